L’écrivaine [[PER|Leïla Slimani]], née à [[LOC|Rabat]] et [[MISC|prix Goncourt]] 2016 pour « [[MISC|Chanson douce]] », présidera le jury du [[MISC|prix du Jeune Écrivain]] à [[LOC|Muret]].
Dans la [[LOC|Drôme]], les sangliers ont ravagé 40 hectares de lavandin, selon la [[ORG|FDSEA]], qui réclame des battues dès juillet autour de [[LOC|Nyons]] et de [[LOC|Buis-les-Baronnies]].
« Si [[LOC|Vesoul]] tousse, [[ORG|Stellantis]] s’enrhume », plaisante un syndicaliste de [[ORG|FO]], devant les grilles d’une usine qui expédie des pièces jusqu’en [[LOC|Malaisie]].
Lorsqu'[[PER|Élise Marcadet]] a repris la ferme du [[LOC|Grand-Pré]], à [[LOC|Ambert]], ni l'[[ORG|INRAE]] ni la [[ORG|Safer]] ne croyaient à ses vaches ferrandaises en prairie d'altitude.
[[LOC|Téhéran]] assure que les inspecteurs de l’[[ORG|Agence internationale de l’énergie atomique]] ([[ORG:Agence internationale de l’énergie atomique|AIEA]]) pourront retourner à [[LOC|Natanz]] et à [[LOC|Ispahan]], sans préciser quand.
De son vrai nom [[PER|Isabelle Geffroy]], [[PER|Zaz]], née à [[LOC|Tours]], avait conquis la rue avant les salles, de [[LOC|Montmartre]] jusqu’à [[LOC|Tokyo]].
L’association [[ORG|Robin des bois]] a porté plainte après l’échouement, près de [[LOC|Dieppe]], du cargo [[MISC|Lady Ingrid]], chargé d’engrais et parti de [[LOC|Klaipeda]].
Un séisme de magnitude 5,1 a été ressenti dans la nuit à [[LOC|Katmandou]], sans faire de dégâts, selon l'[[ORG|Institut d'études géologiques des États-Unis]] ([[ORG:Institut d'études géologiques des États-Unis|USGS]]).
Privée de subvention, la compagnie [[ORG|Les Arts gitans]] quitte [[LOC|Perpignan]] pour [[LOC|Figueras]], où le [[ORG|musée Dalí]] lui prête un hangar.
À l’[[ORG|Ehpad Les Glycines]], à [[LOC|Saint-Yrieix-la-Perche]], [[PER|Solange Peyrichout]] tricote des bonnets pour les prématurés du [[ORG|CHU de Limoges]].
Le juge des référés du [[ORG|tribunal administratif de Pau]] a suspendu l’abattage des platanes de [[LOC|Salies-de-Béarn]], à la demande du collectif [[ORG|Sève qui peut]].
Au [[ORG|CHU de Rouen]], une greffe de larynx a été réalisée par l'équipe du Pr [[PER|Jean-Paul Marsollier]], avec le renfort de deux chirurgiens de [[LOC|Cleveland]].
Ils s’étaient connus à [[LOC|Drancy]], ils se sont retrouvés à [[LOC|Tel-Aviv]] : leur histoire, recueillie par le [[ORG|Mémorial de la Shoah]], nourrit le documentaire « [[MISC|Deux valises]] ».
Sur [[ORG|Franceinfo]], l’ancienne patineuse [[PER|Surya Bonaly]] a commenté les [[MISC|Jeux de Milan-Cortina]], depuis un studio de [[LOC|Bormio]] où il ne faisait que 11 degrés.
Né à [[LOC|Tourcoing]] en 1961, [[PER|Hubert Deconninck]] a dirigé pendant onze ans le [[ORG|Théâtre du Nord]] avant de rejoindre, à [[LOC|Mulhouse]], la scène nationale [[ORG|La Filature]].
Le ministre des affaires étrangères, en visite à [[LOC|Erevan]], s'est recueilli au mémorial de [[LOC|Tsitsernakaberd]] avant de rencontrer [[PER|Nikol Pachinian]].
Les syndicats [[ORG|Unsa]] et [[ORG|Sud-Rail]] appellent à la grève vendredi ; sur la ligne [[LOC|Nantes]]–[[LOC|Pornic]], aucun autocar de substitution n’est prévu.
Sans le [[MISC|Loto]], sans la [[MISC|Rolex]] de son oncle, jamais [[PER|Gildas Thépaut]] n’aurait pu racheter le bar-tabac de [[LOC|Rostrenen]], qu’[[ORG|Ouest-France]] surnommait « le dernier salon ».
Cinquante ans après [[PER|Simone Veil]], qui porta la [[MISC|loi Veil]] devant une assemblée presque exclusivement masculine, le droit à l’avortement est entré dans le texte fondamental.
Le parc éolien de [[LOC|Lunas]], dans l'[[LOC|Hérault]], devra être démonté, vient de confirmer la [[ORG|Cour de cassation]], saisie par l'exploitant, [[ORG|ERL]], filiale de [[ORG|Valeco]].
Un arrêté du [[ORG|ministère de l’Intérieur]] reconnaît l’état de catastrophe naturelle dans dix communes de l’[[LOC|Aveyron]], dont [[LOC|Saint-Affrique]] et [[LOC|Villefranche-de-Rouergue]].
« Personne ne nous a prévenus », s’étrangle [[PER|Magali Roustan]], dont la maison, à [[LOC|Sommières]], a été envahie par le [[LOC|Vidourle]] en moins de vingt minutes.
Le [[LOC|Groenland]] n’est pas à vendre, a redit la première ministre danoise, [[PER|Mette Frederiksen]], à son retour de [[LOC|Nuuk]], où elle avait rencontré [[PER|Jens-Frederik Nielsen]].
Née sous le nom de [[PER|Claude Langlet]], révélée dans un cabaret de [[LOC|Pigalle]], [[PER|Lou Mirage]] a choisi de finir ses jours à [[LOC|Trouville-sur-Mer]], face aux planches.
Voilà l’[[LOC|Estonie]] championne d’[[LOC|Europe]] de la lecture, à en croire l’enquête [[MISC|Pirls]], devant l’[[LOC|Irlande]], la [[LOC|Lituanie]] et la [[LOC|Croatie]].