#apos=typo
Carnets de route

[[LOC|Svanétie]], l'hiver des tours

On entre en [[LOC|Svanétie]] par un tunnel sans lampe. De l'autre côté, plus de bananes, plus d'oranges~: des murs de neige de la hauteur d'un autobus, et la [[LOC|Svanétie]] tout entière, quarante tours de guet plantées comme des molaires. [[PER|Gia]], le chauffeur, coupe le moteur. «~{{Q speaker="Gia" cue="null" ref="none"|Écoutez. Rien. C'est pour ça qu'on paie.}}~»

Nous avons atteint [[LOC|Mestia]] à la nuit, onze heures après [[LOC|Koutaïssi]]. [[PER|Nino Margiani]] nous y attend avec une soupe. Elle a quarante-deux ans, un rire de contrebasse, un diplôme de philologie de l'[[ORG|université d'État de Tbilissi]] et huit chambres. En 2005, racontent les guides, on ne passait pas le col sans escorte. Cette époque-là, que tout le monde ici appelle simplement «~{{N|avant}}~», [[PER:Nino Margiani|Nino]] n'en parle pas. On insiste, lâchement, au deuxième verre. Elle désigne la tour familiale, par la fenêtre~: «~{{Q speaker="Nino Margiani" cue="null" ref="pronoun"|Vous voyez une curiosité. Moi, je vois mon oncle qui n'est pas descendu pendant quatre mois.}}~»

Le lendemain, à skis. Le domaine de [[LOC|Hatsvali]] aligne trois remontées [[ORG|Poma]] et un chien, [[PER|Bakar]], qui les prend toutes. Le jour d'après, à pied, jusqu'à [[LOC|Adishi]], avec [[PER|Lasha Avaliani]], guide, moustache, chapeau de feutre gris. Au milieu d'un pont de rondins il se retourne vers le plus jeune du groupe, blême. «~{{Q speaker="Lasha Avaliani" cue="null" ref="none"|Regarde pas l'eau. Regarde le pont~: lui aussi a peur.}}~»

À [[LOC|Ouchgouli]], 2^100 mètres, on compte soixante-dix familles et douze enseignes «~{{N|guest house}}~», parfois sur la même porte. L'[[ORG|Unesco]] a classé le hameau de [[LOC|Chajachi]] en 1996. Depuis, une antenne a poussé derrière l'église. Une dame en noir nous vend des chaussettes~; elle a appris le prix en anglais, en russe, en hébreu. Combien de touristes l'été dernier~? «~{{Q speaker="?Une dame en noir" cue="null" ref="none"|Trop pour les vaches, pas assez pour le toit.}}~»

Le soir, chez [[PER:Nino Margiani|Nino]], trois tables. Des Polonais chantent. L'instituteur, [[PER|Zaza]], porte les toasts, aux morts, aux mères, à [[PER|Chota Roustavéli]], à la fibre optique. Il trouve la [[LOC|France]] «~{{Q speaker="Zaza" cue="trouve" ref="pronoun"|très bien, mais plate}}~». On lui parle du [[LOC|mont Blanc]]. «~{{Q speaker="Zaza" cue="concède" ref="pronoun"|Une exception}}~», concède-t-il.

Guide pratique
Y aller~: [[LOC|Paris]]-[[LOC|Koutaïssi]] par [[ORG|Wizz Air]], puis minibus. L'agence [[ORG|Caucase à pas lents]], à [[LOC|Grenoble]], propose huit jours à partir de 1^690~€. À lire~: [[MISC|Le Chevalier à la peau de panthère]]~; [[MISC|Retour en Svanétie]], de [[PER|Irène Clouet]] ([[ORG|Éditions du Lien]]). Monnaie~: le lari.

[[PER|Barnabé Sorel]]
