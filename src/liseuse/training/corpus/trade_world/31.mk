#apos=typo
LOGISTIQUE • PORTS
[[ORG|Haropa]] mise sur la barge, les bateliers sur la méfiance

[[LOC|LE HAVRE]] – Un conteneur sur onze, c'est ce que la [[LOC|Seine]] transporte entre le terminal de [[LOC|Port 2000]] et [[LOC|Gennevilliers]]. L'établissement veut tripler cette part d'ici à 2030. Pour cela, il a besoin de la [[LOC|Chatière]], une passe de 1~800 mètres dont la digue a englouti 197 millions d'euros. Les premiers convois l'ont franchie mardi, par mer calme.

«~{{Q speaker="Stijn Claes" cue="raille" ref="name"|Une belle porte. Mais une porte n'a jamais fait marcher personne}}~», raille [[PER|Stijn Claes]], capitaine belge amarré à [[LOC|Honfleur]].

Les bateliers se plaignent de l'attente. Au terminal de [[ORG|TNMSC]], un automoteur passe après le navire, le train et, jurent-ils, après la pause. La [[ORG|Compagnie fluviale de Normandie]] (onze pousseurs) a mesuré : neuf heures et quart en moyenne. [[PER|Manuella Grandsire]], qui la dirige depuis la mort de son mari, a mis les relevés sous les yeux du préfet. Elle réclame des créneaux garantis, comme à [[LOC|Anvers]]. «~{{Q speaker="Manuella Grandsire" cue="a-t-elle dit" ref="pronoun"|Je ne veux pas la priorité, a-t-elle dit, je veux l'heure}}~».

[[PER|Kris Danaradjou]], au port, entend la critique et renvoie vers les manutentionnaires. Lesquels renvoient vers le port. L'[[ORG|Autorité de régulation des transports]] ([[ORG:Autorité de régulation des transports|ART]]), qui n'a pas compétence sur le fluvial, ne renvoie vers personne.

Il y a deux semaines, [[ORG|MSC]] a promis de remplir deux barges hebdomadaires pour le compte d'[[ORG|Ikea]]. L'armateur genevois se félicite, dans son bulletin, d'un mode «~{{Q speaker="MSC" cue="se félicite" ref="desc"|sobre, silencieux, ponctuel}}~». Ponctuel ? La première est arrivée avec un jour d'avance, faute d'escale à [[LOC|Rouen]] : personne n'était prêt à la décharger.

Le surcoût de la rupture de charge, 41 euros la boîte, fait débat. Un commissionnaire de transport, croisé à la [[MISC|SITL]], s'en amuse : «~{{Q speaker="?Un commissionnaire de transport" cue="s’en amuse" ref="desc"|Mes clients sont écologistes à vingt euros. À quarante, ils redeviennent routiers}}~».

[[PER|Jacques Pons]], de [[ORG|Voies navigables de France]], préfère regarder l'écluse d'après. Des aides à la cale, un fonds pour les coques, peut-être une marque, «~{{N|[[MISC|Seine Express]]}}~». Le nom est déjà pris, par une pizzeria de [[LOC|Vernon]].

[[PER|Ivan Le Troadec]]
