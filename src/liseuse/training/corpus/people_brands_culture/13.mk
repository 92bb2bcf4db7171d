[[PER|Isaure Delmas]], le retour d’une étoile discrète

Dans le salon de l’hôtel [[ORG|Lutetia]], elle a choisi le fauteuil du fond. Deux [[MISC|César]], un [[MISC|Molière]], et toujours cette manière de s’excuser d’être là. Après six ans d’absence, [[PER|Isaure Delmas]] revient dans « {{N|[[MISC|Les Hirondelles de Cabourg]]}} », de [[PER|Christophe Honoré]], au cinéma mercredi.

« {{Q speaker="Isaure Delmas" cue="dit"|Je n’étais pas malade, j’étais heureuse}} », dit-elle en riant. Heureuse à [[LOC|Bonifacio]], avec le chef étoilé [[PER|Ange-Toussaint Casanova]], épousé en 2018 à la mairie du 9e. Ni l’un ni l’autre n’ont vendu les photos : [[ORG|Star Matin]] les a publiées quand même, [[ORG|Paparazza]] aussi. Le couple, que la presse appelait {{N|[[PER|Isange]]}}, a gagné contre les deux titres devant le [[ORG|tribunal judiciaire de Nanterre]].

Née à [[LOC|Decazeville]] d’un mineur et d’une couturière, [[PER:Isaure Delmas|Isaure]] a grandi entre le [[LOC|Lot]] et les films de [[PER|Romy Schneider]] que passait la [[ORG|Deux]]. À 17 ans, elle monte à [[LOC|Paris]], s’inscrit au [[ORG|cours Florent]], vend des billets au [[LOC|Grand Rex]]. [[PER|Claude Chabrol]] la repère ; [[PER|André Téchiné]] la révèle, en 2004, dans le rôle de [[PER|Mathilde]]. Suivront [[PER|Desplechin]], [[PER|Ozon]], [[PER|Bong Joon-ho]], et cette publicité pour [[ORG|Dior]] que toute une génération récite encore.

De [[LOC|Cabourg]], théâtre du film, elle ne connaissait que [[PER|Marcel Proust]] et le [[ORG|Grand Hôtel]]. Elle y joue [[PER|Odette]], hôtelière ruinée, face à [[PER|Vincent Lacoste]] et à une débutante de 11 ans, [[PER|Lila Bensaïd]]. « {{Q speaker="Lila Bensaïd" cue="jure"|[[PER:Isaure Delmas|Isaure]] m’a appris à pleurer sans oignon}} », jure la petite.

Et après ? Un seule-en-scène sur [[PER|Colette]], au [[LOC|théâtre des Bouffes du Nord]], puis, peut-être, [[LOC|Hollywood]] : [[ORG|A24]] l’a appelée. La [[LOC|rue de Sèvres]] est mouillée. [[PER:Isaure Delmas|Delmas]] remet son chapeau, un [[ORG|Maison Michel]], et sort par les cuisines.

[[PER|Sandrine Lhomme]]