#apos=typo
JUSTICE
Deux rappeurs, quatre notes et un huissier : le procès «^{{N|[[MISC|Méduse]]}}^» s'ouvre à [[LOC|Nanterre]]

Ré, fa, la, do. Le président les a fait jouer trois fois sur une enceinte [[ORG|Bose]] posée entre deux codes. Le [[ORG|tribunal judiciaire de Nanterre]] examinait mercredi l'action de [[PER|Kéops]], 29 ans, contre [[PER|Lil Safran]], 24 ans, et sa maison de disques, [[ORG|Universal Music]]. Le premier accuse le second d'avoir pillé [[MISC|Gorgone]], un titre de 2019 écouté 40 000 fois, pour fabriquer [[MISC|Méduse]], 96 millions.

Ni l'un ni l'autre n'avait mis de casquette. « {{Q speaker="?Un musicologue" cue="affirme" ref="desc"|La parenté est certaine, la filiation ne l'est pas}} », affirme un musicologue commis par la chambre, au terme d'un exposé où il a cité [[PER|Pachelbel]], [[PER|Burna Boy]] et une berceuse bambara. [[PER|Kéops]], pour l'état civil [[PER:Kéops|Kevin Opsomer]], secoue la tête. Cette berceuse, sa mère la lui chantait.

Me [[PER|Sarah Nogaret-Kane]] plaide le préjudice moral. Elle lit les messages reçus par son client, traité de jaloux, de « {{N|vieux du rap}} », de parasite. Puis elle produit une vidéo, datée de mars 2022. On y voit [[PER|Lil Safran]] en studio, à [[LOC|Aubervilliers]], demander à son beatmaker quelque chose « {{Q speaker="Lil Safran" cue="demander" ref="name"|dans le délire du gars de [[LOC|Bondy]]}} ». Le gars de [[LOC|Bondy]] sourit pour la première fois.

– {{Q speaker="?le président" cue="demande" ref="desc"|De qui parliez-vous, monsieur ?}} demande le président.
– {{Q speaker="Lil Safran" cue="null" ref="none"|De [[PER|Mbappé]].}}

La salle explose. Le défendeur, lui, ne plaisantait pas tout à fait : le joueur venait de publier un mème où passait, dit-il, un air voisin. Son conseil, Me [[PER|Théodore Blanc]], insiste : à quatre notes, on ne protège rien. Il convoque [[MISC|Blurred Lines]], la [[ORG|Cour de cassation]], et l'idée, chère aux anciens, d'un « {{N|fonds commun}} » où chacun se sert.

L'avocat d'[[ORG:Universal Music|Universal]] réclame pour procédure abusive un euro. « {{Q speaker="Sarah Nogaret-Kane" cue="rétorque" ref="desc"|Qu'il vienne le chercher en concert}} », rétorque l'avocate du plaignant. Elle-même demande 3 millions et la mention de l'auteur sur toutes les plateformes, de [[ORG|Spotify]] à [[ORG|Anghami]].

Jugement le 18 février. Dans le couloir, les deux artistes se sont serré la main, mollement, devant un téléphone. Légende postée une heure plus tard par le plus jeune : « {{Q speaker="Lil Safran" cue="null" ref="desc"|Toujours respect au grand}} ». Le grand a liké. Son avocate le lui a fait retirer.
[[PER|Paul-Émile Dacosta]]
