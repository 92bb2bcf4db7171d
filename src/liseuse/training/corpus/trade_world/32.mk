#apos=straight
POINT MARCHÉS-[[LOC|Paris]] finit dans le vert, [[ORG|Stellantis]] cale, l'or record
[[LOC:Paris|PARIS]], 16 octobre ([[ORG|Cap Finance]]) - Les Bourses européennes ont terminé en hausse jeudi, portées par le luxe et des propos jugés accommodants de la [[ORG|Fed]]. À [[LOC|Paris]], le [[MISC|CAC 40]] a gagné 1,38 % à 8.188 points. Le [[MISC|Dax]] a pris 0,4 % à [[LOC|Francfort]] et le [[MISC|Footsie]] 0,1 % à [[LOC|Londres]].
"{{Q speaker="Brunehilde Katz" cue="estime" ref="name"|Le marché a décidé que la mauvaise nouvelle était passée, ce qui est la définition d'une bonne}}", estime [[PER|Brunehilde Katz]], stratégiste chez [[ORG|Comptoir Vauban]]. Chez [[ORG|Barclays]], on évoque à l'inverse "{{Q speaker="?on" cue="évoque" ref="pronoun"|un rebond de chat gras}}".
VALEURS
* Plus forte hausse du [[MISC|CAC 40]], [[ORG|LVMH]] (+12,2 %) a publié un chiffre d'affaires en croissance organique de 1 %, quand le consensus [[ORG|Visible Alpha]] tablait sur un recul. [[ORG|Kering]] et [[ORG|Hermès]] ont suivi. Un gérant de la place y lit "{{Q speaker="?Un gérant de la place" cue="y lit" ref="desc"|la fin de la pénitence chinoise}}".
* [[ORG|Stellantis]] a rendu 3 % ; l'usine de [[LOC|Poissy]] sera arrêtée deux semaines, selon la [[ORG|CFTC]]. La direction parle d'un "{{Q speaker="Stellantis" cue="parle" ref="desc"|ajustement à la demande}}".
* Le laboratoire [[ORG|Valneva]] a grimpé de 6,5 % sur une rumeur de rachat, dont le directeur financier, [[PER|Peter Bühler]], a dit ne rien savoir.
* [[ORG|Pluxee]] : -9 %. [[ORG|Edenred]] : -7 %. Les titres-restaurant craignent le budget, l'exécutif envisageant une taxe de 8 %.
* Sur [[ORG|Euronext Growth]], [[ORG|Delta Pur]] (eau filtrée, [[LOC|Cholet]]) a doublé à 4,16 euros. "{{Q speaker="?un porte-parole" cue="a assuré" ref="desc"|Nous sommes les premiers surpris, mais les seconds contents}}", a assuré un porte-parole. L'[[ORG|AMF]] surveille.
CHANGES, TAUX, MATIÈRES
L'once d'or a franchi pour la première fois 4.300 dollars, et l'argent 54. Le rendement de l'OAT à dix ans est revenu à 3,36 %, au plus bas depuis août, [[ORG|Matignon]] ayant échappé à deux motions de censure. L'euro montait à 1,1688 dollar. Le baril de [[MISC|WTI]] valait 57,46 dollars.
À [[LOC|New York]], le [[MISC|Dow Jones]] reculait de 0,6 %, plombé par les banques régionales, dont [[ORG|Zions Bancorp]]. [[PER|Dale Hutchins]], opérateur chez [[ORG|Cantor]], a fini tôt. "{{Q speaker="Dale Hutchins" cue="plaisante" ref="pronoun"|Quand on voit un cafard, il faut payer l'exterminateur de la cuisine entière}}", plaisante-t-il.
(Reportage [[PER|Blandine Okonjo]] et [[PER|Yu-Tzu Hénin]]; rédigé par [[PER:Blandine Okonjo|B. O.]])
