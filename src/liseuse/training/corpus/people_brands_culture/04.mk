Rentrée littéraire : cinq romans pour un automne

{{N|[[MISC|Valmeuse]]}}, d’[[PER|Agathe Roussillon]]
Le titre est celui d’un village, mais [[LOC|Valmeuse]] n’existe pas : l’autrice l’a placé quelque part entre [[LOC|Verdun]] et [[LOC|Stenay]], au bord d’une [[LOC|Meuse]] grise. La narratrice, [[PER|Hermine]], y revient vendre la maison des [[PER|Lallemand]]. On songe à [[PER|Simenon]], à [[PER|Marie-Hélène Lafon]]. ([[ORG|Gallimard]], 224 p.)

{{N|[[MISC|Le Cas Petitjean]]}}, de [[PER|Malik Bensoussan]]
Un notaire de [[LOC|Sète]], Me [[PER|Petitjean]], disparaît le jour de la [[MISC|Saint-Louis]], en plein tournoi de joutes. Polar solaire et drôle, où l’on croise un commissaire, [[PER|Escande]], et un goéland nommé [[PER|Brassens]]. ([[ORG|Rivages]], 312 p.)

{{N|[[MISC|Anna, Brest, décembre]]}}, d’[[PER|Yvonne Cariou]]
Prix du premier roman ? Le pari est tentant. [[PER|Anna]] soude des coques à [[ORG|Naval Group]] ; sa fille étudie à l’[[ORG|université de Bretagne occidentale]]. De [[LOC|Brest]], on ne verra que l’arsenal, la [[LOC|rue de Siam]] et la pluie. ([[ORG|P.O.L]], 176 p.)

{{N|[[MISC|Leclerc]]}}, de [[PER|J.-B. Mangin]]
Ni le général, ni les supermarchés, ni le pilote : le [[PER|Leclerc]] de [[PER:J.-B. Mangin|Mangin]] est un professeur de latin du [[ORG|lycée Chanzy]], à [[LOC|Charleville-Mézières]], qui perd ses mots. « {{Q speaker="J.-B. Mangin" cue="confiait"|J’ai ouvert l’annuaire, j’ai pointé le doigt}} », confiait l’auteur en juin au [[MISC|Marathon des mots]]. ([[ORG|Verdier]], 144 p.)

{{N|[[MISC|Ce que Rose a vu]]}}, de [[PER|Delphine de La Hautière]]
[[PER|Rose]], 8 ans, témoin d’un vol de bijoux, ne parle plus qu’à son lapin, [[PER|Général]]. Un conte cruel, finaliste du [[MISC|prix Femina]] des lycéens et du [[MISC|Goncourt]], que [[PER:Delphine de La Hautière|La Hautière]] manque rarement. ([[ORG|Actes Sud]], 260 p.)

Sélection : [[PER|Lise Amiot]], [[PER|Karim Derradji]]. Parmi les 459 titres annoncés par [[ORG|Livres Hebdo]], un sur quatre est un premier roman. Dans les librairies [[ORG|Mollat]] et [[ORG|L’Écume des pages]], la table est déjà pleine.