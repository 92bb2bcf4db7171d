#apos=typo
AU JARDIN
Chez [[PER|Solveig Argoud]], le désordre est une méthode

Les voisins ont d'abord cru qu'elle était partie. Trois ans sans tonte, des chardons jusqu'au portail, un plaqueminier couché par la neige et laissé là. «~{{Q speaker="?le facteur" cue="confie" ref="desc"|J'ai failli appeler la mairie}}~», confie le facteur, qui a depuis rapporté chez lui six pieds de cataire.

À [[LOC|Saint-Maurice-de-Lignon]], sur les hauteurs de la [[LOC|Loire]], [[PER|Solveig Argoud]] cultive 4^000 m² de ce qu'elle se refuse à nommer une friche. Ancienne régisseuse du [[LOC|théâtre de la Renaissance]], à [[LOC|Oullins]], elle parle de plans de feu, de pendrillons, de sorties de scène. L'aster entre à jardin en septembre~; la molinie tient le fond jusqu'à Noël. Le mot «~{{N|entretien}}~» l'agace, celui de «~{{N|mauvaise herbe}}~» la fait rire. On lui demande ce qu'elle met à la place. Un temps. «~{{Q speaker="Solveig Argoud" cue="null" ref="none"|Je dis~: les figurants.}}~»

Sa bible est anglaise~: [[MISC|The Dry Garden]], de [[PER|Beth Chatto]], lu avec un dictionnaire. Ses graines viennent de chez [[ORG|Kokopelli]], du [[ORG|Conservatoire botanique national du Massif central]] et d'un pépiniériste de [[LOC|Thann]], [[PER|Bertrand Kuentz]], qui lui fournit en secret un népéta sans nom. «~{{Q speaker="Bertrand Kuentz" cue="rectifie" ref="desc"|Il a un nom, rectifie l'Alsacien au téléphone. C'est moi qui n'ai pas encore décidé lequel.}}~»

La méthode, si c'en est une, tient sur un carton épinglé dans la serre~: ne rien arroser après la Saint-Jean, ne rien ramasser avant mars, ne rien acheter en fleur. L'hiver dernier, par moins 14, elle a perdu ses sauges et gardé ses nerfs. Le paillis~? De la laine, livrée par [[PER|Hervé Chazalon]], éleveur aux [[LOC:Les Estables|Estables]], que les filatures payaient huit centimes le kilo. «~{{Q speaker="Hervé Chazalon" cue="null" ref="none"|À ce prix-là, autant que ça serve aux limaces}}~» — elles détestent, paraît-il.

Tout le monde n'applaudit pas. Dans le bulletin de la [[ORG|Société d'horticulture de la Haute-Loire]], un chroniqueur anonyme a qualifié l'endroit de «~{{Q speaker="?un chroniqueur anonyme" cue="qualifié" ref="desc"|jardin de divorcée}}~». Madame est mariée depuis trente et un ans. Son époux, [[PER|Noël]], taille les buis, seule chose droite de la parcelle, et reçoit les visiteurs avec un sirop de mélisse.

En mai, le jardin, baptisé [[LOC|Coulisses]], accueillera les [[MISC|Rendez-vous aux jardins]]. On y vient à pied depuis l'église, dix minutes. L'arrosoir est à l'entrée, percé.

LE GESTE DU MOIS. «~{{Q speaker="Solveig Argoud" cue="conseille" ref="name"|Coupez les asters au genou fin mai, la moitié des tiges, pas plus}}~», conseille [[PER:Solveig Argoud|Argoud]]. Ils fleuriront plus tard et ne verseront pas.

[[PER|F. Marjolaine]]
