#apos=typo
Incendie de [[LOC|Wang Fuk Court]] : [[LOC|Hong Kong]] ouvre une commission d'enquête

[[LOC:Hong Kong|HONG KONG]], 12 déc – Un juge de la [[ORG|Cour d'appel finale]] à la retraite, [[PER|Benedict Fung Tak-lam]], présidera la commission indépendante chargée de comprendre comment le feu a pu embraser sept des huit tours de [[LOC|Wang Fuk Court]], à [[LOC|Tai Po]], a annoncé vendredi le chef de l'exécutif [[PER|John Lee]].

«~{{Q speaker="John Lee" cue="a-t-il affirmé" ref="pronoun"|La lumière sera faite, étage par étage}}~», a-t-il affirmé. Le magistrat aura neuf mois. Il ne pourra toutefois contraindre personne à témoigner, ce qu'une juriste de l'[[ORG|université de Hong Kong]] qualifie de «~{{Q speaker="?une juriste de l’université de Hong Kong" cue="qualifie" ref="desc"|commission avec les mains dans les poches}}~».

Les échafaudages de bambou, les filets verts et les panneaux de polystyrène collés aux fenêtres sont en cause. Le [[ORG|département du Travail]] avait inspecté le chantier seize fois. L'entreprise [[ORG|Kwong Shing Works]] n'a pas répondu.

Sur la place voisine, des milliers de petits papiers. «~{{N|Rentre à la maison, papa}}~», dit l'un, anonyme. [[PER|Yip Ka-kui]], 68 ans, vient tous les matins lire les nouveaux à voix haute. «~{{Q speaker="Yip Ka-kui" cue="null" ref="none"|Ma femme était au 23e. Elle aimait qu'on lui lise le journal.}}~»

Le retraité se méfie des promesses. À l'entendre, tout le monde connaissait le surnom du chantier, «~{{N|la boîte d'allumettes}}~».

Depuis vendredi, les rescapés sont relogés dans des auberges de jeunesse et des immeubles de transit, à [[LOC|Yuen Long]] surtout. [[PER|Sri Wahyuni]], employée de maison indonésienne, partage une chambre avec sa patronne, 91 ans, qu'elle a descendue sur son dos depuis le neuvième. «~{{Q speaker="Sri Wahyuni" cue="rit-elle" ref="pronoun"|Elle me grondait pendant l'escalier parce que j'avais oublié le riz sur le feu}}~», rit-elle. Le [[ORG|consulat d'Indonésie]] a compté neuf morts parmi ses ressortissants.

Un fonds de 2,3 milliards de dollars locaux a été constitué avec l'aide de [[ORG|HSBC]], de [[ORG|Tencent]] et de la [[ORG|Croix-Rouge]]. [[LOC|Pékin]] a demandé un contrôle de toutes les façades en travaux.
