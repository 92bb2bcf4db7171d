#apos=typo
HANDBALL. [[MISC|Nationale 3 féminine]]
[[ORG:HBC Val-d'Orain|Val-d'Orain]] au bout de la nuit

[[ORG|HBC Val-d'Orain]] 27
[[ORG|Palente Besançon]] 26
(mi-temps : 11-15). À [[LOC|Dole]], [[LOC|gymnase Lachiche]].

Mener pendant quarante-trois secondes et gagner : le [[ORG|HBC Val-d'Orain]] a réussi ce hold-up samedi face au voisin bisontin, qui avait fait la course en tête depuis l'échauffement. Le but de la délivrance, un tir désaxé de [[PER|Jade Kouassi]], est entré par le seul trou que la gardienne [[PER|Lorena Pretot]] laissait dans le paysage.

Il fallait la voir, la capitaine, rejointe par vingt bras. “{{Q speaker="Jade Kouassi" cue="avouait" ref="pronoun"|J'ai fermé les yeux, je vous jure, avouait-elle un sac de glace sur l'épaule. Ne le dites pas au coach.}}” Le coach l'a su. [[PER|Bojan Petrović]] en a vu d'autres, du temps où il portait le maillot du [[ORG|RK Zagreb]]. Il a préféré parler de la première mi-temps, “{{Q speaker="Bojan Petrović" cue="parler" ref="pronoun"|une catastrophe organisée}}” : neuf pertes de balle, une défense qui regarde, trois deux minutes.

Dans les tribunes, les Doloises n'y croyaient plus. À 19-24, un père de joueuse avait déjà remis son manteau. “{{Q speaker="?un père de joueuse" cue="s’excusait" ref="pronoun"|J'avais la soupe sur le feu}}”, s'excusait-il ensuite auprès de qui voulait l'entendre. C'est alors que [[PER|Manon Saget]] est entrée. Dix-sept ans, lycéenne à [[ORG|Nodier]], formée à [[LOC|Tavaux]], celle que l'équipe surnomme “{{N|la [[PER:Manon Saget|Perceuse]]}}” a marqué cinq fois en onze minutes. Côté visiteur, on réclamait un pied dans la zone. La table n'a rien vu. “{{Q speaker="?on" cue="null" ref="none"|C'est dur à avaler quand ça se répète.}}”

Pour la présidente [[PER|Nathalie Rebillard]], qui court après les sponsors depuis le retrait de [[ORG|Solvay]], cette victoire “{{Q speaker="Nathalie Rebillard" cue="Pour" ref="name"|vaut un minibus}}”. Le [[ORG|Grand Dole]] doit se prononcer fin mars.

Quatrièmes à trois points de [[ORG|Chevigny]], les joueuses du [[ORG:HBC Val-d'Orain|Val-d'Orain]] iront dimanche à [[LOC|Metz]] défier la réserve des [[ORG|Dragonnes]].

[[ORG:HBC Val-d'Orain|VAL-D'ORAIN]] : [[PER|Lou Ferrand]] (12 arrêts) et [[PER|Mariam Sow]], gardiennes ; [[PER:Jade Kouassi|Kouassi]] 8 (dont 3 pen.), [[PER:Manon Saget|Saget]] 5, [[PER|Vuitton]] 4, [[PER|Marie Blondeau]] 4, [[PER|Chloé Blondeau]] 3, [[PER|Bel]] 2, [[PER|Ott]] 1, [[PER|Nuñez]], [[PER|Girod]].
[[ORG:Palente Besançon|PALENTE]] : [[PER:Lorena Pretot|Pretot]] (9 arrêts) ; [[PER|Zaïdi]] 7, [[PER|Monnin]] 6, [[PER|Haas]] 6, [[PER|Claudet]] 4, [[PER|Faure]] 2, [[PER|de Rop]] 1.
