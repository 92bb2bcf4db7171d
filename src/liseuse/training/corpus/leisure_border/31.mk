#apos=typo
AUTO-MOTO / CLUB

La [[MISC:Renault 4|4L]] de l'abbé fait de la résistance

C'est une guimbarde de 1974, jaune moutarde, un autocollant de [[LOC|Lourdes]] sur la lunette arrière. Elle appartient à [[PER|Marcel Thibaudeau]], curé de [[LOC|Chemillé-en-Anjou]], et son kilométrage affiche 999^999, pour la deuxième fois.

La [[MISC|Renault 4]], sortie des chaînes de [[LOC|Billancourt]] et d'ailleurs à huit millions d'exemplaires, célèbre cette année ses 65 ans. Un rassemblement s'est tenu dimanche au [[LOC|parc de la Tremblaye]], à [[LOC|Cholet]]. Deux cent trente autos, un barbecue, trois pannes. «^{{Q speaker="Yvonnick Suaudeau" cue="rappelle" ref="name"|On était quarante la première année, en 2004, sur le parking du [[ORG|Leclerc]]}}^», rappelle le président, [[PER|Yvonnick Suaudeau]]. On a surtout vu l'abbé sous le capot d'un autre. «^{{Q speaker="Marcel Thibaudeau" cue="bougonne" ref="desc"|Bénir, je sais faire, bougonne le prêtre. Serrer un collier, moins.}}^» Puis il a serré.

Les membres du [[ORG|Quatrelle Club de l'Ouest]] l'ont baptisé, en retour, «^{{N|[[PER:Marcel Thibaudeau|Saint-Cardan]]}}^». Le sobriquet est resté. Chez [[ORG|Renault]], on en a fait une vidéo, à laquelle l'évêché a prêté une chapelle. On y voit le bonhomme réciter le numéro de châssis. Son évêque n'a pas souhaité s'exprimer sur la boîte de vitesses.

Le petit monde de la [[MISC:Renault 4|Quatrelle]] vieillit. [[PER|Maëva Gaborit]], 24 ans, la benjamine, a racheté la fourgonnette d'un boulanger de [[LOC|Vezins]]. Elle prépare avec sa sœur le [[MISC|4L Trophy]], 6^000 kilomètres jusqu'à [[LOC|Marrakech]], et n'a trouvé qu'un parrain, la [[ORG|Caisse Locale de la Mauge]]. «^{{Q speaker="Maëva Gaborit" cue="null" ref="none"|À part ça, deux rôtisseries et un opticien qui a payé en lunettes.}}^» Son père, pas dupe, redoute la fin. «^{{Q speaker="?Son père" cue="redoute" ref="desc"|Elle va revenir avec le moteur dans un carton}}^», et il s'en frotte les mains.

Au fond du parc, un stand vend des pièces refaites en [[LOC|Slovénie]]. On trouve là tous ces mots qu'on ne dit plus~: starter, chicane, «^{{N|la tirette}}^», l'immortel levier qui sort du tableau de bord. Pour un mécanicien de passage, [[PER|Rachid Le Gall]], c'est l'invention la plus spirituelle du siècle. L'idée d'une «^{{N|voiture blue-jean}}^», due au patron de l'époque, [[PER|Pierre Dreyfus]], est restée à l'affiche.

On tire au sort, en fin d'après-midi, un bidon d'huile. C'est le curé qui gagne. Il le refuse, au nom de la pauvreté, puis l'accepte, au nom du carburateur. À la sortie, un gamin en culotte courte crie~: «^{{Q speaker="?un gamin en culotte courte" cue="crie" ref="desc"|Regarde maman, elle a des yeux~!}}^»

[[PER|Auguste Brossard]], [[ORG|Le Courrier de l'Ouest]]
