#apos=typo
CARTE SCOLAIRE
[[LOC|Montigny-sur-Alène]] attelle un cheval à sa deuxième classe

Lundi, 8 h 25. La grille de l'école est fermée par une chaîne de vélo. Derrière, personne. Devant, tout le monde : les dix-neuf enfants, leurs parents, le cantonnier, et un cheval.

Le cheval se nomme [[PER|Ulysse]]. C'est un comtois de débardage, et son maître, [[PER|Bastien Guérin]], père de jumeaux en CE1, l'a amené pour le symbole. «^{{Q speaker="Bastien Guérin" cue="explique" ref="desc"|L'académie nous dit de tirer sur la corde. Alors on tire}}^», explique le forestier en flattant l'encolure. Au collier pend un carton : «^{{N|Deux classes ou pas classe}}^».

L'annonce est tombée le 6 février. À la rentrée, le regroupement pédagogique [[LOC:Montigny-sur-Alène|Montigny]]-[[LOC|Thaix]]-[[LOC|Avrée]] perdrait un poste sur trois. Question de «^{{Q speaker="inspection académique de la Nièvre" cue="indique" ref="name"|moyenne d'encadrement}}^», indique le courrier de l'[[ORG|inspection académique de la Nièvre]], qui prévoit quinze élèves de moins d'ici à 2027. Faux, s'insurge la déléguée de parents, [[PER|Linda Aubrun-Ferreira]]. Elle a compté les poussettes une par une, du bourg jusqu'au hameau des [[LOC|Grands Verniers]] : il y en a sept. «^{{Q speaker="Linda Aubrun-Ferreira" cue="null" ref="none"|Et l'une est double !}}^»

Le maire de [[LOC|Thaix]], [[PER|Michel Lecomte]], est venu avec l'écharpe. «^{{Q speaker="Michel Lecomte" cue="a prévenu" ref="pronoun"|La commune vient de refaire les toilettes pour 31 000 euros, a-t-il prévenu. On ne va pas les mettre en vitrine.}}^» Celui d'[[LOC|Avrée]] avait un vêlage. Quant à la députée, elle a téléphoné. Vers neuf heures, une institutrice est sortie par le jardin, les mains dans les poches, pour dire qu'elle n'avait rien le droit de dire, et qu'elle trouvait le cheval «^{{Q speaker="?une institutrice" cue="trouvait" ref="desc"|très bien élevé}}^». Le [[ORG|SE-Unsa]], lui, parle librement : vingt-deux suppressions dans le département, «^{{Q speaker="SE-Unsa" cue="note" ref="desc"|dont dix-huit au-dessus de la [[LOC|Loire]] et à l'est de la [[LOC|nationale~7]]}}^», note le syndicat, cartes en main.

Au [[ORG|rectorat de Dijon]], sollicité par [[ORG|Le Journal du Centre]], rien n'est arrêté. «^{{Q speaker="?on" cue="fait valoir" ref="pronoun"|Le dialogue se poursuit avec les élus}}^», fait-on valoir. Le dialogue, les gens d'ici le connaissent. Il y a neuf ans, il leur avait coûté la cantine.

À dix heures, la chaîne a été retirée. [[PER|Ulysse]] est rentré à pied. Les enfants aussi, mais en chantant.
