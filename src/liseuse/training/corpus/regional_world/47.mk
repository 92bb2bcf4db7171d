Jusqu’à [[LOC|Brest]], jusqu’à [[LOC|Dunkerque]], jusqu’aux contreforts du [[LOC|Canigou]], on a entendu mercredi la sirène d’essai de [[MISC|FR-Alert]], le système piloté par la [[ORG|Sécurité civile]].
Sortie de l'[[ORG|École normale supérieure]], passée par [[ORG|Princeton]], la mathématicienne [[PER|Ségolène Aubryet-Diop]] rejoint à 31 ans l'[[ORG|Institut des hautes études scientifiques]] de [[LOC|Bures-sur-Yvette]].
Ce sont deux plongeurs de [[LOC|Banyuls-sur-Mer]], [[PER|Jordi Casademont]] et [[PER|Anne-Lise Ferrer]], qui ont repéré l’amphore, à 34 mètres, au large du [[LOC|cap Béar]].
« [[LOC|Oyonnax]] sans plastique, c’est [[LOC|Thiers]] sans couteaux », résume [[PER|Patrice Monnier-Guerra]], patron d’[[ORG|Ain Injection]], qui emploie 86 salariés.
Après [[LOC|Strasbourg]] et [[LOC|Lille]], c’est au tour de [[LOC|Poitiers]] d’accueillir l’exposition « [[MISC|Peaux de pierre]] », visible au [[ORG|musée Sainte-Croix]] jusqu’au 8 septembre.
[[ORG|Toulouse]] domine, [[ORG|Toulouse]] s'agace, et c'est finalement [[ORG|Lyon]] qui repart de [[LOC|Haute-Garonne]] avec le point du match nul (22-22), sous les yeux de [[PER|Fabien Galthié]].
Les lentilles du [[LOC:Le Puy|Puy]], le piment d’[[LOC|Espelette]] et le sel de [[LOC|Guérande]] : trois étals voisins, un même soleil, et des clients venus de [[LOC|Düsseldorf]].
La zone d’activités de [[LOC|Lacq]] attend toujours l’usine promise par [[ORG|Toray]] ; [[ORG|Arkema]], lui, a confirmé 80 embauches d’ici à 2027, écrit [[ORG|Sud Ouest]].
Le [[LOC|viaduc de Millau]], dessiné par [[PER|Norman Foster]] et l’ingénieur [[PER|Michel Virlogeux]], a vu passer 5 millions de véhicules en un an, indique [[ORG|Eiffage]].
« Ils ont coupé le figuier de mon grand-père », enrage [[PER|Yasmina Aït Ouarab]], dont le jardin, à [[LOC|Tizi-Ouzou]], se trouvait sur le tracé de la rocade.
Ni la [[LOC|Grèce]] ni la [[LOC|Macédoine du Nord]] n’avaient vu pareil hiver : à [[LOC|Florina]], le mercure est descendu à –21 °C, un record depuis 1963.
Le [[ORG|Cirad]] et l’[[ORG|université de Wageningen]], aux [[LOC|Pays-Bas]], étudient près de [[LOC|Bobo-Dioulasso]] un sorgho capable de fleurir malgré 44 °C.
Soixante-dix manuscrits sahariens, sauvés de [[LOC|Chinguetti]], seront exposés à l’[[ORG|Institut du monde arabe]] ([[ORG:Institut du monde arabe|IMA]]), que longe la [[LOC|rue des Fossés-Saint-Bernard]].
Un automobiliste de [[LOC|Bar-le-Duc]], flashé à 214 km/h au volant d'une [[MISC|Audi RS3]], s'est vu retirer son permis sur-le-champ par les gendarmes de [[LOC|Ligny-en-Barrois]].
Grièvement brûlé, l’artificier a été transporté à l’[[ORG|hôpital d’instruction des armées Percy]], à [[LOC|Clamart]] ; le feu d’artifice de [[LOC|Melun]] a été annulé.
En déplacement à [[LOC|Longyearbyen]], dans l’archipel du [[LOC|Svalbard]], le roi [[PER|Harald V]] avait planté un arbre qui, faute de sol, n’a jamais poussé.
Qu’[[PER|Élodie Farge]] renonce à la présidence du [[ORG|Stade montois]] n’étonne personne à [[LOC|Mont-de-Marsan]], où ses désaccords avec la [[ORG|FFR]] étaient connus.
On ne badine pas avec la raie aux câpres à [[LOC|Barneville-Carteret]], où la confrérie [[ORG|La Belle Iloise du Cotentin]] intronisait dimanche douze nouveaux membres.
Le commandant [[PER|Jean-Guy Pétrel]], pilote de [[LOC|Miquelon]] à [[LOC|Terre-Neuve]], a transporté pendant trente ans courrier, malades et, une fois, un veau.
L’infectiologue [[PER|Karine Lacombe]] dirige un service à l’[[ORG|hôpital Saint-Antoine]], l’un des plus anciens établissements de l’[[ORG|AP-HP]], dans le 12e arrondissement de [[LOC|Paris]].
Le mensuel [[ORG|So Foot]] revient sur la finale perdue par [[ORG|Saint-Étienne]] à [[LOC|Glasgow]], en 1976, face au [[ORG|Bayern Munich]] de [[PER|Franz Beckenbauer]].
Le physicien [[PER|Alain Aspect]], [[MISC|prix Nobel de physique]] 2022, a inauguré à [[LOC|Agen]], sa ville natale, l'amphithéâtre d'un lycée qui porte désormais son nom.
Chassé de [[LOC|Rakhine]] en 2017, [[PER|Nur Mohammad]] vit depuis à [[LOC|Cox’s Bazar]], où le [[ORG|HCR]] et [[ORG|Handicap International]] tiennent un centre d’appareillage.
Le peloton de [[MISC|Paris-Nice]] s’élancera du [[LOC:Le Perray-en-Yvelines|Perray-en-Yvelines]] et bouclera la course, huit jours plus tard, sur la [[LOC|promenade des Anglais]].
« [[PER|Le Clézio]] m’a répondu à la main », confie la collégienne [[PER|Maëlys Ramassamy]], de [[LOC|Saint-Paul]], lauréate du concours d’écriture organisé par le [[ORG|rectorat de La Réunion]].