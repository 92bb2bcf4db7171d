#apos=typo
CHRONIQUE JUDICIAIRE. L'affaire du violon

Pièce à conviction n° 1~: un étui. Vide.

Depuis lundi, le [[ORG|tribunal correctionnel de Mirecourt]] (on ne siège là que par exception, le palais d'[[LOC|Épinal]] étant en travaux) cherche qui, de [[PER|Gaspard von Thurn-Delahaye]] ou de son ancien élève, a vendu le [[MISC|Vuillaume]] de 1847 appartenant à la [[ORG|Fondation Sol mineur]].

Les deux hommes sont assis côte à côte et se tutoient. Cela trouble l'audience. «~{{Q speaker="Gaspard von Thurn-Delahaye" cue="commence" ref="desc"|Tu permets~?}}~», commence le maître avant chaque réponse. L'autre permet. [[PER|Ōtani Shun]], 33 ans, premier prix au [[MISC|concours Long-Thibaud]], n'a pas d'avocat. Il a un interprète, dont il n'a pas besoin, et un mouchoir.

Qui a mené l'instrument à [[LOC|Crémone]]~?
— {{Q speaker="Ōtani Shun" cue="null" ref="none"|C'est moi.}}
— {{Q speaker="Gaspard von Thurn-Delahaye" cue="null" ref="none"|À ma demande.}}
— {{Q speaker="Ōtani Shun" cue="corrige" ref="desc"|Non, tu dormais}}, corrige le cadet.

La juge [[PER|Capdevielle]] pose son stylo. Vingt-deux ans de siège, souffle-t-on au banc de la presse, et jamais deux prévenus qui s'arrachent la faute. Elle le dira, plus joliment, au moment de suspendre~: «~{{Q speaker="Capdevielle" cue="dira" ref="pronoun"|J'ai l'habitude qu'on me la laisse.}}~»

Au nom de la fondation, Me [[PER|Bérengère Stoll]] réclame 240~000 euros et parle d'un «~{{Q speaker="Bérengère Stoll" cue="parle" ref="name"|duo de faussaires}}~». Le mot déplaît~: nul n'a rien faussé. Un luthier de la [[LOC|rue Chanzy]], cité par l'accusation, se retourne comme un gant. L'instrument~? Il l'a vu, il l'a tenu. «~{{Q speaker="?Un luthier de la rue Chanzy" cue="lâche" ref="pronoun"|Si vous voulez mon avis, il est de l'atelier, pas du patron}}~», lâche-t-il. Brouhaha. Un violon de 240~000 euros en vaut soudain trente.

La présidente d'honneur de [[ORG:Fondation Sol mineur|Sol mineur]], une dame en vert, s'est évanouie avec beaucoup de tenue.

Suspension. Dans le couloir, sous la photo de [[PER|Jules Méline]], l'élève a tendu au vieux professeur une moitié de sandwich. Une huissière, qui en a vu, regardait ailleurs. «~{{Q speaker="?Une huissière" cue="null" ref="none"|Ils ont demandé s'il y avait un piano.}}~»

Délibéré le 9. [[PER|G. Schoendoerffer]], [[ORG|Vosges Matin]]
