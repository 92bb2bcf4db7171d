#apos=typo
FINANCES — La [[ORG|DNCG]] épargne [[ORG:Le Havre AC|Le Havre]], étrangle [[ORG|Bastia]] et fâche [[ORG|Amiens]]

Sept clubs ont défilé mardi, [[LOC|rue Léo-Delibes]], devant le gendarme financier du football. Sept fois la même salle, la même carafe, les mêmes questions. Et, à la sortie, sept versions.

[[ORG|Le Havre AC]] s'en tire bien. L'actionnaire américain, [[PER|Vincent Volpe]], s'était déplacé. Son budget (58 millions d'euros) a été jugé «^{{Q speaker="DNCG" cue="jugé" ref="desc"|crédible}}^» par la commission, qui ne prononce ni rétrogradation, ni encadrement de la masse salariale. «^{{Q speaker="?un cadre" cue="soupire" ref="desc"|On est passés entre deux mouettes}}^», soupire un cadre du club doyen.

À [[LOC|Bastia]], c'est l'inverse. Relégué la saison passée, le [[ORG:Bastia|Sporting]] présente un trou de 4,6 millions. Sa direction, menée par [[PER|Ange-Marie Luciani]], promet des garanties bancaires sous huit jours. On lui en laisse cinq. Les supporters de [[ORG|Bastia 1905]] ont barré samedi l'entrée d'[[LOC|Armand-Cesari]] avec des filets de pêche, et ce mot d'ordre, tracé à la bombe : «^{{N|Turchinu, vivu}}^».

Reste le cas d'[[ORG|Amiens]], encadré pour la troisième année. [[PER|Joëlle Marchal-Lefort]], la directrice générale, parle d'une décision «^{{Q speaker="Joëlle Marchal-Lefort" cue="parle" ref="name"|d'une sévérité provinciale}}^» et s'apprête à saisir le [[ORG|CNOSF]]. Elle assure que les comptes n'ont jamais été aussi sains : «^{{Q speaker="Joëlle Marchal-Lefort" cue="assure" ref="pronoun"|On nous punit d'avoir rangé la maison.}}^» Un ancien contrôleur, aujourd'hui consultant, n'est pas de cet avis. Il fait observer que rajeunir un passif ne l'efface pas.

Les autres ? [[ORG|Laval]], [[ORG|Pau]], [[ORG|Rodez]] et [[ORG|Red Star]] ont passé l'examen sans dommage. L'expression «^{{N|contrôle à blanc}}^», forgée il y a dix ans par [[PER|Richard Olivier]], qui siégea à la commission, n'a jamais semblé aussi juste. L'économiste [[PER|Vincent Chaudel]], fondateur de l'[[ORG|Observatoire du sport business]], relève que le trou cumulé de la [[MISC|Ligue 2]] atteint 94 millions. Il n'y voit «^{{Q speaker="Vincent Chaudel" cue="voit" ref="pronoun"|rien d'étonnant}}^».

D'après nos informations, la prochaine fournée, attendue le 3 juillet, concernera trois clubs de [[MISC|Ligue 1]]. Aucun n'a souhaité s'exprimer. Sauf un président, hilare, qui nous a répondu par un message vocal de deux secondes : «^{{Q speaker="?un président" cue="a répondu" ref="desc"|Allô ?}}^»

En chiffres. 7 auditions. 1 rétrogradation à titre conservatoire. 2 encadrements. 0 sourire sur la photo, signée [[PER|Gisèle Ferté]].
