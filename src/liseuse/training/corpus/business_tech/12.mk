NOMINATIONS
Le carnet de la semaine
[[ORG|Thales]]. [[PER|Aurore Peyronnet]] prend la direction des opérations de l’entité spatiale, à [[LOC|Cannes]]. Elle succède à [[PER|Giancarlo Betti]], appelé à d’autres fonctions à [[LOC|Turin]].
[[ORG|Veolia]]. Ancien de [[ORG|Suez]], [[PER|Côme d’Harcourt-Nivelle]] est nommé directeur de la zone [[LOC|Amérique latine]], basé à [[LOC|Santiago]].
[[ORG|Danone]]. [[PER|Ngozi Adebayo]] rejoint le comité exécutif. Cette diplômée de l’[[ORG|Insead]] a fait carrière chez [[ORG|Unilever]] et [[ORG|Mars]].
[[ORG|Société générale]]. [[PER|Slawomir Krupa]], directeur général, a confié la transformation à [[PER|Hugues-Antoine Leroy]], 47 ans, inspecteur des finances.
[[ORG|Autorité des marchés financiers]] ([[ORG:Autorité des marchés financiers|AMF]]). [[PER|Roxane Tchernia]] devient secrétaire générale adjointe. Elle était auparavant rapporteure au [[ORG|Conseil d’État]].
[[ORG|Sigfox]], [[ORG|Kineis]], [[ORG|Actility]] : la valse continue dans l’Internet des objets. [[PER|Pol Guennec]] quitte la première pour la deuxième. [[PER|Mathilde Ruiz-Ferrer]] fait le chemin inverse.
[[ORG|Groupe Pélissard]]. Le fabricant de remorques de [[LOC|Lons-le-Saunier]] se dote d’une directrice industrielle, [[PER|Hanna Lindqvist]], ex-[[ORG|Volvo Trucks]].
[[ORG|Medef]]. Au sein de l’organisation patronale que préside [[PER|Patrick Martin]], [[PER|Reda Benkirane]] prend la commission des mobilités. [[ORG|CPME]] et [[ORG|U2P]] renouvellent leurs instances en janvier.
[[ORG|Caisse des dépôts]]. [[PER|Olivier Sichel]], directeur général, nomme [[PER|Fleur Abécassis]] à la tête de la [[ORG|Banque des territoires]] en [[LOC|Bretagne]]. Ses bureaux : [[LOC|rue de Châtillon]], à [[LOC|Rennes]].
[[ORG|Opéra national de Bordeaux]]. Venu de la banque, [[PER|Stanley Roux]] en devient administrateur. « {{Q speaker="Stanley Roux" cue="sourit"|Je passe des taux aux ténors}} », sourit-il.
Décorations. Ont été faits chevaliers de la [[MISC|Légion d’honneur]] : [[PER|Nicole Haberkorn]] (présidente de l’[[ORG|Unicem]]) et [[PER|Boubacar Diarra]] (fondateur de [[ORG|Kalanso]]).