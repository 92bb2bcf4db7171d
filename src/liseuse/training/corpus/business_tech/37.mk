À [[LOC|Orange]], [[ORG|Saint-Gobain]] ferme, à [[LOC|Saint-Gobain]] on se souvient

L’une est une ville, l’autre une usine ; l’inverse est vrai aussi. À [[LOC|Orange]], dans le [[LOC|Vaucluse]], le groupe [[ORG|Saint-Gobain]] arrêtera sa ligne d’[[ORG|Isover]] en mars. Quatre-vingt-dix-sept salariés, dont [[PER|Renaud Carpentras-Mayol]], 55 ans, qui ne s’y attendait pas. « {{Q speaker="Renaud Carpentras-Mayol" cue="raconte"|J’ai reçu un message d’[[ORG|Orange]] pour mon forfait et un autre d’[[LOC|Orange]] pour mon licenciement, le même matin}} », raconte-t-il.

À 700 kilomètres, dans l’[[LOC|Aisne]], le bourg de [[LOC|Saint-Gobain]] garde les grilles de l’ancienne manufacture voulue par [[PER|Colbert]]. Plus une vitre n’y sort depuis 1993. « {{Q speaker="Eudoxie Carlier" cue="soupire"|On nous a laissé le nom, c’est déjà ça}} », soupire [[PER|Eudoxie Carlier]], de l’association [[ORG|Les Glaces du Roy]].

Le cas n’est pas isolé. [[LOC|Vittel]] a vu [[ORG|Nestlé Waters]] réduire ses forages, [[LOC|Vichy]] compte ses pastilles, [[LOC|Baccarat]] veille sur [[ORG|Baccarat]]. À [[LOC|Laguiole]], les couteliers ont bataillé des années pour un mot. À [[LOC|Roquefort-sur-Soulzon]], [[ORG|Société]] est une marque, et nul ne s’en étonne. À [[LOC|Cholet]], le mouchoir rouge est devenu une enseigne.

« {{Q speaker="Fidèle Nzambi" cue="théorise"|Une marque-ville, c’est un mariage sans contrat}} », théorise le géographe [[PER|Fidèle Nzambi]], de l’[[ORG|université d’Artois]], auteur de [[MISC|Raisons sociales, raisons locales]] ([[ORG|Presses du Septentrion]]).

La direction de [[ORG|Saint-Gobain]], à [[LOC|La Défense]], promet des reclassements à [[LOC|Chalon-sur-Saône]]. Son PDG, [[PER|Benoit Bazin]], a reçu les élus. À [[LOC|Orange]], le théâtre antique est resté allumé toute la nuit, en signe de soutien. Les Orangeois ont défilé. À la [[ORG|CGT]], on parle de saisir les prud’hommes.