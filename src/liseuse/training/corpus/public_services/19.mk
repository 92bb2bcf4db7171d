#apos=typo
La [[LOC|Loue]] a ses gardiens, et ils sont en colère

Par [[PER|Violaine Grandjean]]

Le saumon n'y remonte plus, la truite fario y meurt le ventre en l'air chaque mois de mai. Sur le pont de [[LOC|Vuillafans]], samedi, ils étaient pourtant six cents à jeter des cailloux peints dans l'eau verte. Un par truite. «~{{N|[[LOC|Loue]], y es-tu ?}}~», demandait le calicot accroché au parapet.

L'association [[ORG|SOS Loue et rivières comtoises]] porte plainte contre X pour pollution. Elle vise, sans les nommer, les effluents de 80~fromageries et de vingt stations d'épuration. Me [[PER|Fabien Kovac-Morel]], son avocat, a remis hier au [[ORG|parquet de Besançon]] un dossier de 1~200~pages et un bocal. Dans le bocal, des algues. «~{{Q speaker="Fabien Kovac-Morel" cue="explique" ref="name"|La pièce 214, explique-t-il. Elle sent.}}~»

Au [[ORG|CIGC]], qui regroupe la filière du comté, on bondit. La lettre ouverte de l'interprofession, publiée par [[ORG|L'Est républicain]], accuse les naturalistes de «~{{Q speaker="CIGC" cue="accuse" ref="desc"|scier la branche sur laquelle broutent nos montbéliardes}}~». L'expression a fait le bonheur des ronds-points. Les fruitières invoquent un cahier des charges, en vigueur depuis juin, qui plafonne la production à 1~200~kilos de lait par hectare... chiffre que [[PER|Patrice Malavaux]], garde-pêche retraité, trouve «~{{Q speaker="Patrice Malavaux" cue="trouve" ref="name"|généreux pour la vache}}~».

Car le sous-sol, ici, est un gruyère (les gens du cru préfèrent emmental). Ce qui tombe à [[LOC|Levier]] ressort à [[LOC|Mouthier-Haute-Pierre]] en deux jours. C'est le fameux «~{{N|effet siphon}}~», décrit en 1901, quand l'incendie de l'usine [[ORG|Pernod]] de [[LOC|Pontarlier]] parfuma la source à l'absinthe. L'[[ORG|université de Franche-Comté]] suit le phénomène grâce à un réseau nommé [[MISC|Jurassic Karst]]. L'une de ses hydrologues nous tend un graphique : une pente. «~{{Q speaker="?L’une de ses hydrologues" cue="null" ref="none"|Je n'ai pas besoin d'ajouter la légende.}}~»

Que fait le [[ORG|Département du Doubs]] ? Il finance. Que fait la [[ORG|Région]] ? Elle attend le [[ORG:Département du Doubs|Département]]. Que fait le préfet ? Il réunit. La conférence «~{{N|[[MISC|Loue et rivières karstiques]]}}~» en est à sa neuvième édition. Une participante, debout près du buffet, y a compté «~{{Q speaker="?Une participante" cue="a compté" ref="desc"|quatre élus, douze services et zéro pêcheur}}~».

Dimanche, au retour, deux gamins d'[[LOC|Ornans]] ont sorti une truite. Vivante. Ils l'ont remise à l'eau après l'avoir baptisée [[PER|Gustave]], comme [[PER|Courbet]], qui peignit la source en 1864 et dont la maison, le [[ORG|musée Gustave-Courbet]], donne sur le courant.
