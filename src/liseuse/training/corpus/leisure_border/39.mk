#apos=typo
CULTURE / MARCHÉ DE L'ART
À [[LOC|Bruxelles]], une case de trop

La planche originale n'avait pas quitté son cadre depuis 1962. Elle part le 3 juin chez [[ORG|Huberty & Breyne]], au [[LOC:Le Sablon|Sablon]], avec une estimation que ses héritiers trouvent basse et la famille rivale, indécente.

[[PER|Marcel Uytterhoeven]], qui signait [[PER:Marcel Uytterhoeven|Tüt]], a dessiné pendant vingt-trois ans [[PER|Barnabé Lecuivre]], facteur de [[LOC|Wépion]], dans [[ORG|Le Journal de Spirou]]. Pas le plus connu des auteurs de la grande époque, mais [[PER|Franquin]] en raffolait. En novembre, sa veuve, [[PER|Simone Jadot]], 93 ans, a retrouvé chez elle la page 12 du [[MISC:Le Timbre de trop|Timbre de trop]], qu'on croyait détruite dans l'inondation de [[LOC|Dinant]]. On y voit, dans la dernière bande, une vignette que l'éditeur de l'époque avait fait gommer~: le facteur y embrasse un monsieur.

«~{{Q speaker="Simone Jadot" cue="dit" ref="name"|Mon mari aimait les facteurs, et le monsieur c'était moi en moustache, pour la plaisanterie}}~», dit [[PER:Simone Jadot|Simone]]. Il suffisait de demander. L'[[ORG|Université de Liège]], qui prépare une thèse, parlera plutôt, dans un communiqué, d'un «~{{Q speaker="Université de Liège" cue="parlera" ref="name"|jalon discret}}~». Le vocabulaire, on le voit, monte.

C'est que la cote suit. Il y a dix ans, une page de [[PER:Marcel Uytterhoeven|Tüt]] se vendait 1^200 euros à la [[ORG|Librairie Brüsel]]. Estimation, cette fois~: 48^000 à 60^000. Un collectionneur de [[LOC|Lausanne]] aurait déjà envoyé quelqu'un. Ce quelqu'un, très bien habillé, s'est contenté de lire un panneau, «~{{N|Ne pas toucher, même avec les yeux}}~», plaisanterie d'un régisseur, et de rire.

L'autre branche, celle des enfants du premier mariage, estime que la planche leur revient. Leur avocat, Me [[PER|Cyprien Lhoist]], a fait délivrer une opposition, qu'il décrit comme «~{{Q speaker="Cyprien Lhoist" cue="décrit" ref="pronoun"|une formalité, mais une formalité à roulettes}}~». La vente pourrait être suspendue. «~{{Q speaker="Odile Fastré" cue="maintient" ref="name"|Elle aura lieu à la date prévue, sauf décision contraire du juge}}~», maintient [[PER|Odile Fastré]], directrice de la galerie. Un expert de [[LOC|Paris]], habitué des salles de [[ORG|Drouot]], prévoit un arrangement. «~{{Q speaker="?Un expert de Paris" cue="relève" ref="desc"|Aucune des deux familles ne sait ce qu'est une case}}~», relève le spécialiste, qui a exigé l'anonymat.

Dans l'entre-deux, la ville s'en mêle. L'échevine bruxelloise [[PER|Laurence Abeloos]] a proposé de racheter l'œuvre pour le [[ORG|Centre belge de la bande dessinée]]. Le budget n'y suffirait pas. «~{{Q speaker="Laurence Abeloos" cue="null" ref="none"|On passera le chapeau. Il y a un chapeau dessus, en plus.}}~»

La veuve, elle, voudrait surtout récupérer le cadre. Il est en chêne. Il est à elle.

([[PER|Baudouin Rasquinet]])
