#apos=typo
VIN. [[PER|Ludivine]] et [[PER|Gaspard Ozanne]], la guerre douce

Deux chais, une cour, un mur de deux mètres au milieu. À [[LOC|Montlouis]], on vient de loin pour goûter les blancs du frère et ceux de la sœur, et l'on repart souvent avec les deux, cachés dans des cartons différents.

Le père, [[PER|Antonin Ozanne]], dit [[PER:Antonin Ozanne|Tonin]], avait 14 hectares et un principe~: jamais de bois neuf. À sa mort, en 2011, la vigne fut coupée au cordeau. [[PER:Gaspard Ozanne|Gaspard]] acheta des barriques chez [[ORG|Seguin Moreau]]. [[PER:Ludivine|Ludivine]], des œufs en béton. «^{{Q speaker="Ludivine" cue="commente" ref="pronoun"|Chacun a trahi à sa manière}}^», commente-t-elle.

Leurs bouteilles phares se tournent le dos. Lui signe [[MISC|Le Droit d'aînesse]], il a dix mois de plus. Elle a répliqué avec [[MISC|La Cadette]], demi-sec, étiquette rose, 11^000 cols partis en trois semaines chez les cavistes [[ORG|Nicolas]]. Le [[MISC|Guide Hachette]] a donné deux étoiles à l'un et un coup de cœur à l'autre. On ne dira pas à qui. «^{{Q speaker="Gaspard Ozanne" cue="grommelle" ref="desc"|Un cœur, ça se boit pas}}^», grommelle le vigneron.

Il y a quatre ans, le gel les a réconciliés une nuit, bougies contre bougies. Un stagiaire géorgien, [[PER|Lasha]], se souvient du mur, «^{{Q speaker="Lasha" cue="se souvient" ref="name"|qui fumait des deux côtés}}^». Au matin, tout était sauvé sauf les sourcils. Ils n'en ont jamais reparlé.

Aujourd'hui, c'est leur mère qu'on entend. [[PER|Yvette Ozanne]] a gardé un demi-hectare, [[LOC|Les Bournais]], du chenin de 1929, et n'a prévenu personne. L'ancienne couturière l'a vendangé avec ses amies de la chorale [[ORG|À travers chants]], pressé au seau, élevé dans la baignoire de la maison, oui, émaillée. «^{{N|Cuvée salle de bain}}^», ricanait-on au syndicat. On a moins ri quand [[PER|Pascaline Lepeltier]], qui ne plaisante pas avec la [[LOC|Loire]], en a commandé six caisses.

Le vin s'appelle [[MISC|Yvette]]. Un jus droit, salin, un peu sourd au premier nez, et puis quelle longueur^! Un importateur danois lui a proposé de tout prendre. Elle a demandé à réfléchir, c'est-à-dire à dîner. À table, il y avait le fils, la fille, un plat de rillons. «^{{Q speaker="Yvette Ozanne" cue="a annoncé" ref="desc"|Je le laisse à celui qui abattra le mur}}^», a annoncé la vieille dame.

Ils s'y sont mis le lendemain à sept heures. «^{{Q speaker="Ludivine" cue="null" ref="desc"|Il a pris la masse, j'ai pris la mesure}}^»^: la cadette a toujours eu le sens de la formule.

[[PER|Quentin Vautrin]]
