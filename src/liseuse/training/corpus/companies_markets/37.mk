#apos=typo
Les gants ne mentent pas

[[LOC|MILLAU]]. Il y a le couteau à ouvrir, le couteau à découper, la main de fer. Il y a surtout [[PER|Rosine Fabre]], coupeuse depuis 1979, qui tire sur un chevreau glacé comme d'autres parlent^: au ressenti. «^{{Q speaker="Rosine Fabre" cue="montre" ref="desc"|La peau dit jusqu'où aller, montre l'artisane, et quand on ne l'écoute pas, elle se venge.}}^»

[[ORG|Causse]] reçoit beaucoup, ces temps-ci. La maison, rachetée en 2012 par [[ORG|Chanel]], vient de livrer les gants du défilé de [[LOC|Dakar]]. À quatre cents mètres, dans une cour sans enseigne, [[ORG|Fabre et Nièces]] n'a rien livré du tout, ou presque. La nièce, c'est [[PER|Loïza]], 33 ans, designer passée par l'[[ORG|École Duperré]]. Elle a repris en mai les quatre machines de sa tante, un stock de peaux et un prénom. Le mot «^{{N|nièces}}^», au pluriel, est un mensonge^: elle n'a pas de sœur. «^{{Q speaker="Loïza" cue="avoue" ref="pronoun"|Au singulier ça faisait triste, avoue-t-elle.}}^»

La commune compte encore quatre gantiers, contre soixante-quinze en 1960. [[ORG|Maison Fabre]], sans lien, boutique au [[LOC|Palais-Royal]]^; [[ORG|Lavabre Cadet]], liquidé en 2013, revenu par la petite porte. [[PER|Alain Fajardie]], président de l'[[ORG|Office de promotion du gant]], se bat pour une indication géographique. Le dossier est à l'[[ORG|INPI]]. «^{{Q speaker="?un fonctionnaire de l’institut" cue="écrit" ref="desc"|Périmètre à préciser}}^»^: c'est tout ce qu'un fonctionnaire de l'institut a écrit, en marge, il y a un an.

Le défi, c'est la main. Il faut trois ans pour former un coupeur. Le [[ORG|lycée Jean-Vigo]] a ouvert une section, dix inscrits la première année, deux la deuxième. À l'entrée, une affiche assure que «^{{N|l'avenir est dans vos doigts}}^». Un père d'élève, agriculteur dans le [[LOC|Larzac]], l'a trouvée «^{{Q speaker="?Un père d’élève" cue="a trouvée" ref="desc"|osée}}^».

Le collectif [[ORG|Les Petites Mains]] milite pour la revalorisation des salaires, aujourd'hui tout juste supérieurs au Smic. [[PER|Loïza]] a signé leur charte. Pour sa première collection, elle teint à la fleur de genêt. Elle a vendu onze paires. Onze^? «^{{Q speaker="Rosine Fabre" cue="null" ref="none"|Le bon chiffre, c'est celui des acheteurs.}}^» La tante, debout derrière, coupe.

Reportage^: [[PER|Agathe Vernhes]]. Photos^: [[PER|Bastien Viala]]
