#apos=straight
BOIS

Scierie [[ORG|Mathis]] : les 38 salariés s'offrent leur outil

Ils ont voté à la chaîne, entre deux grumes, avec un gobelet pour urne. Trente-quatre oui, quatre non. La scierie [[ORG|Mathis]], à [[LOC|Val-et-Châtillon]], devient une coopérative, et ses employés, ses propriétaires.

[[PER|Hubert Mathis]], 68 ans, n'avait pas d'héritier. Un groupe autrichien, [[ORG|Mayr-Melnhof]], lui offrait le double. « {{Q speaker="Hubert Mathis" cue="bougonne" ref="pronoun"|Le double, c'est pour les gens qui ont besoin de deux vies}} », bougonne-t-il. Un des quatre non, un scieur qui ne veut pas être nommé, aurait préféré les Autrichiens, « {{Q speaker="?un scieur" cue="aurait préféré" ref="desc"|parce qu'au moins ils achètent des dents neuves}} ».

Le montage, pas simple, a associé [[ORG|Socoden]], l'[[ORG|Union régionale des Scop Grand Est]] et le [[ORG|Crédit coopératif]]. Chacun a mis 2 500 euros. [[PER|Coralie Vautrin]], 29 ans, affûteuse, est élue gérante. La première femme à ce poste en cent quatre ans. Elle n'a pas encore d'ordinateur. « {{Q speaker="Coralie Vautrin" cue="null" ref="pronoun"|J'ai une clé USB, ça viendra}} », plaisante-t-elle.

[[ORG|Mathis]] débite 42 000 mètres cubes par an, de l'épicéa surtout, un peu de sapin. La sécheresse et les scolytes ont fait plonger les cours, puis les ont fait remonter. Dans les forêts des [[LOC|Vosges]], l'[[ORG|ONF]] cède désormais ses bois scolytés au plus offrant. « {{Q speaker="?un agent forestier" cue="reconnaît" ref="desc"|On vend ce qu'on n'a plus le temps de regarder}} », reconnaît un agent forestier. « {{Q speaker="?un agent forestier" cue="null" ref="none"|Il y a dix ans, on martelait arbre par arbre.}} »

Restent les clients. [[ORG|Lapeyre]] a signé pour un an. La papeterie [[ORG|Norske Skog]], à [[LOC|Golbey]], achètera les connexes, et l'[[ORG|hôpital de Lunéville]] la plaquette. L'une des anciennes devises de la maison, « {{N|Bien scié, bien dormi}} », retrouvera sa place au fronton.

Tout s'est joué, en réalité, autour d'une table de ping-pong. Celle du local de pause, où le notaire, Me [[PER|Boulanger]], a étalé les statuts en septembre. Il y avait là [[PER|Rachid]], le cariste des grumes, et [[PER|Solveig]], la comptable à mi-temps, que les autres appellent « {{N|la [[PER:Solveig|Banque de France]]}} ». Elle a posé une question sur l'amortissement du déligneur. Puis une deuxième. À la huitième, raconte le juriste, « {{Q speaker="Boulanger" cue="raconte" ref="desc"|j'ai compris qu'ils n'avaient plus besoin de moi}} ». Une ouvrière de l'emballage, arrivée d'[[LOC|Erevan]] en 2016, a demandé si elle pourrait revendre sa part pour payer le permis de son fils. On lui a dit oui. Elle a dit non : « {{Q speaker="?Une ouvrière de l'emballage" cue="a dit" ref="pronoun"|Il ira à pied.}} »

La [[ORG|CGT]] n'a pas signé l'accord de reprise mais [[PER|Alain Kuntz]], son représentant, a souscrit deux parts. Contradictoire ? Le syndicaliste balaie : « {{Q speaker="Alain Kuntz" cue="balaie" ref="desc"|Je suis contre les patrons. Pas contre moi.}} »

[[PER|Jean-Noël Antoine]]
