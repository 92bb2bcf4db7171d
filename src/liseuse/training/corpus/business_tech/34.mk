Pêche : à [[LOC|Saint-Guénolé]], le thon se fait attendre

Le [[MISC|Pors-Carn]], le [[MISC|Notre-Dame-des-Flots]] et l’[[MISC|Izenah]] sont rentrés bredouilles dimanche. Depuis deux semaines, le germon boude le [[LOC|golfe de Gascogne]]. À [[LOC|Saint-Guénolé]], sur la [[LOC|pointe de Penmarc’h]], on scrute les cartes de température d’[[ORG|Ifremer]] comme d’autres les astres.

« {{Q speaker="Ronan Quéffelec" cue="tranche"|L’eau est trop chaude, le poisson est descendu, point}} », tranche [[PER|Ronan Quéffelec]], patron du [[MISC|Pors-Carn]]. Son matelot, [[PER|Souleymane]], arrivé de [[LOC|Saint-Louis]], au [[LOC|Sénégal]], a connu pire.

À la criée du [[LOC:Le Guilvinec|Guilvinec]], le merlu frôle les six euros. Les mareyeurs, [[ORG|Furic]] et [[ORG|Océalliance]] notamment, importent du [[LOC|Danemark]]. La conserverie [[ORG|Kerautret & Filles]] a mis ses saisonnières au repos. « {{Q speaker="Jeannine Kerautret" cue="s’inquiète"|Si ça continue, je mettrai des sardines marocaines dans mes boîtes bigoudènes}} », s’inquiète [[PER|Jeannine Kerautret]]. Elle n’en fera rien, bien sûr.

Le [[ORG|Comité national des pêches]], dirigé par [[PER|Olivier Le Nézet]], négocie les quotas à [[LOC|Bruxelles]]. [[LOC|Londres]] et [[LOC|Oslo]] bataillent sur le maquereau. Le [[MISC|Brexit]], dix ans après, colle encore aux bottes. L’association [[ORG|Bloom]], de [[PER|Claire Nouvian]], réclame l’interdiction du chalut dans les aires protégées. L’organisation de producteurs [[ORG|Les Pêcheurs de Bretagne]] s’y oppose.

En attendant, la fête aura lieu. Le [[MISC|Pardon de la Joie]], dimanche, attirera du monde. On y boira du cidre d’[[PER|Hervé Seznec]], on y chantera [[MISC|La Jument de Michao]]. Blanche d’écume, la mer sera de la partie. Les Bigoudens aussi.

Source : [[ORG|letelegramme-mer.fr]]