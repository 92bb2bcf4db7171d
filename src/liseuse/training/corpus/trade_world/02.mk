#apos=straight
[[ORG|Verallia]], [[ORG|Soitec]], [[ORG|Maurel & Prom]] : les valeurs à suivre mardi à [[LOC|Paris]]

[[LOC:Paris|PARIS]] ([[ORG|Agefi-Dow Jones]])--Voici les principales informations de sociétés susceptibles d'animer les cours ce mardi.

* [[ORG:Soitec|SOITEC]] ([[ORG|Euronext]] : SOI) a abaissé sa prévision de marge d'Ebitda à 30 %, contre "{{Q speaker="Soitec" cue="null" ref="none"|environ 33 %}}" auparavant. Le fabricant isérois de substrats invoque la correction des stocks chez ses clients de la téléphonie. [[ORG|Soitec]] tiendra une conférence à 8h30.

* [[ORG:Maurel & Prom|MAUREL ET PROM]] (MAU) : la production en [[LOC|Tanzanie]] a progressé de 11 % au premier semestre. La compagnie, contrôlée par l'indonésien [[ORG|Pertamina]], n'a rien dit de la licence vénézuélienne, "{{Q speaker="?un porte-parole" cue="a indiqué" ref="desc"|un sujet sur lequel nous ne ferons aucun commentaire}}", a indiqué un porte-parole à l'agence.

* [[ORG:Verallia|VERALLIA]] (VRLA) fermera un four à [[LOC|Cognac]]. Le syndicat [[ORG|CGT Verre]] dénonce "{{Q speaker="CGT Verre" cue="dénonce" ref="name"|une casse à bas bruit}}". Un premier comité social et économique est convoqué jeudi ; d'après une source syndicale, "{{Q speaker="?une source syndicale" cue="d'après" ref="desc"|80 postes au moins}}" seraient concernés.

* [[ORG|BRANDT-KERVELLA]] (ALBKV, +4,8 % vendredi) confirme discuter avec [[ORG|Ardian]] et [[ORG|Eurazeo]]. Le titre du spécialiste breton des emballages cartonnés restera coté, a assuré dimanche sur [[ORG|BFM Business]] son président [[PER|Yann Kervella]]. "{{Q speaker="Yann Kervella" cue="null" ref="none"|Pas d'offre hostile, pas de retrait, pas de roman}}".

* [[ORG|NÉOLINE SANTÉ]] (ALNLS) : la [[ORG|Food and Drug Administration]] ([[ORG:Food and Drug Administration|FDA]]) réclame des données complémentaires sur le {{N|[[MISC|Cardivex]]}}. Cotation suspendue.

* [[ORG|ICADE]] (ICAD) cède un immeuble de 14.200 m2 à [[LOC|Nanterre]] pour 91 millions d'euros. [[ORG|Jefferies]] passe de "{{N|conserver}}" à "{{N|acheter}}" et relève son objectif de cours de 21 à 26 euros. L'analyste [[PER|Oriol Castells]], qui reprend le suivi de [[PER|Jane Whitlock]], cite dans une note "{{Q speaker="Oriol Castells" cue="cite" ref="name"|des loyers enfin indexés}}".

En [[LOC|Asie]], le [[MISC|Nikkei]] a fini stable (-0,04 %). Le [[MISC|Brent]] recule de 0,7 % à 68,12 dollars. [[ORG|Wall Street]] était fermée lundi, jour férié.

-[[PER|Inès Waldeck]], [[ORG|Agefi-Dow Jones]]
