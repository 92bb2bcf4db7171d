Banc d'essai : douze aspirateurs sans fil passés au crible

Notre laboratoire partenaire, [[ORG|Testal]], à [[LOC|Vélizy]], a aspiré du riz, de la sciure et les poils de [[PER|Gribouille]], le saint-bernard de la comptable. Douze appareils, de 99 à 749 euros. Résultats.

Les bons élèves
- [[MISC|Dyson V15]] : puissant, cher, lourd. [[ORG|Dyson]] reste la référence.
- [[MISC|Rowenta X-Force Flex]] : fabriqué à [[LOC|Vernon]], dans l'[[LOC|Eure]], par [[ORG|SEB]]. Silencieux.
- [[MISC|Bosch Unlimited 7]] : batterie compatible avec les perceuses [[ORG|Bosch]].

Les moyens
- [[MISC|Miele Triflex]] : bien, mais l'allemand oublie les plinthes.
- [[MISC|Samsung Jet 75]] : [[ORG|Samsung]] n'a pas répondu à nos questions.
- [[MISC|Zéphyr 3]], de la jeune marque nantaise [[ORG|Lampion]] : séduisant, réparable, mais l'autonomie (22 minutes) déçoit. "{{Q speaker="Noémie Aubertin" cue="plaide"|Nous avons choisi un moteur que l'on peut ouvrir avec un tournevis}}", plaide la fondatrice, [[PER|Noémie Aubertin]], ex-ingénieure de [[ORG|Moulinex]]. Une version [[MISC|Zéphyr 4]] est annoncée pour le [[MISC|Black Friday]].

À éviter
- [[MISC|Tornado Plus]], vendu par [[ORG|Électro Malin]] et [[ORG|Prixbas]] : le bac s'est ouvert deux fois.
- [[MISC|CleanWiz]], importé par [[ORG|Sogémer]] : la notice renvoie à un site fermé. La [[ORG|DGCCRF]], alertée, a demandé des explications.

Combien ça dure ?
D'après l'association [[ORG|HOP]], un aspirateur sans fil vit cinq ans. [[ORG|60 Millions de consommateurs]] arrivait l'an passé au même chiffre, [[ORG|UFC-Que choisir]] à six. L'indice de réparabilité, créé par la [[MISC|loi Agec]], est devenu indice de durabilité. Chez [[ORG|Darty]], un technicien sur trois a suivi la formation de l'[[ORG|Ademe]]. "{{Q speaker="Driss Boulanger" cue="dit"|Le client jette pour un filtre à 12 euros}}", dit l'un d'eux, [[PER|Driss Boulanger]]. Rien à voir, précise-t-il, avec [[ORG|Boulanger]], son ancien employeur. Aucun boulanger, du reste, dans sa famille.

Enquête : [[PER|C. Marchand]] et [[PER|Éloïse Tran]]