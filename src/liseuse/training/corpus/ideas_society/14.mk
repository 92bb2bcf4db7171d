#apos=typo
[[MISC|Ligne de fuite]], épisode 31 — «~{{N|Les morts de la rue ont un nom}}~»

Durée~: 47 min. À écouter sur [[ORG|Spotify]], [[ORG|Deezer]], [[ORG|Apple Podcasts]] et, sans publicité, sur [[ORG|Audiomeans]].

Chaque dernier mardi du mois, au [[LOC|square Émile-Chautemps]], quelqu'un lit une liste. On a suivi cette liste. Elle commence dans un bureau de la [[LOC|rue de la Procession]], celui du collectif [[ORG|Les Morts de la rue]], et finit dans un carré du cimetière de [[LOC|Thiais]]. Entre les deux, des agents funéraires, une poétesse, un frère retrouvé à [[LOC|Gdańsk]].

00:00 – Le bruit des feuilles. [[PER|Siham Ouaddane]], qui lit depuis 2014. «~{{Q speaker="Siham Ouaddane" cue="dit" ref="pronoun"|Quand je bute sur un nom polonais, je recommence, dit-elle. Il a attendu assez longtemps.}}~»

06:20 – Qui compte les morts~? L'épidémiologiste [[PER|Corneille Mbarga]], passé par l'[[ORG|Inserm]] puis par [[ORG|Santé publique France]], explique pourquoi la moyenne d'âge, 48 ans, est «~{{Q speaker="Corneille Mbarga" cue="explique" ref="desc"|un chiffre propre posé sur quelque chose de sale}}~».

14:45 – Lecture~: «~{{N|[[MISC|Inventaire d'un sac]]}}~», de la poétesse [[PER|Lou Amsellem]], par la comédienne [[PER|Judith Chemla]].

19:10 – Le fossoyeur. Il n'a pas voulu donner son nom. «~{{Q speaker="?Le fossoyeur" cue="null" ref="none"|Les pauvres, on les enterre le matin. C'est mieux, il y a la lumière.}}~» Trente ans de métier, une retraite prévue en avril, une maison qui l'attend à [[LOC|Vila Real]].

28:30 – [[LOC|Gdańsk]]. On y retrouve [[PER|Paweł Zieliński]], docker, dont le cadet est mort en 2022 sous le [[LOC|pont National]]. Il ne savait rien. Une bénévole l'a appelé un dimanche. «~{{Q speaker="Paweł Zieliński" cue="null" ref="none"|J'ai demandé trois fois quel [[PER|Marek]]. Il y a beaucoup de [[PER|Marek]].}}~» La bénévole s'en souvient aussi~: «~{{Q speaker="?La bénévole" cue="se souvient" ref="desc"|Il m'a dit merci avant de raccrocher, j'ai pleuré dans le tram.}}~»

41:00 – Mardi, de nouveau. Il pleut. Une passante lit par-dessus l'épaule de [[PER:Siham Ouaddane|Siham]] et souffle~: «~{{Q speaker="?Une passante" cue="souffle" ref="desc"|Celui-là, je le connaissais.}}~»

POUR ALLER PLUS LOIN
• [[MISC|Les Naufragés]], de [[PER|Patrick Declerck]] ([[ORG|Plon]])
• [[MISC|Au bord du monde]], film de [[PER|Claus Drexel]]
• le rapport 2024 du collectif, «~{{N|Dénombrer et décrire}}~»
• la chanson du générique~: [[MISC|Carton]], de [[ORG|Demi Mal]]

Écrit par [[PER|Maya Rosenthal-Diop]]. Prise de son~: [[PER|Ugo V.]] Mixage~: [[ORG|Studio Bigarreau]]. Une production [[ORG|Oreille cassée]].
