#apos=typo
Ce que la vase du [[LOC|Ligneron]] raconte des hivers perdus

Recherche. Une équipe de [[ORG|Paléorive]], unité mixte installée à l'[[ORG|université de Poitiers]], publie dans [[ORG|Quaternary Science Reviews]] la plus longue série de crues jamais reconstituée pour un petit fleuve vendéen.

Il a fallu un radeau, deux treuils et un mois de novembre. En tout, quatorze carottes extraites entre le lieu-dit la [[LOC|Pironnière]] et le [[LOC|pont aux Chèvres]], puis sciées dans la longueur, comme des baguettes. «~{{Q speaker="Apolline Desvergnes" cue="prévient" ref="name"|Une carotte, on ne la lit pas, on la négocie}}~», prévient [[PER|Apolline Desvergnes]], sédimentologue, qui a dirigé la campagne avec le Hongrois [[PER|Szabolcs Rédei]], détaché par l'[[ORG|université Eötvös-Loránd]] de [[LOC|Budapest]].

Résultat~: entre 1640 et 1712, le [[LOC|Ligneron]] est sorti de son lit onze fois en hiver. Depuis 1950, deux fois. Pas de quoi parler d'une «~{{N|petite ère glaciaire vendéenne}}~», expression qui circule déjà dans la presse locale et que la géologue récuse. «~{{Q speaker="Apolline Desvergnes" cue="null" ref="none"|On a un fleuve, un seul, et il mesure quarante kilomètres.}}~»

Tout le monde n'est pas convaincu. Dans un commentaire mis en ligne par la revue, [[PER|Kim Seon-ho]], du [[ORG|Kigam]], l'institut coréen de géosciences, salue «~{{Q speaker="Kim Seon-ho" cue="salue" ref="name"|une chronologie d'une rare finesse}}~» mais s'étonne que les auteurs aient écarté trois datations sur quatorze. Un relecteur, resté anonyme, avait été plus sec~: «~{{Q speaker="?Un relecteur" cue="null" ref="desc"|Les auteurs ont-ils gardé ce qui les arrangeait~?}}~»

«~{{Q speaker="Szabolcs Rédei" cue="répond" ref="name"|Elles étaient contaminées par du charbon de péniche}}~», répond [[PER:Szabolcs Rédei|Rédei]]. Il le dit sans s'énerver. Il en a vu d'autres, sur le [[LOC|Danube]] puis sur la [[LOC|Tisza]].

La suite dépendra de l'argent. [[ORG|Paléorive]] a perdu en juin l'appui de la fondation [[ORG|Grandes Eaux]], et la région [[LOC|Nouvelle-Aquitaine]] n'a reconduit que la moitié de sa bourse. Un second chantier est pourtant prévu, plus au sud, dans le marais de [[LOC|Brouage]]. On y cherchera des pollens de saule. Le radeau, lui, attend dans un hangar de [[LOC|Challans]], à côté du matériel de l'[[ORG:Aviron challandais|Aviron challandais]].
