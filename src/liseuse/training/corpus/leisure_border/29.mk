#apos=typo
STYLE. La blouse grise revient par la fenêtre

[[ORG|Le Bon Marché]] lui a fait une vitrine, la [[LOC|Bretagne]] lui fait la tête. Dans le [[LOC|Finistère]], une couturière de 27 ans habille désormais les quincailliers du [[LOC|VIIe arrondissement]].

[[PER|Nolwenn Le Fur]] a acheté son premier lot à la fermeture d'un lycée technique de [[LOC|Pont-de-Buis]]. Cent quarante blouses, même gris, même poche, même odeur. Elle en a d'abord fait des rideaux. Puis une amie a dit, en l'enfilant~: «~{{Q speaker="?une amie" cue="a dit" ref="desc"|On dirait mon oncle, mais en mieux}}~». Le mot a fait enseigne~: [[ORG|Mon Oncle]], ce n'est pas le film, c'est la marque.

Depuis un an, elle s'est associée à [[PER|Titouan Craff]], un tailleur de [[LOC|Landerneau]]. L'atelier, huit machines, occupe l'ancienne salle des fêtes du [[LOC:Le Faou|Faou]]. On y reprise à la main ce que le commerce jette. Le tissu est trempé, retourné, marqué d'un point de croix, et vendu 240 euros. Dans le métier, on nomme «~{{N|seconde peau}}~» ces habits de travail recoupés.

Le prix froisse. «~{{Q speaker="Eugène Piriou" cue="s’étouffe" ref="name"|C'est ce que je gagnais en quinze jours avec celle-là}}~», s'étouffe [[PER|Eugène Piriou]], retraité des ateliers municipaux, en montrant, à travers la vitrine, un col. Sa femme a bien tenté de rappeler que c'est la même. Rien n'y fait. Lui parle de «~{{Q speaker="Eugène Piriou" cue="parle" ref="pronoun"|déguisement}}~». Autour, chacun a son qualificatif~; le syndicaliste [[PER|Yvon Kernéis]], ancien délégué [[ORG|CFDT]] chez [[ORG|Doux]], reproche à la mode de rendre les pauvres «~{{Q speaker="Yvon Kernéis" cue="reproche" ref="name"|photogéniques}}~».

La jeune femme encaisse, et attend d'être seule. «~{{Q speaker="Nolwenn Le Fur" cue="souffle" ref="pronoun"|Je ne vends pas des pauvres, souffle-t-elle. Je vends des poches. Les gens n'ont plus de poches.}}~» Elle cite [[PER|Agnès Varda]], ses glaneuses, et [[PER|Rei Kawakubo]]. Elle cite aussi sa mère, aide-soignante, qui porte la sienne jusqu'à la corde. Et elle prévient que le stock s'épuise. Plus aucune administration ne commande de gris.

Un couple s'arrête. Elle, avocate au [[ORG|barreau de Quimper]]. Lui, comptable. Il essaie la taille 56, se regarde dans la glace, et déclare avec le plus grand sérieux qu'il se sent «~{{Q speaker="?Lui" cue="déclare" ref="pronoun"|nommé}}~». La caisse enregistreuse, une [[MISC|Sweda]] de 1962, crache un ticket.

Le prochain modèle, une capote d'infirmière de 1944, sera montré en juin, au [[LOC|Carreau du Temple]], pendant [[MISC|Who's Next]]. À [[LOC|Pont-de-Buis]], le lycée est rasé. La dernière pierre, dit-on, sert de cale à un portail.

[[PER|Violaine Abgrall]]
