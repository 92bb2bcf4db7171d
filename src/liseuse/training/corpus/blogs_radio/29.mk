#apos=typo
POINT DE VUE

La [[LOC|Loue]] n'a pas besoin d'un comité de plus

Il y a deux sortes de rivières malades~: celles dont on parle et celles où l'on pêche encore. La [[LOC|Loue]] a le malheur d'être les deux. [[PER|Courbet]] en a peint la source. Aujourd'hui, il lui faudrait beaucoup de vert, et pas le bon.

J'y ai appris la mouche avec mon oncle [[PER|Aimé Vuillemin]], qui tenait la scierie de [[LOC|Mouthier]]. Les ombres, on ne les comptait pas. L'an dernier, en trois semaines de saison, j'en ai vu deux, dont un ventre en l'air. J'ai téléphoné à l'[[ORG|OFB]]. L'agent, fatigué, m'a demandé de rappeler «~{{Q speaker="?L’agent" cue="a demandé" ref="desc"|s'il y en avait plus de dix}}~».

«~{{N|Résilience}}~» est le mot du moment. Depuis 2010, on a créé une conférence, un observatoire, une mission, un contrat, une cellule. Les Suisses, de l'autre côté du [[LOC|Doubs]], nous regardent faire avec des jumelles. Le dernier-né s'appelle le [[ORG|Comité de résilience karstique]]. À la réunion d'installation, le 11, à [[LOC|Ornans]], j'étais assis entre un maïsiculteur et [[PER|Marguerite Lançon]], de [[ORG|SOS Loue et rivières comtoises]]. Le sous-préfet a rappelé l'importance du dialogue. Ma voisine de gauche, qui dialogue depuis quatorze ans, a posé son crayon~: «~{{Q speaker="Marguerite Lançon" cue="null" ref="desc"|Je veux bien me taire, si les poissons parlent.}}~» On a ri. Le maïsiculteur aussi. C'est lui, du reste, qui a prononcé la seule phrase utile de l'après-midi. Qu'on nous paie le foin au prix du lait, a-t-il proposé, «~{{Q speaker="?un maïsiculteur" cue="a-t-il proposé" ref="pronoun"|et demain matin je sème de l'herbe}}~».

Le [[ORG|CIGC]] — la filière du comté, pour les intimes — a fait des efforts. Il faut le dire, et il faut dire qu'ils ne suffisent pas. [[PER|Alain Mathieu]], son président, a parlé naguère de croissance maîtrisée. Soit. Mais le karst est une passoire, et ce qui tombe sur le plateau de [[LOC|Levier]] boit à [[LOC|Quingey]] quatre jours plus tard.

Alors, de grâce, pas de comité. Un chiffre. Un seul, affiché à l'entrée de chaque village comme l'altitude~: le taux de nitrates de la veille. Un maire à qui j'ai soumis l'idée m'a raccompagné jusqu'à ma voiture. «~{{Q speaker="?Un maire" cue="a-t-il dit" ref="pronoun"|Vous voulez qu'on vende les maisons combien, après~?}}~», a-t-il dit en riant. Il ne riait pas.

[[PER|Hubert Vuillemin-Sôna]], pêcheur, [[LOC|Lods]]
