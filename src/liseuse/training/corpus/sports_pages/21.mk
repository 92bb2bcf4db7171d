#apos=typo
SKI ALPIN
[[PER:Maëlys Arpin-Chevallier|Maëlys Arpin]], la descente en héritage

Il a neigé dans la nuit sur [[LOC|Cortina d'Ampezzo]] et personne n'a dormi. Ni les damneurs, ni la météo, ni [[PER|Maëlys Arpin-Chevallier]], dossard 31, qui a compté jusqu'à l'aube les virages de l'[[LOC|Olympia delle Tofane]]. Il y en a vingt-six. Elle en a raté un. Quatrième, à sept centièmes de la boîte, à 22 ans, pour son troisième départ.

«^{{Q speaker="?son grand-père" cue="répétait" ref="desc"|Un virage, ça se paie ou ça s'achète}}^», répétait son grand-père, perchman à [[LOC|Bellevaux]]. Il est mort au printemps. Elle a recopié la phrase, au marqueur, dans le fond de sa chaussure gauche. Il faudrait se déchausser pour la lire.

Voilà pour le roman. Le reste tient à un couloir de soufflerie, à [[LOC|Magny-Cours]], et à un préparateur venu du bobsleigh, [[PER|Loïc Costerg-Faure]]. C'est lui qui a remarqué que la descendeuse ouvrait le coude droit avant chaque bosse. Trois mois de sangle. Il parle aujourd'hui d'un tic «^{{Q speaker="Loïc Costerg-Faure" cue="parle" ref="pronoun"|presque guéri}}^».

Devant elle, dimanche, trois noms de dictionnaire : [[PER|Sofia Goggia]], [[PER|Lindsey Vonn]], [[PER|Emma Aicher]]. La première, locale de l'étape, a fait hurler la tribune. La deuxième est venue serrer la main de la débutante. Qu'ont-elles dit ? «^{{Q speaker="Maëlys Arpin-Chevallier" cue="sourit" ref="desc"|Elle voulait savoir où j'avais acheté mes bâtons}}^», sourit la Chablaisienne. On insiste. «^{{Q speaker="Maëlys Arpin-Chevallier" cue="null" ref="none"|Ils étaient à mon frère.}}^»

Dans l'aire d'arrivée, on parlait aussi d'argent. [[ORG|Rossignol]], qui équipait la jeune femme à l'essai, lui a proposé un vrai contrat, sur un coin de table, entre deux bols de soupe. [[ORG|Head]] a fait pareil. Chez [[ORG|Salomon]], [[PER|Peter Egger]] soupirait d'être arrivé «^{{Q speaker="Peter Egger" cue="soupirait" ref="name"|avec le café}}^». Son club, les [[ORG|Skieurs de la Vallée verte]], a ouvert une buvette pour l'occasion. La banderole avait été peinte la veille, sans attendre le résultat : «^{{N|Bravo quand même}}^».

Les entraîneurs n'aiment pas ce genre de pressé. [[PER|Fabien Munier]], qui suit le groupe vitesse, se méfie de la pancarte de «^{{N|nouvelle reine}}^» que certains journaux s'apprêtent, dit-il, à planter sur sa piste. Il souhaite seulement qu'on la laisse «^{{Q speaker="Fabien Munier" cue="souhaite" ref="pronoun"|rater encore un peu}}^».

La [[MISC|Coupe du monde]] fait étape à [[LOC|Saint-Anton]] vendredi. Pour le dossard, il faudra demander à la [[ORG|FIS]] : avec ses 50 points, [[PER:Maëlys Arpin-Chevallier|Arpin-Chevallier]] devrait remonter au vingt-quatrième rang.

Textes : [[PER|Zoé Burnier]], à [[LOC:Cortina d'Ampezzo|Cortina]]
