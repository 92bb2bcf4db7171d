#apos=typo
JUDO

Au [[ORG|Dojo du Vieux-Moulin]], on tombe pour apprendre à se taire

[[LOC|Grande-Synthe]] ([[LOC|Nord]])

La règle est punaisée à côté du distributeur : «~{{N|Ici, on ne raconte pas son combat}}~». Elle est de la main de [[PER|Malika Hadj-Wattrelos]], 58 ans, cinquième dan, une légende qui n'aime pas le mot. Chaque mercredi, cent quarante enfants passent dans ses mains. Deux d'entre eux, les jumeaux [[PER|Kenzo]] et [[PER|Lenny Baelde]], disputeront samedi la finale nationale cadets à [[LOC|Ceyrat]], dans la même catégorie. Moins de 55 kilos.

«~{{Q speaker="Malika Hadj-Wattrelos" cue="prévient" ref="desc"|Si l'un perd au premier tour, il ne rentre pas en voiture avec l'autre, prévient la professeure. Il rentre avec moi. Et je ne parle pas.}}~»

Elle a commencé à 9 ans, par accident, parce que la danse était pleine. Championne d'[[LOC|Europe]] en 1992, à [[LOC|Paris]], blessée l'année des [[MISC|Jeux de Barcelone]], elle a vu partir à sa place une jeune fille dont elle est restée l'amie. De cette époque, elle a gardé un genou qui prédit la pluie et un carnet. On y lit, à la date du 27 juillet, une seule ligne : «~{{Q speaker="Malika Hadj-Wattrelos" cue="null" ref="none"|Regardé la mer.}}~»

Le club vit de peu. Tatamis d'occasion cédés par l'[[ORG|Insep]], chauffage offert par [[ORG|ArcelorMittal]] jusqu'en 2019, une subvention que la ville rogne. Le président, [[PER|Rachid Lemaître]], docker, a écrit à la [[ORG|Fédération française de judo]]. La réponse tenait en une page. «~{{Q speaker="Fédération française de judo" cue="null" ref="none"|Votre demande a retenu toute notre attention.}}~» Il l'a encadrée.

Une ancienne élève est passée, en survêtement. Celle-là a gagné partout, mais ici, on la fait balayer comme tout le monde. «~{{Q speaker="?Une ancienne élève" cue="sourit" ref="pronoun"|On ne m'a jamais demandé une photo, et c'est très bien}}~», sourit-elle avant de disparaître vers le vestiaire. Aux murs, pas un portrait. Juste un kimono d'enfant, taille 110, brodé au nom de [[PER|Clarisse]], que personne ici ne vous expliquera.

Et les jumeaux ? On a fini par les faire asseoir. [[PER|Kenzo]] parle, [[PER:Lenny Baelde|Lenny]] hoche la tête. Ils partagent une chambre, un lit superposé, un uchi-mata. Samedi, ils seront dans deux moitiés de tableau. «~{{Q speaker="Kenzo" cue="dit" ref="desc"|Comme ça, on mange ensemble jusqu'au bout}}~», dit, pour une fois, le plus bavard. Leur mère, [[PER|Sylvie]], dort mal. Elle trouve l'affiche possible de cette finale «~{{Q speaker="Sylvie" cue="trouve" ref="pronoun"|pas chrétienne}}~».

Deux bus partiront de la [[LOC|place de l'Europe]] à 4 heures du matin, grâce à l'association [[ORG|Nord Passion]] et à un boucher de [[LOC|Saint-Pol]]. À bord, selon la coutume du lieu, le silence sera de rigueur jusqu'à [[LOC|Lille]].
