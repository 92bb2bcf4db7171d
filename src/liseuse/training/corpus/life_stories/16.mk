#apos=typo
LIVRES
Une mère en cinq chapeaux
[[MISC|La Modiste de Tanger]], de [[PER|Rita Benkirane]], [[ORG|Gallimard]], 288 pages, 21,50~euros.

On croit d'abord tenir le roman d'une réussite. En 1938, [[PER|Esther Toledano]], dix-neuf ans, ouvre au [[LOC|Petit Socco]] une échoppe à l'enseigne du «~{{N|[[ORG|Chic anglais]]}}~», ce qui fait sourire le consul d'[[LOC|Angleterre]]. Quatre chapitres plus loin, la boutique a brûlé, la modiste s'appelle [[PER:Esther Toledano|Estelle]] et vend des bérets à des officiers qui ne la regardent pas.

[[PER|Rita Benkirane]] s'était fait connaître avec [[MISC|Gare maritime]], [[MISC|prix Orange du livre]] 2017. L'ancienne avocate n'aime pas le mot saga. «~{{Q speaker="Rita Benkirane" cue="expliquait" ref="pronoun"|J'écris des robes sans ourlet}}~», expliquait-elle en octobre au micro d'[[PER|Augustin Trapenard]]. Bien vu. Ses phrases traînent exprès, ramassent la poussière, un mot d'haketia, un prix au mètre, une insulte.

Le plus beau personnage n'a pas la parole. C'est [[PER|Zohra]], l'ouvrière du fond, que la patronne dit «~{{Q speaker="Esther Toledano" cue="dit" ref="desc"|muette de naissance}}~» et que l'on entend soudain, page 190, lors du contrôle d'un douanier espagnol~: «~{{Q speaker="Zohra" cue="null" ref="none"|Ces chapeaux sont à moi.}}~» Cinq mots et le livre bascule. Le lecteur remonte alors les chapitres en se demandant qui cousait.

Tout n'est pas de cette eau. L'épisode parisien, avec apparition de [[PER|Coco Chanel]] [[LOC|rue Cambon]], sent le dossier. Notre confrère [[PER|Samuel Dorque]], dans [[ORG|Le Cahier rouge]], y voit «~{{Q speaker="Samuel Dorque" cue="y voit" ref="name"|une carte postale glissée dans une Bible}}~». On ne saurait être plus méchant, ni plus juste. Et l'on se serait passé du postscriptum, où la romancière avoue que la vraie [[PER:Esther Toledano|Esther]] fut sa grand-tante, qu'elle vendait du savon et qu'elle trouvait les chapeaux «~{{Q speaker="Esther Toledano" cue="trouvait" ref="pronoun"|bons pour les fous}}~».

Mais quelle fin~! Une vieille femme essaie, devant la glace d'un hospice de [[LOC|Málaga]], les cinq formes qu'elle a inventées. La cloche, le tambourin, la capeline. Le quatrième n'a pas de nom. Une infirmière passe la tête. «~{{Q speaker="?Une infirmière" cue="null" ref="desc"|Madame, il est l'heure.}}~» Le cinquième chapeau, l'autrice ne le décrit pas. Elle écrit seulement~: «~{{Q speaker="Rita Benkirane" cue="écrit" ref="pronoun"|Elle le garda.}}~»

[[PER|Apolline Ségur]]

À signaler aussi, chez [[ORG|Horizon]], la réédition d'[[MISC|Anna Karénine n'ira pas à Moscou]], le délicieux pastiche de [[PER|B. Traverse]] (1961).
