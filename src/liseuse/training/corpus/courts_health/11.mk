#apos=straight
Maisons fissurées : « {{Q speaker="Josette Brémaud" cue="null" ref="none"|Je passe la main dans le mur de ma chambre}} »

Dans le [[LOC|Gers]], un sinistre sur deux lié à la sécheresse est refusé par les assureurs. Une proposition de loi voudrait renverser la charge de la preuve.

Par [[PER|Aymeric Sentous]]

Elle a collé des témoins en plâtre, comme on le lui avait conseillé. Ils ont cassé. Alors [[PER|Josette Brémaud]], 69 ans, mesure maintenant avec une règle d'écolier : 14 millimètres dans le salon, 22 dans la chambre, de quoi glisser les doigts. Sa maison de [[LOC|Fleurance]], construite en 1987 par son mari, maçon, ne tient plus que par habitude.

La commune a été reconnue en état de catastrophe naturelle. L'expert mandaté par son assureur, la mutuelle [[ORG|Armagnac Prévoyance]], est passé en mars. Il a conclu à un « {{Q speaker="?L'expert" cue="conclu" ref="pronoun"|défaut de conception préexistant}} ». Traduction : zéro euro. [[PER:Josette Brémaud|Josette]] a demandé sur quoi il se fondait. « {{Q speaker="Josette Brémaud" cue="se souvient" ref="pronoun"|Il a tapé du talon, se souvient-elle. Trois fois. Et il est reparti avec mes tomates.}} »

Le retrait-gonflement des argiles, alias RGA, touche onze millions de maisons selon le [[ORG|BRGM]]. La [[ORG|Caisse centrale de réassurance]] ([[ORG:Caisse centrale de réassurance|CCR]]) chiffre la facture à 43 milliards d'euros d'ici à 2050. Un gouffre, prévient-on à [[ORG|France Assureurs]], où l'on rappelle que la surprime est passée de 12 à 20 % en janvier. L'argument ne convainc guère la députée [[PER|Sandrine Rousseau]], auteure d'un texte voté en 2023 à l'[[ORG|Assemblée nationale]], puis oublié au [[ORG|Sénat]].

Sur le terrain, on s'organise. L'association [[ORG|Les Oubliés de la canicule]], présidée par [[PER|Mohamed Benyahia]], recense 640 dossiers entre [[LOC|Auch]] et [[LOC|Condom]]. « {{Q speaker="Mohamed Benyahia" cue="précise" ref="desc"|On ne réclame pas des palais, précise cet ancien géomètre. Juste un expert qui ne soit payé par personne.}} » L'idée d'un corps indépendant figurait dans un rapport de la [[ORG|Cour des comptes]] titré avec malice « {{N|[[MISC|Sols argileux, responsabilités mouvantes]]}} ».

Un ancien expert, qui a quitté [[ORG|Gascogne Expertise]] l'an dernier, accepte de raconter. Il avait, dit-il, un objectif tacite. « {{Q speaker="?Un ancien expert" cue="null" ref="none"|Au-dessus de 50 % d'acceptation, on m'invitait à déjeuner. Pas pour me féliciter.}} » Chez son ex-employeur, on dément « {{Q speaker="?on" cue="dément" ref="pronoun"|toute consigne, écrite ou orale}} ».

M. [[PER:Mohamed Benyahia|Benyahia]] organise dimanche une marche. Au départ de la halle, chacun portera un morceau de son mur. La retraitée de [[LOC|Fleurance]] a déjà choisi le sien, un éclat de crépi rose grand comme une assiette. Elle y a écrit au dos : "{{N|Assuré depuis 1987}}".
