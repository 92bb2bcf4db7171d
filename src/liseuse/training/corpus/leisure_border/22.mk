#apos=typo
Vins de [[LOC|Loire]]
Treize barriques pour oublier le gel

Le thermomètre est descendu à moins 4,6. On a allumé les bougies, prié, puis tout s'est éteint. À [[LOC|Saint-Georges-sur-Loire]], le [[ORG|Domaine Chantoiseau-Rey]] a perdu 80~% de ses chenins dans la nuit du 21 au 22 avril 2024.

[[PER|Benoît Rey]], 52 ans, n'est pas un homme bavard. Il nous a promenés entre ses rangs avec un sécateur, et n'a parlé que des sols~: schistes gris, spilites, grès. Il a fallu que sa fille [[PER|Capucine Rey]], tout juste sortie de l'[[ORG|institut agronomique de Dijon]], raconte la nuit, les klaxons dans le village, le maire en pyjama, et [[PER:Benoît Rey|Benoît]], tout seul, au bout de la parcelle. «~{{Q speaker="Capucine Rey" cue="dit" ref="pronoun"|Il parlait aux bourgeons, dit-elle. Je ne lui ai pas demandé en quelle langue.}}~»

Trop de chiffres, dans cette histoire. 41^000 bouteilles attendues, 7^900 faites. Une assurance qui, faute de récolte suffisante dans les années précédentes, n'a remboursé qu'un tiers. [[PER|Émeline Gautreau]], de la [[ORG|chambre d'agriculture de Maine-et-Loire]], évoque «~{{Q speaker="Émeline Gautreau" cue="évoque" ref="name"|plus de trois cents exploitations touchées, à des degrés divers}}~». Un importateur de [[LOC|Chicago]], [[ORG|Blue Kestrel Wines]], qui a réclamé des excuses. Et une idée, née autour d'un rôti. Ce qui restait a été vinifié en treize barriques, sans étiquette au départ. Puis [[PER:Benoît Rey|Rey]] a commandé à [[PER|Rémy Coste]], un dessinateur de [[LOC|Trentemoult]], un oiseau noir sur fond blanc. La cuvée s'appelle [[MISC|Malgré tout]].

Le nom ne plaisait pas à l'appellation. Son porte-parole avait d'abord jugé l'étiquette «~{{Q speaker="?Son porte-parole" cue="jugé" ref="desc"|un peu plaintive pour un grand vin de garde}}~». Le vin a plu, lui. Une revue américaine le classe parmi les blancs de l'année, et la presse spécialisée parle, sans rire, d'un chenin de «~{{Q speaker="?la presse spécialisée" cue="parle" ref="desc"|mélancolie salée}}~». [[PER|Hadrien Costa-Leroy]], sommelier parisien rencontré à la [[MISC|Levée de la Loire]], hausse les épaules~: «~{{Q speaker="Hadrien Costa-Leroy" cue="null" ref="name"|Je ne vends pas de la mélancolie, je vends 42 euros.}}~»

Cette année, les vignes sont hautes. La taille a été reportée d'un mois, comme chez [[PER|Mark Angeli]], dont le nom revient dans toutes les conversations d'ici. Des éoliennes à air chaud ont été installées, avec l'aide de [[ORG|FranceAgriMer]]. «~{{Q speaker="Benoît Rey" cue="ajoute" ref="desc"|Elles font un bruit d'hélicoptère. Les voisins ne m'ont rien dit. Ils ont envoyé une carte, ajoute le vigneron. Avec un hélicoptère dessus.}}~»

À la cave, les barriques sont vides. Sur l'une, à la craie, une main d'enfant a écrit «~{{Q speaker="?une main d’enfant" cue="a écrit" ref="desc"|merci}}~». Son père affirme n'avoir rien remarqué.

[[MISC|Malgré tout]], 2024, en bouteille de 75~cl. [[ORG:Domaine Chantoiseau-Rey|Chantoiseau-Rey]], [[LOC|rue du Pavillon]].

[[PER|Alix Vermot]], pour [[ORG|Cépages]]
