#apos=typo
Carnet d'audience, jour 9. Le silence de M. [[PER:Bertrand Lanoue|Lanoue]]

[[ORG:cour d’assises du Loiret|Cour d'assises du Loiret]], mercredi. Neuf heures douze. Le radiateur de la salle 2 cogne; un juré suppléant a mis des bouchons.

On parle aujourd'hui de l'argent. [[PER|Bertrand Lanoue]], 66 ans, ancien trésorier de l'amicale [[ORG|Les Bleuets]], est soupçonné d'avoir empoisonné son associé, [[PER|Jean-Noël Tripette]], au printemps 2019. Il nie. Il nie si doucement que la greffière lui fait répéter. «~{{Q speaker="Bertrand Lanoue" cue="null" ref="none"|Je dis que non, c'est tout.}}~»

10 h 05. À la barre, l'expert-comptable. Lunettes sur le front, [[PER|Sigismond Aubépin]] a épluché les comptes du gîte que les deux hommes tenaient au hameau de [[LOC|Maison-Rouge]], près de [[LOC|Lorris]]. Trente-sept mille euros manquent. «~{{Q speaker="Sigismond Aubépin" cue="nuance" ref="pronoun"|Manquent au sens comptable, nuance-t-il. Ils peuvent être dans un tiroir.}}~» Rires. La présidente n'a pas ri.

10 h 40. Vient [[PER|Huguette Tripette]], la veuve. Manteau prune. Elle tient un sac du [[ORG|Printemps]] dont on ne saura pas ce qu'il contient. Est-ce que son mari se méfiait~? Long soupir. «~{{Q speaker="Huguette Tripette" cue="null" ref="none"|Il disait~: "{{Q speaker="Jean-Noël Tripette" cue="disait" ref="pronoun"|[[PER:Bertrand Lanoue|Bertrand]], c'est un frère.}}" Moi, je lui répondais que [[PER|Caïn]] aussi.}}~» Me [[PER|Sacha Montbrison]], pour la défense, se lève.

— {{Q speaker="Sacha Montbrison" cue="null" ref="none"|Madame, qui préparait les tisanes~?}}
— {{Q speaker="Huguette Tripette" cue="null" ref="none"|Ça dépendait des jours.}}
— {{Q speaker="Sacha Montbrison" cue="insiste" ref="desc"|Et ce jour-là~?}} insiste l'avocat.
— {{Q speaker="Huguette Tripette" cue="null" ref="none"|Ce jour-là, j'étais à [[LOC|Gien]], chez le coiffeur.}}

14 h. Un témoin anonyme, visage flouté, voix de robot. Il a vu, «~{{Q speaker="?Un témoin anonyme" cue="a vu" ref="pronoun"|un mardi, ou un jeudi}}~», un homme jeter un flacon dans l'[[LOC|étang de la Vallée]]. Les plongeurs de la [[ORG|brigade fluviale de Gien]] n'ont sorti qu'un vélo. L'avocate générale relit le procès-verbal, où figure l'expression «~{{N|forte présomption}}~», et la repose comme on repose un plat trop chaud.

17 h 20. On sort. Devant le palais, [[LOC|rue de la Bretonnerie]], deux étudiantes de l'[[ORG|université d’Orléans]] comparent leurs notes. «~{{Q speaker="?deux étudiantes" cue="null" ref="none"|T'as mis quoi, toi, coupable~?}}~» La seconde a dessiné un radiateur.

Demain~: les toxicologues. [[PER|Y. Le Guernic]]
