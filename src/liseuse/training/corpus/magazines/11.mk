#apos=typo
SCIENCES
Le poisson qui se souvenait de la sécheresse

Dans une mare à sec du [[LOC|Zinder]], un killi pond des œufs qui attendent. Des chercheurs viennent de comprendre quoi.

Prenez un œuf d'un millimètre. Enterrez-le dans la boue, laissez cuire huit mois à 45 degrés. Ajoutez de l'eau. En vingt minutes, il éclot. Les nothobranches font cela depuis toujours, sans que l'on sache comment l'embryon décide de patienter, ou non. Une équipe franco-nigérienne publie ce jeudi dans [[ORG|Current Biology]] une réponse inattendue: c'est la mère qui lui raconte l'année précédente.

«~{{Q speaker="Halima Souley Garba" cue="résume" ref="name"|Elle dépose dans le jaune de petits ARN qui sont, en gros, un bulletin météo}}~», résume [[PER|Halima Souley Garba]], de l'[[ORG|université Abdou-Moumouni]], à [[LOC|Niamey]]. La biologiste a passé quatre saisons à suivre dix-neuf mares, entre [[LOC|Mirriah]] et [[LOC|Gouré]], avec un seul véhicule et beaucoup de thé. Elle avait remarqué qu'après une mauvaise année, les pontes dormaient plus longtemps. Ses collègues du [[ORG|Muséum national d'histoire naturelle]], à [[LOC|Paris]], n'y croyaient guère.

[[PER|Fabien Desroches-Lamy]] était de ceux-là. «~{{Q speaker="Fabien Desroches-Lamy" cue="null" ref="none"|J'ai répondu par un courriel de trois lignes dont j'ai honte.}}~» Convaincu par un premier séquençage, l'ichtyologue a mis à disposition les aquariums du [[LOC|Jardin des Plantes]], où l'on a simulé la pluie, la canicule, et même, une semaine, une coupure de courant qui n'était pas prévue. Résultat : privés de leur petit bagage moléculaire, les embryons éclosent au hasard. Avec, ils tombent juste trois fois sur quatre.

Hérédité des caractères acquis ? Le mot fâche. Un généticien de l'[[ORG|Institut Pasteur]], qui n'a pas participé à l'étude, appelle à ne pas «~{{Q speaker="?Un généticien de l’Institut Pasteur" cue="appelle" ref="desc"|réveiller [[PER|Lamarck]] à chaque flaque}}~». Les auteurs parlent, plus sobrement, d'«~{{N|effet maternel saisonnier}}~». Il s'éteint d'ailleurs au bout de deux générations.

À qui la presse de conclure, [[PER:Halima Souley Garba|Souley Garba]] oppose une patience de sahélienne. «~{{Q speaker="Halima Souley Garba" cue="null" ref="name"|La science aussi attend la pluie.}}~» Le [[ORG|CNRS]] et l'[[ORG|IRD]] financeront la suite. Au village de [[LOC|Guidimouni]], on n'a pas attendu la revue. «~{{Q speaker="Mamane" cue="assure" ref="desc"|Quand le petit rouge sort en retard, on garde le mil}}~», assure un maraîcher, que la chercheuse a cité en remerciements, sous son seul prénom, [[PER|Mamane]].

[[PER|Cyrille Vanacker]]
