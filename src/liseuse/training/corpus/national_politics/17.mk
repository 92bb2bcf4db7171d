#apos=typo
PASSATION DE POUVOIRS. «~{{Q speaker="Romain Debrie" cue="null" ref="none"|Je vous laisse un parapluie et un tracteur}}~»

Il pleuvait sur la cour de l'[[LOC|hôtel de Villeroy]], naturellement. Sous le dais, [[PER|Romain Debrie]] a salué un à un les jardiniers, les huissiers, la cuisinière. Puis il a tendu à celle qui lui succède un porte-clés en forme de [[MISC|Massey Ferguson]].

[[PER|Céleste Marchegay]], 44 ans, était jusque-là sous-préfète de [[LOC|Vire]], puis présidente de la [[ORG|Mutuelle des bocages]]. Elle est la première titulaire du portefeuille à avoir été ouvrière d'abattoir, un été, à [[LOC|Quimperlé]], chez [[ORG|Bigard]]. De ce souvenir, la nouvelle ministre a tiré les seules phrases non écrites de son discours : «~{{Q speaker="Céleste Marchegay" cue="null" ref="desc"|J'avais dix-neuf ans et je dormais debout. Ceux qui y sont encore, je leur dois mieux qu'un éloge.}}~»

On l'attend sur trois fronts. La loi d'orientation d'abord, dont les décrets traînent. La fièvre catarrhale ensuite. Et le [[ORG|Mercosur]], que la [[LOC|France]] n'a pas fini de refuser. L'un de ses prédécesseurs, [[PER|Stéphane Le Foll]], lui a laissé un message. [[PER:Romain Debrie|Debrie]], lui, retourne à la viticulture. «~{{Q speaker="Romain Debrie" cue="plaisante" ref="desc"|Le vin, lui, attend qu'on l'appelle}}~», plaisante l'ex-locataire de la [[LOC|rue de Varenne]].

Dans l'assistance, les syndicats étaient sur leur quant-à-soi. [[PER|Arnaud Rousseau]], au premier rang, prenait des notes. [[PER|Patrick Bénézit]] saluait [[PER|Laurence Marandola]]. Une représentante de [[ORG|Jeunes Agriculteurs]], croisée au vestiaire, l'admettait tout bas : «~{{Q speaker="?Une représentante de Jeunes Agriculteurs" cue="admettait" ref="desc"|On a l'habitude, on ne défait plus les cartons.}}~» Sept ministres en huit ans, cela use la moquette.

Le soir, dans le train de [[LOC|Libourne]], l'ancien ministre dormait déjà. Celle qui occupe désormais son fauteuil lisait des notes. Combien de temps tiendra-t-elle ? «~{{Q speaker="Céleste Marchegay" cue="null" ref="none"|Le temps d'une gestation, si Dieu veut. Une vache, neuf mois.}}~»

La presse régionale avait surnommé M. [[PER:Romain Debrie|Debrie]] «~{{N|le [[PER:Romain Debrie|Bordelais]]}}~», sobriquet injuste pour un homme né à [[LOC|Cadillac]], à quarante kilomètres de là. Le nouveau cabinet sera dirigé par [[PER|Ludovic Amsellem]], énarque, auteur de l'essai intitulé «~{{N|[[MISC|La Terre rend-elle fou ?]]}}~». Réponse du même, dans l'antichambre : «~{{Q speaker="Ludovic Amsellem" cue="null" ref="desc"|Je vous dirai ça en juin.}}~»
