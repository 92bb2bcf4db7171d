#apos=typo
[[LOC|Ciudad Juárez]] : le mur, les valises et la loterie du matin

Récit. À six heures, l'application sonnait. [[MISC|CBP One]] est morte un 20 janvier, à midi, avec trente mille rendez-vous dedans. [[PER|Yulimar Peña Colmenares]] avait le sien pour treize heures. Elle était dans la file, sur le [[LOC|pont Paso del Norte]], la valise ouverte, quand un agent mexicain a dit : «^{{Q speaker="?un agent mexicain" cue="dit" ref="desc"|C'est fini, señora, rentrez.}}^» Rentrer où ? De [[LOC|Maracaibo]], il lui restait une clé.

Un an plus tard, la Vénézuélienne coupe les cheveux dans une rue de [[LOC:Ciudad Juárez|Juárez]]. Elle a un fauteuil, un miroir, une clientèle de policiers. Son salon n'a pas d'enseigne ; les voisins disent «^{{N|[[ORG|La Cita]]}}^», le rendez-vous. Son fils, quatre ans, croit que les [[LOC|États-Unis]] sont le grillage.

Les passages se sont effondrés : 6^000 interceptions en un mois, contre 250^000 fin 2023. À [[LOC|El Paso]], en face, les refuges ferment. L'[[ORG|Annunciation House]] n'a gardé qu'un dortoir. «^{{Q speaker="Rubén García" cue="null" ref="none"|On m'a accusé d'attirer les gens comme on attire les mouches. Les mouches sont parties, ils cherchent encore le sucre.}}^» [[PER|Rubén García]], qui dirige la maison depuis un demi-siècle, a été assigné par le procureur du [[LOC|Texas]], [[PER|Ken Paxton]]. Il a gagné en première instance, perdu ensuite.

Désormais, le flux coule à l'envers. Un bus d'[[ORG|Ómnibus de México]] descend chaque mardi vers [[LOC|Tapachula]]. On les appelle ici «^{{N|les retournés}}^», un mot que la consule hondurienne [[PER|Dunia Zelaya Euceda]] abhorre. Elle dit voyageurs. Au guichet, elle tamponne. «^{{Q speaker="Dunia Zelaya Euceda" cue="soupire" ref="desc"|Jamais je n'aurais cru délivrer des papiers pour revenir en arrière}}^», soupire la diplomate.

[[PER|Claudia Sheinbaum]] a lancé en février un programme d'accueil, [[MISC|México te abraza]]. Dix chapiteaux, 2^500 lits chacun. Celui de [[LOC:Ciudad Juárez|Juárez]], planté au pied d'une croix géante, est demeuré aux trois quarts vide. Un cuisinier y prépare 300 repas par jour, par contrat. Combien en sert-il ? «^{{Q speaker="?Un cuisinier" cue="répond" ref="pronoun"|Quarante, répond-il. Le reste, c'est pour les chiens et pour les soldats.}}^»

Au bord du [[LOC|Rio Bravo]], que les Texans nomment [[LOC:Rio Bravo|Rio Grande]], un panneau de la [[ORG|Garde nationale]] avertit en deux langues : «^{{N|Zone de défense nationale}}^». L'eau arrive au mollet. La coiffeuse vient parfois le dimanche. Elle regarde les lumières du centre commercial, [[ORG|Cielo Vista]]. Elle a songé à faire demi-tour, elle aussi. «^{{Q speaker="Yulimar Peña Colmenares" cue="null" ref="pronoun"|Mais je viens d'acheter le fauteuil}}^», et elle secoue la serviette.

Texte et photos [[PER|Baptiste Iturralde]]
