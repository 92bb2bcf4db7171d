#apos=typo
AUTO | [[MISC|FORMULE 1]]

[[MISC|Grand Prix d'Azerbaïdjan]] : [[ORG|McLaren]] se mord la queue, [[ORG|Williams]] se frotte les mains

[[LOC|Bakou]], envoyé spécial

On a vu [[PER|Zak Brown]] courir. C'est assez rare pour ouvrir un papier. Le patron américain de [[ORG|McLaren]] a traversé le paddock au trot, dimanche à 16 h 07, deux minutes après que ses deux voitures se furent touchées dans le premier virage, celui de l'ancienne cimenterie. Bilan : deux abandons, zéro point, une télémétrie à réconcilier.

Dans son box, [[PER|Oscar Piastri]] rangeait ses gants un doigt après l'autre. «^{{Q speaker="Oscar Piastri" cue="null" ref="none"|Il y avait la place pour une et demie.}}^» [[PER|Lando Norris]] a parlé d'un «^{{Q speaker="Lando Norris" cue="a parlé" ref="name"|malentendu de rétroviseur}}^». Ni l'un ni l'autre n'a élevé la voix. Les consignes maison, que les mécaniciens désignent sous le nom de «^{{N|papaya rules}}^», interdisent de toucher l'autre voiture orange. Elles n'interdisent pas de la frôler.

[[PER|Max Verstappen]] n'en demandait pas tant. Parti de la pole, le pilote [[ORG|Red Bull]] a mené les 51 tours. Il a jugé sa course «^{{Q speaker="Max Verstappen" cue="a jugé" ref="pronoun"|reposante}}^», adjectif que lui seul pouvait employer entre deux murs, à 340 km/h, sur un ruban de sept mètres soixante devant la citadelle.

La surprise est venue de [[PER|Carlos Sainz]], troisième au volant de la [[ORG|Williams]], derrière [[PER|George Russell]]. L'écurie de [[LOC|Grove]] n'avait plus goûté au champagne depuis la pluie de [[LOC|Spa]], en 2021, et encore, ce jour-là on n'avait pas couru. [[PER|James Vowles]] en pleurait. «^{{Q speaker="James Vowles" cue="a bredouillé" ref="desc"|J'avais préparé une phrase, je ne sais plus où elle est}}^», a bredouillé le directeur de l'équipe.

Chez les Français, [[PER|Isack Hadjar]] (10e) arrache un point, [[PER|Pierre Gasly]] finit seizième avec une [[ORG|Alpine]] que l'on dirait lestée, [[PER|Esteban Ocon]] quatorzième. Dans les rangs tricolores, on commence à maudire le moteur. Un ingénieur de [[LOC|Viry-Châtillon]], joint hier soir, renvoie la balle à [[LOC|Enstone]] : «^{{Q speaker="?Un ingénieur de Viry-Châtillon" cue="renvoie" ref="desc"|Nous, on livre des chevaux. On ne livre pas les roues carrées.}}^»

La [[ORG|FIA]] a convoqué [[ORG|McLaren]] lundi pour une plaque de plancher. Simple contrôle, assure le délégué technique, [[PER|Jo Bauer]]. Chez les bookmakers londoniens, la cote du titre constructeurs n'a pas frémi.

Après la course, un garçonnet en combinaison papaye attendait derrière la grille, une pancarte au poignet : «^{{N|[[PER:Lando Norris|Lando]], I forgive you}}^». [[PER:Lando Norris|Norris]] a signé au dos.

Classement pilotes (17/24) : 1. [[PER:Oscar Piastri|Piastri]], 324 pts ; 2. [[PER:Lando Norris|Norris]], 299 ; 3. [[PER:Max Verstappen|Verstappen]], 255…
