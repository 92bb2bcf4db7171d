#apos=straight
Éoliennes de [[LOC|Rampoux]] : le tribunal souffle, le hameau respire

La [[ORG|cour administrative d'appel de Bordeaux]] a annulé, mardi, l'arrêté autorisant cinq machines de 180 mètres au-dessus du hameau de [[LOC|Trespeyre]] ([[LOC|Lot]]). Motif : une étude chiroptères menée en février, quand les chauves-souris dorment.

« {{Q speaker="Hortense Cazalé" cue="savourait" ref="name"|Sept ans pour entendre une évidence}} », savourait la présidente de [[ORG|Vent mauvais en Bouriane]], [[PER|Hortense Cazalé]], un verre de cahors à la main. L'ex-professeure de lettres, 74 ans, avait signé ses recours sous le nom d'« {{N|[[PER:Hortense Cazalé|Éole]]}} », ce qui avait valu au greffe quelques sueurs.

Le développeur, [[ORG|Abo Energy]], ne s'avoue pas battu. Il peut saisir le [[ORG|Conseil d'État]] ou revoir sa copie. « {{Q speaker="Ruben Castelnau" cue="fait valoir" ref="pronoun"|On vient d'annuler de quoi chauffer 22 000 foyers}} », fait-il valoir. [[PER|Ruben Castelnau]], chef de projet depuis trois mois, est le quatrième à ce poste. Ses prédécesseurs ont laissé, raconte un conseiller municipal, « {{Q speaker="?un conseiller municipal" cue="raconte" ref="desc"|une sono, deux barnums et beaucoup de promesses}} ».

Deux communes, deux camps. [[LOC|Rampoux]] dit non depuis le début. [[LOC|Lavercantière]], qui aurait touché 140 000 euros par an, se tait. Son maire a raccroché deux fois ; la troisième, il a soupiré : « {{Q speaker="?Son maire" cue="a soupiré" ref="pronoun"|Écrivez que le toit de l'école fuit.}} »

À [[LOC|Gourdon]], la sous-préfète, [[PER|Anne-Cécile Vialle]], rappelle que le [[LOC|Lot]] ne compte pas une seule éolienne. Elle dément l'existence d'un « {{N|moratoire}} », mot que brandit le conseiller régional [[ORG|RN]] [[PER|Thibaud Chalvet]] et qui, dans aucun texte, ne figure. La [[ORG|Région Occitanie]], elle, visait en 2017 le titre de « {{N|première région à énergie positive d'[[LOC|Europe]]}} ».

Que disent les chauves-souris ? Rien, ou des ultrasons. L'expertise de [[ORG|Nature en Occitanie]] a recensé dix-huit espèces, dont le grand murin et la noctule. Le bureau d'études initial, [[ORG|Altaïr]], n'en avait entendu que quatre. Interrogé sur cet écart, son gérant a eu cette formule : « {{Q speaker="?son gérant" cue="a eu cette formule" ref="desc"|Il faisait froid pour tout le monde.}} »

Jeudi soir, à la salle des fêtes, on a dansé la bourrée. Sur la nappe, quelqu'un avait brodé « {{N|[[LOC|Trespeyre]] n'est pas à vendre, mais il y a des chambres d'hôtes}} ».

[[PER|Maxime Delsol]], [[LOC|Cahors]]
