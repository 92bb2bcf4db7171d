#apos=typo
**[[ORG|Le Poteau rentrant]]** #87

Salut la compagnie. Week-end chargé, on trie pour vous.

**Le geste.** 83e minute à [[LOC|Chaban-Delmas]]. [[PER|Matthieu Jalibert]] feinte, tape au pied, et [[ORG|Bordeaux]] passe devant. En face, [[ORG|Castres]] n'a rien vu. «~{{Q speaker="?leur manager" cue="dixit" ref="desc"|On avait pourtant travaillé ça toute la semaine}}~», dixit leur manager, dont l'humour nous manquera s'il part à [[LOC|Bayonne]]. Pardon~: à [[ORG|Bayonne]].

**La boulette.** À [[LOC|Gap]], le speaker a annoncé la victoire des [[ORG|Rapaces]]… au deuxième tiers-temps. [[ORG|Chamonix]] a égalisé, puis gagné. Le malheureux s'appelle [[PER|Loïc Vautour]] (on a vérifié sa carte d'identité). «~{{Q speaker="Loïc Vautour" cue="null" ref="none"|J'ai lu le tableau à l'envers, ma fille me tenait la tête.}}~»

**La stat.** 0. C'est le nombre de fautes commises par [[PER|Perrine Laffont]] pour son retour. Bienvenue.

**La polémique.** [[ORG|ASO]] veut faire partir le [[MISC|Tour]] 2029 de [[LOC|Prague]]. La [[LOC|Vendée]], qui se croyait choisie, l'a mauvaise. Un élu du département, très remonté, nous a dicté lentement~: «~{{Q speaker="?Un élu du département" cue="a dicté" ref="desc"|On nous a préféré la bière.}}~» [[PER|Christian Prudhomme]] n'a pas encore tranché, rappelle-t-on chez l'organisateur. L'ancien coureur [[PER|Sylvain Chavanel]], lui, verrait bien une étape à [[LOC|Châtellerault]], mais qui l'écoute~?

**La résurrection.** [[PER|Ismaël Gauvin]], qu'on disait perdu pour le cyclisme et qui juge ses critiques «~{{Q speaker="Ismaël Gauvin" cue="juge" ref="name"|plus rapides au clavier que dans les cols}}~», a gagné à [[LOC|Plumelec]].

**Le portrait en 60 mots.** [[PER|Fatoumata Koné-Riou]] lance le marteau à 71,30~m et conduit le bus 4 à [[LOC|Saint-Nazaire]]. Le matin, elle dépose ses entraîneurs. La championne de [[LOC|France]] n'en fait pas un roman~: «~{{Q speaker="Fatoumata Koné-Riou" cue="null" ref="desc"|Dans les deux cas, faut bien tourner.}}~» [[ORG|Nike]] l'a appelée. Elle conduisait. Elle n'a pas décroché.

**Le mystère.** Qui a peint en rose les poteaux du [[ORG|FC Lusigny]]~? La gendarmerie enquête mollement. Le président soupçonne [[ORG|Vendeuvre]], le curé soupçonne le président. Le gardien a marqué le point~: «~{{Q speaker="?Le gardien" cue="null" ref="desc"|Je les vois mieux.}}~»

**L'affiche.** «~{{N|Venez nombreux, nous le serons moins}}~»~: placardé par le club de basket de [[LOC|Tence]], relégué. D'après son trésorier, [[PER|Aldo Merlin]], l'idée a ramené «~{{Q speaker="Aldo Merlin" cue="D’après" ref="name"|dix-huit personnes et un chien}}~».

**À la télé.** Mardi, [[MISC|Coupe Davis]] sur [[ORG|beIN Sports]]. Mercredi, [[MISC|Stade 2]], rediffusion. Jeudi, votre conjoint.

Bises du poteau. [[PER|Manu]], [[PER|Ghislain]] et [[PER|Petite Louise]]
