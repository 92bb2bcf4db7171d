Selon que vous lirez [[ORG|Libération]], [[ORG|L’Opinion]] ou [[ORG|Le Journal du dimanche]], la note de [[ORG|Rexecode]] vous paraîtra alarmante, lucide ou tout simplement ignorée.
Ce n'est pas [[PER|Nguyen Thi Mai-Lacombe]] qui s'en plaindra : sa chaîne de bouillons, [[ORG|Pho & Compagnie]], vient d'ouvrir à [[LOC|Pau]] son vingtième restaurant.
Le comité social et économique d’[[ORG|Alstom]], à [[LOC|Belfort]], redoute que la commande du [[MISC|TGV M]] ne suffise pas à garnir les ateliers au-delà de 2029.
Qu’[[PER|Emmanuelle Wargon]] quitte ou non la [[ORG|CRE]], qu’[[PER|Agnès Verdier-Molinié]] approuve ou non, la réforme des tarifs d’acheminement s’appliquera au 1er août, confirme l’[[ORG|Afieg]], qui réunit les fournisseurs étrangers.
[[PER|Gilles Babinet]], [[PER|Luc Julia]], [[PER|Laurence Devillers]] : à chacun sa définition de l’IA, et à tous les micros de la matinale, où la question revient chaque lundi.
Entre [[LOC|Saumur]] et [[LOC|Chinon]], on arrache ; à [[LOC|Châteauneuf-du-Pape]], on hésite ; dans le [[LOC|Beaujolais]], on replante : [[ORG|FranceAgriMer]] recense 27 500 hectares promis à l’arrachage définitif.
Des [[MISC|Caesar]] de [[ORG|KNDS]] aux [[MISC|Griffon]] d'[[ORG|Arquus]], le salon [[MISC|Eurosatory]] a pris cette année des allures de catalogue de rentrée.
Du 6 au 9 janvier, [[LOC|Las Vegas]] accueillera le [[MISC|CES]], où [[ORG|Withings]], [[ORG|Valeo]] et une centaine de start-ups du [[LOC|Grand Est]] tiendront un stand.
Dans une lettre adressée à [[PER|Philippe Baptiste]], les présidents de [[ORG|Sorbonne Université]], de l’[[ORG|université de Strasbourg]] et de [[ORG|Paris Cité]] réclament la compensation des hausses de cotisations.
Soupire [[PER|Tondelier]], s’agace [[PER|Panot]], temporise [[PER|Faure]] : la gauche, réunie à [[LOC|Bagneux]], n’a pas arrêté la date de sa primaire.
Le ministre n’a cité ni [[ORG|Huawei]] ni [[ORG|ZTE]], mais chacun avait compris, jusque dans le [[LOC|Bas-Rhin]], où l’usine de [[LOC|Brumath]] attend son premier boulon.
Le rapporteur public du [[ORG|tribunal administratif de Melun]] a conclu au rejet de la requête formée par l'association [[ORG|Plaine vivante 77]] contre l'entrepôt logistique.
Le porte-parole de l’[[ORG|ONU]], [[PER|Stéphane Dujarric]], a fait état d’une pénurie de farine dans la [[LOC|bande de Gaza]], où l’[[ORG|UNRWA]] ne peut plus opérer.
Le nouveau directeur de l’[[ORG|IGN]], passé par [[ORG|Météo-France]], promet un jumeau numérique du territoire, de [[LOC|Dunkerque]] aux [[LOC|Bouches-du-Rhône]], pour 2030.
[[ORG|Danone]] cède, [[ORG|Bel]] achète, [[ORG|Savencia]] attend : dans l’industrie laitière, la partie de chaises musicales se poursuit de [[LOC|Ploudaniel]] à [[LOC|Cracovie]].
Reconduite à la tête de l’[[ORG|Unesco]] ? Non : [[PER|Audrey Azoulay]] a passé le témoin à l’Égyptien [[PER|Khaled El-Enany]], élu à [[LOC|Samarcande]], en [[LOC|Ouzbékistan]].
Le missilier recrute, la poudrerie recrute, l'arsenal recrute ; il n'y a guère que les logements, dans la sous-préfecture du [[LOC|Cher]], qui manquent à l'appel.
Les Alsaciens, eux, regardent vers [[LOC|Bâle]] et [[LOC|Karlsruhe]] plutôt que vers [[LOC|Metz]], au grand dam de la [[ORG|région Grand Est]], que préside [[PER|Franck Leroy]].
Il aura fallu que [[ORG|Standard & Poor’s]] dégrade la note de la [[LOC|France]], un mois après [[ORG|Fitch]], pour que les députés consentent à parler d’économies.
Rappelons que [[PER|Mohammed Ben Salman]], que ses conseillers appellent [[PER|MBS]], a fait de [[MISC|Vision 2030]] l’alpha et l’oméga de la politique saoudienne.
[[PER|Vincent Bolloré]] parti, ses fils [[PER|Yannick]] et [[PER|Cyrille]] se partagent [[ORG|Havas]], [[ORG|Louis Hachette Group]] et ce qui reste de la logistique.
[[LOC|La Rochelle]], [[LOC|Le Mans]], [[LOC|Les Sables-d'Olonne]] : la [[ORG|Société nationale des chemins de fer de l'Ouest atlantique]], jeune coopérative, promet pour 2027 des trains de nuit vers [[LOC|Irun]].
Tandis que [[ORG|Cafeyn]] et [[ORG|ePresse]] se disputent les lecteurs de journaux en ligne, les kiosquiers de la [[LOC|Canebière]] réclament une aide de l’État.
L’IA n’est pas une baguette magique, prévient la directrice des systèmes d’information, qui préfère parler d’outils, de données propres et de formation des équipes.
N’[[ORG|Ouest-France]] en soit remercié, sourit [[PER|Hervé Guégan]], le lavoir de [[LOC|Rochefort-en-Terre]] n’a jamais autant fait parler de lui, de [[LOC|Vannes]] à [[LOC|Ploërmel]].