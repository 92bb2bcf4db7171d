#apos=typo
«~{{Q speaker="Tesfaye Woldu" cue="null" ref="none"|Ici la neige, elle ne te demande pas tes papiers}}~»

Reportage au-dessus de [[LOC|Montgenèvre]], où les maraudes reprennent avec les premières chutes.

[[LOC|Hautes-Alpes]], de notre envoyée spéciale [[PER|Salomé Ratel]]

Vingt-deux heures, parking du [[LOC|Rio Secco]]. Quatre silhouettes, une thermos. [[PER|Colombe Vasserot]], infirmière à [[LOC|Guillestre]], distribue les frontales. Ce soir on ira jusqu'au [[LOC|clos des Morts]], pas plus haut~: la combe est chargée. «~{{Q speaker="Colombe Vasserot" cue="ordonne" ref="pronoun"|On reste à vue, et on parle fort}}~», ordonne-t-elle. Pourquoi fort~? «~{{Q speaker="Colombe Vasserot" cue="null" ref="none"|Pour que personne ne croie qu'on se cache.}}~»

Les gendarmes sont deux, plus loin, moteur tournant. Bonsoir, bonsoir. «~{{Q speaker="?un gendarme" cue="glisse" ref="desc"|Il y a des empreintes côté [[LOC|Chalvet]]}}~», glisse un gendarme, l'air de parler d'autre chose.

Il est 23 h 40 quand on les trouve. Ils sont trois, dont [[PER|Tesfaye Woldu]], 19 ans, parti d'[[LOC|Asmara]] à 15. Les deux autres ne diront pas leur nom. [[LOC|Soudan]], [[LOC|Libye]], [[LOC|Lampedusa]], [[LOC|Vintimille]], [[LOC|Oulx]]~: il récite les étapes comme une table de multiplication. Ses baskets sont des [[MISC|Air Force]] de contrefaçon dont la semelle bâille. Il rit. «~{{Q speaker="Tesfaye Woldu" cue="dit" ref="pronoun"|En [[LOC|Libye]] j'avais peur des hommes, dit-il. Ici j'ai peur des arbres, ils craquent.}}~»

On redescend par la [[LOC|piste des Chamois]]. Au [[ORG|Refuge solidaire]], à [[LOC|Briançon]], quatre-vingts lits, cent douze dormeurs. La coordinatrice de nuit, une ancienne de [[ORG|Médecins du monde]], refait les comptes. «~{{Q speaker="?La coordinatrice de nuit" cue="soupire" ref="pronoun"|[[LOC|Les Terrasses]] sont pleines}}~», soupire-t-elle~: le bâtiment s'appelle [[LOC|Les Terrasses]], comme un hôtel. Sur le mur, des mots en tigrinya, en peul, en pachto, et un seul en français, en capitales~: «~{{N|DOUCEMENT}}~».

La préfecture conteste toute «~{{N|traque}}~». Dans un courriel, elle rappelle que les contrôles se font «~{{Q speaker="?La préfecture" cue="rappelle" ref="pronoun"|dans le strict respect de la dignité des personnes}}~». L'association [[ORG|Tous migrants]] tient, elle, un décompte~: depuis 2018, douze noms, le premier étant celui de [[PER|Blessing Matthew]], retrouvée dans la [[LOC|Durance]].

[[PER:Tesfaye Woldu|Tesfaye]] a trouvé une chaise près du poêle. Il veut aller au [[LOC:Le Mans|Mans]], à cause des voitures. On n'ose pas lui dire que la course n'a lieu qu'une fois l'an.
