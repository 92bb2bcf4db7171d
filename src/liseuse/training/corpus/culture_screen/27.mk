#apos=typo
Cirque : à [[LOC|Châlons-en-Champagne]], le vertige change de camp

Il y a un trou dans la toile. On l'a vu avant le spectacle, on s'en est inquiété, on l'a oublié. À la cinquante-deuxième minute, une femme en sort, la tête la première.

Elle s'appelle [[PER|Zita Bogaerts-Amrani]]. Sous le chapiteau, on dit la [[PER:Zita Bogaerts-Amrani|Puce]]. Cordiste, 23 ans, sortie major du [[ORG|Centre national des arts du cirque]], elle porte sur ses épaules, au sens propre, vers la fin, la nouvelle création du cirque [[ORG|Mandragore]], [[MISC|Plus bas]].

Un enfant, deux rangs devant nous, a posé la seule bonne question : “{{Q speaker="?Un enfant" cue="posé" ref="desc"|Elle descend pour quoi faire ?}}” Personne n'a su lui répondre. D'ordinaire, dans ce métier, on monte.

Le fondateur de la troupe, [[PER|Ernesto Dal Bosco]], 66 ans, vient d'une famille de [[LOC|Bergame]] qui dressait des oies. Il a connu [[PER|Fellini]], du moins il le dit. Pour lui, la mode du cirque “{{N|contemporain}}” a fait un mort, le clown, et un héritier, l'ennui. Aussi a-t-il engagé [[PER|Boudu]], de son vrai nom [[PER:Boudu|Bonaventure Gacon]], le temps de quatre dates. Grand silence quand celui-ci, ivre de fatigue feinte, tente d'enfiler sa veste. Cela dure. “{{Q speaker="Ernesto Dal Bosco" cue="commente" ref="desc"|Douze minutes, commente l'Italien, et pas un portable allumé.}}”

Les chiffres, eux, donnent le tournis sans corde. La tournée coûte 11 000 euros par jour ; l'assurance a doublé après l'accident de [[LOC|Bayonne]], en avril. Une voltigeuse s'y était brisé deux vertèbres. Elle remarche. Dans le carnet que la compagnie fait passer au public, elle a écrit d'une écriture penchée : “{{Q speaker="?Une voltigeuse" cue="écrit" ref="pronoun"|Le sol m'a rattrapée. Il n'est pas méchant.}}” L'inspection du travail a classé. L'association [[ORG|Territoires de cirque]] réclame une caisse commune.

La [[PER:Zita Bogaerts-Amrani|Puce]], on la retrouve après, assise sur un seau, mangeant des frites de chez [[ORG|Momo]]. A-t-elle peur ? Elle réfléchit. “{{Q speaker="Zita Bogaerts-Amrani" cue="null" ref="none"|De la vaisselle. C'est mon tour.}}” Ses parents, boulangers à [[LOC|Ostende]], viendront dimanche pour la première fois. Ils croient qu'elle joue de la flûte.

Ce que les spécialistes rangent sous le nom de “{{N|figure de renoncement}}”, ce moment où l'acrobate choisit de ne pas faire, elle l'exécute chaque soir, à quatorze mètres, en regardant sa main. Et la salle, qui n'avait rien demandé, recommence à respirer.

[[MISC|Plus bas]], sous chapiteau, [[LOC|Grand Jard]], jusqu'à samedi. [[PER|C. Thévenin]]
