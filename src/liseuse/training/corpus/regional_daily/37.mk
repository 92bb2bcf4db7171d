#apos=straight
FESTIVAL
[[MISC|Rock'n Poupet]], c'est loin ; [[MISC|Les Nuits de la Vouivre]], c'est ici

Il faut passer le pont, le second pont, puis la station d'épuration. La prairie de [[LOC|Mouchard]] n'a rien d'un champ de stade. Trois scènes, un bar en planches et cinq mille cinq cents entrées vendues : le festival [[MISC:Les Nuits de la Vouivre|La Vouivre]] a ouvert vendredi, dans les temps, avec une rappeuse de [[LOC|Dole]], [[PER|Mina B]], dont c'était le deuxième concert et le premier sans ses parents.

Elle avait le trac. On le sait car elle l'a dit au micro, dès le premier morceau : "{{Q speaker="Mina B" cue="a dit" ref="pronoun"|Et si je me plante, c'est la faute de la fumée.}}" Elle ne s'est pas plantée. Derrière, [[ORG|Horizon]], quintette de [[LOC|Lons-le-Saunier]] passé par [[LOC|Le Moulin de Brainans]], a étiré vingt minutes de cornemuse électrique, qui laissaient perplexe. "{{Q speaker="?un bénévole" cue="estimait" ref="desc"|C'est beau, mais on ne sait pas quand applaudir}}", estimait un bénévole, bracelet violet. Un autre avait trouvé : il dormait.

Le clou, [[PER|Zaho de Sagazan]], a commencé à 22 h 10 et terminé, à genoux, sous une pluie que personne n'avait commandée. On se pressait jusqu'à la haie. Dans l'équipe, on respirait : la billetterie n'avait pas bougé de tout le mois de juin, et [[PER|Hugo Salvi]], directeur, avait confié à la presse, à la veille de l'ouverture, que tout ça finirait "{{Q speaker="Hugo Salvi" cue="avait confié" ref="name"|sur un parking de [[ORG|Lidl]]}}". Il regrettait. Ou presque. "{{Q speaker="Hugo Salvi" cue="null" ref="none"|C'était de l'humour. C'était un peu de la peur aussi.}}"

Un mot revient souvent dans la brochure : "{{N|convivial}}". Il est faible. Les douches étaient à l'école, les toilettes chez M. [[PER|Arnoux]], viticulteur, et le repas des artistes préparé par les dames du [[ORG|Foyer rural]]. L'adjoint [[PER|Fabien Lacroix]] en tirait une leçon de gestion. La région [[LOC|Bourgogne-Franche-Comté]], qui a donné 18 000 euros, s'est dite rassurée par la voix de sa vice-présidente ; [[PER|Mireille Coste]] a salué un budget tenu "{{Q speaker="Mireille Coste" cue="a salué" ref="name"|avec des bouts de ficelle, mais du beau chanvre}}". Le syndicat de l'eau, lui, avait réclamé 600 euros de caution. Il les a gardés.

[[PER|K. Bressoux]]
