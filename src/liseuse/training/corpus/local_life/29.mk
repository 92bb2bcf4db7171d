#apos=typo
[[LOC|Uzerche]] : la capitaine [[PER:Nolwenn Kerbrat|Kerbrat]] a pris le commandement

Bonnets, gants blancs, brouillard sur la [[LOC|Vézère]]. La cour de la caserne était trop petite, vendredi, pour la prise d'armes ; on avait mis les porte-drapeaux en quinconce. À 11 heures précises, le colonel [[PER|Xavier Mondon]], à la tête du [[ORG|groupement de gendarmerie de la Corrèze]], a prononcé la formule : «~{{Q speaker="Xavier Mondon" cue="prononcé" ref="name"|Officiers, sous-officiers et gendarmes, vous reconnaîtrez désormais pour votre chef…}}~»

Ce chef a 34 ans, vient de [[LOC|Cayenne]], et court le marathon en 3~h~12. [[PER|Nolwenn Kerbrat]] succède au commandant [[PER|Philippe Boyer]], parti à [[LOC|Nouméa]]. La [[ORG|communauté de brigades d'Uzerche]] couvre vingt-trois communes, 14^000 habitants et beaucoup de vaches. «~{{Q speaker="Nolwenn Kerbrat" cue="dit" ref="pronoun"|En [[LOC|Guyane]], on me signalait des garimpeiros. Ici, on m'a signalé un mouton, dit-elle. Je suis allée voir le mouton.}}~» Elle l'a retrouvé.

Le portrait que font d'elle ses anciens collègues est flatteur. Un adjudant, qui a partagé quatorze mois de pirogue avec elle, la décrit comme «~{{Q speaker="?Un adjudant" cue="décrit" ref="desc"|quelqu'un qui vous laisse finir vos phrases}}~». Le chef d'escadron [[PER|Romain Dufour]], commandant de compagnie, se félicite d'accueillir une spécialiste de la délinquance environnementale, «~{{Q speaker="Romain Dufour" cue="se félicite" ref="name"|denrée rare sous nos latitudes}}~».

Les chiffres de l'année, donnés au passage : 412 interventions, 61 cambriolages (moins 9~%), 38 conduites sous stupéfiants, trois disparitions, toutes résolues. L'[[MISC|opération Tranquillité seniors]] sera reconduite. En face de la caserne, la boulangère, [[PER|Colette Faye]], a trouvé que le discours durait. On ne le dira pas au colonel. «~{{Q speaker="Colette Faye" cue="se justifie" ref="pronoun"|Mes chouquettes refroidissaient}}~», se justifie-t-elle.

Élus au premier rang, comme il se doit : la sous-préfète de [[LOC|Brive]] ; [[PER|Frédérique Meunier]], députée ; une douzaine d'écharpes, dont celle, trop longue, du maire de [[LOC|Condat-sur-Ganaveix]]. Absent remarqué, le conseiller départemental [[PER|Loup de Saint-Ybard]], en froid avec la maréchaussée depuis un excès de vitesse. Il l'a confirmé par SMS. «~{{Q speaker="Loup de Saint-Ybard" cue="null" ref="none"|Je roulais à 93. Je serai là au prochain.}}~»

Puis la fanfare de la [[ORG|Garde républicaine]] n'étant pas disponible, [[ORG|L'Écho de la Vézère]] a joué la [[MISC|Marseillaise]]. Juste.

[[PER|Blandine Chassagne]]
