#apos=typo
Le pot de yaourt fait plier [[LOC|Bruxelles]]

De notre bureau européen, [[PER|Quentin Vanderstichele]]

Il pèse onze grammes, il est en polystyrène, et il aura tenu dix-huit mois contre la [[ORG|Commission européenne]]. Mardi soir, au [[LOC|Berlaymont]], les services de la commissaire suédoise [[PER|Jessika Roswall]] ont discrètement renoncé à avancer à 2028 l'interdiction des emballages laitiers non recyclables. Le calendrier initial, celui du règlement connu sous son sigle anglais de [[MISC|PPWR]], est conservé.

Chez les industriels, on n'a pas attendu la note officielle. «~{{Q speaker="?on" cue="souffle" ref="pronoun"|La raison a fini par trouver l'ascenseur}}~», y souffle-t-on. La fédération [[ORG|Dairy Pack Europe]], dont les membres vont de [[ORG|Danone]] à des coopératives de trente personnes, avait commandé trois études, financé un colloque et envoyé à chaque eurodéputé un yaourt, vide, accompagné d'un carton : «~{{N|Et maintenant, on le met dans quoi ?}}~»

L'astuce a déplu. L'écologiste luxembourgeoise [[PER|Tilly Metz]] a rapporté le sien au courrier. «~{{Q speaker="?un assistant parlementaire" cue="raconte" ref="desc"|On en a compté quatre-vingts, revenus à l'envoyeur, raconte un assistant parlementaire. Certains avaient été rincés.}}~»

Dans sa lettre du 4 novembre, que nous avons pu lire, la [[ORG:Commission européenne|Commission]] justifie son recul par la nécessité de «~{{Q speaker="Commission européenne" cue="justifie" ref="name"|ne pas ajouter de la complexité à la complexité}}~». La formule doit beaucoup à l'air du temps : depuis le [[MISC|rapport Draghi]], le mot «~{{N|simplification}}~» a remplacé «~{{N|transition}}~» dans les discours de [[PER|Ursula von der Leyen]], et les paquets «~{{N|omnibus}}~» se suivent comme les autobus de la [[LOC|place Schuman]].

Pour l'[[ORG|European Environmental Bureau]], le message est désastreux. [[PER|Ines Cardoso de Sá]], qui y suit les déchets, ne décolère pas. «~{{Q speaker="Ines Cardoso de Sá" cue="null" ref="none"|Il existe neuf lignes de tri du polystyrène en [[LOC|Europe]]. Neuf. On a demandé à ceux qui n'ont pas investi s'ils souhaitaient investir. Devinez.}}~» Elle s'étonne aussi que le registre de transparence ne mentionne que deux rendez-vous, quand l'agenda de la fédération en recense sept.

Réplique immédiate de [[PER|Gaëtan Blanc]], le secrétaire général de [[ORG|Dairy Pack Europe]] : les cinq autres étaient «~{{Q speaker="Gaëtan Blanc" cue="null" ref="name"|des cafés}}~». Le lobbyiste, passé par le cabinet de [[PER|Phil Hogan]], n'aime pas qu'on le présente ainsi. Sur sa carte, il a fait imprimer «~{{N|facilitateur}}~».

[[LOC|Paris]], partisan d'une sortie rapide avant de se raviser en juin, n'a pas réagi. À [[LOC|Laval]], chez [[ORG|Lactalis]], on rappelait que les essais de pots en papier se poursuivaient. M. [[PER:Gaëtan Blanc|Blanc]], lui, préparait déjà le dossier suivant : l'opercule.
