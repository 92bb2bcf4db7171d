#apos=straight
[[LOC|Belgique]] : à [[LOC|Comines-Warneton]], la frontière passe par la caisse du [[ORG|Colruyt]]

Par [[PER|Maarten Descheemaeker]] (traduit du néerlandais)

Une enclave wallonne collée à [[LOC|Lille]], cernée par la [[LOC|Flandre]], gouvernée depuis le [[LOC|Hainaut]] à quarante kilomètres de là. [[LOC|Comines-Warneton]] cumule. Jeudi soir, son conseil communal a débattu pendant cinq heures d'un panneau.

Le panneau en question, « {{N|Welkom / Bienvenue}} », devait être posé à l'entrée de [[LOC|Ploegsteert]]. Posé, il le fut, puis scié. La bourgmestre [[PER|Marie-Ève Vandamme-Ocak]] ([[ORG|MR]]) a porté plainte. Dans l'opposition, [[PER|Frédéric Lyon]], chef du groupe [[ORG|Action]], a ironisé sur « {{Q speaker="Frédéric Lyon" cue="ironisé" ref="name"|le seul arbre abattu de la législature}} ».

– {{Q speaker="Marie-Ève Vandamme-Ocak" cue="null" ref="none"|M. [[PER:Frédéric Lyon|Lyon]], votre humour ne paiera pas le poteau !}}

– {{Q speaker="Frédéric Lyon" cue="glisse" ref="desc"|Le vôtre non plus, madame}}, glisse l'élu.

Les facilités linguistiques, dans cette commune, datent de 1963. Elles n'ont guère servi : 4 dossiers en néerlandais l'an dernier, dont deux du même agriculteur. « {{Q speaker="?un fonctionnaire de Mouscron" cue="dit" ref="desc"|Tout le monde parle picard, et français avec la banque}} », dit un fonctionnaire de [[LOC|Mouscron]] qui ne veut « {{Q speaker="?un fonctionnaire de Mouscron" cue="veut" ref="desc"|surtout pas d'ennuis}} ».

À [[LOC|Bruxelles]], l'affaire est remontée jusqu'au cabinet de [[PER|Bart De Wever]]. Le [[ORG|Vlaams Belang]] a dépêché deux députés et un camion de frites. La [[ORG|N-VA]], plus prudente, a réclamé une étude. Au [[ORG|Parlement de Wallonie]], à [[LOC|Namur]], le ministre des Pouvoirs locaux a rappelé, la voix lasse, que les panneaux relevaient des communes.

Il y a pourtant de vrais soucis au bord de la [[LOC|Lys]]. L'usine textile [[ORG|Clarysse]] a fermé une ligne. Les frontaliers français, ces « {{N|fraudeurs à l'envers}} » dont parlait déjà la gazette en 1931, remplissent leurs coffres de cannettes consignées d'un seul côté. La [[ORG|FGTB]] et la [[ORG|CSC]] manifesteront mardi sur le pont, avec des camarades de la [[ORG|CGT]] d'[[LOC|Halluin]].

La première magistrate, interrogée par [[ORG|No Télé]] après la séance, a promis un panneau neuf, en métal. « {{Q speaker="Marie-Ève Vandamme-Ocak" cue="null" ref="none"|En trois langues, s'il le faut. La troisième, ce sera la scie.}} »

Le public a applaudi. [[PER|Ugur]], l'échevin des Sports, cherchait ses clés.
