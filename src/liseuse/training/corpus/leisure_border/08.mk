#apos=typo
[[LOC|Esch-sur-Alzette]]: la [[LOC:Halle des soufflantes|halle aux soufflantes]] veut devenir une piste de danse

[[LOC|BELVAL]]. Un collectif de frontaliers propose d'y organiser des bals. La ville hésite, le voisinage aussi.

Ils sont arrivés avec des plans, une sono de poche et une pâtisserie. Lundi soir, devant une quarantaine de riverains réunis à la [[LOC|Rockhal]], [[PER|Deborah Scheid-Antunes]] et [[PER|Guénolé Marx]] ont défendu leur idée: rouvrir une travée de la [[LOC|Halle des soufflantes]] pour y faire danser, deux dimanches par mois, sans alcool fort et jusqu'à 22 heures.

«{{Q speaker="Guénolé Marx" cue="résume" ref="desc"|Mon grand-père y a soufflé l'air des hauts-fourneaux, j'aimerais bien y perdre le mien}}», résume le jeune homme, qui fait chaque jour le trajet depuis [[LOC|Villerupt]] pour travailler chez [[ORG|Ferrero]]. Sa comparse, elle, est née à deux rues de là, [[LOC|rue de Barbourg]], dans une famille originaire de [[LOC|Viseu]]. Le collectif s'appelle [[ORG|D'Schmelz danzt]]. Quatre cents membres, dit-on, dont la moitié de l'autre côté de la frontière. D'après [[PER:Deborah Scheid-Antunes|Deborah Scheid]], les associations du quartier «{{Q speaker="Deborah Scheid-Antunes" cue="D’après" ref="name"|ont été consultées en janvier et trois sur quatre ont répondu favorablement}}».

Le bâtiment appartient à l'État, par le biais du [[ORG|Fonds Belval]]. L'établissement public, sollicité, rappelle que la toiture n'a été stabilisée que pour «{{Q speaker="Fonds Belval" cue="rappelle" ref="desc"|un usage d'exposition, à l'exclusion de toute charge dynamique}}». Charge dynamique: la formule a fait son effet dans la salle. Un monsieur au premier rang a demandé si la valse en était une.

Plus sérieusement, on redoute le bruit. «{{Q speaker="?une habitante du Square Mile" cue="témoigne" ref="desc"|Pendant [[MISC|Esch2022]], mes fenêtres vibraient jusqu'à minuit, et on nous avait juré que non}}», témoigne une habitante du [[LOC|Square Mile]]. L'échevin à la Culture, [[PER|Pim Knaff]], n'était pas présent; son service promet une étude acoustique avant l'été. L'opposition [[ORG|déi Lénk]] soutient le projet du bout des lèvres, jugeant la gratuité «{{Q speaker="déi Lénk" cue="jugeant" ref="name"|indispensable et non négociable}}».

Pour convaincre, les promoteurs ont invité [[PER|Romy Wagener]], 91 ans, ancienne pontonnière de l'[[ORG|Arbed]]. Elle a raconté les bals des années cinquante, à la [[ORG|Maison du peuple]], quand les ouvriers dansaient «{{N|sur trois pieds}}», expression du cru pour désigner le pas chaloupé de ceux qui avaient laissé un orteil à l'usine. «{{Q speaker="Romy Wagener" cue="null" ref="none"|On ne demandait pas d'étude acoustique. Le bruit, c'était nous.}}»

Prochaine étape: une pétition sur le site de la [[ORG|Chambre des députés]]. Il faut 4500 signatures pour un débat. Les frontaliers, faut-il le rappeler, ne peuvent pas la signer.

([[PER|Nico Th.]] / [[ORG|Le Républicain d'Alzette]])
