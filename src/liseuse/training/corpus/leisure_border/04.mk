#apos=typo
RÉTROGAMING

Les derniers réparateurs de bornes

Ils sont une vingtaine en [[LOC|France]] à savoir ranimer un [[MISC|Pac-Man]] de 1980. Rencontre, fer à souder en main.

L'odeur d'abord~: étain chaud, poussière, mégot froid. Dans son garage de [[LOC|Carvin]], [[PER|Fabrice Lheureux]] a ouvert le ventre d'un [[MISC|Space Invaders]] venu d'un bowling de [[LOC|Béthune]]. L'écran cathodique pèse trente kilos. «^{{Q speaker="Fabrice Lheureux" cue="prévient" ref="pronoun"|Tu touches là, tu fais le tour du propriétaire par la fenêtre}}^», prévient-il en désignant l'anode.

Ancien électricien de la [[ORG|Française de mécanique]], à [[LOC|Douvrin]], le quinquagénaire répare pour des collectionneurs, des bars, et depuis peu pour le [[ORG|musée de l'Informatique de Wasquehal]], qui lui a confié douze meubles. Il ne se dit pas restaurateur. Le mot «^{{N|patrimoine}}^», il le laisse à la conservatrice, [[PER|Prune Hadjadj]]. Elle ne le lui dispute pas~: «^{{Q speaker="Prune Hadjadj" cue="null" ref="none"|Une borne éteinte, c'est un meuble. Une borne allumée, c'est un souvenir, et je ne sais pas conserver les souvenirs.}}^»

Les pièces manquent. Plus personne ne fabrique de tubes depuis la fermeture, en 2010, d'une usine d'[[LOC|Inde]]~; les processeurs [[MISC|Z80]], que [[ORG|Zilog]] a cessé de produire en 2024, se négocient par poignées. Il y a aussi les faux. Sur [[ORG|eBay]], des lots de puces «^{{N|neuves d'époque}}^» arrivent de [[LOC|Shenzhen]] avec un marquage si frais qu'il s'efface au pouce. «^{{Q speaker="?un vendeur" cue="soutenait" ref="desc"|Ce sont des originales, c'est l'encre qui est récente}}^», soutenait un vendeur à qui l'on demandait des comptes.

Dans le milieu, tout le monde connaît [[PER|Bzz]]. Ce pseudonyme cache une ingénieure de [[ORG|Thales]], installée à [[LOC|Vélizy]], qui a recréé sur une carte grande comme un timbre le son du [[MISC|Yamaha YM2151]]. Elle diffuse les plans sans rien demander, sous une licence libre. Pourquoi cet anonymat~? «^{{Q speaker="Bzz" cue="null" ref="none"|Parce que mon employeur croit que je dors la nuit.}}^»

Sa carte a divisé. Pour les puristes du forum [[ORG|Gamoover]], une borne équipée d'un composant neuf n'est plus qu'une «^{{Q speaker="?les puristes" cue="Pour" ref="desc"|prothèse avec un joystick}}^». À l'inverse, [[PER:Fabrice Lheureux|Lheureux]] en a déjà posé neuf. Il hausse les épaules et rallume~: [[MISC|Bubble Bobble]], 1986, premier niveau, la petite musique. Le voisin, [[PER|Daniel Wattiau]], passe la tête. «^{{Q speaker="Daniel Wattiau" cue="null" ref="none"|Ça marche~?}}^» «^{{Q speaker="Fabrice Lheureux" cue="null" ref="none"|Ça marche.}}^» L'autre avait apporté une pièce de deux francs.

À voir. [[MISC|Insert Coin]], documentaire de [[PER|Joshua Tsui]] sur [[ORG|Midway]]~; à jouer, [[MISC|Super Bloub]], création de l'atelier lillois [[ORG|3615 Pixel]], sur [[ORG|itch.io]].

[[PER|Élie Castaing]]
