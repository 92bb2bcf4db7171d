#apos=straight
FRAUDE
Les faux genoux de la mutuelle [[ORG|Colibri]]

Il s'appelle, dans la procédure, « {{N|le docteur [[PER|Clic]]}} ». Un homme de 44 ans, ancien prothésiste, a été mis en examen vendredi à [[LOC|Tours]] pour escroquerie en bande organisée. Il aurait fait rembourser, entre 2019 et 2024, plus de deux mille prothèses de genou n'ayant jamais existé.

La contrôleuse maison, [[PER|Alix Pommerol]], avait flairé la chose dès 2022 : trop de genoux gauches. « {{Q speaker="Alix Pommerol" cue="s'explique" ref="pronoun"|Normalement c'est moitié-moitié, s'explique-t-elle. Là, 71 %. Statistiquement, il y a de quoi boiter.}} » Elle a remonté les factures jusqu'à une société d'[[LOC|Andorre]], [[ORG|Rotula SL]], et prévenu la [[ORG|CPAM d'Indre-et-Loire]].

L'enquête, menée par la [[ORG|section de recherches de Bourges]], a occupé quatorze gendarmes et un orthopédiste. Ce dernier a relu 340 dossiers. Il n'a trouvé qu'une patiente réelle, une dame de [[LOC|Loches]], opérée par un autre médecin. « {{Q speaker="?une dame de Loches" cue="ri" ref="desc"|J'ai mes deux genoux et je danse le vendredi}} », a ri la dame, ravie d'apprendre qu'elle en avait quatre.

À [[ORG|Colibri]], on mesure le préjudice : 3,6 millions d'euros. Le directeur, [[PER|Guy Jouanneau]], veut surtout que les adhérents soient rassurés. La hausse de 8 % annoncée en janvier « {{Q speaker="Guy Jouanneau" cue="jure" ref="desc"|n'a aucun rapport}} », jure le dirigeant. La phrase a soulevé des rires, jeudi, à la réunion de [[LOC|Chinon]], où l'une des sociétaires a brandi une pancarte, "{{N|Rendez-nous nos rotules}}".

Le suspect conteste. Son avocate, Me [[PER|Tiphaine Delaroche-Amiel]], plaide l'erreur informatique. Elle parle d'un clavier, de la touche F, d'un logiciel appelé [[MISC|MédiFact]] qui dupliquait les lignes. "{{Q speaker="Tiphaine Delaroche-Amiel" cue="null" ref="none"|Mon client n'a pas fabriqué de faux genoux, il a fabriqué de mauvais fichiers.}}"

L'[[ORG|Assurance maladie]] a détecté 628 millions d'euros de fraudes en 2024, un record. Les complémentaires, elles, avancent le chiffre d'un euro perdu sur vingt. [[PER|Ugo Delalande]], statisticien au [[ORG|HCFiPS]], trouve l'estimation "{{Q speaker="Ugo Delalande" cue="trouve" ref="name"|bien ronde}}".

L'[[ORG|Agence de lutte contre la fraude à l'assurance]], alias [[ORG:Agence de lutte contre la fraude à l'assurance|Alfa]], préconise un fichier commun. La [[ORG|Cnil]] n'a pas encore dit oui. Il se murmure à [[LOC|Tours]] que le dossier s'intitulera désormais, au greffe, "{{N|[[MISC|Affaire Clic]]}}".

[[PER|V. B.]]
