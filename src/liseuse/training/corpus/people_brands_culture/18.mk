GASTRONOMIE
[[MISC|Guide Michelin]] : la [[LOC|Creuse]] décroche sa première étoile depuis 1978

Par [[PER|Aymeric Soubeyran]]

Réunis lundi à [[LOC|Metz]], à l'[[LOC|Arsenal]], 700 cuisiniers ont retenu leur souffle. Puis un nom est tombé : [[ORG|L'Auberge du Chapitre]], à [[LOC|Bénévent-l'Abbaye]]. En salle, [[PER|Pauline Soulat]] a éclaté en sanglots. En cuisine depuis 2021, cette disciple d'[[PER|Anne-Sophie Pic]] sert une truite au foin, un pâté de pommes de terre, un dessert au carton de châtaigne. Rien d'autre.

"{{Q speaker="Pauline Soulat" cue="lâché"|Mon banquier croyait que j'allais fermer}}", a-t-elle lâché, la veste blanche de travers. Son compagnon, [[PER|Mehdi Rose]], pâtissier passé par [[ORG|Le Meurice]], fait le pain. Rose de confusion, il a fui les photographes.

Au sommet, pas de bouleversement. Trois étoiles confirmées pour [[ORG|Mirazur]] ([[LOC|Menton]]), [[ORG|Troisgros]] ([[LOC|Ouches]]), le [[ORG|Pré catelan]] et [[ORG|Flocons de sel]]. [[PER|Michel Troisgros]] et son fils [[PER|César]] étaient dans la salle ; [[PER|Emmanuel Renaut]], lui, faisait du ski. À [[LOC|Collonges-au-Mont-d'Or]], [[ORG|Paul Bocuse]] garde ses deux macarons ; l'ombre de [[PER|Bocuse]] plane toujours, surtout en janvier, à l'heure du [[MISC|Bocuse d'or]]. Deux étoiles, enfin, pour [[ORG|Minegishi]], la table du Japonais [[PER|Haruto Minegishi]], [[LOC|rue Sainte-Anne]].

Et [[ORG|Michelin]] ? Le fabricant de pneus, coté à la [[ORG|Bourse de Paris]], ne commente pas les choix de ses inspecteurs. Le guide, né en 1900 à [[LOC|Clermont-Ferrand]], coûte 29 euros. Son rival, le [[MISC|Gault & Millau]], a désigné en novembre [[PER|Arnaud Donckele]]. [[MISC|La Liste]] et le [[MISC|Fooding]] auront aussi leur mot à dire.

À [[LOC|Bénévent]], on a débouché un [[MISC|Vega Sicilia]] offert par le député. Le Conseil municipal, prudent, a voté l'achat d'un parking. Et la truite ? Elle vient de chez M. [[PER|Lavaud]], à [[LOC|Peyrat-le-Château]].