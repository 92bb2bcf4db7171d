#apos=typo
Sur [[ORG|TikTok]], la «~{{N|mutinerie des mitrons}}~» fait lever la pâte

Ils ont entre 15 et 19~ans, de la farine jusqu'aux sourcils et un mot-dièse qui donne l'heure du réveil. Depuis la mi-novembre, des apprentis boulangers racontent leurs nuits, face caméra, dans des vidéos de trente secondes. Compilation.

[[PER|Mathéo]], 16~ans, [[LOC|Yvetot]]~: il pétrit sans un mot, puis montre l'horloge. 2~h~50. Son contrat dit six heures. En légende~: «~{{Q speaker="Mathéo" cue="null" ref="none"|Mon patron m'appelle la marmotte. Je dors quand~?}}~»

[[PER|Inaya]], 17~ans, [[LOC|Vénissieux]]~: elle adore ça, elle le jure, elle veut devenir [[MISC|Meilleur ouvrier de France]]. Seulement, son maître d'apprentissage corrige les baguettes à coups de règle. Elle ne le nomme pas. Lui s'est reconnu et a déposé un commentaire~: «~{{Q speaker="?son maître d’apprentissage" cue="a déposé un commentaire" ref="pronoun"|De mon temps c'était la pelle.}}~» Effacé depuis, capturé mille fois.

[[PER|Le P'tit Levain]], 19~ans, refuse de donner son prénom. C'est lui qui a lancé le mouvement, un soir de fournée ratée. Nous l'avons eu en ligne, en visio, la tête contre un sac de farine. «~{{Q speaker="Le P’tit Levain" cue="null" ref="none"|Je voulais pas balancer, je voulais compter. On était douze au début.}}~» Le mot-dièse en est à 44~millions de vues.

La profession se divise. [[PER|Dominique Anract]], à la tête de la [[ORG|Confédération nationale de la boulangerie-pâtisserie française]], renvoie aux textes~: le travail de nuit des mineurs fait l'objet de dérogations encadrées. Pour [[PER|Yvon Le Tallec]], artisan à [[LOC|Pontivy]], «~{{Q speaker="Yvon Le Tallec" cue="Pour" ref="name"|on ne fait pas du croissant à 9~heures}}~». Sa propre apprentie, cachée derrière le four, a filmé l'entretien. Elle y ajoute, en surimpression, trois mots~: «~{{Q speaker="?Sa propre apprentie" cue="ajoute" ref="pronoun"|Si. On peut.}}~» L'artisan, beau joueur, a partagé.

À l'[[ORG|Inspection du travail]], où les signalements ont doublé en un mois, une agente de contrôle se frotterait presque les mains. «~{{Q speaker="?une agente de contrôle" cue="reconnaît-elle" ref="pronoun"|D'habitude, on nous écrit en majuscules et sans adresse, reconnaît-elle. Là, on a l'heure, le lieu et la recette.}}~»

Mardi, [[PER|Mathéo]] a reposté. Horloge~: 5~h~58. Derrière lui, une voix d'homme grommelle qu'il est «~{{Q speaker="?une voix d’homme" cue="grommelle" ref="desc"|en avance, pour une fois}}~». Le garçon sourit à l'objectif et n'ajoute rien.

[[PER|Gladys Amouroux]], [[ORG|L'Actu]]
