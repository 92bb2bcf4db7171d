#apos=typo
CYCLISME
La boucle de [[LOC|Gray]] sourit à [[PER:Lucas Vicario|Vicario]]

[[LOC|Gray]] – [[LOC|Arc-lès-Gray]] – [[LOC|Mantoche]] – [[LOC|Gray]], 112 km. Soixante-sept partants, quarante et un classés. Temps : vent de nord, 8 degrés.

Deux ans qu'il n'avait plus levé les bras. [[PER|Lucas Vicario]], vingt-six ans, chauffagiste à [[LOC|Dampierre]] et pilier du [[ORG|Guidon haut-saônois]], s'est imposé en solitaire dimanche dans la [[MISC|Boucle du val de Gray]], avec 18 secondes d'avance sur un groupe où figurait le favori, l'amateur élite dijonnais [[PER|Jérémie Roche]], du [[ORG|SCO]].

Tout s'est joué dans le raidard d'[[LOC|Apremont]], à 14 km de l'arrivée, sur ce bout de route que les cyclotouristes surnomment «~{{N|le [[LOC|Petit Stelvio]]}}~» et qui monte, au plus fort, à 9 %. Il y avait de la boue, une odeur de lisier, un tracteur. «~{{Q speaker="Lucas Vicario" cue="racontait" ref="desc"|J'ai vu [[PER:Jérémie Roche|Roche]] regarder son capteur, j'ai regardé la route}}~», racontait le vainqueur, encore bleu, une couverture de survie sur les épaules. Son directeur sportif, [[PER|Hakim Saïdi]], le sait capricieux. «~{{Q speaker="Hakim Saïdi" cue="null" ref="none"|Quand il est de bonne humeur, il pourrait gagner à vélo d'appartement. Il a été de bonne humeur deux fois.}}~»

Le vaincu ne cherchait pas d'excuse, ou une seule. À l'entendre, la moto de tête avait roulé «~{{Q speaker="Jérémie Roche" cue="À l’entendre" ref="pronoun"|au rythme d'une procession}}~». Le président du jury, [[PER|Michel Ravier]], n'a pas retenu la réclamation. «~{{Q speaker="?un commissaire" cue="a coupé" ref="desc"|La moto n'a doublé personne, c'est plutôt bon signe}}~», a coupé un commissaire, à voix basse.

Chez les jeunes, la surprise vient de [[LOC|Vesoul]]. [[PER|Ilyana Ferreux]], quinze ans, a devancé au sprint les cadets du [[ORG|VC Doubs]]. Mixte, l'épreuve ne l'est que depuis cette année. «~{{Q speaker="?Un concurrent" cue="a déclaré" ref="desc"|Je croyais que c'était un garçon}}~». Un concurrent l'a déclaré, sans méchanceté, au micro de [[ORG|France Bleu]].

L'organisation déplore une chute, sans gravité, à [[LOC|Essertenne]]. [[PER|Rémi Colas]], de l'[[ORG|Amicale cycliste de Pesmes]], en est quitte pour une clavicule. «~{{Q speaker="Rémi Colas" cue="souriait" ref="pronoun"|La gauche, souriait-il à l'infirmerie. La droite, c'était l'an dernier.}}~»

Classement : 1. [[PER:Lucas Vicario|Vicario]] ([[ORG:Guidon haut-saônois|GHS]]) 2 h 51 ; 2. [[PER:Jérémie Roche|Roche]] ([[ORG|SCO]]) à 18 s ; 3. [[PER|Bonneau]] ([[ORG|AC Bisontine]]) m. t. ; 4. [[PER|Thieulin]] ([[ORG|Roue d'or]]) ; 5. [[PER|Mendes]] ([[ORG|Vélo Luxeuil]]) ; 6. [[PER|Petitcolas]] ([[ORG:Guidon haut-saônois|GHS]]) à 31 s ; 12. [[PER|Delle]] ; 41. et dernier, [[PER|Vincenot]].
