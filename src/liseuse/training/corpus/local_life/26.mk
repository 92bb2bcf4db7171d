#apos=straight
[[LOC|SAINT-CHÉLY-D'AUBRAC-LE-HAUT]]
Le comice a sacré [[PER|Violette]], et la pluie n'a rien gâché

"{{Q speaker="?Le juge" cue="dicter" ref="desc"|Un dessus de reine, un bassin large, des aplombs corrects. L'œil est doux.}}" Le juge a mis quatre minutes à tourner autour de la bête avant de dicter sa sentence : [[PER|Violette]], aubrac de sept ans, élevage [[ORG|Cayla]], championne toutes catégories. Sous les parapluies, deux cents personnes ont applaudi. La vache, elle, a mangé le ruban.

C'était dimanche, au foirail, le 112e [[MISC|comice de l'Aubrac lozérien]]. On y vient en famille, on en repart crotté. Les machines étaient alignées le long du [[LOC|chemin des Drailles]] : [[ORG|Claas]], [[ORG|Massey Ferguson]], [[ORG|Kuhn]], plus un antique [[MISC|Petit Gris]] repeint par les élèves du [[ORG|lycée agricole Terre Nouvelle]]. Le conseiller de la [[ORG|Chambre d'agriculture]] avait monté un stand sur la fièvre catarrhale, que tout le monde contournait.

Chez les [[PER:Cayla|Cayla]], on est éleveur depuis six générations. [[PER|Perrine Cayla]], 29 ans, est la première à diriger la ferme sous son nom. Son grand-père lui a passé le bâton en 2022, sans discours. "{{Q speaker="Perrine Cayla" cue="s'amuse" ref="desc"|Il m'a dit « {{Q speaker="?Son grand-père" cue="dit" ref="pronoun"|tu connais le chemin}} », et il est parti voir un match, s'amuse la jeune éleveuse. Il n'est jamais revenu à l'étable."}}

Il était bien là dimanche, le grand-père. Assis sur une botte, béret trempé, il refusait de parler aux journalistes. À [[PER|Patricia Brémond]], l'ancienne députée, il a tout de même accordé quelques mots sur le prix du broutard. "{{Q speaker="?un cousin" cue="traduit" ref="desc"|De sa part, c'est une conférence de presse}}", traduit un cousin.

L'aligot a été servi à 13 heures par les bénévoles des [[ORG|Buronniers]]. Cent vingt kilos de tome, filée à la force des bras. À table, on parlait sécheresse, loup, succession. Une affichette « {{N|Ici on ne vend pas, on transmet}} » pendait au-dessus du bar.

Le palmarès. Génisses : 1. [[PER|Rosée]] ([[PER|Boissonnade]], [[LOC|Nasbinals]]) ; 2. [[PER|Star]] ([[ORG|Gaec du Bès]]). Taureaux : [[PER|Ronaldo]] ([[ORG|EARL Prat]]). [[MISC|Prix de la Coopérative fromagère Jeune Montagne]] : [[PER:Perrine Cayla|P. Cayla]].

[[PER|Alain Lafont]], photos de l'auteur
