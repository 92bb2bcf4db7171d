#apos=straight
Tribunal de commerce : [[LOC|Sedan]] retient son souffle, le [[ORG:Club sportif Sedan Ardennes|CSSA]] joue sa survie

Ils étaient deux cents, mardi matin, sur les marches du palais, écharpe verte autour du cou malgré les 26 degrés. À l'intérieur, huis clos. Le [[ORG|tribunal de commerce de Sedan]] examinait la demande de liquidation du [[ORG|Club sportif Sedan Ardennes]], trois finales de [[MISC|Coupe de France]] depuis 1956, 4,3 millions de dettes depuis hier.

[[PER|Marc Stévenot]], le président, est ressorti par la cour. Il n'a parlé qu'à son chauffeur. On l'a néanmoins entendu bougonner : « {{Q speaker="Marc Stévenot" cue="bougonner" ref="pronoun"|Qu'ils viennent donc le gérer, leur sanglier}} ». Le sanglier, c'est [[PER|Dudule]], la mascotte, un vrai, dont les repas figurent d'ailleurs dans la liste des créances.

Le passif étonne jusqu'aux mandataires. L'[[ORG|Urssaf Champagne-Ardenne]] réclame 1,1 million, un agent de joueurs monégasque 340 000 euros, un traiteur de [[LOC|Bouillon]] 62 000. « {{Q speaker="?un proche du dossier" cue="commente" ref="desc"|Un buffet froid, ça réchauffe l'addition}} », commente un proche du dossier.

Deux projets sont sur la table. Celui d'[[PER|Isidore Ngata]], ancien milieu de [[ORG:Club sportif Sedan Ardennes|Sedan]] et des [[ORG|Léopards]], repartirait en [[MISC|Régional 1]] avec des jeunes. Celui du fonds [[ORG|Table ronde Sports]], domicilié à [[LOC|Jersey]], promet le [[MISC|National]] en trois ans et un hôtel dans la tribune nord du [[LOC|stade Louis-Dugauguez]]. Les supporters ont choisi. « {{N|Pas de golf au [[LOC:stade Louis-Dugauguez|Dugauguez]]}} », dit leur bâche, allusion au parcours que le second envisage sur les terrains annexes.

L'ex-international congolais ne force pas la voix. « {{Q speaker="Isidore Ngata" cue="confie" ref="desc"|J'ai appris à lire dans le programme du match}} », confie l'enfant de [[LOC|Torcy-Cités]]. Il aurait réuni 800 000 euros, dont une part versée par la brasserie [[ORG|Ardwen]]. Il en faudrait le double, d'après l'administrateur judiciaire, [[PER|Éric Samson]], qui salue toutefois une offre « {{Q speaker="Éric Samson" cue="salue" ref="name"|incarnée}} ».

Le maire, [[PER|Didier Herbillon]], a rappelé que la ville avait déjà épongé. Il ne signera pas de « {{N|chèque en vert}} », selon la plaisanterie qui court en ville depuis la liquidation de 2013. À la [[ORG|Ligue du Grand Est de football]], on attend.

La décision a été mise en délibéré au 2 juillet. Vers midi, sur la [[LOC|place d'Armes]], une vieille dame en vert a embrassé un CRS. "{{Q speaker="?une vieille dame en vert" cue="null" ref="none"|Vous, au moins, vous êtes montés deux fois pour nous voir cette année}}". Il a rougi.

[[PER|J.-B. Lambinet]]
