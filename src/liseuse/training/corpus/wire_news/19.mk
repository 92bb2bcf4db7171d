#apos=typo
[[LOC|Lettonie]] : la coalition se fissure autour d'un pont ferroviaire

Le [[ORG|Parti progressiste]] letton a claqué la porte du gouvernement mercredi soir, laissant la Première ministre [[PER|Evika Siliņa]] à la tête d'une majorité de deux voix à la [[ORG|Saeima]].

À l'origine du conflit, le tronçon sud de [[MISC|Rail Baltica]], la ligne à grande vitesse censée relier [[LOC|Tallinn]] à [[LOC|Varsovie]] par [[LOC|Riga]] et [[LOC|Kaunas]], et en particulier le pont sur la [[LOC|Daugava]], surnommé par la presse « {{N|le pont de nulle part}} ». Ses cinq piles, achevées, ne portent rien.

« {{Q speaker="Līga Krūmiņa-Petersone" cue="a fait valoir" ref="name"|On ne peut pas gouverner avec des piles sans tablier}} », a fait valoir la cheffe de file des démissionnaires, [[PER|Līga Krūmiņa-Petersone]], à la radio [[ORG|LR1]]. L'ex-ministre des Transports juge l'arbitrage budgétaire « {{Q speaker="Līga Krūmiņa-Petersone" cue="juge" ref="desc"|malhonnête}} ».

La réplique n'a pas tardé. Au sein de [[ORG|Nouvelle Unité]], un proche de la Première ministre dénonce « {{Q speaker="?un proche de la Première ministre" cue="dénonce" ref="desc"|un caprice à un milliard}} ». Quant à l'[[ORG|Union des Verts et des Paysans]], l'autre partenaire, elle se tait.

La [[ORG|Cour des comptes]] lettone évalue désormais la facture totale à 6,4 milliards d'euros. Le maire de [[LOC|Salaspils]], [[PER|Raimonds Čudars]], élu de la majorité, compte rester. Il ne lui déplairait pas, glisse-t-il, que le chantier serve un jour « {{Q speaker="Raimonds Čudars" cue="glisse-t-il" ref="pronoun"|à autre chose qu'à renverser des gouvernements}} ». Dans sa commune, les terrassements ont commencé, puis cessé, puis recommencé. « {{Q speaker="Raimonds Čudars" cue="null" ref="none"|Les hérons ont fait leur nid dans la tranchée. Ils sont plus patients que nous.}} »

La coordinatrice européenne du projet, la Française [[PER|Catherine Trautmann]], avait rappelé en mars que les fonds de l'[[ORG|UE]] n'étaient acquis que jusqu'en 2027. [[LOC|Vilnius]] et [[LOC|Tallinn]] s'impatientent. « {{Q speaker="?un haut fonctionnaire estonien" cue="raille" ref="desc"|Nos trains arriveront à la frontière, et les voyageurs finiront à cheval}} », raille un haut fonctionnaire estonien cité par [[ORG|Postimees]].

Une motion de censure pourrait être examinée dès jeudi prochain.
