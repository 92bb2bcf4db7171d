Cyclisme
[[PER|Bleuenn Tanguy]] à l’assaut des pavés

Elle a vingt ans, un casque trop grand et un nom de fleur. Samedi, sur le [[LOC|vélodrome André-Pétrieux]] de [[LOC|Roubaix]], [[PER|Bleuenn Tanguy]] a terminé sixième de [[MISC|Paris-Roubaix]] femmes, à douze secondes de la gagnante. Meilleure Française derrière l’intouchable [[PER|Pauline Ferrand-Prévot]], la néophyte de la [[ORG|FDJ-Suez]] n’en revenait pas. « {{Q speaker="Bleuenn Tanguy" cue="bredouillait"|À [[LOC|Mons-en-Pévèle]], je ne sentais plus mes doigts, à [[LOC|Gruson]] je ne sentais plus rien}} », bredouillait-elle, grise de poussière.

Formée au [[ORG|Vélo-Club de Ploudaniel]], entraînée par son oncle, [[PER|Hervé Tanguy]], ancien coéquipier de [[PER|Bernard Hinault]] chez [[ORG|La Vie claire]], la Finistérienne a signé pro en janvier. Chez les [[PER|Tanguy]], on naît avec une pompe à la main. La mère, [[PER|Annick Le Dantec]], a couru le [[MISC|Tour de l’Aude]] ; le frère, [[PER|Malo]], fait du cyclo-cross pour [[ORG|Landerneau]].

Menés par [[PER|Lotte Kopecky]] et [[PER|Marianne Vos]], les favoris, ou plutôt les favorites, s’étaient pourtant méfiées. Dans la [[LOC|trouée d’Arenberg]], absente du parcours féminin, il n’y avait que des vaches. C’est au [[LOC|Carrefour de l’Arbre]] que tout s’est joué, entre un fermier en tracteur et une pancarte « {{N|Allez [[PER|Bleu]] !}} » : son surnom. Un carrefour, un virage, une chute : celle d’[[PER|Elisa Longo Borghini]], sans gravité.

Son vélo, un [[MISC|Lapierre Xelius]], finira au [[ORG|musée du Vélo]] de [[LOC|Domazan]], a-t-elle plaisanté. L’[[ORG|UCI]] a validé les résultats à 18 h. Prochaine course : l’[[MISC|Amstel Gold Race]], puis [[MISC|Liège-Bastogne-Liège]]. « {{Q speaker="Hervé Tanguy" cue="tempère"|Laissez-la grandir}} », tempère [[PER:Hervé Tanguy|Hervé]]. En juillet, sur [[ORG|France 3]], on la verra au départ de [[LOC|Vannes]] pour le [[MISC|Tour de France Femmes]] : l’[[ORG|ASO]] l’a confirmé à [[ORG|Ouest-France]].

([[PER|Y. G.]])