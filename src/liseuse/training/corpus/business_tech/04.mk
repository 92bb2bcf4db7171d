Semi-conducteurs : [[LOC|Crolles]] retient son souffle

À [[LOC|Grenoble]], [[PER|Ange-Marie Colonna]]

Le parking de [[ORG|STMicroelectronics]] n’a jamais été aussi plein, et pourtant l’inquiétude affleure. À [[LOC|Crolles]], dans la vallée du [[LOC|Grésivaudan]], l’extension de l’usine, annoncée en 2022 avec l’américain [[ORG|GlobalFoundries]], avance au ralenti. Le groupe franco-italien, dirigé par [[PER|Jean-Marc Chery]], subit le trou d’air du marché automobile.

À quelques kilomètres de là, à [[LOC|Bernin]], [[ORG|Soitec]] taille ses plaques de silicium. Les deux voisins sont liés par contrat. « {{Q speaker="Bruno Fassetta" cue="résume"|Quand [[ORG|ST]] tousse, toute la vallée s’enrhume}} », résume [[PER|Bruno Fassetta]], élu [[ORG|CFE-CGC]].

Les sous-traitants le vérifient chaque jour. Chez [[ORG|Vacuolab]], qui entretient les pompes des salles blanches, on a renoncé à douze embauches. Même prudence chez [[ORG|Mécanor]] et [[ORG|Dauphiné Gaz Purs]]. Seule [[ORG|Kheops Photonics]], une pépite issue du [[ORG|CEA-Leti]], recrute à tour de bras.

Un texte européen avait pourtant promis des milliards : le [[MISC|Chips Act]] devait porter à 20 % la part de l’[[ORG|Union européenne]] dans la production mondiale. On en est loin, reconnaît-on à la [[ORG|Commission européenne]]. À [[LOC|Magdebourg]], [[ORG|Intel]] a renoncé à son usine. À [[LOC|Dresde]], [[ORG|TSMC]], [[ORG|Bosch]], [[ORG|Infineon]] et [[ORG|NXP]] poursuivent la leur, sous le nom d’[[ORG|ESMC]].

Restent les machines. Le néerlandais [[ORG|ASML]] garde le monopole de la lithographie extrême, malgré les efforts de [[LOC|Pékin]]. « {{Q speaker="Ha-eun Seo" cue="rappelle"|Sans [[LOC|Veldhoven]], il n’y a ni [[ORG|Nvidia]], ni [[ORG|Apple]], ni IA}} », rappelle l’analyste [[PER|Ha-eun Seo]], du cabinet [[ORG|Omnivue]].

Dans les cafés de [[LOC|Froges]], on parle plus volontiers de neige. « {{Q speaker="?la patronne" cue="soupire"|Les cycles, ici, on connaît}} », soupire la patronne du [[ORG|Bar des Cimes]].