#apos=typo
Il y a cent dix ans, l'[[MISC|Augustine-Marie]] ne rentrait pas

HISTOIRE. Le 3~février 1916, la goélette paimpolaise sombrait au large de l'[[LOC|Islande]] avec vingt-quatre hommes. Longtemps, on a parlé d'une mine allemande. Les archives disent autre chose.

Par [[PER|Gaëlle Le Bihan-Moisan]]

La lettre tient sur une demi-feuille. «~{{Q speaker="Yves-Marie Floury" cue="écrit" ref="name"|Le patron dit que nous aurons du gros temps, ne va pas le répéter à Mère}}~», écrit [[PER|Yves-Marie Floury]], 16~ans, mousse, à sa sœur [[PER:Jeanne Floury|Jeanne]]. Postée à [[LOC|Reykjavik]] le 29~janvier, elle est arrivée à [[LOC|Ploubazlanec]] le 2~mars, un mois après la mort de son auteur.

[[PER|Jeanne Floury]] vivra jusqu'en 1988. Elle n'a jamais montré ce papier à personne, sinon à la commissaire de l'exposition «~{{N|[[MISC|Ceux du Nord]]}}~», [[PER|Marie-Thé Riou]], qui préparait alors une maîtrise. «~{{Q speaker="Jeanne Floury" cue="null" ref="none"|Tu le liras quand je serai de l'autre côté.}}~» L'étudiante a tenu parole. Elle dirige aujourd'hui le [[ORG|musée Mémoire d'Islande]].

Que savait-on du naufrage~? Le [[ORG|Journal de Paimpol]], le 12~mars, évoque «~{{Q speaker="Journal de Paimpol" cue="évoque" ref="name"|un engin boche}}~». La formule plaît, la censure laisse passer. L'armateur, [[PER|Édouard Dauphin]], touche de l'[[ORG|Union des mutuelles]] l'indemnité de guerre, trois fois celle de mer. Un capitaine du port voisin avait pourtant averti, dès janvier, que la coque était «~{{Q speaker="?Un capitaine du port voisin" cue="avait averti" ref="desc"|molle comme un fromage}}~». Personne ne l'a cité.

Les veuves, elles, n'avaient droit qu'à une concession au mur des disparus, à [[LOC|Perros-Hamon]]. Dix-huit plaques de bois noir. Sur celle du mousse, «~{{N|Perdu en mer}}~». Un mot a été gratté au couteau et remplacé par un autre~: «~{{N|vendu}}~». On soupçonna la mère. Elle se défendit devant le recteur~: «~{{Q speaker="?la mère" cue="se défendit" ref="pronoun"|Si c'était moi, j'aurais écrit plus gros.}}~»

La chercheuse a retrouvé à [[LOC|Vincennes]], dans les fonds du [[ORG|Service historique de la Défense]], le rapport d'un patrouilleur, le [[MISC|Pluvier]]. Aucune mine n'était signalée à moins de deux cents milles. Le [[MISC:Pluvier|Pluvier]] avait croisé la goélette le 31~: deux pompes sur trois en panne. Son commandant, un certain lieutenant [[PER|Lorient]], se disait «~{{Q speaker="Lorient" cue="se disait" ref="name"|étonné qu'elle flottât}}~».

À [[LOC|Ploubazlanec]], on inaugurera dimanche une vingt-cinquième plaque. Il y avait un passager, un Féroïen de 20~ans qui voulait voir [[LOC|Paris]]. Il s'appelait [[PER|Jógvan]]. On ignore le reste. «~{{Q speaker="Marie-Thé Riou" cue="sourit" ref="desc"|C'est déjà plus que ce qu'on lui a laissé pendant cent dix ans}}~», sourit l'historienne.
