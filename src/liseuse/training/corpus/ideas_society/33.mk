#apos=straight
TRAVAILLEURS SANS PAPIERS
"{{N|On vit ici, on bosse ici}}" : à [[LOC|Rungis]], la marée haute

Ils sont dix à parler, à tour de rôle, dans le petit local d'[[ORG|Alternative Marée]], pavillon A4. [[PER|Boubou Niakaté]], [[PER|Lassana]], [[PER|Demba Sissoko-Touré]], [[PER|Roshan]], [[PER|Mamun]], [[PER|Wagué]], les deux [[PER|Koné]], [[PER|Youssef le Grand]] et un jeune homme qui ne dit rien. Tous vident des poissons. Tous ont une fiche de paie, au nom d'un autre.

"{{Q speaker="Boubou Niakaté" cue="raconte" ref="desc"|Depuis 2017 je m'appelle [[PER|Sékou]]}}", raconte le doyen, 44 ans. Il en tire une philosophie. "{{Q speaker="Boubou Niakaté" cue="null" ref="none"|[[PER|Sékou]] cotise, [[PER|Sékou]] a mal au dos, mais la retraite, c'est pour le vrai [[PER|Sékou]], il est au [[LOC|Mali]], il est très content.}}"

La grève a commencé le 4 novembre. Employeur : [[ORG|Océane Services]], une boîte d'intérim de la [[LOC|Belle-Épine]]. Son client, [[ORG|Reynaud]], assure qu'il ignorait tout. [[PER|Wagué]] siffle entre ses dents. Le chef d'équipe l'appelait par trois noms différents selon les jours ; un matin il a demandé "{{Q speaker="?Le chef d'équipe" cue="a demandé" ref="pronoun"|t'es qui, aujourd'hui ?}}".

Une permanente de [[ORG|Solidaires]], [[PER|Anouk Pellegrin-Touati]], tient le tableau des dossiers. [[MISC|Circulaire Valls]], [[MISC|circulaire Retailleau]], métiers en tension, jurisprudence : la syndicaliste fait réciter. "{{Q speaker="Anouk Pellegrin-Touati" cue="lance" ref="pronoun"|Article 435-4, lance-t-elle. Qui peut me le dire ?}}" Le jeune homme silencieux lève la main. Il le sait par cœur. Personne n'avait encore entendu sa voix.

À la préfecture, on fait savoir que les demandes seront étudiées "{{Q speaker="?la préfecture" cue="fait savoir" ref="pronoun"|au cas par cas}}". Un commerçant du pavillon, plus en colère qu'on ne l'attendait, a offert une caisse de lieu noir. "{{Q speaker="?Un commerçant du pavillon" cue="peste" ref="pronoun"|Sans eux, demain, je ferme, peste-t-il. Et le préfet, qu'est-ce qu'il mange le vendredi ?}}"

Minuit. La halle s'allume. Dehors, l'[[LOC|A106]] ronfle et l'[[LOC|avenue de la Villette]] est déserte. [[PER|Roshan]], qui vient de [[LOC|Sylhet]], apprend à [[PER:Demba Sissoko-Touré|Demba]] à dire "{{N|bonne chance}}" en bengali. [[PER:Demba Sissoko-Touré|Demba]] répète. C'est faux. Il recommence.

Texte : [[PER|Léopold Grzyb]]. Dessins : [[PER|Kamo]].
