#apos=typo
VOS LETTRES

Le prénom du chien
Mon voisin a nommé son teckel [[PER|Raymond]]. Je m'appelle [[PER:Raymond Touzet|Raymond]] aussi. Le matin, à 6~h~30, j'entends donc crier «~{{Q speaker="?Mon voisin" cue="crier" ref="none"|[[PER|Raymond]], pas dans les hortensias~!}}~». Votre chroniqueuse [[PER|Ariane Delvaux]] écrivait le mois dernier que donner des prénoms humains aux bêtes relevait d'une «~{{Q speaker="Ariane Delvaux" cue="écrivait" ref="name"|tendresse un peu paresseuse}}~». Paresseuse, oui. Ma femme, elle, trouve que le chien obéit mieux.
[[PER|Raymond Touzet]], [[LOC|Brive]]

Une croix mal placée
Dans l'article sur le [[LOC|col de la Croix-Blanche]], vous situez la chapelle «~{{Q speaker="La Montagne vive" cue="situez" ref="pronoun"|à main gauche en montant}}~». En montant d'où~? De [[LOC|Murat]], elle est à droite. Je l'ai dit au téléphone à votre standard, qui m'a répondu que le lecteur n'avait qu'à se retourner. Abonné depuis 1968 à [[ORG|La Montagne vive]], je me retourne rarement.
[[PER|Hubert Croizat]], ancien géomètre

Merci au 18
Le 11~février, ma mère est tombée. Deux pompiers de [[LOC|Tulle]], une jeune femme et un certain [[PER|Bastien]], sont restés jusqu'à minuit parce que l'ambulance tardait. Elle voulait leur payer un coup. «~{{Q speaker="?la jeune femme" cue="a dit" ref="desc"|On n'a pas le droit, mais on a le droit de regarder}}~», a dit la jeune femme devant la bouteille de [[MISC|Suze]]. Ma mère, 96 ans, a bu pour trois. J'ai voulu écrire à la [[ORG|Croix-Rouge]], qui n'y était pour rien, et qui m'a aimablement répondu.
[[PER|Mireille Chastang-Roux]], [[LOC|Naves]]

La poésie obligatoire
Mme [[PER|Printemps]], dans son courrier du 4, regrette qu'on ne fasse plus apprendre [[PER|Verlaine]]. J'enseigne au [[ORG|collège Jean-Moulin]]. Mes troisièmes savent par cœur [[MISC|Mon rêve familier]] et trois chansons de [[PER|Stromae]]. L'un d'eux, à qui je demandais laquelle des deux langues il préférait, m'a regardé avec pitié~: «~{{Q speaker="?L’un d’eux" cue="null" ref="pronoun"|Monsieur, c'est la même.}}~» Que ma correspondante passe nous voir, un mardi. Quant à ce «~{{N|niveau qui baisse}}~», je l'entends annoncer depuis que j'ai l'âge d'entendre.
[[PER|Olivier Sarrazac]], [[LOC|Ussel]]

Réponse à tous
Plusieurs lecteurs s'indignent que nous ayons supprimé l'horoscope. «~{{Q speaker="?l’un" cue="demande" ref="pronoun"|Comment saurai-je quand ne pas sortir~?}}~», demande l'un. Il revient le 1er~avril. Nous jurons que ce n'est pas une blague.
La rédaction
