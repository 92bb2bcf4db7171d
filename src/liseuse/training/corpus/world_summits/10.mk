#apos=typo
Bassin minier de [[LOC|Gafsa]] : trois jours sans un wagon

De notre correspondant à [[LOC|Redeyef]]

Assis sur la voie, ils jouent au rami. Ils sont une trentaine, diplômés pour la plupart, et aucun train de phosphate n'est descendu vers [[LOC|Sfax]] depuis lundi.

La [[ORG|Compagnie des phosphates de Gafsa]] ([[ORG:Compagnie des phosphates de Gafsa|CPG]]) avait promis 1.200 embauches ; la liste affichée samedi en comportait 890. «~{{Q speaker="Wafa Gharsallah" cue="dit" ref="name"|J'ai cherché mon nom comme on cherche un parent après un naufrage}}~», dit [[PER|Wafa Gharsallah]], maîtrise de géologie, 33 ans. Une voisine de wagon la coupe : «~{{Q speaker="?Une voisine de wagon" cue="coupe" ref="desc"|Moi le mien y est, mais mal écrit. Ils refusent de me recevoir.}}~»

Les cartes claquent. Le soir, on fait rôtir des merguez offertes par l'épicerie [[ORG|Chez Bourguiba]], dont le patron n'est parent de personne.

Au siège, à [[LOC|Gafsa]], la direction évoque une «~{{Q speaker="Compagnie des phosphates de Gafsa" cue="évoque" ref="desc"|première tranche}}~» et demande que l'on patiente jusqu'à l'été. Le gouverneur [[PER|Slim Ferchichi]] a reçu une délégation, mercredi, en présence de l'[[ORG|UGTT]]. Rien n'en est sorti.

Dans la région, chacun garde en tête l'hiver 2008. La «~{{N|[[MISC|révolte du bassin]]}}~», que les manuels d'histoire ont mis dix ans à nommer, avait commencé pareil, par une liste sur un mur. [[PER|Béchir Laabidi-Tlili]], instituteur retraité, fut alors emprisonné. Il passe chaque après-midi sur le ballast, avec son thermos. Les jeunes lui demandent s'il faut durcir. Le vieil homme secoue la tête : «~{{Q speaker="Béchir Laabidi-Tlili" cue="null" ref="desc"|Durcir quoi ? Ils sont assis sur du minerai.}}~»

À [[LOC|Tunis]], le ministère de tutelle rappelle qu'un jour d'arrêt coûte 2,4 millions de dinars. La [[LOC|Tunisie]] fut le cinquième producteur mondial, elle pointe au dixième rang, derrière la [[LOC|Jordanie]] et l'[[LOC|Arabie saoudite]]. Le chercheur [[PER|Malek Ben Achour]], de l'[[ORG|Observatoire tunisien de l'économie]], conteste ces additions. Il parle de «~{{Q speaker="Malek Ben Achour" cue="parle" ref="pronoun"|chantage au PIB}}~».

Sur un drap tendu entre deux pylônes, on peut lire «~{{N|La poussière pour nous, le dinar pour vous}}~». Hier, un cheminot de la [[ORG|SNCFT]] est venu en uniforme boire un thé. Il n'a pas voulu dire son nom. «~{{Q speaker="?un cheminot de la SNCFT" cue="null" ref="pronoun"|Moi, je roule quand on me laisse rouler.}}~» Puis il s'est assis et on lui a distribué sept cartes.

[[PER|Ghazi M'rad]]
