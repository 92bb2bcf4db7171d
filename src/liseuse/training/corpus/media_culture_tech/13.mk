#apos=typo
CHRONIQUE
Le bouton rouge
par [[PER|Bertille Sorgue]]

Mon grille-pain a désormais un avis. Je l'ai acheté chez [[ORG|But]], en promotion, sans méfiance, et voilà qu'il me demande, par une petite fenêtre bleue, si je suis satisfaite de mon expérience. J'ai répondu non. Il m'a proposé un tutoriel.

On rit, mais le phénomène porte un nom. Les Américains l'ont appelé «~{{N|enshittification}}~», mot que l'écrivain canadien [[PER|Cory Doctorow]] a forgé et que nos cousins québécois, plus polis, traduisent par «~{{N|merdification}}~». La chose commence toujours pareil~: un service rend service. Puis il s'assure que vous ne pourrez plus partir. Puis il vous parle.

J'étais la semaine dernière à la [[LOC|médiathèque Françoise-Sagan]], où l'on inaugurait un automate de prêt. Il y avait du crémant et un adjoint. Celui-ci vanta, dans l'ordre, la fluidité, l'agilité et le «~{{Q speaker="?un adjoint" cue="vanta" ref="pronoun"|temps humain libéré}}~». Derrière lui, la bibliothécaire, trente ans de maison, trois lecteurs à la minute, regardait ses chaussures. Je lui demandai ce qu'elle ferait de ce temps.

–~{{Q speaker="?la bibliothécaire" cue="dit" ref="pronoun"|Je vais expliquer la machine}}, dit-elle sans lever les yeux.

Que l'on ne me range pas chez les passéistes. J'aime [[ORG|Wikipédia]] d'amour~; j'ai pleuré quand [[ORG|Last.fm]] a perdu mes archives~; je défendrai jusqu'à ma mort le [[MISC|Minitel]], qui au moins facturait franchement. Ce qui me fatigue, c'est la conversation. Tout veut causer. L'ascenseur de [[ORG|Radio France]] cause. La voiture de mon frère, une [[MISC|ë-C3]], l'a morigéné sur le [[LOC|pont de Tancarville]] pour un clignotant. «~{{Q speaker="?La voiture de mon frère" cue="dit" ref="pronoun"|Restez concentré, [[PER|Marc]]}}~», lui a-t-elle dit, et il l'a été, sur elle, si bien qu'il a manqué la sortie.

[[PER|Hannah Arendt]] distinguait le travail, l'œuvre et l'action. Elle n'avait pas prévu la notification. Dans «~{{N|[[MISC|Condition de l'homme moderne]]}}~», elle redoutait une société de travailleurs sans travail~; nous avons fait mieux, des interlocuteurs sans personne. Un lecteur de [[LOC|Charleville]] me l'écrit autrement, et je lui laisse la plume~: «~{{Q speaker="?Un lecteur de Charleville" cue="écrit" ref="desc"|À [[ORG|EDF]], j'ai parlé quarante minutes à une dame charmante. À la fin, elle m'a demandé de cliquer sur les vélos.}}~»

Mon fils, à qui je lis ces lignes, lève un sourcil. Il a seize ans, l'âge où l'on sait. Il dit que le grille-pain a raison de m'interroger, que c'est moi qui ai «~{{Q speaker="?Mon fils" cue="dit" ref="pronoun"|un problème avec l'écoute}}~». Il dit aussi qu'il existe, sous l'appareil, à gauche de la prise, un bouton rouge dont la notice ne parle pas.

J'ai appuyé. Il ne se passe plus rien du tout. C'est une expérience très satisfaisante.
