HUMOUR
[[PER:Victor Pivert|Pivert]] remplit l'[[LOC|Olympia]], et personne ne sait pourquoi

Ni sketch, ni vanne, ni chute. [[PER:Victor Pivert|Pivert]], 41 ans, s'assoit, sort un sandwich et lit le courrier du [[ORG|Syndicat des eaux de la Basse-Dordogne]]. Deux heures plus tard, 2 000 personnes pleurent de rire. Complet jusqu'en mai.

Derrière ce nom d'oiseau (non, pas celui de [[PER|Victor Pivert]], le héros de {{N|[[MISC|Rabbi Jacob]]}}), il y a [[PER|Jean-Baptiste Lamothe]], fontainier à [[LOC|Bergerac]]. «{{Q speaker="Victor Pivert" cue="jure"|J'ai commencé au pot de départ de [[PER|Dédé]], je n'ai jamais réussi à m'arrêter}}», jure-t-il. [[PER|Dédé]], [[PER|André Faugère]] à l'état civil, l'accompagne à l'harmonica.

Il a débuté au [[LOC|Point-Virgule]], joué au [[LOC|Splendid]], fait un bide à [[MISC|Montreux]]. [[PER|Florence Foresti]] l'a recommandé à [[PER|Gad Elmaleh]], qui l'a recommandé à [[ORG|Netflix]]. Son producteur, [[PER|Gilbert Lévy-Cazes]], des [[ORG|Productions du Canal]], compare : «{{Q speaker="Gilbert Lévy-Cazes" cue="compare"|[[PER:Raymond Devos|Devos]] jonglait, lui regarde tomber.}}» L'héritage de [[PER|Raymond Devos]], il le refuse. Celui des [[ORG|Inconnus]] et des [[ORG|Nuls]], un peu moins. Nuls en commerce, ses agents ont oublié d'imprimer les affiches.

À la [[ORG|Sacem]], son {{N|[[MISC|Hymne du compteur]]}} a rapporté 12 000 euros. Il les a versés aux [[ORG|Restos du cœur]]. [[PER|Coluche]], dit-il, lui doit un litre de rouge. À [[LOC|Bergerac]], devant la statue de [[PER|Cyrano]], les touristes cherchent désormais la fontaine où [[PER:Jean-Baptiste Lamothe|Lamothe]] travaillait. [[PER|Savinien de Cyrano]], le vrai, n'y mit jamais les pieds.

Le pivert, rappelle la [[ORG|LPO]], est un pic au ventre jaune qui rit. [[PER:Victor Pivert|Pivert]] ne rit pas. En 2026, il jouera {{N|[[MISC|L'Avare]]}} à [[LOC|Avignon]], sans [[PER|Harpagon]]. Ça promet.

[[PER|Philomène Aït Ahmed]]