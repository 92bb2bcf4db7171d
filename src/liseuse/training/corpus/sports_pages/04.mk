#apos=typo
[[MISC|TOP 14]]. La [[ORG:Section paloise|Section]] craque, [[ORG|Castres]] se régale

[[LOC|Pau]] — Le [[LOC|Hameau]] s'est vidé dix minutes avant la fin. Rare, ici, où l'on reste d'ordinaire pour la bière et pour la bronca. Mais à 31-9, il n'y avait même plus de quoi siffler.

[[ORG|Castres]] n'a rien inventé. Une mêlée, une touche, un pied. Celui de [[PER|Ludo Escande]], 17 points à lui seul, a puni chaque faute, et Dieu sait si la [[ORG|Section paloise]] en a commis : quatorze pénalités, deux cartons jaunes, dont un pour [[PER|Sakaraia Vunipola-Ratu]], le troisième-ligne fidjien, coupable d'un plaquage à hauteur de menton. «~{{Q speaker="Sakaraia Vunipola-Ratu" cue="null" ref="none"|Je glisse, il se baisse. Voilà.}}~»

– {{Q speaker="?un journaliste" cue="demande" ref="desc"|Vous avez peur pour la suite ?}} demande un journaliste, en salle de presse.

– {{Q speaker="Joël Lassalle-Haurie" cue="réplique" ref="name"|Peur ? J'ai peur des guêpes}}, réplique [[PER|Joël Lassalle-Haurie]].

Le manager béarnais n'a pas toujours eu l'humour aussi sec. Arrivé de [[LOC|Bayonne]] en 2023, il avait promis un rugby «~{{Q speaker="Joël Lassalle-Haurie" cue="promis" ref="pronoun"|de mouvement et de bonne humeur}}~». De mouvement, samedi, on n'a guère vu que celui des remplaçants. Même la fanfare [[ORG|Los Pagalhós]] a rangé les cuivres avant l'heure.

Le tournant ? La 34e. À 9-10, les Palois campent à cinq mètres. Trois fois, leur talonneur [[PER|Éloi Sarrade]] demande la mêlée. Trois fois, M. [[PER|Trainini]] lève le bras pour l'autre camp. «~{{Q speaker="Wiaan Coetzee-Roux" cue="rigole" ref="desc"|À la troisième, ils avaient arrêté de se regarder}}~», rigole le pilier sud-africain du [[ORG:Castres|CO]], [[PER|Wiaan Coetzee-Roux]], qui parle un français appris à [[LOC|Mazamet]], entre le marché et la boucherie.

Chez les Tarnais, on savoure sans s'emballer. [[PER:Ludo Escande|Escande]] juge ce succès «~{{Q speaker="Ludo Escande" cue="juge" ref="name"|utile}}~». Rien de plus. La formule amuse son président, [[PER|Gaëtan Roques]], pour qui un tel adjectif vaut, dans la bouche de l'ouvreur, «~{{Q speaker="Gaëtan Roques" cue="pour qui" ref="name"|une déclaration d'amour}}~».

Reste, côté palois, cette étiquette d'équipe «~{{N|à réaction}}~» que la presse leur a collée un soir de novembre et dont le capitaine ne veut plus entendre parler. Samedi, [[ORG:Section paloise|Pau]] se déplace à [[LOC|La Rochelle]], où le [[ORG|Stade rochelais]] n'a plus perdu depuis mars. Dans les travées, une vieille dame rangeait son coussin vert et blanc : «~{{Q speaker="?une vieille dame" cue="null" ref="desc"|J'ai vu pire en 1974.}}~» Elle n'a pas dit quoi.

Les points. – [[ORG:Section paloise|Pau]] : 3 pénalités de [[PER|Axel Desperes]] (4e, 19e, 28e). – [[ORG|Castres]] : 3 essais de [[PER|Naituvi]] (31e), [[PER|Arata]] (52e), [[PER:Wiaan Coetzee-Roux|Coetzee-Roux]] (70e) ; 2 transformations, 4 pénalités d'[[PER:Ludo Escande|Escande]].
