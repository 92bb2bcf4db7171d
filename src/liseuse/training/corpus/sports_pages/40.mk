#apos=typo
AVIRON

[[LOC|Aiguebelette]] : la barreuse de 13 ans et les quatre rameurs de 60

On ne voit qu'elle. Normal, elle est la seule à regarder devant. [[PER|Philippine Gex]], collégienne à [[LOC|Novalaise]], 38 kilos, barrait dimanche le quatre des vétérans de l'[[ORG|Aviron savoyard]], doyen des équipages engagés à la [[MISC|Régate des Cerises]]. Ils ont gagné. D'un mètre vingt.

«~{{Q speaker="Philippine Gex" cue="expose" ref="desc"|Je criais des chiffres, expose l'adolescente. À la fin, je n'en avais plus, alors j'ai crié des prénoms.}}~»

Les prénoms, dans l'ordre du bateau : [[PER|Hubert]], [[PER|Yannick]], [[PER|Moussa]], [[PER|Jean-Luc]]. Le premier est notaire, le deuxième vend des piscines, le troisième fut infirmier à l'[[ORG|hôpital de Chambéry]], le dernier ne veut pas qu'on sache. C'est [[PER:Moussa|Moussa]] qui a eu l'idée. Il cherchait une voix aiguë, qui porte. Sa petite voisine hurlait depuis trois ans contre son chat, [[PER|Tarzan]].

«~{{Q speaker="Moussa" cue="null" ref="none"|J'ai sonné, j'ai demandé si elle savait compter jusqu'à dix.}}~»

Le règlement, à relire, n'est pas si simple. La [[ORG|Fédération française d'aviron]] exige pour une barreuse mineure l'accord des deux parents et un gilet. Le gilet, taille 8 ans, portait l'inscription «~{{N|Capitaine pirate}}~». Un juge-arbitre l'a jugé «~{{Q speaker="?Un juge-arbitre" cue="a jugé" ref="desc"|conforme, quoique marqué}}~».

Sur la rive, [[PER|Jérémie Azou]], le champion olympique, remettait les coupes. La sienne, en plastique, a été gagnée par un équipage de [[LOC|Vichy]] battu en série ; c'est l'usage ici, où l'on appelle cela le «~{{N|prix de la noyade}}~». À l'arrivée du quatre, le speaker, [[PER|Dédé Mollard]], dépassé, a annoncé le nom de la barreuse deux fois de travers, d'abord «~{{Q speaker="Dédé Mollard" cue="a annoncé" ref="name"|[[PER:Philippine Gex|Philomène Guex]]}}~», puis juste [[PER:Philippine Gex|Philippine]].

Troisième, le bateau de [[ORG|Grenoble]] a porté réclamation contre le courant. La présidente du jury, [[PER|Odette Rastoin]], a rappelé qu'un lac n'en avait pas. «~{{Q speaker="Odette Rastoin" cue="a-t-elle tranché" ref="pronoun"|Ou alors c'est vous qui avez bougé}}~», a-t-elle tranché. Ils ont ri, signé, partagé le vin.

Résultats. Quatre barré vétérans : 1. [[ORG|Aviron savoyard]], 3'58''4 ; 2. [[ORG|Annecy-le-Vieux]], 3'59'' ; 3. [[ORG|Grenoble]], 4'03''7 ; 4. [[ORG|Bourget]]. Deux de couple juniors femmes : 1. [[PER|Laïla Perrot-Chaabane]] et [[PER|Zélie Ducruet]] ([[ORG|Évian]]) ; 2. [[PER|Rose]] et [[PER|Blanche Vulliez]] ([[ORG|Thonon]]).

Blanche écume, eau noire, ciel bas : à 18 heures, tout le monde était déjà sous la tente. [[PER:Philippine Gex|Philippine]] dormait, la tête sur une rame. Elle avait devoir de maths à rendre, chapitre des fractions.
