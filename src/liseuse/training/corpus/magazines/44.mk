#apos=typo
L'ENQUÊTE DE L'ÉTÉ (3/6)
Le moine, le comptable et le champ de colza

Résumé des épisodes précédents. En mars 1988, dom [[PER|Bruno Leray]], cellérier de l'abbaye de [[LOC|Saint-Évroult-le-Vieux]], dans le [[LOC|Perche]], disparaît avec la caisse. On retrouve son vélo. On ne retrouve ni la caisse ni dom [[PER:Bruno Leray|Bruno]].

Ce que l'on n'a pas dit, c'est qu'il avait un double. Non, pas une double vie, un double, en chair, né le même jour de 1941 à l'[[ORG|Hôtel-Dieu]] de [[LOC|Mortagne]] : [[PER|Bernard Leray]], comptable à la coopérative [[ORG|Agralys]], moustache, deux filles, un abonnement à [[ORG|L'Équipe]]. Les jumeaux s'étaient brouillés en 1967 pour une histoire de labour. Ils ne se voyaient plus. C'est du moins ce que soutient, devant l'inspecteur [[PER|Chemin]], l'épouse du second. «^{{Q speaker="?l’épouse du second" cue="soutient" ref="desc"|Mon mari n'est jamais monté là-haut, il avait horreur des cloches.}}^»

Or un témoin les a vus. Deux hommes, une seule silhouette, au bord du champ des [[PER|Guérin]], un soir, vers six heures, près de la [[LOC|croix Saint-Marc]]. L'un tendait un papier. L'autre, en robe, l'a déchiré. Le témoin était un braconnier, autant dire que sa parole valait ce que vaut un lièvre. «^{{Q speaker="?un braconnier" cue="déposa" ref="pronoun"|J'avais pas bu. J'avais ma gibecière, et pas le droit de l'avoir, alors vous pensez si j'ai regardé !}}^» déposa-t-il le 9 avril. L'inspecteur nota, en marge, d'une écriture penchée: «^{{Q speaker="Chemin" cue="nota" ref="desc"|Crédible. Ramasser le lièvre.}}^»

Les moissonneuses passèrent en juillet. Le 23, à l'heure où la chaleur plie les gens, celle des [[PER|Guérin]] rendit une sandale. Une seule, taille 43. On ferma le champ, on fit venir le laboratoire de [[LOC|Rouen]], on creusa onze jours, sous l'œil de la [[LOC|France]] entière : [[PER|Jacques Pradel]] arriva le mardi, [[ORG|Paris Match]] le jeudi. On parla du «^{{N|champ du Diable}}^». Rien, que des silex et un éclat d'obus de 1870.

Le procureur d'[[LOC|Alençon]], homme de mesure, se fendit d'un point presse devant la mairie. Il fit savoir que l'enquête «^{{Q speaker="?Le procureur d’Alençon" cue="fit savoir" ref="pronoun"|n'excluait rien, et surtout pas l'amitié}}^», phrase dont les exégètes discutent encore. [[PER:Bernard Leray|Bernard]], lui, continuait de tenir ses livres. La coopérative lui offrit un congé, il refusa, prit l'habitude de rentrer par l'abbaye et d'y rester assis, une heure, sur la dernière stalle, celle de son frère. L'hôtelier, un Belge rubicond, frère [[PER|Maurus]], finit par lui apporter une soupe. «^{{Q speaker="Maurus" cue="confiera" ref="pronoun"|Il avait la même façon de tenir la cuiller, me confiera-t-il trente ans plus tard. J'ai failli lui dire bonsoir, mon père.}}^»

C'est alors qu'arriva la lettre de [[LOC|Porto-Novo]], avec un timbre à l'effigie d'un éléphant et, à l'intérieur, quatre mots. «^{{Q speaker="Bruno Leray" cue="null" ref="none"|J'ai tenu les comptes.}}^»

Demain : [[MISC|Le testament de soie]]

[[PER|Hervé Larcenet]]
