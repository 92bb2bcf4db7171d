Le [[ORG|Canadien]] s’incline, [[ORG|Laval]] attend son gardien

[[LOC|MONTRÉAL]] — Menés 3-0 après vingt minutes, les hommes de [[PER|Martin St-Louis]] ont bien failli renverser la vapeur samedi soir au [[LOC|Centre Bell]]. Les [[ORG|Bruins de Boston]] ont finalement eu le dernier mot, 4-3, grâce à un but de [[PER|David Pastrnak]] à 1 min 12 s de la fin.

[[PER|Nick Suzuki]], avec deux passes, et [[PER|Cole Caufield]] ont ramené le [[ORG|Tricolore]] dans le match. [[PER:Cole Caufield|Caufield]] en est à six rencontres de suite avec au moins un point.

Blessé à l’aine, le gardien [[PER|Émile Courtemanche-Roy]], rappelé du [[ORG|Rocket]] jeudi, a dû céder sa place. Il passera des examens au [[ORG|CHUM]] dimanche. « {{Q speaker="Sylvain Brassard" cue="résumé"|On ne prendra aucun risque avec un jeune de 21 ans}} », a résumé l’entraîneur des gardiens, [[PER|Sylvain Brassard]]. « {{Q speaker="Sylvain Brassard" cue="null"|Le petit voulait rester là. C’est un gars de [[LOC|Saint-Tite]], c’est fait en bois franc.}} »

Échos de vestiaire

— [[PER|Juraj Slafkovsky]] a pris part à son 250e match dans la [[MISC|LNH]].

— Le [[ORG|Rocket de Laval]] accueillera les [[ORG|Senators de Belleville]] mercredi à la [[LOC|Place Bell]], puis filera vers [[LOC|Syracuse]].

— L’ancien défenseur [[PER|P.K. Subban]] assistait au match avec des jeunes de la [[ORG|Fondation Les Petits Patins]].

— Dans la [[MISC|LHJMQ]], l’[[ORG|Océanic de Rimouski]] a battu les [[ORG|Saguenéens]] 5-2. Les buteurs : [[PER|Jacob Lepage]] (2), [[PER|Noah Vigneault]], [[PER|Mathis Aubé]] et [[PER|Zachary Kone]].

— Selon [[ORG|RDS]] et [[ORG|TVA Sports]], la [[ORG|LNH]] étudierait la tenue d’un match en plein air au [[LOC|parc Jean-Drapeau]]. La nouvelle est qualifiée de « {{Q speaker="?une source au club" cue="selon"|pure rumeur}} », selon une source au club.

— [[MISC|Coupe Memorial]] : [[ORG|Rimouski]] connaîtra ses adversaires le 11 mai.

L’organisation rendra hommage au regretté [[PER|Guy Lafleur]] avant le prochain duel contre [[ORG|Toronto]]. Le « {{N|[[PER|Démon blond]]}} » aurait eu 75 ans cette année.