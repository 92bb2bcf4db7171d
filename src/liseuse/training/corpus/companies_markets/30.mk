#apos=typo
Livreurs à vélo^: une grève en ordre dispersé chez [[ORG|Deliveroo]] et [[ORG|Uber Eats]]

[[LOC|Bordeaux]], [[LOC|Clermont-Ferrand]], [[LOC|Lyon]], trois villes et trois humeurs. À l'appel de [[ORG|FO]], de la [[ORG|CGT]] et de [[ORG|Union-Indépendants]], les coursiers étaient invités samedi soir à éteindre leur application entre 18 et 22 heures. Pour réclamer quoi^? «^{{Q speaker="?un tract" cue="indique" ref="desc"|Une course minimum à 7 euros, attente comprise}}^», indique un tract distribué devant les [[ORG|McDonald's]].

Les plateformes assurent que le service n'a été perturbé qu'à la marge. [[ORG|Uber Eats]] évoque dans un message «^{{Q speaker="Uber Eats" cue="évoque" ref="name"|un dialogue constructif}}^» conduit au sein de l'[[ORG|Arpe]]. [[ORG|Deliveroo]], qui vient d'être racheté par l'américain [[ORG|DoorDash]], ne commente pas.

[[PER|Yacouba Sangaré]] a éteint. Il livre depuis six ans à [[LOC:Clermont-Ferrand|Clermont]], 30 000 kilomètres au guidon. Sous l'abri de la [[LOC|place de Jaude]], il commande un café^: «^{{Q speaker="Yacouba Sangaré" cue="null" ref="pronoun"|Avant, on se parlait. Maintenant on est tous dans un téléphone.}}^» Pas loin, un étudiant en licence n'a pas coupé le sien. On lui demande pourquoi. «^{{Q speaker="?un étudiant en licence" cue="null" ref="none"|J'ai mon loyer le 5.}}^»

Le bras de fer porte aussi sur les comptes loués, pratique par laquelle un titulaire sous-traite son profil à un sans-papiers. [[PER|Fabian Tosolini]], porte-parole d'[[ORG|Union-Indépendants]], souhaite une régularisation. La [[ORG|CFE-CGC]], peu présente dans la branche, plaide pour un contrat écrit, «^{{Q speaker="CFE-CGC" cue="plaide" ref="name"|même court, même électronique}}^».

Dans les cuisines, la soirée a eu un goût d'attente. Chez [[ORG|Pokawa]], [[LOC|cours Victor-Hugo]] à [[LOC|Bordeaux]], les sacs s'empilaient à 20 h 15. «^{{Q speaker="?la gérante" cue="souffle" ref="desc"|Je suis solidaire jusqu'à l'avocat, après il noircit}}^», souffle la gérante, qui a fini par livrer trois immeubles elle-même, en trottinette, tandis que [[PER|Moussa Diaby]] et [[PER|Enzo Carrère]], deux grévistes, lui tenaient la porte. [[ORG|Stuart]], la filiale de [[ORG|La Poste]], cédée entre-temps, n'avait pas été visée par l'appel. Ses coursiers ont travaillé et se sont fait traiter de «^{{Q speaker="?un livreur en scooter" cue="a lâché" ref="desc"|jaunes à pédales}}^»^: un livreur en scooter l'a lâché en passant, sans méchanceté, avant de s'arrêter pour leur emprunter un chargeur.

À [[LOC|Lyon]], c'est le collectif des [[ORG|Pédaleurs du Rhône]] qui a fait parler de lui. Ses membres ont déposé quarante sacs vides devant l'hôtel de ville, sous une banderole «^{{N|Livrés à nous-mêmes}}^». Le jeu de mots, signé de l'élue [[PER|Salomé Brémond]], a beaucoup plu sur [[ORG|Instagram]]^; l'adjointe, elle, a regretté qu'on ne retienne que ça. Elle pense que les villes ont un levier, le stationnement, et conclut à leur «^{{Q speaker="Salomé Brémond" cue="conclut" ref="pronoun"|lâcheté molle}}^» en la matière.

Prochaine séance de négociation, le 14. Il est prévu du café.
