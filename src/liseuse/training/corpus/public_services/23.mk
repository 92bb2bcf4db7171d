#apos=typo
FORÊT
Le dernier martelage de [[PER:Bernard Hoffmann|Bernard]]

Tchac. Deux coups de hachette, un de marteau, et sur l'écorce mise à nu deux lettres : AF, pour administration forestière. [[PER|Bernard Hoffmann]] a marqué des arbres pendant quarante et un ans en [[LOC|forêt de la Petite-Pierre]]. Le 30~novembre, il rendra le marteau à l'[[ORG|Office national des forêts]]. Il n'y aura pas de remplaçant, ou plutôt si : une tablette.

— {{Q speaker="Bernard Hoffmann" cue="dit" ref="desc"|Elle ne sait pas qu'un hêtre ment, dit le garde, la main sur un tronc. Il est beau dehors, il est pourri dedans. On frappe, on écoute.}}

On écoute. Creux.

Autour, le massif a changé. Les épicéas sont morts de 2019 à 2022, «~{{N|les années rouges}}~», comme on dit dans les maisons forestières. Le scolyte, la sécheresse, les coupes d'urgence vendues 15~euros le mètre cube à la scierie [[ORG|Siat]] ou, par trains entiers, à la [[LOC|Chine]]. L'[[ORG:Office national des forêts|ONF]] replante : chêne pubescent, cèdre de l'[[LOC|Atlas]], douglas. À [[LOC|Strasbourg]], l'agence parle de «~{{N|forêt mosaïque}}~». [[PER:Bernard Hoffmann|Hoffmann]] traduit : un peu de tout, au cas où.

Son successeur sur le papier couvrira 2~900~hectares, contre 1~100 en 1984. [[PER|Apolline Schaeffer]], 26~ans, sort d'[[ORG|AgroParisTech]]. Elle a grandi à [[LOC|Mulhouse]], au sixième. «~{{Q speaker="Apolline Schaeffer" cue="null" ref="none"|Je connaissais les arbres par leur parking.}}~» Le vieux l'a adoptée. Il lui a légué ses cartes et sa phrase préférée, celle qu'un aïeul avait fait graver au linteau : «~{{N|Hâte-toi lentement, le bois t'enterrera}}~».

Le syndicat [[ORG|Snupfen-Solidaires]] n'a pas ces douceurs. Un poste sur trois supprimé en vingt ans : dans un tract, il raille une maison «~{{Q speaker="Snupfen-Solidaires" cue="raille" ref="pronoun"|qui compte ses arbres mais plus ses hommes}}~». La directrice générale, [[PER|Valérie Metrich-Hecquet]], promet un plan. Une source interne assure que ce plan existe déjà, «~{{Q speaker="?Une source interne" cue="assure" ref="desc"|sous trois noms différents}}~».

Les communes, elles, comptent. [[LOC|Wingen-sur-Moder]] tirait 200~000~euros de ses coupes. Presque plus rien. Le maire, [[PER|Christian Dorschner]], vend désormais du silence : un parcours, [[MISC|Le Bain de hêtres]], à 12~euros l'heure. Des Parisiens viennent étreindre les troncs. L'un d'eux a demandé à [[PER:Bernard Hoffmann|Bernard]] si cela faisait mal, la hachette.

— {{Q speaker="Bernard Hoffmann" cue="a répondu" ref="pronoun"|À moi, oui}}, a-t-il répondu.

[[PER|Gretel Muths]]
