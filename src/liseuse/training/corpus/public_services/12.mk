#apos=typo
[[LOC|MONTREVEL]] – L'école perd une classe, les parents occupent le préau

Matelas de gym, thermos, banderoles : depuis vendredi soir, une trentaine de parents dorment à tour de rôle sous le préau de l'[[ORG|école Louise-Michel]]. L'[[ORG|inspection académique de l'Ain]] vient d'y confirmer la suppression d'un poste sur six. À la rentrée, les CE2 se retrouveront à 29, avec des CM1.

Arrivé lundi à la barrière, l'inspecteur de circonscription, [[PER|Ferdinand Kessler]], a tenté d'expliquer que 11~élèves de moins, c'était «^{{Q speaker="Ferdinand Kessler" cue="expliquer" ref="name"|mécanique}}^». Mauvais mot. «^{{Q speaker="?une mère" cue="a répliqué" ref="desc"|Mon fils n'est pas un boulon}}^», a répliqué une mère, bébé en écharpe. Le fonctionnaire est reparti sans signer le cahier de doléances que lui tendait [[PER|Samira Haddouche]], déléguée [[ORG|FCPE]].

Dans la commune, tout le monde s'y met. Le boulanger, M. [[PER|Pain]], fournit les croissants (on lui a déjà fait la blague). Le club de foot, l'[[ORG|US Montrevel]], a prêté son barnum. Le député [[PER|Xavier Breton]] a écrit à [[LOC|Paris]]. Quant à la directrice, elle garde un devoir de réserve dont elle s'affranchit par le tableau noir, où les passants peuvent lire, tourné vers la rue, un problème : «^{{Q speaker="?la directrice" cue="null" ref="none"|Une école compte 6 classes. On en retire 1. Combien d'enfants n'auront pas de réponse ?}}^»

Ce n'est pas la première alerte. En 2018, la même école avait été sauvée par trois fratries syriennes accueillies au [[LOC|château de Lange]]. On avait parlé du «^{{N|miracle d'[[LOC|Alep]]}}^». La famille [[PER|al-Khatib]] a depuis acheté une maison [[LOC|rue du Stade]] ; l'aîné, [[PER|Nour al-Khatib]], 17~ans, est venu mardi avec son accordéon.

Le maire, [[PER|Dominique Savot]], n'a pas dormi sur place, «^{{Q speaker="Dominique Savot" cue="plaide" ref="desc"|à cause du dos}}^», plaide l'élu. Il a en revanche fait voter une motion et promet de ne pas financer le mobilier de la classe surchargée. Au [[ORG|SNUipp]], on juge le geste sympathique, donc insuffisant. Le syndicat demande un moratoire sur les 32~fermetures du département, de [[LOC|Nantua]] à [[LOC|Pont-de-Veyle]], et compare la carte scolaire à «^{{Q speaker="SNUipp" cue="compare" ref="desc"|un jeu de chaises musicales où l'on aurait aussi vendu le piano}}^».

Contacté, le rectorat rappelle que le taux d'encadrement dans l'[[LOC|Ain]] n'a jamais été aussi bon. Une ultime réunion est prévue jeudi, à [[LOC|Bourg-en-Bresse]], en présence de la [[ORG|FSU]], de [[ORG|FO]] et du [[ORG|Sgen]]. Les matelas, eux, ne bougeront pas. Au mur, un enfant a écrit : «^{{Q speaker="?un enfant" cue="a écrit" ref="desc"|Ici on dort mieux qu'en maths}}^».

[[PER|C. Tissot-Dupont]]
