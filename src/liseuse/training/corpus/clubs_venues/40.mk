#apos=typo
FOOTBALL. [[MISC:Seconde Ligue|SECONDE LIGUE]] FÉMININE
À [[LOC|Port-Hellean]], les filles ont fait le plein et le président a perdu sa place

Dimanche, 15 heures, [[LOC|stade de Marville]]. [[ORG:US Port-Hellean|Port-Hellean]]-[[ORG|Lens]], [[MISC|Seconde Ligue]]. 1 840 entrées, record du club. Au même instant, les garçons jouaient devant 312 personnes à [[LOC|Chartres]]. L'[[ORG|US Port-Hellean]] a fait le compte et le comité directeur aussi : à 19 heures, [[PER|Jean-Yves Rouxel]] n'était plus président.

Il avait écrit, le mardi, dans un courriel qui a fuité, qu'une équipe féminine, pour le budget, c'est «~{{Q speaker="Jean-Yves Rouxel" cue="écrit" ref="pronoun"|un troisième bateau quand on n'a pas fini de payer le premier}}~». La phrase a fait le tour des [[LOC|Sablons]]. Le maire [[PER|Gildas Ruellan]] n'a pas répondu aux sollicitations. Une adhérente a répondu pour lui, en montant sur une chaise : «~{{Q speaker="?Une adhérente" cue="null" ref="desc"|Le premier bateau, monsieur, il fuit.}}~»

Le match, alors. [[ORG|Lens]], leader, menait 1-0 depuis la 14e et une tête d'[[PER|Ophélie Cuynet]]. Une action travaillée, selon [[PER:Ophélie Cuynet|Cuynet]], «~{{Q speaker="Ophélie Cuynet" cue="selon" ref="name"|toute la semaine, sur un terrain plus court}}~». [[ORG:US Port-Hellean|Port-Hellean]] a poussé, transpiré, manqué un penalty par [[PER|Enora Quéré]]. Puis [[PER|Clara Le Moal]] a frappé de loin. On a cru qu'elle centrait. Elle ne l'a pas démenti. «~{{Q speaker="Clara Le Moal" cue="sourit" ref="pronoun"|Je visais quelqu'un, je n'ai pas dit qui}}~», sourit-elle.

Deux autres buts, [[PER|Sana Bouaziz]] (81e), [[PER:Clara Le Moal|Le Moal]] (88e). 3-1, chants, pluie. L'entraîneur [[PER|Mickaël Ferreira]], lui, restait de marbre : il n'a gagné que deux fois en quatorze mois. «~{{Q speaker="Mickaël Ferreira" cue="null" ref="none"|J'ai demandé à ma femme de pleurer, moi je n'y arrive pas.}}~»

Une banderole, posée au début de la rencontre puis retournée, disait d'un côté «~{{N|Les filles au port}}~» et de l'autre «~{{N|Et les hommes aussi}}~». Côté lensois, on n'a pas cherché d'excuse. Une joueuse a simplement regretté la pelouse, «~{{Q speaker="?Une joueuse" cue="regretté" ref="desc"|qui tirait à gauche}}~».

L'intérim sera assuré par [[PER|Catherine Bizien]], trésorière depuis seize ans. Elle hérite de 96 000 euros de dettes, d'un car en panne et de ce que les statuts, au chapitre 6, nomment «~{{N|la section complémentaire}}~», c'est-à-dire l'équipe qui vient de gagner. Elle propose de changer le chapitre. «~{{Q speaker="Catherine Bizien" cue="dit" ref="pronoun"|On commencera par le titre}}~», dit-elle.

[[ORG:US Port-Hellean|US PORT-HELLEAN]] : [[PER|Perrault]] - [[PER|Hamon]], [[PER|Diarra]], [[PER|Jouan]], [[PER|Lemaître]] - [[PER:Enora Quéré|Quéré]], [[PER:Sana Bouaziz|Bouaziz]], [[PER|Guillou]] - [[PER:Clara Le Moal|Le Moal]], [[PER|Nicolas]], [[PER|Roussel]].

Le comité directeur se réunira le 6. Sur le site du club, un message en gras remercie M. [[PER:Jean-Yves Rouxel|Rouxel]] pour son «~{{Q speaker="?un message en gras" cue="remercie" ref="desc"|engagement}}~», sans autre précision.
