#apos=typo
FRANCHISE [[ORG|Ange]], [[ORG|Blé d'or]], [[ORG|Maison Brunel]]~: la guerre du croissant

[[PER|Luc Brunel]] n'a jamais pétri. Il le dit sans gêne, dans le bureau vitré de [[LOC|Vénissieux]] d'où il pilote 211 boulangeries à son nom. Son père, oui. [[PER|Marius Brunel]] avait un fournil à [[LOC|Givors]], deux apprentis et un mal de dos. [[ORG|Maison Brunel]] ouvrira le mois prochain sa première boutique en gare, à la [[LOC|Part-Dieu]], là où [[ORG|Paul]] régnait seul.

L'enseigne recrute ses franchisés parmi les cadres en reconversion. Ticket d'entrée~: 90~000 euros, plus 5~% du chiffre d'affaires. «~{{Q speaker="Luc Brunel" cue="tranche" ref="desc"|Le croissant, c'est 12~% des ventes et 100~% de l'image}}~», tranche le patron, qui s'agace qu'on parle encore de «~{{N|terminal de cuisson}}~». Chez lui, la pâte arrive crue.

Tous ne signent pas. À [[LOC|Bourgoin-Jallieu]], [[PER|Hakima Zerrouki]] a rendu son tablier après dix-neuf mois. «~{{Q speaker="Hakima Zerrouki" cue="raconte" ref="pronoun"|J'avais acheté un métier, j'ai loué un logo}}~», raconte-t-elle. Elle fait partie des onze anciens franchisés qui ont saisi le [[ORG|tribunal de commerce de Lyon]]. Leur avocat, Me [[PER|Blanc]], parle de comptes prévisionnels «~{{Q speaker="Blanc" cue="parle" ref="name"|écrits au rouleau}}~».

[[ORG|Maison Brunel]] conteste, et produit d'autres témoins. Un couple installé à [[LOC|Mâcon]], qui souhaite rester discret, en est à sa troisième boutique~: «~{{Q speaker="?Un couple installé à Mâcon" cue="null" ref="desc"|On dort quatre heures, mais on dort tranquilles.}}~»

La concurrence n'attend pas. [[ORG|Marie Blachère]] et [[ORG|Ange]] ont quadrillé les ronds-points~; [[ORG|Blé d'or]], né à [[LOC|Chambéry]], grignote les centres-villes. D'après la [[ORG|Fédération des entreprises de boulangerie]], une ouverture sur trois se fait désormais sous enseigne. La [[ORG|Confédération nationale de la boulangerie-pâtisserie française]], elle, continue de défendre l'artisan, et rappelle que l'appellation «~{{N|boulangerie}}~» est réservée depuis 1998 à qui pétrit sur place.

Il y a plus discret. Depuis mars, le rapprochement [[ORG|Blé d'or]]-[[ORG|Levain Levant]] fait causer toute la vallée du [[LOC|Rhône]]. Les deux réseaux mutualiseraient un moulin à [[LOC|Saint-Rambert-d'Albon]], et rien d'autre, jurent leurs patrons, [[PER|Amaury Desgranges]] et [[PER|Léon Tchakerian]]. Le second, né au-dessus d'une boulangerie de [[LOC|Décines]], résume leur union d'un mot, «~{{Q speaker="Léon Tchakerian" cue="résume" ref="desc"|concubinage}}~». [[ORG|Maison Brunel]], que l'affaire inquiète, a fait expertiser leur farine. Elle est bonne.

[[PER:Luc Brunel|Brunel]] fils s'en moque un peu. Il a racheté le fournil de [[LOC|Givors]]. Il n'y fait rien cuire. «~{{Q speaker="Luc Brunel" cue="null" ref="none"|C'est là que j'ai appris à me lever tard.}}~»

[[PER|Apolline Jacquemond]]
Photo [[PER|Maxime Jegat]]
