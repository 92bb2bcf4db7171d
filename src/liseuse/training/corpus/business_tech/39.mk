BETTERAVES : LES PLANTEURS DÉVERSENT DIX TONNES DEVANT LA [[ORG|PRÉFECTURE DE LAON]]

Il n’était pas sept heures, mardi, quand les premiers tracteurs ont débouché [[LOC|place de l’Hôtel-de-Ville]]. Des [[MISC|Fendt]], des [[MISC|Massey Ferguson]], un vieux [[MISC|Someca]] orange. Au volant, des betteraviers de [[LOC|Thiérache]], du [[LOC|Laonnois]] et de [[LOC|Champagne]], furieux de la fin des dérogations.

« {{Q speaker="Hubert Carlu" cue="crie"|On nous retire l’acétamipride, et on importe du sucre qui en est farci !}} », crie [[PER|Hubert Carlu]], président cantonal de la [[ORG|CGB]]. « {{Q speaker="Hubert Carlu" cue="null"|[[LOC|Paris]] légifère, [[LOC|Laon]] paie.}} » À ses côtés, [[PER|Maxence Vuillemot]], des [[ORG|JA]], distribue des sachets.

Dans la foule, [[PER|Odette]], 84 ans, est venue avec sa chaise pliante. « {{Q speaker="Odette" cue="dit"|J’ai fait 1961, j’ai fait 1992, je fais celle-là}} », dit-elle. Le préfet a reçu une délégation pendant une heure. « {{Q speaker="?le communiqué" cue="dit"|Échange franc}} », dit le communiqué. À la sortie, les moues disaient le contraire.

[[ORG|Tereos]] fermera-t-il [[LOC|Bucy-le-Long]] ?

Derrière la colère, une angoisse. [[ORG|Tereos]] a déjà fermé [[LOC|Escaudœuvres]], [[ORG|Cristal Union]] surveille ses coûts à [[LOC|Bazancourt]], et [[ORG|Saint Louis Sucre]], filiale de l’allemand [[ORG|Südzucker]], a tourné la page d’[[LOC|Eppeville]]. L’[[ORG|Anses]] et l’[[ORG|Institut technique de la betterave]] ([[ORG:Institut technique de la betterave|ITB]]) cherchent des alternatives. Le [[MISC|plan Pucerons]] a coûté 40 millions.

La députée [[PER|Jocelyne Ravaux-Thibault]] ([[ORG|Horizons]]) a promis un amendement. Celui de [[PER|Damien Brossolin]] ([[ORG|Les Écologistes]]) va en sens contraire. « {{Q speaker="Damien Brossolin" cue="rétorque"|Les abeilles ne manifestent pas, il faut bien parler pour elles}} », rétorque-t-il au téléphone.

Vers midi, la [[ORG|FDSEA]] a levé le camp. Restaient les betteraves. Les Laonnois se sont servis.