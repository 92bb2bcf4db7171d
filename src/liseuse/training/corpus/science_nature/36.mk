#apos=straight
Huit millions de plantes et un carnet de bal

À l'étage des fougères, il fait 16 degrés et l'on chuchote. L'herbier du [[ORG|Muséum national d'histoire naturelle]], au [[LOC|Jardin des plantes]], est l'un des trois plus grands de la planète. [[PER|Ghislain Porquet]], qui en assure la numérisation depuis 2009, connaît l'odeur de chaque siècle. "{{Q speaker="Ghislain Porquet" cue="null" ref="none"|[[LOC|Guyane]] 1780, c'est le tabac. [[LOC|Tonkin]] 1890, le camphre. Et les années soixante, hélas, le DDT.}}"

Le mois dernier, en ouvrant la liasse d'un certain [[PER|Achille Lorgeril]], missionnaire au [[LOC|Tonkin]], il est tombé sur autre chose que des graminées. Un carnet de bal, relié d'ivoire, avec vingt-deux noms. Le premier danseur s'appelait, si l'on en croit le crayon, "{{N|le [[PER|Moustachu]]}}". Le reste à l'avenant.

Historienne des sciences à l'[[ORG|EHESS]], [[PER|Wen-Li Roussel]] y voit un indice. Elle rappelle que les collectes coloniales mêlaient travail forcé et mondanités. Elle préfère, au mot "{{N|explorateur}}", celui de collecteur, plus sec. "{{Q speaker="Wen-Li Roussel" cue="avance" ref="desc"|Le père [[PER:Achille Lorgeril|Lorgeril]] n'a pas cueilli seul, avance la spécialiste. Quatre mille échantillons, deux mains : faites le calcul.}}" Sur les étiquettes, aucun nom vietnamien. Sur le dos de l'une d'elles, une phrase en quôc ngu que la chercheuse a fait traduire à [[LOC|Huê]]. On y lit : "{{Q speaker="?une phrase en quôc ngu" cue="lit" ref="desc"|Aujourd'hui il a plu, il était de mauvaise humeur.}}"

Le musée ne sait pas encore s'il exposera le carnet. Le directeur des collections, dont le bureau donne sur un ginkgo, hésite. Un legs de la famille, daté de 1932, interdit toute présentation "{{Q speaker="?Un legs de la famille" cue="interdit" ref="desc"|hors du cadre botanique}}". Les juristes sont partagés. L'un d'eux a résumé la situation en ces termes : "{{Q speaker="?L'un d'eux" cue="résumé" ref="pronoun"|La valse est-elle une plante ?}}"

[[ORG|Google Arts & Culture]], le consortium européen [[ORG|DiSSCo]] et l'[[ORG|Herbarium de Kew]] ont demandé les images. Celui-ci les obtiendra contre ses [[LOC|Mascareignes]], un vieux contentieux. Pour sa part, le producteur de documentaires [[PER|Nestor Baudelot]], de la société [[ORG|Mirador]], annonce un film, "{{N|[[MISC|La Danse des pétales]]}}", et assure avoir "{{Q speaker="Nestor Baudelot" cue="assure" ref="name"|retrouvé le [[PER|Moustachu]]}}". Il ne dira pas lequel.

Fin de la visite. [[PER:Ghislain Porquet|Porquet]] referme la liasse. À l'intérieur, une graine a germé. Il la montre du doigt, sans y toucher, comme on désigne quelqu'un.
