Après avoir neutralisé une bombe américaine de 250 kilos, les démineurs de [[LOC|Colmar]] ont autorisé le retour de 2 300 riverains dans le quartier de la [[LOC|Meinau]].
L’aéroport de [[LOC|Caen-Carpiquet]] renoue avec [[LOC|Londres]] : deux rotations par semaine, assurées par la compagnie [[ORG|Flybe]], avait-on d’abord cru, avant qu’[[ORG|easyJet]] ne confirme.
Les cendres de [[PER|Joséphine Baker]] n’ont pas quitté [[LOC|Monaco]] : c’est un cercueil chargé de terre qui est entré au [[LOC|Panthéon]], en novembre 2021.
À [[LOC|Khartoum]], la ligne de front coupe en deux le quartier de [[LOC|Bahri]], tandis qu'à [[LOC|El-Fasher]], au [[LOC|Darfour]], les vivres n'arrivent plus, alerte l'[[ORG|Ocha]].
[[ORG|Emmaüs]], le [[ORG|Samu social]] et la [[ORG|Cimade]] ont ouvert à [[LOC|Aubervilliers]] une halte de jour destinée aux femmes isolées, [[LOC|rue de la Commune-de-Paris]].
Prof de lettres à [[LOC|Hayange]], [[PER|Sylvain Brecht-Olinger]] fait lire [[PER|Primo Levi]], [[PER|Toni Morrison]] et [[PER|Kamel Daoud]] à des élèves qui préfèrent les mangas d’[[PER|Eiichiro Oda]].
Battu à [[LOC|Lorient]], puis tenu en échec par [[ORG|Auxerre]], [[ORG|Angers]] n’a plus gagné depuis le 14 janvier et glisse à la seizième place de la [[MISC|Ligue 1]].
« Le [[MISC|Bolero]], je l'ai dirigé à [[LOC|Ciboure]], devant la maison de [[PER|Ravel]], par grand vent », rigole le chef [[PER|Iñaki Etxeberria]], les partitions pleines de sable.
Selon l’[[ORG|Insee]], la population de la [[LOC|Creuse]] a reculé de 0,4 % par an entre 2015 et 2021, quand celle de la [[LOC|Haute-Savoie]] progressait de 1,1 %.
Le tribunal a placé la [[ORG|Manufacture de Couleuvre]], porcelainier installé dans l’[[LOC|Allier]] depuis 1789, en redressement judiciaire ; trente-deux emplois sont suspendus à l’offre d’un Limougeaud.
Ce bout de [[LOC|Corrèze]], coincé entre [[LOC|Meymac]] et [[LOC|Bort-les-Orgues]], n’avait pas connu pareille sécheresse depuis 1976, se lamente [[PER|Roger Chassagnol]], éleveur de limousines.
On l'appelait le [[PER|Blaireau]], il appelait tout le monde « petit » : à [[LOC|Yffiniac]], [[PER|Bernard Hinault]] a reçu mardi les coureurs du [[MISC|Tour de Bretagne]].
À en croire le [[ORG|New York Times]], la [[ORG|Maison-Blanche]] envisagerait de rouvrir une représentation à [[LOC|Hargeisa]], capitale du [[LOC|Somaliland]], ce que dément le [[ORG|département d’État]].
Le [[LOC|Bangladesh]] attend les observateurs du [[ORG|Commonwealth]] ; à [[LOC|Dacca]], le gouvernement intérimaire de [[PER|Muhammad Yunus]] a promis un scrutin apaisé.
Vainqueur surprise à [[LOC|Roubaix]] l’an dernier, le Flamand [[PER|Joris De Ketelaere]] ne défendra pas son titre dans la [[LOC|trouée d’Arenberg]] : il s’est cassé le scaphoïde.
À [[LOC|Porto-Novo]], le [[ORG|Musée ethnographique]] doit accueillir une partie des vingt-six trésors d'[[LOC|Abomey]] restitués par le [[ORG|musée du quai Branly]] en 2021.
Le cardinal [[PER|Jean-Marc Aveline]], archevêque de [[LOC|Marseille]], a présidé à [[LOC|Lourdes]] la messe de clôture de la [[ORG|Conférence des évêques de France]].
« [[PER|Zidane]] nous a ouvert la voie », répète à l’envi [[PER|Sabri Lamouchi-Rey]], éducateur de la [[LOC|Castellane]], cité du nord de [[LOC|Marseille]] qui vit grandir [[PER|Zizou]].
« Le [[LOC|Rhône]], c’est notre climatiseur », explique [[PER|Ève Descours-Bianchi]], urbaniste à [[LOC|Valence]], qui plaide pour replanter les berges jusqu’à [[LOC|Bourg-lès-Valence]].
La [[MISC|Coupe Davis]] se jouera sans [[PER|Ugo Humbert]], touché au dos ; sans [[PER|Gaël Monfils]] non plus, qui a annoncé sa retraite ; mais avec [[PER|Arthur Fils]], espère-t-on.
Reprise par le groupe [[ORG|Hibou Papeterie]], l’usine de [[LOC|Bessé-sur-Braye]] rallumera ses machines en juin, six ans après la chute d’[[ORG|Arjowiggins]].
Les agriculteurs de la [[ORG|Confédération paysanne]] ont déversé du fumier devant le siège de [[ORG|Lactalis]], à [[LOC|Laval]], avant de partager une soupe [[LOC|place du 11-Novembre]].
Relégable depuis l’automne, l’[[ORG|Élan béarnais]] a limogé son entraîneur, [[PER|Goran Milosavljevic]], remplacé par l’ancien meneur d’[[ORG|Orthez]] [[PER|Jean-Philippe Casaubon]].
Les [[LOC|îles Féroé]] ont battu la [[LOC|Turquie]] à [[LOC|Tórshavn]], un exploit que la radio locale compare à celui du 12 septembre 1990 contre l'[[LOC|Autriche]].
[[ORG|Airbus]] livrera douze [[MISC|A321neo]] à la compagnie indienne [[ORG|IndiGo]], a-t-on appris au [[MISC|Salon du Bourget]], où [[ORG|Embraer]] et [[ORG|Bombardier]] exposaient aussi.