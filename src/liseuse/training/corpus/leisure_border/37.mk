#apos=typo
Enchères
Une boîte à biscuits, 41^000 euros

L'objet tenait dans une main. Il pesait trois cents grammes, il avait perdu son couvercle, puis l'avait retrouvé au fond d'un panier à linge. Vendredi, chez [[ORG|Gestas & Carrère]], à [[LOC|Bayonne]], il s'est envolé en onze secondes.

C'était une boîte en fer, peinte à la main, fabriquée en 1896 pour la biscuiterie [[ORG|Olibet]], dont il ne resterait que trois exemplaires. L'experte, [[PER|Léa Mokobodzki]], l'a reconnue dans une photo de téléphone. «~{{Q speaker="Léa Mokobodzki" cue="souffle" ref="desc"|J'ai zoomé sur le talon de la dame~: il est à gauche, souffle la spécialiste. Sur les copies, il est à droite.}}~» La propriétaire, une retraitée de [[LOC|Tarnos]], y rangeait ses aiguilles.

Elle estimait la chose à soixante euros. Elle en voulait quarante. Son fils, venu avec elle, avait promis de ne pas la laisser vendre à moins de cinquante. Au moment où le marteau est tombé, elle s'est tournée vers lui. «~{{Q speaker="?une retraitée de Tarnos" cue="demandé" ref="pronoun"|Ils ont ajouté un zéro ou deux~?}}~» a-t-elle demandé. Trois. «~{{Q speaker="?Son fils" cue="null" ref="none"|Trois, maman.}}~»

Le précédent record, selon [[PER:Léa Mokobodzki|Mokobodzki]], «~{{Q speaker="Léa Mokobodzki" cue="selon" ref="name"|remontait à 2018, à [[LOC|Bordeaux]], et n'atteignait pas la moitié}}~». Deux acharnés s'étaient disputé l'affaire, par téléphone. L'un appelait de [[LOC|Melbourne]], l'autre, croit savoir un confrère, de la rue d'à côté. C'est lui qui a gagné. M. [[PER|Duc]], de la galerie [[ORG|Trompe-l'œil]], a porté l'enchère sans lever la tête de son café. Il ne revend pas. Il collectionne, depuis l'enfance, ce que sa grand-mère appelait «~{{N|du contenant}}~».

Me [[PER|Philippe Carrère]], qui tenait le marteau, n'en revenait pas. À la presse, il a parlé de «~{{Q speaker="Philippe Carrère" cue="parlé" ref="pronoun"|petite fièvre très saine}}~», avant de s'éponger. Un confrère de [[LOC|Pau]], plus terre à terre, juge que le marché de la boîte ne tient qu'à quatre personnes. «~{{Q speaker="?Un confrère de Pau" cue="prévient" ref="pronoun"|Le jour où l'un d'eux s'inscrit au bridge, c'est fini}}~», prévient-il.

Le même jour, un tableau attribué à [[PER|Louis-Auguste Girardot]], «~{{N|[[MISC|Le Marché aux grains]]}}~», n'a pas trouvé preneur. Une défense de narval a été retirée, à la demande de la [[ORG|DREAL]]. Le tableau, pourtant, avait été annoncé comme le «~{{N|coup de cœur}}~» de la vacation.

La retraitée, de son côté, a repris le car. Elle a demandé une seule faveur~: récupérer les aiguilles. Elles étaient dans un pot à confiture.

[[PER|Iban Etcheverry]]
