#apos=typo
Entretien
«~{{Q speaker="Youssef Lemaistre" cue="null" ref="none"|Une abeille ne compte pas, elle pèse}}~»

Mathématicien à l'[[ORG|université de Lausanne]], [[PER|Youssef Lemaistre]] étudie depuis quinze ans les danses des butineuses. Son livre, [[MISC|Le Nombre et la Ruche]] (éd. [[ORG|Delta]]), paraît jeudi.

Vous dites que l'hexagone est surfait. C'est une provocation ?

{{O speaker="Youssef Lemaistre"|Un peu. Depuis [[PER|Pappus d'Alexandrie]], on répète que l'abeille a trouvé la solution optimale. [[PER|Thomas Hales]] l'a démontré en 1999. Mais les alvéoles réelles sont bancales : c'est du mou qui tire sur du mou. Ma grand-mère, apicultrice à [[LOC|Sainte-Croix]], disait «~{{Q speaker="?Ma grand-mère" cue="disait" ref="desc"|elles font comme elles peuvent, comme nous}}~». Je n'ai jamais lu mieux dans [[ORG|Nature]].}}

Comment mesure-t-on une danse ?

{{O speaker="Youssef Lemaistre"|Avec des caméras et de la patience. Chez [[PER|Karl von Frisch]], en 1944, il y avait un chronomètre et des abeilles peintes en blanc. Le [[MISC|prix Nobel]] est venu en 1973. Nous, nous avons 41 000 heures de vidéo, et un logiciel nommé [[MISC|Bourdon]] que notre collègue [[PER|Mikaela Järvinen]] appelle «~{{N|le stagiaire}}~», parce qu'il ne se plaint jamais.}}

Votre résultat le plus contesté ?

{{O speaker="Youssef Lemaistre"|Le sens de la quantité. En 2018, une équipe du [[ORG|RMIT]], à [[LOC|Melbourne]], avait montré que les ouvrières distinguaient zéro d'un. Je crois que c'est vrai, mais que le mot est mal choisi. Zéro, c'est un concept, et je n'ai jamais vu d'abeille inviter un concept à dîner. Le chef de l'étude m'a écrit : «~{{Q speaker="?Le chef de l’étude" cue="écrit" ref="desc"|Venez, vous verrez, on a de la bière}}~». J'irai.}}

Votre test préféré est celui du plateau.

{{O speaker="Youssef Lemaistre"|On leur propose deux sirops. L'un à gauche, l'autre à droite, plus sucré. Elles apprennent en sept visites. [[PER|Bernard]], la reine d'une colonie sans reine — c'est un nom idiot, je sais — en a mis quatre. La vice-rectrice était dans mon dos. Elle a dit quelque chose comme «~{{Q speaker="?La vice-rectrice" cue="dit" ref="pronoun"|on pourrait recruter ?}}~».}}

Et les pesticides ? On ne peut pas parler d'abeilles sans en parler.

{{O speaker="Youssef Lemaistre"|Je peux essayer. La [[MISC|loi Duplomb]], en [[LOC|France]], a beaucoup fait causer ; en [[LOC|Suisse]], nous avons voté non en 2021. Je ne suis pas toxicologue, je m'en remets à ceux qui le sont, notamment à [[PER|Edward Mitchell]], de l'[[ORG|université de Neuchâtel]]. Ce que je mesure, c'est qu'à faible dose la danse perd un degré et demi de précision. Un degré et demi, à trois kilomètres, c'est la différence entre un tilleul et un parking.}}

Propos recueillis à [[LOC|Lausanne]] par [[PER|Sarah-Lou Gindrat]]
