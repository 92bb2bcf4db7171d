#apos=straight
RAP

[[PER|Dimanche]], le vendredi

Quatrième album, premier [[LOC|Zénith]] : à 24 ans, le rappeur de [[LOC|Creil]] n'a plus rien à prouver et continue, c'est agaçant, de le faire bien.

Il s'appelle [[PER|Dimanche]] et sort ses disques le vendredi, comme tout le monde. Petit, il a été [[PER:Dimanche|Moïse Kalonji]], champion de [[LOC|Picardie]] de tennis de table, puis [[PER:Dimanche|Moz 60]] sur [[ORG|SoundCloud]]. Le pseudonyme actuel lui vient d'un conseiller d'orientation. «^{{Q speaker="?un conseiller d'orientation" cue="null" ref="none"|Avec vous, c'est toujours dimanche.}}^» Il l'a pris au mot.

«^{{N|[[MISC|Plateau du Moulin]]}}^», réalisé par [[PER|Myth Syzer]] et [[PER|Kosei]], dure trente-trois minutes. On y entend la grand-mère, le [[LOC|RER D]] ; un frigo ; [[PER|Oxmo Puccino]], le temps d'un couplet d'une douceur à pleurer. Pas d'autotune. Pas de [[ORG|Gucci]] non plus, une rareté : la seule marque citée est [[ORG|Cristaline]]. «^{{Q speaker="Dimanche" cue="s'excuse" ref="pronoun"|Ils m'ont envoyé deux palettes, s'excuse-t-il en nous tendant une bouteille. Je les ai mises au local du club.}}^»

Le club, c'est l'[[ORG|AS Creil]], section ping, dont il demeure le trésorier. On l'y retrouve un mardi, à ramasser les balles. Une adolescente le bat 11-4, puis lui demande s'il compte garder cette coupe. «^{{Q speaker="?Une adolescente" cue="null" ref="none"|Parce que dans le clip, on dirait un notaire.}}^» [[PER|Alexis]] et [[PER|Félix Lebrun]] ont dansé sur son tube «^{{N|[[MISC|Topspin]]}}^» après leur titre. Depuis, il a appris à dire non. «^{{Q speaker="Dimanche" cue="null" ref="none"|Sauf à [[PER|Manu]], mon entraîneur. À lui, on ne dit rien, on court.}}^»

À [[ORG|Panenka]], le label parisien qui l'a signé en 2021, [[PER|Fonky Flav']] se souvient d'un gamin venu au rendez-vous avec sa mère et un tableur. «^{{Q speaker="Fonky Flav'" cue="se souvient" ref="name"|C'est elle qui a négocié les avances. On n'a plus jamais eu si peur}}^». La dame dirige aujourd'hui [[ORG|Septième jour]], la société d'édition de son fils, et a conservé son poste aux impôts, à [[LOC|Senlis]].

Tout le monde n'adhère pas. [[ORG|Booska-P]] lui a reproché une écriture «^{{Q speaker="Booska-P" cue="reproché" ref="name"|trop propre pour être honnête}}^», et un confrère du 93, sans le citer, a raillé dans un freestyle ceux qui font du «^{{Q speaker="?un confrère du 93" cue="a raillé" ref="desc"|rap de médiathèque}}^». L'expression lui a plu. Elle est brodée sur les casquettes de la tournée.

Vendredi, au [[LOC:Zénith|Zénith]] de [[LOC|Paris]], il y aura six mille personnes, dont trois cents de [[LOC|Creil]], venues dans cinq cars affrétés par la ville. Le maire a juste demandé à ce que l'on évite «^{{Q speaker="?Le maire" cue="demandé" ref="desc"|les insultes contre l'[[LOC|Oise]]}}^». Il n'y en a qu'une. Elle rime avec framboise.

[[PER|Sandro Bellec]]
