#apos=typo
VRAI OU FAUX

Non, les vaches de [[LOC|Saint-Aubin-du-Thenney]] ne sont pas mortes à cause d'un parc éolien

La vidéo dure quarante secondes. Un homme filme un pré, des bêtes couchées, puis, au loin, trois mâts blancs. «^{{Q speaker="?Un homme" cue="lance" ref="pronoun"|Regardez bien, ça, vous ne le verrez jamais à la télé}}^», lance-t-il, essoufflé. Un bandeau rouge, «^{{N|Censuré par les médias}}^», barre l'image. Partagée 61 000 fois sur [[ORG|Facebook]] depuis le 9 janvier, reprise par la chaîne [[ORG|Telegram]] de [[ORG|Vérité des Champs]] et par l'influenceur [[PER|Kévin Nox]], elle prétend montrer un troupeau décimé par les éoliennes.

**Que montre-t-elle~?** Des vaches qui ruminent. Nous avons retrouvé l'exploitation, dans l'[[LOC|Eure]]. [[PER|Thibaut Lepage]], 38 ans, y élève cent dix normandes. Il n'a pas tourné ces images et les a découvertes par son beau-frère. «^{{Q speaker="Thibaut Lepage" cue="null" ref="none"|Elles font la sieste. Elles ont le droit, non~?}}^» À notre demande, l'éleveur a compté~: aucune perte depuis novembre, hormis un veau mort-né.

**D'où vient le chiffre de 27 bêtes~?** D'une confusion. Le 15 décembre, un incendie a tué vingt-sept bovins à [[LOC|Saint-Aubin-de-Scellon]], à douze kilomètres. Le parquet avait alors évoqué un «^{{Q speaker="?Le parquet" cue="avait évoqué" ref="desc"|départ de feu électrique dans une stabulation}}^». La [[ORG|DDPP de l'Eure]], elle, confirme n'avoir été saisie d'aucun signalement ailleurs.

**Que dit la science~?** L'[[ORG|Anses]] a rendu en 2021 une expertise sur une affaire voisine, celle de [[LOC|Nozay]], en [[LOC|Loire-Atlantique]]. Son verdict~: un lien «^{{Q speaker="Anses" cue="null" ref="pronoun"|hautement improbable, voire exclu}}^» pour la plupart des troubles. Ce qui n'épuise pas le sujet. «^{{Q speaker="Ornella Vitti" cue="rappelle" ref="name"|Les courants parasites existent, on les mesure, on les traite}}^», rappelle [[PER|Ornella Vitti]], vétérinaire et maître de conférences à [[ORG|Oniris]]. Et de reprocher aux exploitants de parcs un certain dédain~: «^{{Q speaker="Ornella Vitti" cue="reprocher" ref="none"|À force de traiter les gens de fous, on fabrique des vidéos comme celle-là.}}^»

Contacté, [[PER|Kévin Nox]] n'a pas répondu. L'administrateur de [[ORG|Vérité des Champs]], qui refuse de donner son identité, nous renvoie d'une ligne~: «^{{Q speaker="?L’administrateur de Vérité des Champs" cue="renvoie" ref="desc"|Je pose des questions, c'est tout.}}^» Le parc, propriété de [[ORG|Valorem]], tourne depuis 2019.

NOTRE VERDICT~: FAUX.

[[PER|Jihane Larbi]], avec [[PER|P. C.]]
