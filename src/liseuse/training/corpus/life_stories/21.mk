#apos=typo
NÉCROLOGIE – Le comédien [[PER|Marcel Aubrun]], éternel second rôle, est mort à 97 ans

Il avait joué cent trente films et n'en avait vu que neuf, parce qu'il n'aimait pas «~{{Q speaker="Marcel Aubrun" cue="aimait" ref="pronoun"|arriver après soi}}~». [[PER|Marcel Aubrun]], sociétaire honoraire de la [[ORG|Comédie-Française]], s'est éteint le 2~novembre à la maison de retraite des artistes de [[LOC|Pont-aux-Dames]], en [[LOC|Seine-et-Marne]], a annoncé sa nièce à l'[[ORG|AFP]].

Né à [[LOC|Oran]] en 1928 d'un croupier et d'une harpiste, [[PER:Marcel Aubrun|Marcel Abécassis]] pour l'état civil, il débute à la radio. Sa voix, grave à vingt ans, fait de lui un vieillard immédiat. [[PER|Louis Jouvet]] l'engage pour une réplique, «~{{N|Monsieur est servi}}~», qu'il dira deux cents soirs. On lui a souvent demandé s'il s'était lassé. Réponse du majordome~: «~{{Q speaker="Marcel Aubrun" cue="null" ref="desc"|Le rôti changeait.}}~»

Puis le cinéma. Notaires, évêques, légistes. [[PER|Claude Sautet]] le fait asseoir à des tables, [[PER|Agnès Varda]] le fait marcher dans du sable. Dans [[MISC|L'Affaire Marguerite Steinbach]] (1972), il meurt au bout de quatre minutes et reçoit, pour cela, un prix à [[LOC|Karlovy Vary]]. «~{{Q speaker="?une monteuse" cue="se souvient" ref="desc"|On a coupé les vivants, pas lui}}~», se souvient une monteuse de l'époque.

L'homme était secret. Il vivait [[LOC|rue Lepic]] avec un perroquet gris, [[PER|Sarcey]], légué par [[PER|Madeleine Renaud]], disait-il, ou volé, selon les jours. Il avait épousé en 1961 la scripte [[PER|Vera Lindqvist]], puis, veuf, en 1999, la sœur de celle-ci, [[PER:Ulla Lindqvist|Ulla]]. Cette dernière reste persuadée qu'il les confondait. «~{{Q speaker="Ulla Lindqvist" cue="assurait" ref="pronoun"|Il m'a fait la même demande, mot pour mot, avec la même faute de suédois}}~», assurait-elle dans le documentaire [[MISC|Troisième porte à gauche]].

En 2004, un [[MISC|César d'honneur]] le tire du bois. Il monte, remercie le souffleur, oublie la statuette. Le public des [[ORG|Cahiers du cinéma]], qui l'avait ignoré, se prend alors d'amour pour ses gilets. Une rétrospective à la [[ORG|Cinémathèque]] s'intitule «~{{N|[[MISC|Celui qui ouvre]]}}~»~; le doyen, flatté et moqueur, la traverse en fauteuil, commentant tout haut. À un spectateur qui lui demandait quel était son meilleur rôle, il avait tapoté le bras du siège~: «~{{Q speaker="Marcel Aubrun" cue="null" ref="pronoun"|Le prochain, s'il est court.}}~»

Le perroquet, recueilli par l'infirmière, répète depuis jeudi «~{{N|Monsieur est servi}}~».

[[PER|Clotilde Ferrat]] avec [[ORG|AFP]]
