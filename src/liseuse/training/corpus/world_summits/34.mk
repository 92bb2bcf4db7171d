#apos=typo
Transcription – «~{{N|[[MISC|Le Grand Lac]]}}~», émission du 27 janvier, [[ORG|Radio Maendeleo Kivu]]

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Un an jour pour jour que le [[ORG|M23]] est entré dans [[LOC|Goma]]. Bonjour [[PER|Justin Bahati Mugisho]], vous êtes médecin légiste à l'[[ORG|hôpital Heal Africa]].}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|Bonjour [[PER:Espérance Furaha|Espérance]], bonjour aux auditeurs de [[LOC|Bukavu]], d'[[LOC|Idjwi]] et de là où le son arrive.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Combien de corps ? La [[ORG|Croix-Rouge]] avait parlé de deux mille.}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|J'ai arrêté mon cahier à neuf cents. Il n'y avait plus de sacs, nous prenions les rideaux. Un fossoyeur du [[LOC|cimetière ITIG]] m'a demandé : «~{{Q speaker="?Un fossoyeur du cimetière ITIG" cue="demandé" ref="desc"|Docteur, on les range par quartier ou par jour ?}}~» Voilà où nous en étions.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Depuis, il y a eu [[LOC|Doha]], puis les [[MISC|accords de Washington]], signés par [[PER|Félix Tshisekedi]] et [[PER|Paul Kagame]]. On les appelle «~{{N|la paix des minerais}}~». L'aéroport reste fermé. Les banques aussi. Comment vit-on ?}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|Avec des francs rapiécés. L'[[ORG|AFC]], l'alliance de [[PER|Corneille Nangaa]], a nommé ses bourgmestres, ses juges. Des gens l'acceptent. Ma propre sœur dit que c'est «~{{Q speaker="?Ma propre sœur" cue="dit" ref="desc"|plus propre}}~». Elle parle des rues. Je ne discute plus avec ma sœur.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Un message vocal d'une auditrice de [[LOC|Sake]], je le lis tel quel : «~{{Q speaker="?une auditrice de Sake" cue="null" ref="desc"|Les casques bleus de la [[ORG|Monusco]] sont derrière leurs murs, les [[ORG|Wazalendo]] derrière les collines et nous derrière les cochons.}}~» Vous riez ?}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|C'est exact, pour les cochons. À [[LOC|Sake]] on élève des cochons.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Le coltan de [[LOC|Rubaya]] continue de sortir. Le [[ORG|Groupe d'experts de l'ONU]] l'écrit page 31.}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|Il sort par où il est toujours sorti. Le père [[PER|Anaclet Byamungu]] l'a dit mieux que moi à la messe de [[LOC|Minova]], c'est un téléphone «~{{Q speaker="Anaclet Byamungu" cue="dit" ref="name"|que nous payons avec nos voisins}}~». Enfin, je le cite de mémoire.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Un vœu ?}}

[[PER|Justin Bahati Mugisho]] : {{O speaker="Justin Bahati Mugisho"|Des rideaux.}}

[[PER|Espérance Furaha]] : {{O speaker="Espérance Furaha"|Merci. Après la pause, le volcan. Les sismologues de l'[[ORG|OVG]] surveillent le [[LOC|Nyiragongo]], ils ont perdu quatre capteurs sur dix.}}

Réalisation : [[PER|Papy Cirhuza]]. Diffusé en français et en swahili.
