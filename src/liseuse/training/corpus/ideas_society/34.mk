#apos=typo
IDÉES. Le soin n'est pas une vocation féminine, c'est un métier mal payé

[[PER|Sixtine de la Rochebrochard]], sage-femme à [[LOC|Privas]], et [[PER|Moïra Tavernier-Kaci]], économiste à l'[[ORG|Ires]]

À [[LOC|Privas]], la maternité du [[ORG|centre hospitalier des Vals d'Ardèche]] a réalisé l'an passé 402 accouchements. Une circulaire la dit «~{{N|sensible}}~». Un consultant du cabinet [[ORG|Roland Berger]], venu deux jours, l'a dite «~{{Q speaker="?Un consultant du cabinet Roland Berger" cue="a dite" ref="desc"|sous le seuil de soutenabilité}}~». Une parturiente l'a dite «~{{Q speaker="?Une parturiente" cue="a dite" ref="desc"|à côté}}~», ce qui nous paraît le meilleur argument.

On connaît la musique. Quand [[LOC|Die]] a fermé, on avait promis un hélicoptère. Quand [[LOC|Guingamp]] a tremblé, on a promis un audit. Entre-temps, des enfants naissent au [[LOC|col de l'Escrinet]], au bord de la nationale, et les journaux trouvent cela pittoresque.

Les chiffres, maintenant. À diplôme égal, montre l'étude que l'une de nous a conduite avec [[PER|Rachel Silvera]] et d'autres, une sage-femme gagne 27~% de moins qu'un ingénieur hospitalier. Interrogée sur ce point devant la [[ORG|commission des affaires sociales du Sénat]], une directrice d'administration centrale a expliqué que ces professions bénéficiaient d'une «~{{Q speaker="?une directrice d’administration centrale" cue="a expliqué" ref="desc"|forte rémunération symbolique}}~». Nous avons essayé de payer notre loyer avec. [[ORG|La Banque postale]] n'a pas voulu.

[[PER|Pascale Molinier]], [[PER|Joan Tronto]], [[PER|Carol Gilligan]] ont dit mieux que nous ce que vaut l'attention. Nous dirons ce qu'elle coûte. [[PER|Prune]], 26 ans, trois ans de métier, démissionnaire, nous l'a résumé dans un courriel de deux phrases~: «~{{Q speaker="Prune" cue="a résumé" ref="name"|J'ai fait naître 211 bébés et je n'ai le prénom d'aucun. Je n'avais pas le temps de le demander.}}~»

Elle travaille maintenant dans une fromagerie des [[LOC:Les Ollières|Ollières]]. Quand on lui demande si ça lui manque, la jeune femme répond que «~{{Q speaker="Prune" cue="répond" ref="desc"|les chèvres, au moins, on peut rester jusqu'au bout}}~».

Qu'on ne nous parle plus d'«~{{N|attractivité}}~». Qu'on ouvre des postes, qu'on ferme les rapports. Et qu'à l'[[ORG|ARS Auvergne-Rhône-Alpes]] quelqu'un, une nuit de neige, monte avec nous de [[LOC|Coux]] à [[LOC|Alissas]], dans la [[MISC|Kangoo]], et tienne la lampe.
