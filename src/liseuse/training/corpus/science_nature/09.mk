#apos=straight
Broutards : "{{Q speaker="Loïc Chassagnard" cue="null" ref="none"|on vend les meubles avant la maison}}"

À [[LOC|Châteaumeillant]], le marché du lundi n'a jamais vu partir autant de jeunes mâles. Analyse et réactions.

De 3,20 € le kilo vif en janvier 2023 à 5,74 € ce lundi : la courbe affichée dans le bureau de [[PER|Loïc Chassagnard]] ressemble à un col hors catégorie. Le directeur du marché au cadran de [[LOC|Châteaumeillant]] ([[LOC|Cher]]) ne s'en réjouit qu'à moitié. Le cheptel allaitant a perdu 11 % de ses vaches en six ans, et les engraisseurs de la plaine du [[LOC|Pô]] se disputent ce qu'il reste.

Sur le ring, ce matin-là, 612 têtes. Le lot 44, seize charolais de 410 kilos, est adjugé en dix-neuf secondes à un acheteur de [[ORG|Parma Bestiame]]. Dans les gradins, un ancien lâche à son petit-fils : "{{Q speaker="?un ancien" cue="lâche" ref="desc"|Retiens bien ce prix-là, tu le reverras pas.}}"

Chez [[ORG|Bigard]], on préfère ne pas commenter. [[ORG|Interbev]], de son côté, a publié une note dans laquelle l'interprofession évoque une situation "{{Q speaker="Interbev" cue="évoque" ref="desc"|inédite mais réversible}}". Réversible ? [[PER|Odile Taravant]], responsable bovine à la [[ORG|Fédération nationale bovine]] pour le [[LOC|Berry]], en doute. Elle a fait ses comptes : un vêlage sur cinq de moins dans le [[LOC|Boischaut]]. La faute à l'âge des éleveurs, à la sécheresse de 2022, à la maladie hémorragique, à ce que les banquiers appellent pudiquement la "{{N|liquidité du capital sur pied}}".

"{{Q speaker="Odile Taravant" cue="tranche" ref="pronoun"|Un jeune qui s'installe doit mettre 2 400 euros par vache, tranche-t-elle. À ce tarif, il devient plombier.}}"

Le [[ORG|Crédit Agricole Centre Loire]] a bien créé un prêt à taux zéro, commercialisé sous l'étiquette "{{N|Premier Troupeau}}". Trente-huit dossiers. Le syndicat [[ORG|Jeunes Agriculteurs]] en espérait cent. Pendant ce temps, la coopérative [[ORG|Cialyn]] garantit un prix plancher aux adhérents qui s'engagent sur trois ans, et le groupement concurrent, [[ORG|Horizon]], offre une prime de fidélité que M. [[PER:Loïc Chassagnard|Chassagnard]] qualifie, l'œil mauvais, de "{{Q speaker="Loïc Chassagnard" cue="qualifie" ref="name"|cadeau de rupture}}".

Et l'accord avec le [[ORG|Mercosur]] ? On en parle, bien sûr, à la buvette. Une affichette scotchée sur le percolateur le résume à sa façon : "{{N|Du bœuf qui a vu la mer}}".

Cotations complètes page 22. Prochaine vente : 12 mai, avec 80 limousines issues de cessation. Contact : [[PER|Sandrine Lebas]], au secrétariat.
