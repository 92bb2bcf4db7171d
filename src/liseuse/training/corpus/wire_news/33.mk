#apos=straight
[[LOC:canal de Panama|Canal de Panama]] : le barrage de la discorde

[[LOC|LA ARENOSA]] ([[LOC|Panama]]) - En pirogue à moteur, ils sont descendus mardi à près de quatre cents par le rio [[LOC|Indio]] pour dire non au barrage qui doit noyer 4.600 hectares et alimenter le [[LOC|canal de Panama]].

"{{N|Le fleuve n'est pas à vendre}}", proclamaient les banderoles. L'[[ORG|Autorité du canal]] ([[ORG:Autorité du canal|ACP]]) compte commencer les travaux en 2027, après la sécheresse de 2023 qui l'avait forcée à limiter le passage à 22 navires par jour au lieu de 36. Coût : 1,6 milliard de dollars.

"{{Q speaker="Olegario Cedeño" cue="assène" ref="name"|Ils comptent en bateaux, moi je compte en manioc}}", assène [[PER|Olegario Cedeño]], dont la famille vit là depuis 1921. L'ingénieure [[PER|Karina Solís Mendieta]], chargée des relations avec les riverains, assure que chaque foyer déplacé recevra une maison et un terrain. Elle reconnaît qu'on a "{{Q speaker="Karina Solís Mendieta" cue="reconnaît" ref="pronoun"|trop tardé à s'asseoir}}".

Quelque 2.200 personnes devront partir. L'évêque de [[LOC|Colón]], Mgr [[PER|Manuel Ochogavía]], a célébré une messe au bord de l'eau. La [[ORG|Coordination paysanne pour la vie]] réclame une étude d'un lac existant, celui de [[LOC|Bayano]]. "{{Q speaker="Coordination paysanne pour la vie" cue="affirme" ref="desc"|L'eau est là, il suffit de la faire venir}}", affirme l'organisation.

L'affaire survient alors que [[LOC|Washington]] et [[LOC|Pékin]] se disputent les ports voisins de [[LOC|Balboa]] et de [[LOC|Cristóbal]], exploités par [[ORG|CK Hutchison]]. L'administrateur [[PER|Ricaurte Vásquez]] l'a répété en mars dans [[ORG|La Estrella de Panamá]] : sans nouveau réservoir, pas de "{{N|canal pour cent ans}}", le slogan maison.
