#apos=straight
[[ORG|Bourse de Paris]] : le [[MISC|CAC 40]] cale à l'approche de la [[ORG|Fed]]

[[LOC|PARIS]], 9 décembre - La cote parisienne a fini en repli de 0,41 % mardi, dans des volumes étroits, les opérateurs préférant solder quelques positions à la veille du verdict de la banque centrale américaine.

Le [[MISC|CAC 40]] abandonne 33 points à 8 052. Le [[MISC|SBF 120]] cède 0,38 %. À [[LOC|Francfort]], le [[MISC|DAX]] a gagné 0,2 % ; [[ORG|Wall Street]] évoluait en ordre dispersé.

"{{Q speaker="?un gérant parisien" cue="résume" ref="desc"|Personne n'a envie d'être le dernier à acheter}}", résume un gérant parisien. "{{Q speaker="?un gérant parisien" cue="null" ref="none"|Ni le premier à vendre, d'ailleurs.}}" Chez [[ORG|Aurel BGC]], [[PER|Christelle Amadieu-Roy]] se veut moins sombre : la stratégiste évoque une "{{Q speaker="Christelle Amadieu-Roy" cue="évoque" ref="desc"|respiration}}" après cinq séances de hausse.

Le luxe a pesé. [[ORG|Kering]] perd 2,1 %, [[ORG|Hermès]] 1,3 %, tandis que [[ORG|LVMH]] limite la casse (-0,6 %). À l'inverse, [[ORG|Thales]] prend 1,8 % après un contrat en [[LOC|Pologne]]. [[ORG|Orange]] s'adjuge 0,7 %.

Hors indice, [[ORG|Orphéa]] s'est envolé de 14 %. Le fabricant d'appareils auditifs, introduit au printemps sur [[ORG|Euronext Growth]], discute d'un rapprochement avec le danois [[ORG|Demant]]. Selon une source proche du dossier, les pourparlers sont "{{Q speaker="?une source proche du dossier" cue="Selon" ref="desc"|à un stade préliminaire}}". [[ORG|Orphéa]], dont le fondateur [[PER|Aurélien Noël]] détient encore 31 % des droits de vote, n'a pas souhaité commenter. [[ORG|Atoll]], dont le nom était revenu dans les salles, ne bronche pas.

Mauvaise journée en revanche pour [[ORG|Nérée]] (-9,2 %). L'armateur éolien a coupé de moitié ses prévisions. Ce que les analystes ont longtemps appelé le "{{N|pari bleu}}" tourne court, et [[ORG|Oddo BHF]] ramène son objectif de 12 à 7 euros, jugeant la visibilité "{{Q speaker="Oddo BHF" cue="jugeant" ref="name"|proche de zéro}}".

Sur le marché obligataire, l'OAT à dix ans remonte à 3,51 %. Le [[MISC|Brent]] recule à 62,30 dollars. L'euro s'échange contre 1,1640 dollar.

Mercredi, la conférence de [[PER|Jerome Powell]] mobilisera toutes les attentions. "{{Q speaker="Christelle Amadieu-Roy" cue="prévient" ref="name"|Le ton comptera davantage que la décision, qui est dans les cours}}", prévient [[PER:Christelle Amadieu-Roy|Christelle Amadieu]].
