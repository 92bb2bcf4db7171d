#apos=straight
[[MISC|CAN 2025]] : le [[LOC|Cap-Vert]] renverse l'[[LOC|Égypte]], le [[LOC|Bénin]] attend

[[LOC|AGADIR]] ([[LOC|Maroc]]) - Menés 1-0 à la 80e minute, les [[ORG|Requins bleus]] du [[LOC|Cap-Vert]] ont battu l'[[LOC|Égypte]] (2-1) lundi soir au [[LOC|Grand stade d'Agadir]] et affronteront le [[LOC|Bénin]] en quarts de finale.

[[PER|Omar Marmoush]] avait ouvert le score sur penalty. Puis le banc cap-verdien a tout changé : égalisation de [[PER|Nuno da Costa]], but décisif d'[[PER|Edivaldo Semedo]], dit "{{N|[[PER:Edivaldo Semedo|Didi]]}}", 20 ans, né à [[LOC|Créteil]] et remplaçant à [[ORG|Guingamp]].

"{{Q speaker="Edivaldo Semedo" cue="a-t-il raconté" ref="pronoun"|Ma grand-mère m'a dit que je marquerais de la tête. Je lui dois un gâteau}}", a-t-il raconté en zone mixte. Le sélectionneur [[PER|Bubista]] n'a pas voulu parler d'exploit. "{{Q speaker="Bubista" cue="a glissé" ref="desc"|Un exploit, c'est quand on ne travaille pas}}", a glissé l'ancien défenseur, déjà tourné vers [[LOC|Tanger]].

Côté égyptien, [[PER|Hossam Hassan]] a félicité l'adversaire et n'a répondu qu'en arabe. Un de ses joueurs, sous couvert d'anonymat, évoque un vestiaire "{{Q speaker="?Un de ses joueurs" cue="évoque" ref="desc"|glacé}}".

Jamais ce petit pays de 525.000 habitants n'avait éliminé un tel favori. À [[LOC|Praia]], la rue a chanté la "{{N|morabeza}}", cette douceur de vivre que [[PER|Cesária Évora]] avait fait connaître au monde. Le club qui l'avait formé, l'[[ORG|US Créteil-Lusitanos]], a publié sur [[ORG|Instagram]] une photo du buteur à 9 ans.

Autres huitièmes : [[LOC|Sénégal]]-[[LOC|Zambie]] 3-0, [[LOC|Mali]]-[[LOC|Ouganda]] 1-0 a.p., [[LOC|Côte d'Ivoire]]-[[LOC|Gabon]] mardi (17h00).
