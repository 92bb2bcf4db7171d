#apos=typo
[[MISC|COP30]] : à [[LOC|Belém]], la nuit où la clim est tombée en panne

Par [[PER|Inès de Queiroz-Lambert]], envoyée spéciale

Trente-quatre degrés à 23 heures. Dans le pavillon climatisé du [[LOC|Parque da Cidade]], on négociait donc en débardeur. La coordinatrice du groupe africain, la Tanzanienne [[PER|Richarda Mwakasege]], s'éventait avec le projet de décision. Il avait enfin trouvé un usage.

Au point mort, la feuille de route sur la sortie des fossiles. Quatre-vingts pays l'appelaient de leurs vœux ; l'[[LOC|Arabie saoudite]], la [[LOC|Russie]] et l'[[LOC|Inde]] n'en voulaient à aucun prix. Le président de séance, [[PER|André Corrêa do Lago]], cheveux blancs et patience de dentellière, a fait ce qu'il fait le mieux, attendre. Il avait baptisé la rencontre «~{{N|mutirão}}~», mot tupi pour la corvée collective. À minuit, ne restait que la corvée.

«~{{Q speaker="?une négociatrice des îles" cue="chuchotait" ref="desc"|Ils nous noient sous les crochets}}~», chuchotait une négociatrice des îles. Les crochets, ces signes qui entourent les mots non agréés, étaient 218 le lundi, 97 le mercredi. Le délégué de [[LOC|Tuvalu]] en tenait le décompte sur son bras, au stylo. La ministre colombienne [[PER|Irene Vélez Torres]] a menacé de partir. Elle est restée. Son pays accueillera une conférence distincte, à [[LOC|Santa Marta]], avec les [[LOC|Pays-Bas]].

La veille, un feu avait pris dans l'allée des stands. Vingt minutes de fumée, treize personnes incommodées, l'[[ORG|ONU]] évacuée par les pompiers du [[LOC|Pará]]. L'image valait tous les éditoriaux, et la plupart l'ont écrit. Un chauffeur d'[[ORG|Uber]], [[PER|Raimundo das Neves]], y voyait le doigt de [[PER|Curupira]], le lutin aux pieds retournés, mascotte malgré lui. Celui-ci, disait-il, «~{{Q speaker="Raimundo das Neves" cue="disait" ref="pronoun"|brouille les pistes de ceux qui coupent}}~».

L'accord est venu samedi. Le mot pétrole n'y est pas. Triplement de l'argent pour l'adaptation, mais en 2035. [[LOC|Bruxelles]] a tenu jusqu'à l'aube puis cédé. Le commissaire [[PER|Wopke Hoekstra]] n'a pas caché ses cernes : c'est un texte que son camp peut «~{{Q speaker="Wopke Hoekstra" cue="null" ref="none"|ne pas aimer et ne pas bloquer}}~». À la sortie, les militants de l'[[ORG|Apib]], coiffés de plumes d'ara, chantaient. Sur un tissu : «~{{N|La réponse, c'est nous}}~».

Mme [[PER:Richarda Mwakasege|Mwakasege]], elle, cherchait un ventilateur pour le rapporter à [[LOC|Dodoma]]. On lui en proposait un à 400 reais. «~{{Q speaker="Richarda Mwakasege" cue="null" ref="none"|Voilà le premier chiffre clair de la quinzaine.}}~»
