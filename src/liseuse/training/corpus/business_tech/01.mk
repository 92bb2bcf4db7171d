Robotique agricole : [[ORG|Sarclo]] récolte 18 millions d’euros et vise l’[[LOC|Espagne]]

Par [[PER|Ludivine Assouly-Brandt]]

C’est le premier gros chèque de l’automne pour la filière. [[ORG|Sarclo]], jeune pousse installée à [[LOC|Beaufort-sur-Cèze]], dans le [[LOC|Gard]], a bouclé mardi un tour de table de 18 millions d’euros auprès du fonds néerlandais [[ORG|Greenhouse Ventures]], de [[ORG|Demeter]] et de la branche innovation du [[ORG|Crédit Agricole]]. [[ORG|Bpifrance]] complète l’opération par un prêt.

Fondée en 2019 par [[PER|Idriss Ould Hammadi]] et [[PER|Maud Prieur-Castaing]], l’entreprise fabrique le [[MISC|Binéo 3]], un robot de désherbage autonome guidé par satellite. « {{Q speaker="Idriss Ould Hammadi" cue="raconte"|Au début, les maraîchers nous prenaient pour des vendeurs de tondeuses}} », raconte [[PER:Idriss Ould Hammadi|Ould Hammadi]], 34 ans, passé par l’[[ORG|Inrae]] et par [[ORG|Naïo Technologies]].

Son associée, agronome de formation, revendique une centaine de machines en service entre la [[LOC|Camargue]] et la plaine de la [[LOC|Limagne]]. Parmi les clients figurent les [[ORG|Vergers Roumégoux]], à [[LOC|Cavaillon]], ainsi que la coopérative [[ORG|Terres d’Oc]].

L’[[LOC|Andalousie]] en ligne de mire

Menés tambour battant, les essais réalisés près d’[[LOC|Almería]] ont convaincu un premier distributeur, [[ORG|AgroSur]]. Une filiale, [[ORG|Sarclo Ibérica]], sera immatriculée à [[LOC|Séville]] en janvier. Selon Mme [[PER:Maud Prieur-Castaing|Prieur-Castaing]], le marché espagnol pèse « {{Q speaker="Maud Prieur-Castaing" cue="Selon"|trois fois plus que le nôtre}} ».

La concurrence s’organise : l’Américain [[ORG|John Deere]], le Danois [[ORG|FarmDroid]] et le Japonais [[ORG|Kubota]] occupent le terrain. Qu’importe, répond le duo, qui promet 60 recrutements, du mécanicien à l’ingénieur en IA. Questionné sur une éventuelle entrée en Bourse, le directeur général botte en touche. « {{Q speaker="Idriss Ould Hammadi" cue="glisse"|Une charrue à la fois}} », glisse-t-il.

Reste l’hiver, saison morte pour les désherbeurs. [[PER:Maud Prieur-Castaing|Prieur-Castaing]] compte l’occuper à former des mécaniciens au [[ORG|lycée agricole de Rodilhan]]. « {{Q speaker="Guilhem Roumégoux" cue="prévient"|S’il tombe en panne un dimanche de fraises, je le rends}} », prévient déjà [[PER|Guilhem Roumégoux]], l’un des premiers acheteurs.

Le robot sera présenté en janvier au [[MISC|Sival]], à [[LOC|Angers]], puis au [[MISC|Salon international de l’agriculture]].