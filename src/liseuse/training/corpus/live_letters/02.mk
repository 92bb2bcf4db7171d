#apos=typo
[[ORG|La Table ronde]], la newsletter de [[PER|Solène Abgrall]] — n°^63

Chers gourmands,

J'ai failli ne pas vous écrire. Mercredi, mon train pour [[LOC|Quimper]] s'est arrêté en rase campagne, quelque part après [[LOC|Redon]], et le contrôleur a annoncé au micro «^{{Q speaker="?le contrôleur" cue="a annoncé" ref="desc"|un échange d'opinions avec un troupeau}}^». Deux heures. J'ai donc lu d'une traite [[MISC|Le Sel et la Faim]], de l'historienne [[PER|Odette Marchadour]], dont on ne dira jamais assez qu'elle écrit mieux que la plupart de nos romanciers.

Sa thèse tient en une ligne : le beurre salé n'est pas une tradition, c'est une dette fiscale. En 1343, la gabelle. La [[LOC|Bretagne]] y échappe. Tout part de là, et tant pis pour les dépliants qui promettent un goût «^{{N|venu du fond des âges et des embruns}}^».

Je l'ai appelée. « {{Q speaker="Odette Marchadour" cue="null" ref="none"|Vous savez, on m'a surtout écrit pour des recettes.}} » Long soupir. La retraitée de l'[[ORG|université de Rennes-2]] a 81 ans, un chat, [[PER|Colbert]], et aucune patience pour ce qu'elle nomme «^{{Q speaker="Odette Marchadour" cue="nomme" ref="pronoun"|la cuisine à clocher}}^».

**Le restau.** Chez [[ORG|Ti Nevez]], à [[LOC|Douarnenez]], derrière les halles, on mange ce que [[PER|Jo Kersaudy]] a trouvé au bateau. Pas de carte. J'ai eu du chinchard. Mon voisin, un marin en retraite, a reposé sa fourchette et lâché : «^{{Q speaker="?un marin en retraite" cue="lâché" ref="desc"|Quarante ans que je le rejette à l'eau, ce bestiau.}}^» Il a saucé l'assiette.

**La polémique qui n'en est pas une.** La marque [[ORG|Bonne Maman]] n'a pas racheté [[ORG|Galettes du Leff]] ; c'est la maison mère de [[ORG|St Michel]], qui regarde, paraît-il. Au siège, on m'oppose un «^{{Q speaker="?on" cue="oppose" ref="pronoun"|sans commentaire}}^» d'une belle pâte feuilletée.

**Le mot.** «^{{N|Locavore}}^» a vingt ans cette année. On le doit à [[PER|Jessica Prentice]], cheffe à [[LOC|San Francisco]]. Il est entré au [[MISC:Le Petit Robert|Robert]] avant «^{{N|kouign-amann}}^», ce qui en dit long.

**Courrier.** Vous avez été 214 à me reprendre : le far ne contient pas de farine de sarrasin. [[PER|Yann-Ber]], de [[LOC|Landivisiau]], propose même de me rendre l'abonnement qu'il n'a jamais payé. «^{{Q speaker="Yann-Ber" cue="ajoute" ref="pronoun"|Ma mère vous aurait mise au pain sec, ajoute-t-il. Sans sel.}}^» Je l'ai mérité.

À jeudi. Et goûtez le chinchard.

[[PER:Solène Abgrall|S. A.]]

P.-S. : [[MISC|Le Petit Robert]], vérification faite, ignore toujours le chinchard «^{{N|à la douarneniste}}^».
