#apos=typo
[[LOC|Corbières]]~: le feu de [[LOC|Fontjouvine]] fixé, 3^100 hectares partis en fumée

Par [[PER|Gilles Bessière]] – Photos [[PER|Noémie Tort]]

[[LOC|NARBONNE]]. Fixé, mais pas éteint. À 19 heures, jeudi, le colonel [[PER|Christophe Magny]], directeur du [[ORG|Sdis de l'Aude]], a prononcé le mot que tout le massif attendait. Il a ajouté aussitôt qu'il ne fallait «~{{Q speaker="Christophe Magny" cue="ajouté" ref="pronoun"|surtout pas applaudir}}~». Vent de cercle dans la nuit, lisières à noyer, souches qui couvent~: les 940 sapeurs-pompiers restent sur place au moins jusqu'à dimanche.

Parti mardi vers 15~h~30 des abords de la [[LOC|D611]], l'incendie a parcouru 3^100 hectares de pins d'Alep et de garrigue, détruit dix-neuf habitations et un caveau viticole, le [[ORG|Domaine des Trois Pierres]]. Un homme de 71 ans qui refusait d'abandonner ses chiens est grièvement brûlé. Il a été héliporté à [[LOC|Toulouse]].

À [[LOC|Fontjouvine]], 180 âmes, on est rentré à pied, un mouchoir sur le nez. La mairie tient debout. L'école aussi. Pas la maison de [[PER|Bernadette Rouanet]]. «~{{Q speaker="Bernadette Rouanet" cue="murmure" ref="desc"|Il reste la boîte aux lettres, murmure l'octogénaire. Avec la facture d'eau dedans.}}~» Un volontaire venu de [[LOC|Vendée]], 22 ans, la suie jusqu'aux cils, l'écoute en se dandinant. Il aurait voulu la sauver, cette maison~: «~{{Q speaker="?Un volontaire venu de Vendée" cue="null" ref="none"|On avait de l'eau pour une rue, on a choisi l'autre.}}~»

Dans le ciel, deux [[MISC|Canadair]] sur trois. Le dernier est en panne à [[LOC|Nîmes-Garons]]. «~{{Q speaker="Yann Escande" cue="peste" ref="name"|Ils ont l'âge de mes enfants, et mes enfants sont grands}}~», peste le capitaine [[PER|Yann Escande]], du [[ORG|Codis]]. La flotte, promise à la relève depuis 2022, n'a reçu aucun des appareils neufs. La préfecture préfère saluer l'arrivée d'un [[MISC|Dash]] espagnol.

L'enquête a été confiée à la [[ORG|gendarmerie de Lézignan]]. Le parquet n'exclut rien et surtout pas la thèse d'un barbecue mal éteint, qui court sur les réseaux avec le mot-dièse «~{{N|#merguezgate}}~». Un témoin aurait vu un fourgon blanc. Encore un.

Jeudi midi, le ministre de passage a promis que les viticulteurs seraient indemnisés «~{{Q speaker="?le ministre de passage" cue="promis" ref="desc"|à l'euro près}}~». À la cave, [[PER|Ludovic Roux]] a souri. Il préside les coopérateurs audois et se bat pour que l'on paie les vignes comme coupe-feu, ce que lui et d'autres désignent depuis trois ans sous l'appellation de «~{{N|rente de service}}~». «~{{Q speaker="Ludovic Roux" cue="dit" ref="pronoun"|Regardez la carte, dit-il en posant le doigt. Là où on a arraché, ça a brûlé.}}~»
