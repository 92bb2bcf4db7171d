[[MISC|Ariane 6]] : depuis [[LOC|Kourou]], l’[[LOC|Europe]] retrouve la cadence

[[LOC:Kourou|KOUROU]] ([[LOC|Guyane]]). Dans la [[LOC|salle Jupiter]], les casques se sont levés à 13 h 24. La fusée européenne venait d’arracher du pas de tir un satellite d’observation militaire, [[MISC|CSO-3]]. Un vol suivi de près par le [[ORG|Cnes]], l’[[ORG|ESA]], [[ORG|Arianespace]] et [[ORG|ArianeGroup]].

Après l’échec partiel du vol inaugural, en juillet 2024, la filière jouait gros. [[MISC|Vega-C]], l’autre lanceur, a repris du service. L’Italien [[ORG|Avio]] en assure désormais la commercialisation. Et voici que les petits s’en mêlent : [[ORG|MaiaSpace]] à [[LOC|Vernon]], [[ORG|Latitude]] à [[LOC|Reims]], [[ORG|HyPrSpace]] en [[LOC|Gironde]], [[ORG|Isar Aerospace]] en [[LOC|Bavière]].

« {{Q speaker="Yolande Rosemont" cue="souffle"|Le jour où la base s’endort, la ville s’endort}} », souffle [[PER|Yolande Rosemont]], qui tient l’auberge [[ORG|Le Toucan bleu]], près de la [[LOC|place des Palmistes]]. Son gendre, [[PER|Wilfried Tokotoko]], travaille chez [[ORG|Endel]]. L’un de ses cousins pilote une pirogue sur le [[LOC|Maroni]].

Dans le viseur, un géant : [[ORG|SpaceX]]. La firme d’[[PER|Elon Musk]] lance tous les deux jours ses [[MISC|Falcon 9]]. Son [[MISC|Starship]] doit emporter un jour les astronautes du programme [[MISC|Artemis]] vers la [[LOC|Lune]]. [[ORG|Blue Origin]], la société de [[PER|Jeff Bezos]], aligne [[MISC|New Glenn]].

[[PER:Yolande Rosemont|Rosemont]] garde dans un cadre le menu du premier tir d’[[MISC|Ariane 1]], la veille de Noël 1979. « {{Q speaker="Wilfried Tokotoko" cue="sourit"|Elle a vu passer plus d’ingénieurs que la base}} », sourit [[PER:Wilfried Tokotoko|Tokotoko]]. À [[LOC|Sinnamary]], on a entendu le grondement. Les Kourouciens, eux, n’ouvrent même plus la fenêtre.

Pour [[PER|Evariste Dalmasso]], consultant chez [[ORG|Orbiteo]], « {{Q speaker="Evariste Dalmasso" cue="Pour"|la souveraineté a un prix, et ce prix se paie à l’avance}} ». L’astronaute [[PER|Sophie Adenot]], sélectionnée par l’[[ORG|Agence spatiale européenne]], assistait au tir. [[PER|Thomas Pesquet]] avait, lui, envoyé une vidéo. À la sonde [[MISC|Juice]], en route pour [[LOC|Jupiter]] et ses lunes, nul n’a songé ce jour-là. Ni à [[LOC|Ganymède]], ni à [[LOC|Europe]].