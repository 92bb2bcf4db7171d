#apos=typo
[[ORG|Valmeca]], les bénéfices sans les effectifs

Jamais le fabricant de pompes de [[LOC|Saint-Chamond]] n'avait gagné autant d'argent : 412 millions d'euros en 2025, 18^% de plus qu'un an plus tôt. Jamais non plus il n'avait employé si peu de monde en [[LOC|France]], 2^140 personnes. Présentés jeudi matin au [[LOC|pavillon Gabriel]], à [[LOC|Paris]], les comptes de [[ORG|Valmeca]] tenaient en une diapositive verte et une phrase de son directeur général, [[PER|Hervé Kowalczyk]] : «~{{Q speaker="Hervé Kowalczyk" cue="null" ref="name"|Nous avons fait nos devoirs.}}~»

Les actionnaires toucheront 2,10 euros par titre. Le flottant, cela dit, n'a jamais été large ; la famille [[PER|Thévenet]] garde 41^%, [[ORG|Bpifrance]] 9^% et le fonds norvégien [[ORG|Norges]] 4^%.

D'où vient l'embellie ? De l'eau ultrapure pour les usines de puces, un marché qui a triplé. De [[LOC|Dresde]], de [[LOC|Kumamoto]] et de l'[[LOC|Arizona]], donc, plutôt que du [[LOC|Gier]]. Devant les analystes, le patron a présenté [[MISC|Valmeca 2028]], un plan d'économies de 90 millions d'euros, sans prononcer le mot «~{{N|économies}}~». Il a dit «~{{Q speaker="Hervé Kowalczyk" cue="a dit" ref="pronoun"|respiration}}~», deux fois. «~{{Q speaker="Priya Chandran" cue="a demandé" ref="name"|Est-ce qu'on inspire ou est-ce qu'on expire ?}}~» a demandé [[PER|Priya Chandran]], analyste chez [[ORG|Bernstein]], au troisième rang. Rires dans la salle. Réponse du dirigeant : «~{{Q speaker="Hervé Kowalczyk" cue="null" ref="desc"|L'un ne va pas sans l'autre.}}~»

À cinq cents kilomètres de là, la [[ORG|CFDT]] faisait ses propres comptes. Selon son délégué central, [[PER|Mickaël Chapuis]], la fonderie d'[[LOC|Izieux]] ne tournera plus que trois jours sur cinq à partir de mars. «~{{Q speaker="Mickaël Chapuis" cue="lâche" ref="pronoun"|On nous apprend par un [[MISC|PowerPoint]] qu'on respire}}~», lâche-t-il. La [[ORG|CGT]], majoritaire, n'a pas pris la parole ; elle avait accroché la nuit précédente, au-dessus du rond-point de l'usine, un drap avec ces mots : «~{{N|Merci pour le dividende}}~».

Les marchés ont tranché. L'action gagnait 4,7^% à la mi-séance. [[ORG|Jefferies]] parle de résultats «~{{Q speaker="Jefferies" cue="parle" ref="name"|presque trop propres}}~» et s'interroge sur les 63 millions de produits non récurrents, issus de la vente d'un terrain à [[ORG|Amazon]].

Interrogé sur ce point, le directeur financier, [[PER|Olivier Lyon]], a renvoyé à la note 14. On y apprend que le terrain en question, à [[LOC|L'Horme]], abritait jusqu'en 2019 le centre d'apprentissage maison, celui que des générations d'ajusteurs nommaient «~{{N|la fac}}~». M. [[PER:Olivier Lyon|Lyon]] y a fait son stage de troisième.
