#apos=typo
La pierre tombée dans le poulailler

[[ORG|La Dépêche du Bocage]], édition du [[LOC|Haut-Bocage]]

[[PER|Gontran Pasquereau]] croyait à un bruit de bouteille de gaz. C'était le 13 février, 20 h 47 ; une boule verte venait de passer au-dessus de [[LOC|Fontenay-le-Comte]], vue de [[LOC|Rennes]] à [[LOC|Toulouse]], filmée par 38 caméras du réseau [[ORG|Fripon]]. La bouteille de gaz pesait 1,4 kilo, elle était noire et encore tiède. Elle avait traversé la tôle et épargné [[PER|Philomène]], une poule soie.

« {{Q speaker="Gontran Pasquereau" cue="raconte" ref="desc"|J'ai appelé les gendarmes, raconte le retraité de l'équarrissage. Ils m'ont demandé si la pierre avait proféré des menaces.}} »

Un gendarme du peloton de [[LOC|Pouzauges]], qui sourit en y repensant, confirme. « {{Q speaker="?Un gendarme du peloton de Pouzauges" cue="null" ref="pronoun"|On a écrit « {{N|dégradation par objet céleste}} » sur le procès-verbal. Le logiciel a accepté.}} »

L'affaire a remué deux mondes. À [[LOC|Paris]], [[PER|Brigitte Zanda]], l'une des chevilles ouvrières du programme [[MISC|Vigie-Ciel]], a dépêché un binôme dès le lendemain matin. À la fenêtre du voisin, un commerçant de minéraux venu de [[LOC|Millau]], M. [[PER|Comète]], c'est son vrai nom, agitait une liasse. Il aurait proposé 60 000 euros. M. [[PER:Gontran Pasquereau|Pasquereau]] ne confirme pas le chiffre.

La chondrite, classée CM2, contient des acides aminés, peut-être du glycérol. [[PER|Yann Oberlé]], cosmochimiste à l'[[ORG|université de Lorraine]], n'y croit pas avant le mois de juillet. Il parle d'un échantillon « {{Q speaker="Yann Oberlé" cue="parle" ref="pronoun"|d'une fraîcheur indécente}} », et demande qu'on ne l'appelle pas « {{N|la pierre de vie}} », surnom né sur une chaîne du soir. L'âge, lui, ne fait pas débat : 4,56 milliards d'années, avec une fourchette que les élèves du [[ORG|collège Jacques-Laurent]] ont illustrée par une fresque.

Qui en est le propriétaire ? Un avis du [[ORG|Conseil d'État]] de 2019 dit ceci : celui du sol, donc [[PER:Gontran Pasquereau|Pasquereau]], locataire de sa sœur. La sœur, [[PER|Edmée]], 79 ans, s'est montrée ferme. Elle donnera la météorite au [[ORG|musée de La Roche-sur-Yon]], à une condition. « {{Q speaker="Edmée" cue="null" ref="none"|Que la poule vienne à l'inauguration.}} »

Ce n'est pas de l'ironie, précise-t-elle. La poule ira.
