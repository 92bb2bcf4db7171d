#apos=typo
Point de vue
Pourquoi j'ai cessé de dire «~{{N|pause}}~»

[[PER|Rokhaya Vidalenc]], médecin du travail à [[LOC|Decazeville]]

Le mot ménopause vient du grec, et celui qui l'a forgé, [[PER|Charles de Gardanne]], en 1821, n'avait vraisemblablement jamais eu de bouffée de chaleur au milieu d'une réunion. Moi si. C'était à la [[ORG|Carsat]], devant onze hommes et un paperboard. J'ai ouvert la fenêtre. «~{{Q speaker="?un participant" cue="a plaisanté" ref="desc"|On chauffe trop, chez les docteurs}}~», a plaisanté un participant.

Depuis dix ans, je reçois les ouvrières de la [[ORG|Sam]], puis de ce qu'il en reste, les caissières d'[[ORG|Utile]], les agentes de la maison de retraite [[ORG|Bellevue]]. Elles n'en parlent pas. Elles parlent de leur dos. [[PER|Nadine C.]], 53 ans, fondeuse~: «~{{Q speaker="Nadine C." cue="null" ref="name"|Déjà qu'on nous trouve vieilles, on ne va pas leur donner la date.}}~» J'ai noté. Elle est revenue trois semaines plus tard, avec sa fiche de paie et une colère. «~{{Q speaker="Nadine C." cue="null" ref="none"|Mon chef m'a mise de nuit. Il dit que puisque je ne dors pas…}}~»

Aux [[LOC|États-Unis]], [[ORG|Midi Health]] lève des dizaines de millions. Chez nous, [[ORG|Omena]] a lancé une application; [[PER|Stéphanie Rist]] a remis en 2025 un rapport de vingt-cinq propositions. Aucune, sauf erreur, ne concerne la fonderie. Le silence a un coût, et ce coût a une adresse.

On m'objectera le secret médical. La [[ORG|CFE-CGC]] locale, dans une lettre par ailleurs courtoise, craint «~{{Q speaker="CFE-CGC" cue="craint" ref="name"|une stigmatisation par la bienveillance}}~». Le risque existe. J'y réponds par une question que m'a faite une aide-soignante~: «~{{Q speaker="?une aide-soignante" cue="a faite" ref="desc"|Vous préférez qu'on se taise avec élégance~?}}~»

Ventilateur, vestiaire, horaires glissants. Voilà trois remèdes qui ne figurent pas au [[MISC|Vidal]]. À [[LOC|Viviez]], la direction d'[[ORG|Umicore]] a accepté le premier en février. Le directeur a tout de même demandé si l'on pouvait éviter d'écrire le mot dans le compte rendu. On a écrit «~{{N|confort thermique}}~». J'ai signé, et je le regrette un peu.

Alors je l'écris ici. Ménopause. Dix lettres. Cela n'est pas une pause, c'est un changement d'équipe.
