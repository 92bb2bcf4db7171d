#apos=typo
BASKET – [[MISC|Betclic Élite]]

«^{{N|Money time}}^» : à [[LOC|Cholet]], le dernier quart d'heure ne ment jamais

Par [[PER|Amaury Perdriau]]

Trois matches, trois prolongations, trois victoires d'un point. À force de jouer avec les nerfs de la [[LOC|Meilleraie]], [[ORG|Cholet Basket]] a fini par s'inventer une réputation. Mardi soir, c'est le [[ORG|Paris Basketball]], finaliste sortant, qui en a fait les frais (88-87 a.p.).

Au commencement était pourtant un écart. Plus dix-huit, [[ORG:Paris Basketball|Paris]] à l'heure de la tisane, le meneur [[PER|Jaylen Hoskins]] en démonstration. Et puis [[PER|T. J. Marbury-Cole]] a pris feu : quatre paniers primés en trois minutes, dont un avec la planche que lui-même, hilare, reconnaissait «^{{Q speaker="T. J. Marbury-Cole" cue="reconnaissait" ref="pronoun"|n'avoir jamais visée}}^».

«^{{Q speaker="Fabrice Lefrançois-Diop" cue="commente" ref="name"|Je leur ai dit de regarder le tableau une fois, pas deux}}^», commente [[PER|Fabrice Lefrançois-Diop]], l'entraîneur maugeois. «^{{Q speaker="Fabrice Lefrançois-Diop" cue="null" ref="none"|Le gamin, lui, ne l'a pas regardé du tout.}}^»

Le gamin s'appelle [[PER|Noa Grellier]]. Dix-sept ans, lycéen à [[ORG|Fernand-Renaudeau]], un contrôle de physique-chimie le lendemain à 8 heures. Son interception sur la remise en jeu parisienne a valu prolongation ; son lancer franc, le match. Il avait raté le premier. Pourquoi pas le second ? «^{{Q speaker="Noa Grellier" cue="répond-il" ref="pronoun"|J'ai pensé à la vitesse initiale}}^», répond-il, sérieux comme un pape.

Ironie de l'affaire, l'adolescent a grandi à deux pas de la salle, dans la [[LOC|rue de Nantes]], avec un poster de [[PER|Rudy Gobert]] et un autre de [[PER|Killian Hayes]]. Sa prof, [[PER|Gwenola Body]], croisée à la buvette, hésite à décaler l'interrogation : «^{{Q speaker="Gwenola Body" cue="hésite" ref="name"|Il faudrait que je demande à la proviseure, et la proviseure est derrière le banc.}}^»

Parisien d'adoption, l'intérieur [[PER|Mohamed Keïta-Lopes]] a regretté une fin de match «^{{Q speaker="Mohamed Keïta-Lopes" cue="a regretté" ref="name"|sifflée à l'envers}}^», avant de s'excuser dans la foulée. La ligue, elle, ne plaisante pas avec ces choses. Un règlement dit «^{{N|[[MISC|Fair-play et parole]]}}^», adopté au printemps, prévoit jusqu'à 2 000 euros d'amende.

[[ORG:Cholet Basket|CB]] grimpe à la quatrième place, derrière [[ORG|Monaco]], l'[[ORG|Asvel]] et [[ORG|Bourg]]. Prochaine sortie à [[LOC|Limoges]], samedi, dans l'antre de [[LOC|Beaublanc]]. Le [[ORG|CSP]] y a perdu deux fois d'un point. Selon un proverbe affiché dans le vestiaire visiteur, «^{{N|à [[LOC|Limoges]], même l'horloge est défenseur}}^».

Petit détail pour finir : [[PER:Noa Grellier|Grellier]] a eu 16 sur 20. L'exercice portait sur la chute libre.
