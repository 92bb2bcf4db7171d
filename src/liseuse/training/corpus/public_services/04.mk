#apos=typo
[[LOC|CAUSSE MÉJEAN]]
Le loup, la nuit, et la paperasse

De notre correspondante [[PER|Bénédicte Vors]]

Il a compté deux fois. Onze brebis sur le flanc, trois agneaux introuvables. [[PER|Firmin Agulhon]], éleveur à [[LOC|Hures-la-Parade]], a appelé l'[[ORG|Office français de la biodiversité]] à 6~h~10, un lundi. L'agent est venu à 15~heures. «^{{Q speaker="Firmin Agulhon" cue="soupire" ref="desc"|À midi, les vautours avaient fait le ménage}}^», soupire le quinquagénaire. Sans carcasse, pas de constat ; sans constat, pas d'indemnité.

C'est la septième attaque depuis juin entre [[LOC|Meyrueis]], [[LOC|Vebron]] et [[LOC|Gatuzières]]. La [[ORG|DDT de la Lozère]] n'en retient que quatre, «^{{N|loup non écarté}}^» dans son vocabulaire. Cette expression de «^{{N|loup non écarté}}^», les bergers la récitent comme une blague. [[PER|Aurore Michelet-Daudé]], qui garde 900~bêtes pour un groupement pastoral, en a fait un autocollant.

Au [[ORG|parc national des Cévennes]], on marche sur des œufs. La chargée de mission pastoralisme refuse de parler d'installation de meute. «^{{Q speaker="?La chargée de mission pastoralisme" cue="null" ref="none"|Deux individus, peut-être trois. Les analyses sont chez [[ORG|Antagene]], à [[LOC|La Tour-de-Salvagny]].}}^» Son directeur, [[PER|Olaf Pernet]], préfère vanter les filets et les patous, financés à 80~%. Un patou, grogne un voisin de [[PER:Firmin Agulhon|Firmin]], «^{{Q speaker="?un voisin de Firmin" cue="grogne" ref="desc"|ça mord aussi les randonneurs}}^».

Car il y a le [[LOC|GR~70]], le [[LOC:GR~70|chemin de Stevenson]], et ses 8~000 marcheurs. L'association [[ORG|Sur le chemin de Robert Louis Stevenson]] a diffusé une fiche réflexe. Titre : «^{{N|[[MISC|Face au chien, on ne joue pas à l'ours]]}}^».

La [[ORG|Confédération paysanne]] et la [[ORG|FDSEA]], d'ordinaire peu amies, ont écrit ensemble à la préfète. Elles réclament des tirs de défense «^{{Q speaker="?Elles" cue="réclament" ref="pronoun"|sans attendre la troisième attaque}}^». À [[LOC|Mende]], [[ORG|Alepe]] s'y oppose. Son porte-parole, [[PER|Rémi Destre-Vidal]], rappelle que l'espèce demeure protégée par la [[MISC|convention de Berne]] malgré le déclassement de 2024. La lettre, il la juge «^{{Q speaker="Rémi Destre-Vidal" cue="juge" ref="pronoun"|électorale}}^».

Le soir tombe. [[PER:Firmin Agulhon|Agulhon]] rentre le troupeau, celui qu'il appelle «^{{N|mes dames}}^». La radio, [[ORG|France Bleu Gard Lozère]], devenue [[ORG:France Bleu Gard Lozère|Ici]], annonce du brouillard. Un temps de loup, plaisante la speakerine. Lui ne rit pas. «^{{Q speaker="Firmin Agulhon" cue="null" ref="none"|Elle viendra dormir, elle, dans la bergerie ?}}^»
