#apos=typo
Analyse

Le sac à main, le policier et la [[ORG|Cour de cassation]]

La fouille d'un bagage vaut-elle fouille d'une personne~? Derrière cette question de manuel, l'assemblée plénière vient de trancher un conflit vieux de six ans entre les juges du fond. L'arrêt tient en neuf paragraphes. Il fera du bruit.

Les faits sont minces. À la gare de [[LOC|Lyon-Part-Dieu]], en février 2020, des agents contrôlent [[PER|Ikram Zeroual]], étudiante en pharmacie. On ouvre son sac~; on y trouve 9^400 euros en liquide. La somme vient d'une tontine. Elle sera relaxée du blanchiment, mais se bat depuis contre le procédé. Dans un moyen unique, son avocat aux conseils, Me [[PER|Patrice Spinosi]], soutenait que le sac d'une femme est «~{{Q speaker="Patrice Spinosi" cue="soutenait" ref="name"|un domicile qu'on porte à l'épaule}}~». La [[ORG|cour d'appel de Grenoble]] avait dit non, celle de [[LOC|Douai]] oui dans une autre affaire.

La haute juridiction refuse la métaphore mais retient la conclusion. Elle juge que la mesure «~{{Q speaker="Cour de cassation" cue="juge" ref="desc"|porte à l'intimité une atteinte qui exige un indice préalable}}~» et vise l'article~8 de la [[MISC|Convention européenne des droits de l'homme]]. Autrement dit, plus de vérification au flair. On songe à l'arrêt [[MISC|Gillan et Quinton]] rendu à [[LOC|Strasbourg]] en 2010.

Est-ce la fin de ce que la pratique nomme «~{{N|le contrôle visuel des effets}}~»~? Pas tout à fait. La professeure [[PER|Hélène Noor-Castaing]] relève que les stades et les aéroports restent sous un régime propre. «~{{Q speaker="Hélène Noor-Castaing" cue="observe" ref="desc"|La [[ORG:Cour de cassation|Cour]] ferme une porte et laisse trois fenêtres, observe l'universitaire aixoise. Les parquets savent grimper.}}~»

Chez les policiers, l'accueil est froid. Un commissaire lyonnais décrit une jurisprudence «~{{Q speaker="?Un commissaire lyonnais" cue="décrit" ref="desc"|inapplicable à 18 heures sur un quai bondé}}~». La [[ORG|Chancellerie]], elle, prépare une circulaire. «~{{Q speaker="?un haut magistrat" cue="ironise" ref="desc"|Un texte pour expliquer qu'il ne faut rien changer}}~», ironise un haut magistrat qui a participé au délibéré et n'en dira pas plus.

Reste le mot. Les commentateurs appelleront sans doute cette décision l'arrêt «~{{N|[[MISC|Zeroual]]}}~». L'intéressée préférerait qu'on s'en abstienne. Devenue préparatrice dans une officine de [[LOC|Villeurbanne]], elle n'a pas fait le voyage du [[LOC|quai de l'Horloge]]. «~{{Q speaker="Ikram Zeroual" cue="écrit" ref="pronoun"|Mon nom, je l'ai prêté six ans. J'aimerais le récupérer}}~», nous écrit-elle. Le droit, cet ingrat, ne rend pas les noms.

[[PER|Antonin Weil-Casanova]]
