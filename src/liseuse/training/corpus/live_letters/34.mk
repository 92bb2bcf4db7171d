#apos=typo
OMNISPORTS EXPRESS

HANDBALL [[MISC|Starligue]] (20e j.)
[[ORG|Chambéry]] – [[ORG|Cesson]] 31-30
[[ORG|Nîmes]] – [[ORG|Paris SG]] 27-35
[[ORG|Aix]] – [[ORG|Limoges]] 29-29
Classement~: 1. [[ORG:Paris SG|PSG]] 38~pts~; 2. [[ORG|Nantes]] 37~; 3. [[ORG|Montpellier]] 33~; 4. [[ORG|Aix]] 27…
L'arrière [[PER|Yanis Benyahia-Colin]] a marqué douze fois pour [[ORG|Chambéry]]. «^{{Q speaker="Yanis Benyahia-Colin" cue="lâche" ref="desc"|J'en ai raté neuf, comptez tout}}^», lâche le Savoyard, qui jouait avec un doigt strappé.

NATATION
À [[LOC|Chartres]], pour sa rentrée, [[PER|Analia Pigrée]] a nagé le 50~m dos en 27"61. Elle bat [[PER|Mary-Ambre Moluh]] de quatre centièmes. Derrière, la surprise se nomme [[PER|Capucine Ferreol-Dia]], 15~ans, licenciée aux [[ORG|Vikings de Rouen]]. Son père, maître-nageur à [[LOC|Elbeuf]], l'attendait avec une serviette et une règle~: pas de téléphone avant le brevet. Il appelle ça «^{{Q speaker="?Son père" cue="appelle" ref="pronoun"|l'entraînement invisible}}^»~; la nageuse, «^{{Q speaker="Capucine Ferreol-Dia" cue="null" ref="desc"|le bagne}}^».

VOLLEY
[[ORG|Tours VB]] s'est imposé 3-1 à [[LOC|Poitiers]] (25-22, 23-25, 25-19, 25-20). Le [[ORG|Stade poitevin]], dernier, limoge son entraîneur, [[PER|Ljubomir Stankić]]. Il s'est dit «^{{Q speaker="Ljubomir Stankić" cue="s’est dit" ref="pronoun"|surpris d'être surpris}}^». Sur les réseaux, les [[ORG|Ultras Dragons]] réclament «^{{N|des hommes, pas des plots}}^», écrit sur un drap depuis octobre.

ATHLÉTISME
[[MISC|Meeting de Miramas]]. 60~m haies~: 1. [[PER|Just Kwaou-Mathey]], 7"49~; 2. [[PER|Enzo Diessl]], 7"61~; 3. [[PER|Théo Pédezert-Sow]], 7"63. Perche~: 1. [[PER|Thibaut Collet]], 5,82~m~; 2. [[PER|E. J. Obiena]], 5,72~m. Triple saut dames~: 1. [[PER|Ilionis Guillaume]], 14,31~m.
[[PER:Théo Pédezert-Sow|Pédezert-Sow]] découvrait le haut niveau à 27~ans. Cet ostéopathe d'[[LOC|Orthez]] a demandé un congé sans solde. Refus. «^{{Q speaker="Théo Pédezert-Sow" cue="s’amuse" ref="pronoun"|J'ai posé un mardi, s'amuse-t-il. Je rends mes clients un peu plus droits le jeudi.}}^»

RALLYE
[[PER|Sébastien Ogier]] mène le [[MISC|Monte-Carlo]] devant [[PER|Elfyn Evans]] (à 12"4) et [[PER|Oliver Solberg]]. Deux spéciales neutralisées. La «^{{N|[[MISC|nuit du Turini]]}}^», disputée sous la neige, coûte dix-huit secondes à [[PER|Adrien Fourmaux]].

PRÉCISION
Dans [[ORG|Le Petit Bleu du sport]] de lundi, la phrase «^{{Q speaker="Agnès Raharolahy-Bost" cue="null" ref="none"|Je ne cours pas après l'argent, il est trop lent}}^» était prêtée à sa sœur. Elle est d'[[PER|Agnès Raharolahy-Bost]], qui nous le rappelle gentiment, chronomètre en main.

[[PER|V. Dubreuil]] et correspondants
