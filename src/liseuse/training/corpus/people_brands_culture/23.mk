ESCAPADE
Trois jours à [[LOC|Brantaval]], sur les pas de [[PER|George Sand]]

On arrive par la petite porte. À la halte de [[LOC|Saint-Léger-Vauban]], le car de M. [[PER|Bonin]] attend les voyageurs du 11 h 04. Vingt minutes de virages et voici [[LOC|Brantaval]], 890 âmes, trois moulins, un fantôme.

Jour 1. [[PER|George Sand]] y aurait dormi en 1846 avec [[PER|Chopin]]. La maison, [[LOC|rue Aurore-Dupin]], ne se visite qu’en sonnant chez la voisine, [[PER|Thérèse Auclair]]. « {{Q speaker="Thérèse Auclair" cue="chuchote"|Le piano est faux, l’histoire aussi}} », chuchote-t-elle. À midi, table d’hôtes au [[ORG|Moulin des Bruyères]]. Au menu : brochet, pâté berrichon, un verre de reuilly.

Jour 2. Balade le long de l’[[LOC|Anglin]], du [[LOC|pont Napoléon]] à la [[LOC|roche de Dame Blanche]]. Les grimpeurs y croisent parfois [[PER|Catherine Destivelle]]. On s’arrêtera à l’[[LOC|église Saint-Eutrope]], pour sa fresque : saint patron, dragon, et un commanditaire à tête de fouine, le sire [[PER|Enguerrand de Châlus]]. Attention, blanche ou grise, la dame se montre peu.

Jour 3. Cap sur [[LOC|La Châtre]] et le [[ORG|musée George-Sand]], puis sur [[LOC|Nohant]], domaine de l’écrivaine, géré par le [[ORG|Centre des monuments nationaux]]. En juin, le [[MISC|Nohant Festival Chopin]] y attire [[PER|Nelson Goerner]] ou [[PER|Yulianna Avdeeva]].

Y aller. De [[LOC|Paris-Austerlitz]], 2 h 40 avec la [[ORG|SNCF]], changement à [[LOC|Châteauroux]]. Par la route, [[LOC|A20]], sortie 12.
Dormir. [[ORG|Hôtel du Lion d’or]], 74 euros ; camping [[ORG|Les Quatre Vents]] ; gîte des [[PER|Pasquier]], à la ferme.
Lire. « {{N|[[MISC|La Mare au diable]]}} », bien sûr. Et le [[MISC|Guide du Routard]] [[LOC|Berry]].
Voir. « {{N|[[MISC|Les Enfants du siècle]]}} », de [[PER|Diane Kurys]], avec [[PER|Juliette Binoche]].
Rapporter. Un couteau de la coutellerie [[ORG|Bonin et Fils]], un pull d’[[ORG|Indr’alpaga]].

[[PER|Marie-Cerise Aubry]]