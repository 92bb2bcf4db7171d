#apos=typo
FAITS DIVERS
[[LOC|LE THOR]]
Le bar-tabac [[ORG|Le Narval]] braqué pour la troisième fois en deux ans
Il était 6~h~25, hier, quand deux individus casqués ont fait irruption au [[ORG:Le Narval|Narval]], le bar-tabac de la [[LOC|place du Marché]]. Le gérant, [[PER|Kévin Rosello]], venait de lever le rideau. Menacé avec ce qui ressemblait à un fusil à canon scié, il a ouvert la caisse. Butin~: 870 euros et une cinquantaine de cartouches.
«~{{Q speaker="Kévin Rosello" cue="raconte" ref="desc"|Le petit tremblait plus que moi, raconte le commerçant, la main encore bandée. Il m'a dit pardon en sortant.}}~»
Les malfaiteurs ont pris la fuite à bord d'un [[MISC|TMax]] gris, en direction de [[LOC|L'Isle-sur-la-Sorgue]], par la [[LOC|D901]]. Le deux-roues a été découvert, calciné, vers 8 heures, près du [[LOC|canal de Carpentras]]. La [[ORG|brigade de recherches de Pertuis]] est saisie, sous l'autorité du [[ORG|parquet d'Avignon]].
«~{{Q speaker="Arlette Roumieu" cue="s’indigne" ref="name"|On n'ose plus boire son café assis dos à la porte}}~», s'indigne [[PER|Arlette Roumieu]], une habituée. Un autre client, maçon à la retraite, préfère en rire. Selon lui, «~{{Q speaker="?Un autre client" cue="Selon" ref="pronoun"|à ce prix-là, ils feraient mieux de travailler}}~».
Le maire, [[PER|Yves Bayon de Noyer]], demande depuis deux ans des caméras supplémentaires. Elles devaient arriver en juin, dans le cadre de ce que la commune avait pompeusement intitulé «~{{N|[[MISC|Bouclier Sorgue]]}}~». Il manque une signature. De qui~? À la préfecture, on assure que «~{{Q speaker="?on" cue="assure" ref="pronoun"|le dossier suit son cours}}~».
[[PER:Kévin Rosello|Rosello]], 34 ans, avait repris l'affaire en 2021 après dix saisons au [[LOC|mont Serein]]. En mars 2023, il avait poursuivi ses agresseurs jusqu'au lavoir, ce qui lui avait valu, au village, le sobriquet de «~{{N|[[PER:Kévin Rosello|Shérif]]}}~» – et un rappel à l'ordre des gendarmes. Cette fois, il n'a pas bougé. «~{{Q speaker="Kévin Rosello" cue="null" ref="none"|J'ai une fille de huit mois, le compte est vite fait.}}~»
La [[ORG|Confédération des buralistes]] lui a proposé un soutien psychologique. Il rouvrira lundi. «~{{N|Fermé pour cause de bêtise humaine}}~», indique en attendant une feuille scotchée sur la vitrine, entre la grille du [[MISC|Loto]] et une affiche du [[ORG|Sporting club thorois]].
Toute personne ayant vu le scooter peut appeler la [[ORG|gendarmerie du Thor]].
[[PER|Léa Fabre]] (avec [[PER|N. O.]])
