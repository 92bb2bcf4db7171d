#apos=typo
[[ORG|Intersyndicale Aubert]]
[[ORG|CFDT]] – [[ORG|CFE-CGC]] – [[ORG|CGT]] – [[ORG|SUD]]

APPEL À LA GRÈVE LE 9 OCTOBRE

Mardi dernier, la direction d'[[ORG|Aubert Logistics]] nous a convoqués pour une réunion sur «~{{N|l'avenir partagé}}~» du site de [[LOC|Saint-Quentin-Fallavier]]. L'avenir est partagé, en effet : à [[LOC|Duisbourg]] les machines, à nous les cartons.

Qu'avons-nous entendu ? Que 212 postes sur 390 seraient «~{{Q speaker="Aubert Logistics" cue="null" ref="name"|réinterrogés}}~». Que le robot [[MISC|Skypod]] fait, sans pause et sans mutuelle, le travail de quatre préparatrices. Que la maison mère, [[ORG|Hellweg AG]], garde sa confiance au site. La même avait juré, en 2021, que l'on n'automatiserait jamais les surgelés. Qui l'avait juré ? Monsieur [[PER|Tobias Reuter]], devant deux cents témoins, un verre à la main : «~{{Q speaker="Tobias Reuter" cue="null" ref="name"|Le froid a besoin de vos mains}}~».

Nous avons gardé la vidéo.

Depuis, une collègue de nuit a demandé si elle pouvait au moins finir son crédit. «~{{Q speaker="Isabelle Corvaisier" cue="a répondu" ref="name"|On regardera au cas par cas}}~», a répondu [[PER|Isabelle Corvaisier]], des ressources dites humaines. Au cas par cas, c'est-à-dire jamais deux en même temps.

L'[[ORG|inspection du travail de l'Isère]] a été saisie. Le cabinet [[ORG|Sextant]], mandaté par le CSE, rendra son expertise le 21. Nos camarades d'[[ORG|ID Logistics]], de [[ORG|GXO]] et d'[[ORG|Easydis]], sur la zone, se disent prêts. Le maire, [[PER|Serge Bouvard]], nous a reçus ; le député aussi, dont le nom nous échappe puisqu'il n'a pas rappelé.

Nos revendications :
1. l'abandon du projet [[MISC|Nordlicht]] ;
2. 150 € pour toutes et tous, avant Noël ;
3. un plan de formation financé par [[ORG|Opco Mobilités]] ;
4. des excuses, écrites, pour avoir traité les intérimaires de «~{{Q speaker="?un chef de quai" cue="null" ref="desc"|variables}}~» dans un tableau que chacun a lu, signé d'un chef de quai.

Rendez-vous à 5 h 30 devant la barrière. Café offert par la [[ORG|Fraternelle de la Verpillière]]. [[PER|Mamadou Sy]] ([[ORG|CGT]]), [[PER|Delphine Charvieux]] ([[ORG|CFDT]]) et [[PER|Zoran Petković]] ([[ORG|CFE-CGC]]) prendront la parole.

Une dernière chose, pour la direction, puisqu'elle lit nos tracts avant nous : «~{{Q speaker="?une ancienne" cue="dit" ref="desc"|je suis entrée ici avec des ciseaux, je ne sortirai pas avec un badge}}~». C'est une ancienne qui le dit. Vous la connaissez, elle a formé vos cadres.
