#apos=typo
PRÉSIDENTIELLE EN [[LOC|CÔTE D'IVOIRE]] – À [[LOC|GAGNOA]], ON ÉCOUTE LA RADIO DEBOUT

Samedi, 15 heures. Le maquis [[ORG|La Table ronde]] a des tables carrées et une radio. Autour, une quarantaine d'hommes, deux nourrissons, un mouton. La liste définitive tombe : cinq noms, lus lentement par la présidente du [[ORG|Conseil constitutionnel]], [[PER|Chantal Nanaba Camara]].

[[PER|Alassane Ouattara]], du [[ORG|RHDP]]. [[PER|Jean-Louis Billon]], du [[ORG|Code]]. [[PER|Simone Ehivet Gbagbo]], du [[ORG|MGC]]. [[PER|Ahoua Don Mello]], indépendant. [[PER|Henriette Lagou Adjoua]], du [[ORG|GP-Paix]]. Puis le silence, et un tabouret qui tombe. Ni [[PER|Laurent Gbagbo]] ni [[PER|Tidjane Thiam]].

«^{{Q speaker="?Un cacaoculteur" cue="dit" ref="desc"|C'est une équipe sans buteur}}^», dit enfin un cacaoculteur, bottes rouges de latérite. Un autre, plus jeune, hausse les épaules : il n'était pas né en 2002. On le fait taire. Ici, dans le fief de l'ancien chef de l'État, à deux pas de [[LOC|Mama]], le mot que l'on redoute est celui que les journaux emploient depuis quinze ans, «^{{N|crise postélectorale}}^», comme on dirait une allergie.

[[PER|Blé Zadi Firmin]], qui préside la section locale du [[ORG|PPA-CI]], a éteint le poste. Il a remercié tout le monde d'être venu. «^{{Q speaker="Blé Zadi Firmin" cue="glissé" ref="pronoun"|Chez moi, on ne marche pas contre un mur, nous a-t-il glissé, on s'assoit dessus.}}^» À la question de savoir s'il appelle au boycott, M. [[PER:Blé Zadi Firmin|Blé Zadi]] renvoie à [[LOC|Abidjan]]. La consigne y tarde. Au siège de [[LOC|Cocody]], une porte-parole assure que «^{{Q speaker="?une porte-parole" cue="assure" ref="desc"|toutes les options sont sur la table, y compris la table}}^».

En ville, la campagne a ses couleurs. Orange pour le [[ORG|RHDP]], dont le candidat promet une université. Le sous-préfet a fait repeindre le [[LOC|stade Biaka-Boda]]. Les commerçants dioulas rentrent leurs marchandises, par habitude plus que par peur. [[PER|Fatoumata Sanogo-Kouyaté]], grossiste en pagnes, se fournit chez [[ORG|Uniwax]]. Elle a commandé moins. «^{{Q speaker="Fatoumata Sanogo-Kouyaté" cue="null" ref="none"|En 2010, j'ai tout perdu ; en 2020, la moitié. Ça s'améliore.}}^»

L'[[ORG|Union européenne]] n'enverra pas d'observateurs, la [[ORG|Cedeao]] si : 250, conduits par l'ancien vice-président nigérian [[PER|Yemi Osinbajo]]. Le collectif [[ORG|Indigo]] déploiera ses propres scrutateurs. Le père [[PER|Innocent Kragbé]], curé de la [[LOC|cathédrale Sainte-Anne]], a fait recouvrir une inscription sur son mur. Il n'a pas voulu la répéter. Les paroissiens l'ont fait pour lui, «^{{N|Tout sauf quatre}}^».

À la tombée du jour, on a rallumé la radio. Il y avait match. L'[[ORG|Asec]] menait.

[[PER|Kouadio Rémi N'Zi]]
