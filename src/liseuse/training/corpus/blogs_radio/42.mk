#apos=typo
La revue de presse internationale, [[PER|Marguerite Tell]] — [[ORG|RTS La Première]], jeudi, 7 h 38

– {{O speaker="Yves"|Bonjour [[PER:Marguerite Tell|Marguerite]], on commence où ce matin ?}}

– {{O speaker="Marguerite Tell"|Bonjour [[PER|Yves]]. On commence par un pont. À [[LOC|Mostar]], le vieux pont ferme six mois pour travaux et la presse des [[LOC|Balkans]] en fait des tartines. [[ORG|Oslobođenje]], à [[LOC|Sarajevo]], a retrouvé le doyen des plongeurs, [[PER|Emir Karadžo]]. Il a 71 ans. Et il confie au quotidien, je traduis, « {{Q speaker="Emir Karadžo" cue="confie" ref="pronoun"|l'eau, elle, ne ferme pas}} ».}}

– {{O speaker="Yves"|C'est joli.}}

– {{O speaker="Marguerite Tell"|N'est-ce pas. On traverse : à [[LOC|Madrid]], [[ORG|El País]] s'inquiète pour les glaciers des [[LOC|Pyrénées]]. Deux cents tonnes de bâches, ça fait sourire notre [[LOC|Valais]]. Le journal donne la parole à un berger de [[LOC|Benasque]], qui n'y croit guère. « {{Q speaker="?un berger de Benasque" cue="null" ref="none"|On met des draps sur les meubles quand on quitte la maison.}} »}}

– {{O speaker="Yves"|Et puis il y a [[ORG|Boeing]]…}}

– {{O speaker="Marguerite Tell"|Il y a [[ORG|Boeing]], oui, dans le [[ORG|Seattle Times]]. L'avionneur promet de livrer le [[MISC|777X]] l'an prochain. Comme l'an dernier. L'éditorialiste n'y va pas avec le dos de la cuillère, il parle d'un appareil qui a, je cite, « {{Q speaker="?L’éditorialiste" cue="parle" ref="pronoun"|l'âge d'entrer au jardin d'enfants sans avoir jamais volé}} ». Sur [[ORG|Wall Street]], on hausse les épaules.}}

– {{O speaker="Yves"|Le sourire de la fin ?}}

– {{O speaker="Marguerite Tell"|Il est japonais. L'[[ORG|Asahi Shimbun]] raconte qu'à [[LOC|Kōbe]], un chef de gare adjoint, M. [[PER|Hayashi]], s'est excusé au micro parce que son train partait vingt secondes trop tôt. Les usagers ont applaudi. Une lycéenne a écrit au journal qu'elle avait raté le train, justement, à cause de ces vingt secondes. Mais que, vu la qualité des excuses, elle était, ouvrez les guillemets, « {{Q speaker="?Une lycéenne" cue="a écrit" ref="pronoun"|contente d'avoir attendu}} ».}}

– {{O speaker="Yves"|On devrait en parler aux [[ORG|CFF]].}}

– {{O speaker="Marguerite Tell"|(Rires.) Je vous laisse appeler.}}

– {{O speaker="Yves"|Merci, [[PER|Marguerite Tell]]. Vous revenez demain, avec [[PER|Pierre-Yves Gex]]. Dans un instant, le journal de [[PER|Sabrina Lo Russo]], où il sera question de votations, du [[ORG|Conseil fédéral]] et d'une vache échappée à [[LOC|Bulle]].}}
