Devenue [[ORG|NaTran]], l’ancienne [[ORG|GRTgaz]] prépare avec l’allemand [[ORG|Creos Deutschland]] une conduite d’hydrogène reliant [[LOC|Carling]] à [[LOC|Völklingen]], en [[LOC|Sarre]].
Le syndicat [[ORG|Alliance]], l'[[ORG|Unsa Police]] et [[ORG|Un1té]] seront reçus à la [[LOC|place Beauvau]], a confirmé l'entourage de [[PER|Laurent Nuñez]].
[[PER|Ali Khamenei]] ayant refusé toute inspection, l’[[ORG|Agence internationale de l’énergie atomique]] de [[PER|Rafael Grossi]] n’a pu accéder ni à [[LOC|Fordo]] ni à [[LOC|Natanz]].
Lorsqu’[[ORG|Engie]] a quitté la [[LOC|tour T1]], à [[LOC|La Défense]], pour [[LOC|La Garenne-Colombes]], [[PER|MacGregor]] a tenu à garder les arbres du patio.
Moins connue que [[ORG|Dassault Systèmes]], sa voisine de [[LOC|Vélizy-Villacoublay]], la société [[ORG|Esker]], à [[LOC|Villeurbanne]], a été retirée de la cote par [[ORG|Bridgepoint]].
[[ORG|Poolside]], [[ORG|H Company]], [[ORG|Dust]], [[ORG|Nabla]] et [[ORG|Photoroom]] figurent parmi les vingt sociétés retenues par le [[MISC|French Tech 2030]], selon la liste révélée par [[ORG|Maddyness]].
Un peu partout, de [[LOC|Plouguerneau]] à [[LOC|Menton]], l'[[ORG|Agence nationale des fréquences]] traque les brouilleurs de GPS que s'arrachent les chauffeurs de taxi.
[[PER|Larry Ellison]], [[PER|Masayoshi Son]] et [[PER|Sam Altman]] avaient présenté le projet [[MISC|Stargate]] dès le 21 janvier, depuis la [[LOC|Maison Blanche]].
Une fois n’est pas coutume, l’[[ORG|Inspection générale des affaires sociales]] et l’[[ORG|Igédd]] ont signé un rapport commun sur les polluants éternels de la [[LOC|vallée de la chimie]], au sud de [[LOC|Lyon]].
Le lithium d’[[ORG|Imerys]], à [[LOC|Échassières]], attendra : selon [[PER|Alessandro Dazza]], directeur général du groupe, le projet [[MISC|Emili]] requiert un nouvel associé et 1,8 milliard d’euros.
Le [[ORG|Conseil économique, social et environnemental]], installé au [[LOC|palais d’Iéna]], a rendu un avis sévère sur la [[MISC|convention citoyenne sur les temps de l’enfant]], estime son président [[PER|Thierry Beaudet]].
« Nous n'avons jamais vendu de données à [[ORG|Palantir]] », jure le président d'[[ORG|Artefakt Santé]], qui héberge ses serveurs chez [[ORG|Outscale]], à [[LOC|Saint-Cloud]].
Car [[ORG|Thales]] ne fabrique pas que des radars : le groupe de [[PER|Patrice Caine]] édite, à [[LOC|Meudon]], les cartes SIM héritées de [[ORG|Gemalto]].
M. [[PER|Lefèvre-Pontalis]], secrétaire général de l’aéroport de [[LOC|Lyon]], quitte [[LOC|Saint-Exupéry]] pour [[ORG|Edeis]], a annoncé sans fioritures [[ORG|Le Progrès]] dans son édition de l’[[LOC|Isère]].
N’[[PER|Emmanuel Macron]] en déplaise, la dissolution reste dans toutes les têtes, de [[LOC|Carpentras]] à [[LOC|Hénin-Beaumont]], où [[PER|Marine Le Pen]] tenait jeudi sa permanence.
« Que [[ORG|France Travail]] contrôle, soit ; encore faut-il qu’elle accompagne », nuance [[PER|Denis Gravouil]], qui négocie pour la [[ORG|CGT]] l’avenir de l’[[ORG|Unédic]].
Le second porte-avions, le [[MISC|PANG]], succédera au [[MISC|Charles-de-Gaulle]] en 2038 ; les [[ORG|Chantiers de l'Atlantique]] et [[ORG|TechnicAtome]] s'y préparent depuis [[LOC|Saint-Nazaire]] et [[LOC|Aix-en-Provence]].
« Pour le [[MISC|Nutri-Score]], l’affaire est entendue », veut croire [[PER|Serge Hercberg]], père du logo, que n’appliquent toujours pas [[ORG|Ferrero]], [[ORG|Coca-Cola]] et [[ORG|Mondelez]].
À [[LOC|Abou Dhabi]], la coentreprise formée par [[ORG|G42]] et [[ORG|Microsoft]] fournira en puces [[MISC|Blackwell]] l’université que dirige [[PER|Eric Xing]].
[[ORG|InVivo]], [[ORG|Terrena]] et [[ORG|Axéréal]] traversent une mauvaise passe ; [[ORG|Avril]], la maison mère de [[ORG|Lesieur]], résiste grâce à l’huile.
Le melon de [[LOC|Lectoure]], l’ail de [[LOC|Lautrec]], le haricot de [[LOC|Castelnaudary]] : la [[ORG|région Occitanie]] de [[PER|Carole Delga]] subventionnera les cantines qui achètent local.
Qu'[[ORG|Airbus]] livre huit cents avions ou sept cent cinquante, [[ORG|Daher]], à [[LOC|Tarbes]], et [[ORG|Liebherr Aerospace]], à [[LOC|Toulouse]], tourneront de toute façon à plein régime.
Les douaniers du [[LOC|Havre]] ont mis la main, dans un conteneur parti de [[LOC|Guayaquil]], sur 1,2 tonne de cocaïne ; l’[[ORG|Office antistupéfiants]] a été saisi.
L’[[ORG|AIEA]] publiera son rapport en novembre, mais [[LOC|Téhéran]] a d’ores et déjà prévenu [[LOC|Paris]], [[LOC|Londres]] et [[LOC|Berlin]] qu’il n’y répondrait pas.
L’[[ORG|Autorité des relations sociales des plateformes d’emploi]], l’[[ORG|Arpe]], a recensé 71 000 livreurs, dont un tiers en [[LOC|Île-de-France]] et un dixième dans le [[LOC|Rhône]].