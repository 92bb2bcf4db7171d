#apos=straight
Lithium serbe : dans la vallée du [[LOC|Jadar]], "{{N|[[ORG:Rio Tinto|Rio]], dehors}}" ne s'efface pas

De notre correspondant à [[LOC|Belgrade]]

Les pancartes ont déteint, mais elles n'ont pas bougé. À l'entrée de [[LOC|Gornje Nedeljice]], dans l'ouest de la [[LOC|Serbie]], l'une d'elles proclame que la terre n'est "{{N|pas à vendre}}". En novembre, le groupe anglo-australien [[ORG|Rio Tinto]] a pourtant fait savoir qu'il mettait son projet de mine en sommeil. "{{Q speaker="?un agriculteur" cue="grince" ref="desc"|Un ours aussi, ça se met en sommeil}}", grince un agriculteur venu réparer la clôture de [[PER|Zlatko Kokanović]], vétérinaire et figure de l'association [[ORG|Ne damo Jadar]].

Ce dernier n'a pas démonté le barnum où se relaient les veilleurs. Il l'a même chauffé. "{{Q speaker="Zlatko Kokanović" cue="null" ref="none"|On partira quand les permis seront annulés, pas suspendus, pas oubliés dans un tiroir. Annulés.}}"

Le gisement, découvert en 2004, a donné son nom à un minéral, la jadarite. L'[[ORG|Union européenne]] l'a inscrit en juin parmi les projets dits "{{N|stratégiques}}" hors de ses frontières, au titre du [[MISC|règlement sur les matières premières critiques]]. À [[LOC|Bruxelles]], un porte-parole assure que cette décision "{{Q speaker="?un porte-parole" cue="assure" ref="desc"|ne préjuge en rien des autorisations nationales}}". Le chancelier allemand de l'époque, [[PER|Olaf Scholz]], avait fait le voyage de [[LOC|Belgrade]] pour la signature.

Depuis, la [[LOC|Serbie]] a connu autre chose. L'effondrement de l'auvent de la gare de [[LOC|Novi Sad]], seize morts, a jeté des centaines de milliers de personnes dans la rue. Les étudiants ont pris le relais des riverains, avec leurs mots, leurs plénums et leurs marches. [[PER|Iva Petronijević]], 22 ans, en licence de géologie, a fait à pied la route depuis [[LOC|Loznica]]. La jeune femme trouve les deux colères "{{Q speaker="Iva Petronijević" cue="trouve" ref="desc"|cousines germaines}}". Elle cite un slogan né sur le campus, "{{N|La corruption tue}}", qu'elle a vu peint sur un silo.

Le pouvoir ne l'entend pas ainsi. Sur la chaîne [[ORG|Pink]], le président [[PER|Aleksandar Vučić]] a regretté en décembre "{{Q speaker="Aleksandar Vučić" cue="a regretté" ref="name"|une occasion que nos enfants nous reprocheront}}". [[PER|Renata Köves]], économiste à la [[ORG|Banque européenne pour la reconstruction et le développement]] ([[ORG:Banque européenne pour la reconstruction et le développement|BERD]]), qui connaît bien le dossier, n'est pas loin de penser comme lui : "{{Q speaker="Renata Köves" cue="null" ref="none"|Le lithium se trouvera ailleurs. Les routes, les écoles promises avec, non.}}"

Chez les [[PER|Filipović]], la plus vieille maison du hameau, on n'a pas vendu. Il en reste cinq dans ce cas, sur cinquante-deux. La mairie de [[LOC|Krupanj]] a cessé de rénover le chemin.

[[PER|Tristan Vuković-Besson]]
