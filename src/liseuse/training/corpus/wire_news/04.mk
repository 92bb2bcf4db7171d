#apos=straight
Le [[MISC|prix Holmgren]] de chimie à trois pionniers des verres métalliques

[[LOC|Stockholm]] ([[ORG|TT]], avec [[ORG|AFP]]). L'[[ORG|Académie royale des sciences de Suède]] a décerné jeudi le [[MISC|prix Holmgren]], doté de 4 millions de couronnes, au Japonais [[PER|Akihisa Inoue]], à l'Américano-Indienne [[PER|Sudha Venkataraman]] et au Slovène [[PER|Janez Kovačič]] pour leurs travaux sur les alliages amorphes.

Joint au téléphone pendant la cérémonie, M. [[PER:Janez Kovačič|Kovačič]] se trouvait dans un train entre [[LOC|Ljubljana]] et [[LOC|Maribor]]. "{{Q speaker="Janez Kovačič" cue="s'est-il excusé" ref="pronoun"|Je vais perdre le réseau dans le tunnel, félicitez les deux autres}}", s'est-il excusé, avant que la ligne ne coupe. Sa consœur du [[ORG|MIT]] a été plus bavarde. "{{Q speaker="Sudha Venkataraman" cue="null" ref="none"|On m'a refusé onze financements. J'ai gardé les lettres, elles sont sur le mur de mon bureau.}}"

Les verres métalliques, que la presse baptisa un temps "{{N|l'acier liquide}}", allient la dureté du métal et la souplesse des plastiques. On les trouve dans des clubs de golf, des montres [[ORG|Omega]] ou le bouclier de la sonde [[MISC|Genesis]]. L'académie a jugé leur apport "{{Q speaker="Académie royale des sciences de Suède" cue="a jugé" ref="desc"|décisif pour la médecine et l'espace}}".

Dans "{{N|[[MISC|Disorder as a Tool]]}}", paru en 1998 dans [[ORG|Nature]], la chercheuse avait la première décrit les "{{N|îlots mous}}" qui permettent à ces matériaux de plier sans rompre.

Le prix porte le nom de l'industriel [[PER|Frithiof Holmgren]], mort à [[LOC|Göteborg]] en 1931. Il sera remis le 12 mai par le roi [[PER|Carl XVI Gustaf]].

Le lauréat 2024 avait été le Français [[PER|Édouard Lacombe-Rieu]], de l'[[ORG|université de Lorraine]].
