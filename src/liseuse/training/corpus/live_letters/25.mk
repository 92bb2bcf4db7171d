#apos=typo
CYCLISME
[[MISC|Tour de France]], 16e étape, [[LOC|Nyons]] – [[LOC|Valence]] (164 km)

LE FIL

17 h 52 | «^{{Q speaker="Bastien Tranchard-Lévy" cue="halète" ref="pronoun"|J'ai vu la ligne avant le trou, halète-t-il au micro de [[ORG|France 3]]. Après, il n'y avait plus que du bruit.}}^» [[PER|Bastien Tranchard-Lévy]], 23 ans, première victoire.

17 h 46 | IL L'A FAIT ! Le néo-pro d'[[ORG|Arkéa]] résiste d'un boyau au retour de [[PER|Jonathan Milan]]. Troisième [[PER|Arvid de Kleijn]], quatrième, à la stupeur de tous, [[PER|Hamza Idriss-Faure]], gregario de 38 ans.

17 h 30 | On tire au sort, ou presque, dans la voiture de [[ORG|Lotto]]. Un directeur sportif, vitres ouvertes : «^{{Q speaker="?Un directeur sportif" cue="null" ref="desc"|On attend que quelqu'un s'énerve !}}^» Il n'attendra pas, quelqu'un s'énerve au kilomètre 141.

17 h 02 | La rumeur du jour : un nouvel espion, nom de code «^{{N|le [[MISC|Mirador]]}}^», filmerait les roues des favoris. L'[[ORG|UCI]] assure que la caméra est la sienne. «^{{Q speaker="UCI" cue="souligne" ref="pronoun"|Elle est là depuis 2021, souligne-t-elle. Elle ne regarde que les freins.}}^»

16 h 21 | Bordures ! Le mistral, qu'un commentateur espagnol vient de traduire par «^{{Q speaker="?un commentateur espagnol" cue="vient de traduire" ref="desc"|el señor que empuja}}^», coupe le peloton en trois. [[PER|Pogačar]] est devant, [[PER|Vingegaard]] aussi. Piégé, [[PER|Oscar Onley]] roule avec [[PER|Guillaume Martin-Guyonnet]] et trois [[ORG|Movistar]].

15 h 33 | Ravitaillement à [[LOC|Montélimar]]. Nougats distribués par l'[[ORG|Amicale des postiers]]. Un masseur refuse : «^{{Q speaker="?Un masseur" cue="refuse" ref="desc"|Ça colle aux dents et aux rapports.}}^»

14 h 10 | On s'ennuie, et c'est bien. [[PER|Marion Rousse]] évoque le [[LOC|col de la Loze]], demain. Le patron du parcours, [[PER|Thierry Gouvenou]], a une formule pour ces étapes : elles servent, selon lui, à «^{{Q speaker="Thierry Gouvenou" cue="selon" ref="pronoun"|remettre du sable dans la montre}}^».

13 h 24 | Échappée de quatre : [[PER|Quentin Pacher]], [[PER|Jonas Abrahamsen]], [[PER|Vincenzo Albanese]], [[PER|Mathieu Burgaudeau]]. 2'10".

13 h 05 | Départ réel. Il fait 29^°C, il y a des abeilles.

Classement de l'étape : 1. [[PER:Bastien Tranchard-Lévy|B. Tranchard-Lévy]] ([[LOC|Fra]]), 3 h 25'30" ; 2. [[PER:Jonathan Milan|J. Milan]] ([[LOC|Ita]]) m.t. ; 3. [[PER:Arvid de Kleijn|De Kleijn]] ([[LOC|P.-B.]]) m.t. ; 4. [[PER:Hamza Idriss-Faure|Idriss-Faure]] ([[LOC|Fra]]) m.t.
Abandons : [[PER|Anton Démeure]], malade ; [[PER|Kees Bolhuis]].

[[PER|Y. C.]]
