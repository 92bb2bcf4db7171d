L'[[ORG|Automobile club de l'Ouest]], organisateur des [[MISC|24 Heures du Mans]], testera en 2027 un prototype à hydrogène mis au point avec [[ORG|Toyota]].
Dimanche, les Sedanais fêtaient leur [[MISC|Festival médiéval]] ; lundi, ils apprenaient que le [[ORG|CS Sedan-Ardennes]] repartirait de [[MISC|Régional 3]], loin du [[LOC|stade Louis-Dugauguez]].
Les pompiers de [[LOC|Moissac]] ont mis trois heures à extraire le chien, un setter de quatre ans, d’un collecteur du [[LOC|canal latéral à la Garonne]].
Jusqu’à [[LOC|Tombouctou]], [[PER|René Caillié]], né à [[LOC|Mauzé-sur-le-Mignon]], dans les [[LOC|Deux-Sèvres]], voyagea seul, déguisé, malade et sans autre arme qu’un parapluie.
Un enseignant de l'[[ORG|université de Perpignan]], M. [[PER|Aurèle Saint-Amans]], a traduit du tibétain les carnets d'un moine de [[LOC|Lhassa]] réfugié à [[LOC|Dharamsala]].
Jamais [[PER|Georges Brassens]] n’a oublié [[LOC|Sète]] : de l’[[LOC|impasse Florimont]], à [[LOC|Paris]], il réclamait encore une place au [[LOC|cimetière Le Py]].
L’[[ORG|Institut Pasteur]] de [[LOC|Cayenne]] a confirmé trois cas de fièvre Oropouche, l’un à [[LOC|Saül]], les deux autres à [[LOC|Maripasoula]], sur le haut [[LOC|Maroni]].
Les six étudiants de l’[[ORG|Insa Rennes]] ont baptisé leur voilier robot [[MISC|Ar Vag Bihan]] et l’enverront, depuis [[LOC|Camaret-sur-Mer]], jusqu’aux [[LOC|Açores]].
Il y a cent ans naissait, à [[LOC|Clamecy]], le graveur [[PER|Anselme Ravisy]], oublié de tous, sauf d'un antiquaire de [[LOC|Vézelay]] qui lui consacre un livre.
Ouvert par le pianiste [[PER|Alexandre Kantorow]], poursuivi par [[PER|Angélique Kidjo]], le festival [[MISC|Les Nuits de Fourvière]] se refermera sur la voix de [[PER|Patti Smith]].
De [[LOC|Saint-Denis]] au [[LOC:Le Tampon|Tampon]], les radios réunionnaises ont interrompu leurs programmes : le [[MISC|cyclone Garance]] n’était plus qu’à 80 kilomètres de la [[LOC|pointe des Galets]].
Défenseure des rivières, la Bosnienne [[PER|Maida Bilal]], comme avant elle [[PER|Wangari Maathai]] au [[LOC|Kenya]], a montré qu’une poignée de femmes pouvait bloquer un barrage.
Dans [[ORG|Le Monde]] daté de jeudi, une centaine de glaciologues, dont plusieurs de l'[[ORG|Institut polaire Paul-Émile-Victor]], réclament un moratoire sur le tourisme en [[LOC|Antarctique]].
Les écoles [[ORG|Paul-Bert]] et [[ORG|Marie-Curie]] de [[LOC|Lillebonne]] fusionneront en septembre, malgré une pétition de 1 100 signatures remise à l’[[ORG|académie de Normandie]].
Aux urgences de [[LOC|Manosque]], on se souvient d’[[PER|Ousmane Baldé]], l’interne qui, la nuit, apprenait le provençal en lisant [[PER|Frédéric Mistral]].
Le bac à traille de [[LOC|La Bouille]] reprendra ses rotations sur la [[LOC|Seine]] mardi, annonce le département de [[LOC|Seine-Maritime]], qui a investi 1,8 million d’euros.
À [[LOC|Tuktoyaktuk]], dans les [[LOC|Territoires du Nord-Ouest]], au [[LOC|Canada]], le pergélisol cède ; cinq maisons ont déjà été déplacées sur des vérins.
Chaque été, quelque 9 000 marcheurs franchissent le [[LOC|col de Roncevaux]] vers [[LOC|Compostelle]], et presque autant partent du [[LOC:Le Puy-en-Velay|Puy-en-Velay]], sac au dos et coquille au cou.
Sous les halles de [[LOC|Revel]], le samedi, se croisent les retraités du [[LOC|Lauragais]], les étudiants de [[LOC|Castres]] et quelques Anglais fidèles à la [[LOC|Montagne noire]].
Le pongiste [[PER|Félix Lebrun]], formé à [[LOC|Montpellier]] avec son frère [[PER|Alexis]], défiera à [[LOC|Doha]] le Chinois [[PER|Wang Chuqin]], l’un des favoris.
Dans ce faubourg de [[LOC|Maputo]], où les routes n'ont pas de nom, [[PER|Graça Nhantumbo]] livre chaque jour quarante repas pour l'ONG [[ORG|Caritas]].
Au pied du [[LOC|Kilimandjaro]], les planteurs de [[LOC|Moshi]] ont vu le café remonter de deux cents mètres en une génération, observe l’agronome [[PER|Neema Mushi]].
C’est dans l’arrière-salle du [[ORG|Café des Fédérations]], à [[LOC|Lyon]], que [[PER|Bertrand Tavernier]] aimait parler du cinéma de [[PER|John Ford]] avec ses amis de l’[[ORG|Institut Lumière]].
« Ce loup-là vient des [[LOC|Abruzzes]], l’ADN est formel », tranche la généticienne [[PER|Silvia Bertolucci-Martel]], du laboratoire [[ORG|Antagene]], installé près de [[LOC|Lyon]].
Sous la direction de [[PER|Klaus Mäkelä]], l'[[ORG|Orchestre de Paris]] a donné « [[MISC|L'Oiseau de feu]] », de [[PER|Stravinsky]], à l'[[LOC|Elbphilharmonie]] de [[LOC|Hambourg]].