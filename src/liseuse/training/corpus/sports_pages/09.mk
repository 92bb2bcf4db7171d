#apos=typo
TENNIS [[MISC|Open Blot Rennes]] : une finale à quatre mains

Elle joue des deux côtés. Coup droit à droite, coup droit à gauche, et plus jamais de revers depuis ses 14 ans. [[PER|Ambre Delacourt-Nguyen]], 187e mondiale, n'est pas une curiosité de cirque : elle disputait hier la finale du tournoi féminin W75 de [[LOC|Cesson-Sévigné]], face à la tête de série no 1, la Slovène [[PER|Tija Kovač]]. Elle l'a perdue 6-4, 3-6, 7-6.

– {{Q speaker="?la modératrice" cue="null" ref="none"|Vous avez eu deux balles de match.}}

– {{Q speaker="Ambre Delacourt-Nguyen" cue="null" ref="none"|Trois. J'en ai oublié une exprès.}}

La salle de presse, quatre chaises dont une pour le chien de la modératrice, a ri. La Nantaise aussi, après un temps. Depuis deux saisons, on la présente comme «^{{N|la fille sans revers}}^», un titre dont elle ne veut pas. «^{{Q speaker="Ambre Delacourt-Nguyen" cue="fait-elle observer" ref="pronoun"|Un revers, c'est un coup droit qui a peur, fait-elle observer. Je n'ai rien supprimé.}}^» À l'origine, une rupture du ligament du poignet, un hiver de plâtre et un grand-père prof de ping-pong à [[LOC|Saint-Herblain]], convaincu qu'un bras vaut l'autre.

[[PER:Tija Kovač|Kovač]], bonne joueuse, admet avoir été «^{{Q speaker="Tija Kovač" cue="admet" ref="name"|perdue}}^» pendant tout un set. «^{{Q speaker="Tija Kovač" cue="null" ref="none"|Tu prépares ta balle sur son côté faible. Il n'existe pas.}}^» Elle a trouvé la parade en visant le corps, sur le conseil de son frère [[PER|Luka]], devenu son coach après un passage à l'[[ORG|académie Mouratoglou]].

Le directeur du tournoi, [[PER|Mathieu Blot]], homonyme du sponsor (une agence immobilière), se frotte les mains. Les 1 100 places étaient vendues pour la première fois. [[PER|Armand Tizon]], un habitué, carnet de scores sur les genoux, tempère l'enthousiasme : selon ce spectateur, on confond «^{{Q speaker="Armand Tizon" cue="selon" ref="desc"|une idée et un jeu}}^». À la [[ORG|Fédération française de tennis]], on se dit simplement «^{{Q speaker="Fédération française de tennis" cue="se dit" ref="pronoun"|attentif}}^».

Et maintenant ? [[LOC|Dubaï]], un 50 000 dollars, puis les qualifications de l'[[MISC|Open d'Australie]]. À [[LOC|Melbourne]], elle retrouvera peut-être [[PER|Loïs Boisson]] ou [[PER|Varvara Gracheva]], avec qui elle partage un appartement quand la [[ORG|WTA]] s'arrête en [[LOC|Floride]]. Elle emportera les deux raquettes (une par main, cordées à un kilo d'écart) et un livre, «^{{N|[[MISC|L'Éloge de l'ombre]]}}^», commencé trois fois.

Double : [[PER|Estelle Cascino]] et [[PER|Jessika Ponchet]] battent [[PER|Olga Danilović-Roy]] et [[PER|Mei Sugita]] 6-2, 6-4.

[[PER|Gaëlle Houssin]]
