#apos=typo
CINÉMA

«^{{N|[[MISC|Adieu, Monsieur Blériot]]}}^»^: le ciel en 4/3

Premier long métrage d'[[PER|Inès Marchioni]], ce faux film d'aviation, tourné en onze semaines dans un hangar de [[LOC|Cambrai]], a reçu à [[LOC|Locarno]] une ovation et trois sifflets.

[[PER|Basile]] ([[PER|Félix Lemoigne]], une découverte) répare des tracteurs. Un matin de 1909, il entend dire que [[PER|Louis Blériot]] va passer la [[LOC|Manche]]. Il décide d'y être. Il arrivera trop tard, et c'est tout le sujet. On n'avait pas vu depuis [[PER|Jacques Rozier]] une telle science du rendez-vous manqué.

La réalisatrice, 31 ans, formée à l'[[ORG|Insas]], à [[LOC|Bruxelles]], filme les chemins creux comme d'autres les poursuites. Le son est monstrueux. Chaque moteur a été enregistré au [[ORG|musée Safran]], «^{{Q speaker="Inès Marchioni" cue="raconte" ref="desc"|à genoux, comme à la messe}}^», raconte la cinéaste dans le dossier de presse. Son chef opérateur, [[PER|Tomáš Havel]], a exigé des optiques soviétiques, si rayées que l'assureur les a notées «^{{Q speaker="?l’assureur" cue="a notées" ref="desc"|hors d'usage}}^».

Dans la seconde moitié, le film s'arrête dans une ferme du [[LOC|Boulonnais]]. Une veuve y attend un fils. [[PER|Yolande Moreau]], en trois scènes et un tablier, met tout le monde d'accord. «^{{Q speaker="?Une veuve" cue="demande" ref="pronoun"|C'est vrai qu'il y a une fenêtre dans le ciel^?}}^», demande-t-elle. [[PER:Basile|Basile]] ment. Il dit oui.

Qu'on nous permette une réserve. Le carton final, «^{{N|D'après une histoire que personne n'a crue}}^», fait le malin. La musique de [[PER|Chapelier Fou]] aussi, parfois. À la sortie de la projection, un confrère de la presse belge bougonnait, la cravate défaite^: «^{{Q speaker="?un confrère de la presse belge" cue="bougonnait" ref="desc"|Deux heures pour rater un avion, moi je fais ça en dix minutes.}}^» Sa voisine pleurait.

Nous avons revu l'acteur principal, le lendemain, devant un café. Il avait lu le scénario dans le train de [[LOC|Maubeuge]], où vivent ses parents, l'avait trouvé «^{{Q speaker="Félix Lemoigne" cue="avait trouvé" ref="pronoun"|lent, mais dans le bon sens}}^» et raté l'arrêt. Il est descendu à [[LOC|Jeumont]]. Il y avait, sur le quai, un tracteur sur un wagon. «^{{Q speaker="Félix Lemoigne" cue="null" ref="none"|J'ai rappelé [[PER:Inès Marchioni|Inès]] tout de suite.}}^»

Distribué par [[ORG|Les Alchimistes]], le film sort mercredi sur 64 copies. Le même jour, on évitera [[MISC|Turbo Mamie~3]].

[[PER|Ferdinand Oudot]]
