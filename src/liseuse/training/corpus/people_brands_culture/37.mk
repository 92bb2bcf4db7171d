MÉDIAS
[[ORG|France Inter]] : [[PER|Tim Larrieu-Cohen]] reprend la tranche du soir, [[PER|Maguy]] s’en va

La nouvelle a surpris jusque dans les couloirs de la [[LOC|Maison de la radio]]. À 63 ans, dont trente au micro, [[PER|Marguerite Sautet]], que tout le monde appelle [[PER|Maguy]], quittera « {{N|[[MISC|Le Réveille-tard]]}} » le 4 juillet. « {{Q speaker="Marguerite Sautet" cue="souri"|Je veux savoir à quoi ressemble un vendredi soir}} », a-t-elle souri à l’antenne.

[[ORG|Radio France]] lui cherchait un héritier depuis l’hiver. Plusieurs noms ont circulé : [[PER|Augustin Trapenard]], [[PER|Rebecca Manzoni]], [[PER|Ali Rebeihi]]. Ce sera un quasi-inconnu, [[PER|Tim Larrieu-Cohen]], 32 ans, formé à [[ORG|Radio Campus Paris]], passé par [[ORG|Nova]] et [[ORG|Binge Audio]], auteur du podcast « {{N|[[MISC|Cuisses de grenouille]]}} ». Chez [[ORG|Mediawan]], on avait tenté de le retenir.

« {{Q speaker="Tim Larrieu-Cohen" cue="avoue"|Je ne remplace personne, j’arrose les plantes}} », avoue-t-il. Parmi ses chroniqueurs : la géographe [[PER|Assia Benzerti]], l’imitateur [[PER|Frangin]], la critique de mode [[PER|Perrine Chevreuil]] (« {{N|[[MISC|Télématin]]}} ») et un robot, [[PER|Marcel]]. Non, l’IA n’écrira pas les textes : [[PER|Marcel]] se contentera de se tromper.

La concurrence s’agite aussi. [[ORG|RTL]] prolonge « {{N|[[MISC|Les Grosses Têtes]]}} » ; [[ORG|Europe 1]] confie le dimanche à [[PER|Pascal Praud]] ; [[ORG|RMC]] perd [[PER|Estelle Denis]]. À la [[ORG|RTBF]], « {{N|[[MISC|Le Jeu des dictionnaires]]}} » pourrait revenir sous une autre forme. Selon [[ORG|Médiamétrie]], [[ORG|Inter]] compte 7,4 millions d’auditeurs. Le [[ORG|SNJ]] s’inquiète de la précarité des piges.

Le 5 juillet, [[PER|Maguy]] embarquera à [[LOC|Toulon]] pour [[LOC|Ajaccio]], sur le [[MISC|Pascal Paoli]], avec son mari, le dessinateur [[PER|Wozniak Ferré]], et leur tortue, [[PER|Fréquence]]. Une fréquence, dit-elle, ça ne s’oublie pas. [[PER|Ivan Pradel]]