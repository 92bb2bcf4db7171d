#apos=straight
GRAND ENTRETIEN

[[PER|Honorine Castaing]], berger et ethnologue : « {{Q speaker="Honorine Castaing" cue="null" ref="name"|La montagne est un endroit où l'on s'engueule}} »

Huit mois dans les [[LOC|Hautes-Pyrénées]], quatre à l'[[ORG|EHESS]] : à 59 ans, l'auteure de [[MISC|Mordre la brume]] mène deux vies. Elle tient au masculin de son premier métier.

– {{O speaker="Simon Laborde"|« {{N|Bergère}} », vous refusez ?}}

– {{O speaker="Honorine Castaing"|C'est un fauteuil. Ma grand-mère, [[PER|Maria Castaing]], était berger. Sur ses papiers, on avait mis « {{N|sans profession}} ». Elle disait : « {{Q speaker="Maria Castaing" cue="disait" ref="pronoun"|Sans profession et sans dimanche.}} »}}

– {{O speaker="Simon Laborde"|L'ours vous a pris treize brebis l'été dernier.}}

– {{O speaker="Honorine Castaing"|Douze, et une qui est tombée toute seule, soyons justes avec [[PER|Sarousse]]. Le préfet est monté. Il a regardé le cirque, il a cherché un mot, il a trouvé « {{Q speaker="?Le préfet" cue="a trouvé" ref="pronoun"|majestueux}} ». Mon voisin d'estive, [[PER|Jean-Luc Sarrat]], en a fait une tisane. Il lui a tendu un crâne.}}

– {{O speaker="Simon Laborde"|Vous racontez dans le livre vos réunions avec l'association [[ORG|Pays de l'Ours]]. On vous a sifflée.}}

– {{O speaker="Honorine Castaing"|Des deux côtés ! Un jeune, à [[LOC|Arbas]], m'a lancé que j'étais « {{Q speaker="?Un jeune" cue="a lancé" ref="desc"|payée par l'ours}} ». Je n'ai pas trouvé le guichet. En face, à la [[ORG|FNSEA]], on m'appelait « {{N|la [[PER:Honorine Castaing|Sorbonne]]}} ». Je n'y ai jamais mis les pieds.}}

– {{O speaker="Simon Laborde"|Qu'est-ce qu'un bon chien ?}}

– {{O speaker="Honorine Castaing"|Quelqu'un qui n'est pas d'accord. [[PER|Bouba]], mon patou, a passé l'été 2020 à regarder ailleurs. L'automne d'après, j'ai compris qu'il regardait exactement là où il fallait. Mon directeur de thèse, [[PER|Anselme Douat]], qui aimait les bêtes de loin, écrivait que les bergers pensent avec les pieds. C'est flatteur pour les pieds.}}

– {{O speaker="Simon Laborde"|Votre prochain terrain ?}}

– {{O speaker="Honorine Castaing"|Le [[LOC|Kirghizstan]], chez les gens de [[LOC|Naryn]]. Un vieux, le père de mon interprète [[PER|Tolgonaï]], m'a demandé combien j'avais de bêtes. J'ai dit deux cents. Il a eu pitié. « {{Q speaker="?Un vieux" cue="null" ref="none"|Et que fais-tu le reste de la journée ?}} » Je lis, j'ai dit. On a ri tous les deux, pas de la même chose.}}

– {{O speaker="Simon Laborde"|Le mot de la fin ?}}

– {{O speaker="Honorine Castaing"|« {{N|Transhumance}} ». L'[[ORG|Unesco]] l'a inscrite au patrimoine. Depuis, il y a des caméras, mais pas plus de sel.}}

Propos recueillis par [[PER|Simon Laborde]]. [[MISC|Mordre la brume]], [[ORG|La Table ronde]], 320 p.
