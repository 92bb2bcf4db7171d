#apos=typo
LECTURE PUBLIQUE
À [[LOC|Fresse-la-Montagne]], la médiathèque prend le large

Le ruban était tricolore, les ciseaux venaient de l'école et c'est [[PER|Inaya]], 7 ans, qui les a tenus. Samedi matin, la commune de [[LOC|Haute-Saône]] inaugurait [[ORG|L'Embarcadère]], sa médiathèque, dans l'ancienne perception de la [[LOC|rue du Ballon]].

Un drôle de nom, à six cents mètres d'altitude. L'idée vient de la directrice, [[PER|Solène Mougin]], arrivée de [[LOC|Lorient]] il y a deux ans. « {{Q speaker="Solène Mougin" cue="sourit" ref="desc"|Ici les gens disent qu'ils partent à [[LOC|Lure]] comme d'autres partent en mer}} », sourit la Bretonne. Douze mille documents, une ludothèque, deux consoles, un atelier de couture tenu par l'association [[ORG|Fil à suivre]]. Et un fonds local légué par l'instituteur [[PER|Marcel Jeudy]], dont les herbiers ont été numérisés à [[LOC|Vesoul]].

Le président de la [[ORG|communauté de communes des Mille Étangs et du Rahin]] ([[ORG:communauté de communes des Mille Étangs et du Rahin|CCMER]]), [[PER|Dominique Grosjean]], a rappelé le prix : 1,3 million d'euros, dont 40^% de la [[ORG|Drac]]. Il a aussi répondu à ceux qui, pendant la campagne, parlaient d'un « {{Q speaker="?ceux qui, pendant la campagne" cue="parlaient" ref="desc"|caprice de bobos}} ». « {{Q speaker="Dominique Grosjean" cue="null" ref="none"|Quatre cent douze inscrits avant l'ouverture. Si ce sont des bobos, il y en a à [[LOC|Servance]] et je demande leur adresse.}} » La sous-préfète, plus sobre, a vu dans le lieu « {{Q speaker="?La sous-préfète" cue="a vu" ref="desc"|un service public qui rouvre}} ».

L'expression a fait son effet auprès des parents, qui se souviennent de la trésorerie, partie en 2019, puis de [[ORG|La Poste]], devenue un comptoir chez l'épicier [[ORG|Vival]]. « {{Q speaker="?une grand-mère" cue="résume" ref="desc"|On nous rend des murs, c'est déjà ça}} », résume une grand-mère, [[MISC|Le Petit Prince]] sous le bras.

À l'étage, l'illustrateur [[PER|Tomasz Wilk]] dédicaçait « {{N|[[MISC|La Nuit des brochets]]}} », paru chez [[ORG|Grain de sel]]. Il a peint le plafond : un ciel d'encre, des barques vues d'en dessous. Les enfants s'allongent pour regarder. C'était exactement le but, avoue-t-il, « {{Q speaker="Tomasz Wilk" cue="avoue" ref="pronoun"|parce que debout, on lit mal}} ».

Horaires : mardi et vendredi 16^h - 19^h, mercredi et samedi 10^h - 17^h. Cotisation : 8^€, gratuit jusqu'à 18 ans.
