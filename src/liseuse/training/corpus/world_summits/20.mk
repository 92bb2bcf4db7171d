#apos=straight
[[LOC|Géorgie]]
Quatre cents nuits [[LOC|avenue Roustavéli]]
par [[PER|Tinatin Kvirikachvili-Durand]]

Il pleuvait sur [[LOC|Tbilissi]], et ils étaient là. Pas mille, pas cent : soixante-trois, que la police a comptés elle aussi. La mobilisation contre le [[ORG|Rêve géorgien]] fêtait mardi sa quatre centième soirée. Quelqu'un avait apporté un gâteau. On a planté dessus quatre bougies, faute de place.

[[PER|Nika Gvaramadze]], 19 ans, n'en a manqué que six, pour cause d'angine. Interpellé trois fois, condamné à 5 000 laris d'amende la dernière, il travaille la nuit dans un hangar de [[ORG|Wolt]] afin de payer. "{{Q speaker="Nika Gvaramadze" cue="null" ref="none"|Je livre des khinkalis à ceux qui m'ont jugé.}}" La blague lui sert depuis l'hiver. Sa mère, qui tient l'autre bout de la banderole, ne la trouve "{{Q speaker="?Sa mère" cue="trouve" ref="desc"|plus drôle du tout}}".

Depuis le report des négociations d'adhésion à l'[[ORG|Union européenne]], en novembre 2024, les lois se sont empilées. Celle sur les agents étrangers, que ses détracteurs nomment "{{N|la loi russe}}", a déjà fait fermer quarante rédactions et ONG, dont le site [[ORG|Mtavari Ambebi]] et l'association [[ORG|Chavi Zghva]]. Le Premier ministre [[PER|Irakli Kobakhidzé]] assure ne faire que copier [[LOC|Washington]]. Le président [[PER|Mikheïl Kavelachvili]], ancien attaquant de [[ORG|Manchester City]], s'exprime peu.

À [[LOC|Bruxelles]], on s'est lassé, aussi. Le [[ORG|Parlement européen]] a voté en juillet une résolution, la neuvième. Lors du débat, [[PER|Rasa Juknevičienė]] avait demandé à ses collègues ce qu'ils feraient "{{Q speaker="Rasa Juknevičienė" cue="demandé" ref="name"|de la dixième}}". Un commissaire, à la machine à café, préférait parler du corridor gazier. Géographie oblige : le pays est un couloir. On y passe.

La nuit avance. Des agents du [[ORG|ministère de l'Intérieur]], capuches noires, descendent de deux minibus [[MISC|Sprinter]]. Mouvement de recul, puis plus rien, chacun se regarde. Un gradé s'approche du gâteau. Le plus vieux des manifestants, l'acteur [[PER|Gia Bourdjanadzé]], barbe de patriarche, lui tend une part sans un mot. L'autre décline.

"{{Q speaker="?Un gradé" cue="null" ref="none"|Je suis au régime, batono.}}"

Il l'a dit en vouvoyant. Cela a fait, dans le groupe, un drôle d'effet, comme une porte qui bâille. Puis les phares, les menottes pour deux garçons, procès-verbal, et l'avenue rendue aux taxis. Sur le trottoir, la pancarte "{{N|Nous sommes déjà arrivés en [[LOC|Europe]]}}" a fini dans une benne.

Elle en ressortira ce soir.
