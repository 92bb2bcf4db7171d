#apos=typo
Ehpad~: deux ans après l'inspection, que devient [[ORG|Le Clos Sainte-Barbe]]~?

ENQUÊTE. Des couches comptées, des repas à 4,12~euros, une pensionnaire oubliée une nuit dans le jardin. L'établissement de [[LOC|Forbach]] avait fait les gros titres. Nous y sommes retournés, sans prévenir.

La première chose qu'on remarque, c'est le bruit. Avant, il n'y en avait pas. Aujourd'hui une radio joue, quelqu'un rit, une soignante chante en platt. «~{{Q speaker="?une soignante" cue="s’excuse" ref="pronoun"|Je chante faux mais à jeun}}~», s'excuse-t-elle.

Racheté en 2023 à [[ORG|Sénilia]] par la mutuelle [[ORG|Aésio]], le site a perdu vingt lits et gagné dix-sept postes. [[PER|Désirée Klopp]], la nouvelle directrice, vient de la grande distribution et ne s'en cache pas. «~{{Q speaker="Désirée Klopp" cue="assume" ref="desc"|J'ai vendu des yaourts pendant quinze ans, assume l'ancienne cheffe de rayon. Je sais lire une date de péremption.}}~»

Le rapport de l'[[ORG|Inspection générale des affaires sociales]] ([[ORG:Inspection générale des affaires sociales|Igas]]), dont nous avions révélé la teneur, décrivait une «~{{Q speaker="Inspection générale des affaires sociales" cue="décrivait" ref="desc"|maltraitance par épuisement}}~». L'enquête pénale, elle, avance lentement. Onze familles ont porté plainte. Leur avocate, Me [[PER|Sarah Wendling-Hoffer]], attend la désignation d'un juge à [[LOC|Metz]].

[[PER|Gérard Muller]] vient tous les jours à 11~h~30. Sa femme, [[PER|Christel]], est entrée là en 2020 avec 61~kilos~; elle en pesait 44 au moment du scandale. «~{{Q speaker="Gérard Muller" cue="null" ref="none"|On me disait que c'était la maladie. La maladie n'a jamais volé un dessert.}}~» Elle en pèse 53. Il note tout dans un carnet [[MISC|Rhodia]], comme au temps de la mine. Porion au [[LOC|puits Simon]], trente-deux ans de fond.

Pas de triomphe pourtant. La nuit, ils sont encore deux pour soixante-quatre. Une aide-soignante, embauchée en mars, le dit sans détour~: à 4 heures du matin, «~{{Q speaker="?Une aide-soignante" cue="dit" ref="desc"|on choisit qui on laisse sonner}}~». Le [[ORG|conseil départemental de la Moselle]] et l'[[ORG|ARS]] se renvoient le financement d'un troisième poste.

L'affaire a laissé des traces dans la langue. À [[LOC|Forbach]], on dit «~{{N|faire un [[ORG|Sénilia]]}}~» pour rogner sur tout. L'ancien propriétaire, qui a changé de nom et s'appelle désormais [[ORG:Sénilia|Alizéo]], nous a fait répondre qu'il n'avait «~{{Q speaker="Sénilia" cue="répondre" ref="pronoun"|aucun commentaire à formuler sur un site cédé}}~».

Au mur du réfectoire, sous verre, la [[MISC|Charte des droits de la personne accueillie]]. Quelqu'un a souligné le mot «~{{N|choisir}}~».

[[PER|Tom Steinmetz]]
