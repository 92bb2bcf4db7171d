#apos=typo
Prix : l'inflation remonte à 2,3 %, les services en cause

[[LOC|LUXEMBOURG]], 1er oct – L'inflation est remontée en septembre à 2,3 % sur un an dans les vingt pays partageant la monnaie unique, après 2,0 % en août, a annoncé mercredi [[ORG|Eurostat]].

Le chiffre, conforme au consensus de [[ORG|FactSet]], s'éloigne de la cible de 2 % de la [[ORG|Banque centrale européenne]]. Hors énergie et alimentation, la hausse des prix ressort à 2,4 %. L'[[LOC|Estonie]] (4,6 %), la [[LOC|Croatie]] (4,2 %) et la [[LOC|Slovaquie]] (4,0 %) ferment la marche, loin derrière [[LOC|Chypre]] (0,3 %), la [[LOC|France]] (1,1 %) et l'[[LOC|Italie]] (1,8 %).

« {{Q speaker="Ottilie Brandt-Moreau" cue="tempère" ref="name"|Un coup de chaud, pas une fièvre}} », tempère [[PER|Ottilie Brandt-Moreau]], économiste chez [[ORG|Kepler Cheuvreux]]. Selon elle, la [[ORG:Banque centrale européenne|BCE]] « {{Q speaker="Ottilie Brandt-Moreau" cue="Selon" ref="pronoun"|ne bougera pas un cil}} » avant le printemps. Le taux de dépôt est fixé à 2 % depuis juin.

D'autres craignent le retour de la « {{N|shrinkflation}} », cette réduction des paquets à prix constant. L'association [[ORG|Test-Achats]] en a dénombré 117 cas depuis janvier, de [[MISC|Milka]] à [[MISC|Lay's]].

À [[LOC|Francfort]], on se dit « {{Q speaker="?on" cue="se dit" ref="pronoun"|en bonne place}} ». La présidente, [[PER|Christine Lagarde]], doit s'exprimer jeudi au [[ORG|Parlement européen]].

Dans un entretien au [[ORG|Handelsblatt]], le gouverneur letton, [[PER|Mārtiņš Kazāks]], avait pris les devants mardi, appelant à ne pas réagir à chaque virgule. [[LOC|Berlin]] table sur un reflux en novembre.

Le taux de chômage, publié le même jour, est stable à 6,3 %.
