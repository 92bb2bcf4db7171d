#apos=typo
CYCLISME
[[MISC|Boucles de la Mayenne]] : [[PER|Aldric Penhoët]] part de loin et va au bout

3e étape ([[LOC|Ernée]]–[[LOC|Laval]], 188 km). – On le croyait fini à [[LOC|Montsûrs]], décroché par deux fois, la chasuble ouverte. À six kilomètres de l'arrivée, c'est pourtant [[PER|Aldric Penhoët]] ([[ORG|Arkéa-B&B Hotels]]) qui a posé la mine dont personne ne s'est relevé, ni [[PER|Axel Zingle]], ni le Norvégien [[PER|Sondre Bakkejord]], ni le peloton emmené en vain par [[ORG|Decathlon]].

«^{{Q speaker="Aldric Penhoët" cue="rigole" ref="desc"|J'ai menti toute la journée, rigole le Finistérien. Je disais à la radio que j'avais les jambes en bois. Elles écoutent aussi, les autres équipes.}}^»

Son directeur sportif, [[PER|Yvon Ledanois]], n'avait rien commandé. Dans la voiture, quelqu'un a crié «^{{Q speaker="?quelqu’un" cue="a crié" ref="pronoun"|Mais où il va ?}}^» et puis plus rien, le temps de franchir la [[LOC|Mayenne]] et de virer sous la ligne, [[LOC|place du 11-Novembre]].

Deuxième à onze secondes, [[PER:Axel Zingle|Zingle]] a applaudi. [[PER:Sondre Bakkejord|Bakkejord]] moins : le coureur d'[[ORG|Uno-X]] a tapé du poing sur le cintre. «^{{Q speaker="Jens Kvist" cue="traduisait" ref="name"|Il a crevé avec les pneus des autres}}^», traduisait [[PER|Jens Kvist]], son mécanicien, sans qu'on sache bien quoi.

Au général, le puncheur de [[LOC|Plougastel]] prend le maillot à [[PER|Benoît Cosnefroy]] pour quatre secondes. Cela suffira-t-il, demain, sur le circuit de [[LOC|Château-Gontier]] ? Il en doute, lui que sa formation a failli ne pas aligner. L'équipe bretonne, en quête d'un repreneur, court depuis l'hiver avec des coureurs «^{{Q speaker="?l’un d’eux" cue="reconnaît" ref="desc"|qui regardent leur téléphone entre deux intervalles}}^», reconnaît l'un d'eux. [[ORG:Arkéa-B&B Hotels|Arkéa]] ne prolongera pas ; [[ORG|B&B Hotels]] hésite. Un dossier porté par [[ORG|Lidl]] ? Par [[ORG|Carrefour]] ? «^{{Q speaker="Yvon Ledanois" cue="élude" ref="name"|Je dirige une course, pas une banque}}^», élude [[PER:Yvon Ledanois|Ledanois]].

Classement de l'étape : 1. [[PER:Aldric Penhoët|Penhoët]] en 4 h 12 min 8 s ; 2. [[PER:Axel Zingle|Zingle]] à 11 s ; 3. [[PER:Sondre Bakkejord|Bakkejord]] m. t. ; 4. [[PER|Ewen Costiou]] m. t. ; 5. [[PER|Mathis Le Berre]] à 14 s ; 6. [[PER|Jelle Van Rompuy]] m. t.

Abandon : [[PER|Tom Paquet]] (chute, clavicule). Le «^{{N|mur}}^» de [[LOC|Saint-Berthevin]] sera retiré du parcours, la chaussée s'étant affaissée.
