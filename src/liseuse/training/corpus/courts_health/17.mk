#apos=typo
ÉCOLE — [[LOC|AUBUSSON-D'AUVERGNE]]
Ils dorment dans la classe qu'on veut leur fermer

«~{{N|17 + 3 = on reste}}~». L'addition, peinte sur un drap, pend depuis dimanche à la grille de l'[[ORG|école Gaston-Cheyrouze]]. Dix-sept élèves, trois naissances annoncées, et un seuil, celui de l'inspection académique, qui n'a jamais été écrit nulle part.

Neuf parents passent leurs nuits sur des tapis de gym, entre la frise des rois et la maquette du volcan. «~{{Q speaker="Maëlys Pradier" cue="plaisante" ref="pronoun"|J'ai choisi le coin lecture, il y a des poufs}}~», plaisante [[PER|Maëlys Pradier]], infirmière libérale et mère de [[PER|Côme]] et [[PER|Lubin]]. Puis son visage se ferme. Elle a relu, comme tout le village, le courrier du 12 janvier. On y retrouve le vocabulaire de la maison, «~{{N|moyens}}~», «~{{N|optimisation du maillage}}~»~; le mot enfant n'y figure pas.

Le directeur académique du [[LOC|Puy-de-Dôme]], [[PER|Michel Roquefeuil]], a reçu mardi une délégation. Trois quarts d'heure, aucune photo. Le fonctionnaire s'est dit «~{{Q speaker="Michel Roquefeuil" cue="s’est dit" ref="desc"|très attaché à la ruralité, à titre personnel}}~». C'est le «~{{Q speaker="Michel Roquefeuil" cue="null" ref="none"|à titre personnel}}~» qui est mal passé. Un conseiller municipal présent ce jour-là a quitté la pièce. «~{{Q speaker="?Un conseiller municipal" cue="null" ref="none"|On ne venait pas voir la personne, on venait voir l'État.}}~»

À [[LOC|Courpière]], où seraient transférés les petits, on ne se réjouit pas non plus. La cantine de l'[[ORG|école Jean-Zay]] tourne déjà en trois services. [[PER|Sébastien Vacheron]], secrétaire départemental du [[ORG|SNUipp-FSU]], a compté quarante-deux fermetures envisagées. Il les égrène sans notes, [[LOC|Vollore]], [[LOC|Saint-Anthème]], [[LOC|Job]], [[LOC|Le Brugeron]]. «~{{Q speaker="Sébastien Vacheron" cue="soupire" ref="desc"|On appelle ça une carte scolaire, soupire l'instituteur. Bientôt ce sera un timbre-poste.}}~»

L'actuelle maîtresse, elle, a reçu la consigne de ne rien dire. Elle a posé un doigt sur ses lèvres, puis elle a écrit au tableau la dictée du jour, une phrase du poète local [[PER|Anselme Tixidre]]~: «~{{Q speaker="Anselme Tixidre" cue="null" ref="none"|L'hiver est un facteur qui ne sonne pas}}~».

La décision doit être arrêtée vendredi, lors d'un comité à [[LOC|Clermont-Ferrand]]. Le préfet, présent de droit, n'a pas voix prépondérante. [[PER|Lubin]], 6 ans, a préparé son sac de couchage pour deux nuits de plus. Est-ce qu'il a peur, le soir~? «~{{Q speaker="Lubin" cue="null" ref="none"|Non, y a le squelette.}}~»
