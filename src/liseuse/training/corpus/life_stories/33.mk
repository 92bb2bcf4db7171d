#apos=straight
VOYAGE
Voiture 14, couchette du haut

Départ de la gare d'[[LOC|Austerlitz]] à 20 h 52, quai 7, sous la pluie. L'[[MISC|Intercités de nuit]] pour [[LOC|Cerbère]] a rendez-vous avec la mer à 8 heures ; d'ici là, il faut dormir à six dans une boîte.

Les présentations, d'abord. En bas, [[PER|Ghislaine]], retraitée des [[ORG|Postes]], un thermos, un tricot. En face, un militaire qui ne dira que son grade. Au milieu, deux étudiantes de [[LOC|Nanterre]], [[PER|Maya]] et [[PER|Linh]], avec une guitare dont elles promettent de ne pas jouer. Au-dessus, nous, et un homme en costume, M. [[PER|Perpignan]], qui descend à [[LOC|Narbonne]]. « {{Q speaker="Perpignan" cue="prévient" ref="pronoun"|Riez, on gagnera du temps}} », prévient-il en pliant sa veste.

À [[LOC|Vierzon]], le contrôleur passe. Il a vingt-huit ans de nuits. Il se souvient du [[MISC|Palombe bleue]], du [[MISC|Puerta del Sol]], des bals. « {{Q speaker="?Le contrôleur" cue="null" ref="none"|On a tout arrêté en 2017, on a tout repeint en 2021. J'ai gardé la casquette.}} » L'[[ORG|Autorité de régulation des transports]] appelle cela « {{N|la relance des trains d'équilibre}} ». Lui dit la veilleuse.

Minuit. Le tricot s'arrête. On a dit du mal de l'avion, du bien des sardines. Le militaire dort comme une planche. La retraitée chuchote qu'elle va voir une sœur fâchée depuis 1999, à [[LOC|Port-Bou]], pour une histoire de buffet. Elle n'a pas prévenu. « {{Q speaker="Ghislaine" cue="null" ref="none"|Si je préviens, elle part.}} » [[PER:Linh|Linh]] lui tient la main par-dessus la barrière de la couchette, geste malcommode.

2 h 40, [[LOC|Limoges]]. Arrêt long. Dans le couloir, quelqu'un fume par la fenêtre sous la pancarte « {{N|Interdit même à la fenêtre}} ». Une voix gronde, ensommeillée, venue du 22 : « {{Q speaker="?Une voix" cue="gronde" ref="desc"|Même à la fenêtre, c'est écrit !}} » La braise s'envole. [[PER|Édouard Sabran]] voyait jadis dans ces wagons « {{Q speaker="Édouard Sabran" cue="voyait" ref="name"|des tiroirs à songes}} », l'image est un peu grande pour du skaï.

6 h 15. Le jour se lève sur l'[[LOC|étang de Leucate]], rose, avec des flamants en règle. M. [[PER|Perpignan]] a manqué [[LOC|Narbonne]]. Il regarde sa montre, la vitre, puis éclate de rire le premier : « {{Q speaker="Perpignan" cue="éclate de rire" ref="pronoun"|Eh bien, je descendrai à moi.}} » Il l'a fait. Sur le quai, il cherchait son nom, sous l'horloge de [[PER|Dalí]], pour une photo.

À [[LOC|Port-Bou]], une vieille dame attendait en robe de chambre. [[PER:Maya|Maya]] avait prévenu.

[[PER|Sixtine Bouvard]] – Photos [[PER|Jonas Ekwé]]
