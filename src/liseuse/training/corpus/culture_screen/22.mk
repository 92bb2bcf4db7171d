#apos=typo
Ils fabriquent
Le dernier archet de [[LOC|Mirecourt]] ? Non, l'avant-dernier

La cire d'abord, parce que ça sent bon et que ça calme les visiteurs. [[PER|Jean-Pascal Nehr-Diop]] en frotte un bout de bois noir, le tend à la lumière, l'insulte. C'est du pernambouc, un arbre du [[LOC|Brésil]] que la [[MISC|Cites]] veut interdire au commerce. Il lui en reste pour onze ans. «~{{Q speaker="Jean-Pascal Nehr-Diop" cue="null" ref="none"|Après, je ferai des cannes à pêche.}}~»

Ils étaient six cents ouvriers à [[LOC|Mirecourt]], [[LOC|Vosges]], vers 1900. Il y avait l'usine [[ORG|Thibouville-Lamy]], ses cloches, ses grèves. Aujourd'hui, ils sont deux archetiers. Lui, 52 ans, et [[PER|Mathilde Obert]], 27, son ancienne apprentie, établie de l'autre côté du [[LOC|Madon]]. On les dit brouillés. «~{{Q speaker="Mathilde Obert" cue="rectifie" ref="desc"|On s'écoute limer par la fenêtre}}~», rectifie la jeune femme.

Un archet, c'est soixante grammes, cent cinquante crins et deux cents heures. Prix : 4 500 euros, davantage s'il y a de l'or. [[PER|Renaud Capuçon]] en possède un. L'[[ORG|Orchestre philharmonique de Strasbourg]] en a commandé trois, puis décommandé un. L'artisan garde au mur la lettre d'un soliste coréen : deux lignes, en français d'école. «~{{Q speaker="?un soliste coréen" cue="null" ref="desc"|Il joue mieux que moi. C'est gênant.}}~»

Le métier a ses mots, qui ne servent à rien d'autre. La tête, la hausse, la mouche, le «~{{N|pouce}}~», un petit bout de cuir. Son maître, [[PER|Bernard Ouchard]], en avait inventé : il appelait «~{{N|mettre du vent}}~» le fait de cambrer la baguette au-dessus d'une flamme. Ouvriers et musiciens l'ont adopté. Le dictionnaire, non.

Reste la question du bois. Une fondation de [[LOC|Linhares]] replante, à cent dollars l'arbre. Le [[ORG|ministère de la Transition écologique]] consulte. Dans un courrier aux artisans, une fonctionnaire suggérait d'essayer le carbone. Sur l'établi, [[PER:Jean-Pascal Nehr-Diop|Nehr-Diop]] a écrit en marge : «~{{Q speaker="Jean-Pascal Nehr-Diop" cue="écrit" ref="name"|Et elle, elle essaierait un bébé en carbone ?}}~»

Classé [[MISC|Entreprise du patrimoine vivant]] en 2018, l'atelier n'a pas d'enseigne. Trois marches, une sonnette qui ne sonne pas. On frappe. Une voix de femme, celle d'en face, crie depuis l'autre rive : «~{{Q speaker="Mathilde Obert" cue="crie" ref="desc"|Poussez, c'est ouvert !}}~»
