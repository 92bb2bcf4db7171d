#apos=typo
[[MISC:cyclone Honorine|Cyclone Honorine]] : [[LOC|Madagascar]] compte ses morts, [[LOC|Mayotte]] souffle

Le [[MISC|cyclone Honorine]] a fait au moins 23 morts et 61.000 sinistrés dans le nord-est de [[LOC|Madagascar]], où il a touché terre jeudi près d'[[LOC|Antalaha]] avec des vents de 210 km/h, a annoncé samedi le [[ORG|BNGRC]], le bureau malgache des catastrophes.

[[LOC|Sambava]] et [[LOC|Vohémar]] sont privées d'eau. À [[LOC|Maroantsetra]], le fleuve [[LOC|Antainambalana]] a emporté deux ponts. « {{Q speaker="Rémi Bezara" cue="lâche" ref="name"|Il restait trois semaines avant la floraison, il reste trois poteaux}} », lâche [[PER|Rémi Bezara]], patron d'une maison de vanille.

La directrice du bureau, [[PER|Hanitra Rasoanaivo]], a réclamé vendredi des hélicoptères. L'un d'eux, venu de [[LOC|La Réunion]], doit décoller de [[LOC|Saint-Denis]] dans la journée avec 4 tonnes de vivres de la [[ORG|Piroi]]. « {{Q speaker="Hanitra Rasoanaivo" cue="a-t-elle dit" ref="pronoun"|Quatre tonnes, c'est un geste ; il nous en faudrait quatre cents}} », a-t-elle dit en remerciant la [[LOC|France]].

À [[LOC|Mayotte]], encore meurtrie par [[MISC|Chido]], l'alerte rouge a été levée. « {{Q speaker="?un habitant de Kawéni" cue="s’amuse" ref="desc"|On avait cloué les tôles avec tout ce qu'on avait, même les fourchettes}} », s'amuse un habitant de [[LOC|Kawéni]]. Le préfet a parlé d'un « {{Q speaker="?Le préfet" cue="a parlé" ref="desc"|exercice grandeur nature}} ».

[[ORG|Météo-France]] avait classé le système « {{N|cyclone tropical intense}} », quatrième degré sur une échelle de cinq. Dans la région, les noms sont choisis à tour de rôle par [[LOC|Maurice]], les [[LOC|Seychelles]], le [[LOC|Mozambique]] ou les [[LOC|Comores]] ; celui-là venait de [[LOC|Tanzanie]].
