#apos=typo
Cent quarante-six bornes, et pas une de plus

Récit de course — [[MISC|Échappée belle]], 2025 — dossard 418

Pour ceux qui débarquent~: je m'appelle [[PER|Greg]], je vends des cuisines à [[LOC|Albertville]] et je cours comme on fuit un SAV. Ce blog, [[ORG|Le Cul dans les myrtilles]], a six lecteurs, dont ma kiné.

**Km 0, [[LOC|Vizille]], 6~h du mat.** [[PER|Florent Hubert]], l'organisateur, nous souhaite bonne promenade. À ma droite, un grand sec, tatouage de l'[[MISC|UTMB]] sur le mollet, tee-shirt «~{{N|La douleur est un avis}}~». À ma gauche, [[PER|Pépé Salva]], 68~ans, légende du coin, qui finit son sandwich. «~{{Q speaker="Pépé Salva" cue="me fait-il" ref="pronoun"|Pars pas vite, me fait-il la bouche pleine. Et si tu pars vite, reviens.}}~» Je suis parti vite.

**Km 31, [[LOC|refuge de la Pra]].** Rien à signaler, sinon que je double le tatoué, assis, la tête dans un sac. J'en conçois une joie dont j'ai honte encore.

**Km 62, [[LOC|Le Pleynet]].** La base de vie. Ma sœur [[PER|Élodie]] m'attend avec des pâtes. Elle me trouve «~{{Q speaker="Élodie" cue="trouve" ref="pronoun"|une tête de passeport}}~». Une bénévole me prend la tension. Elle la reprend. «~{{Q speaker="?Une bénévole" cue="demande-t-elle" ref="pronoun"|Vous êtes sûr que vous êtes vivant~?}}~», demande-t-elle en rangeant l'appareil. Autorisé à repartir, à condition de manger salé.

**Km 88, quelque part sous la [[LOC|croix de Belledonne]].** Nuit. Brouillard. J'ai parlé à un chamois. Non, je n'ai pas noté ce qu'il a répondu.

**Km 101, [[LOC|col de la Vache]].** C'est [[PER:Pépé Salva|Salva]] qui me rattrape, bien sûr, frais comme un gardon de l'[[LOC|Isère]]. Le doyen ralentit à ma hauteur. «~{{Q speaker="Pépé Salva" cue="null" ref="none"|Alors, t'es revenu~?}}~» Je n'avais pas le souffle pour l'insulter.

**Km 130, [[LOC|Val Pelouse]].** Là, chers amis, j'ai pleuré devant une soupe. Deux gosses tenaient le ravitaillement. Le plus petit a demandé à l'autre s'il fallait appeler quelqu'un. «~{{Q speaker="?l’autre" cue="null" ref="none"|Non, celui-là, il a juste pas fini.}}~»

**Km 146, [[LOC|Aiguebelle]], 51~h 12.** [[PER|Jim Walmsley]] aurait mis moins de temps. Mais [[PER|Jim Walmsley]] n'a pas ma kiné, qui a écrit en commentaire, à l'heure où je dormais dans la douche~: «~{{Q speaker="?ma kiné" cue="a écrit" ref="pronoun"|Lundi, 9~h. Apporte tes genoux.}}~»

Classement~: 212e sur 480 partants. [[PER|Pépé Salva]]~: 131e. Le tatoué~: abandon. (Il m'a écrit, il est sympa, il s'appelle [[PER|Brice]].)
