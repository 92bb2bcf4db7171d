Le Parquet a requis, la défense a plaidé, le tribunal a mis sa décision en délibéré ; dehors, sous une pluie fine, les familles sont restées longtemps sans parler.
Chez les démocrates, [[PER|Gavin Newsom]] et [[PER|Alexandria Ocasio-Cortez]] pensent déjà à 2028, persuadés que l'[[LOC|Iowa]] et le [[LOC|New Hampshire]] ne suffiront pas.
« L’[[LOC|Inde]] d’abord, l’[[LOC|Afrique du Sud]] ensuite, l’[[LOC|Éthiopie]] peut-être », égrène [[PER|Castanet-Rey]], qui dirige l’international chez [[ORG|Schneider Electric]] depuis [[LOC|Rueil-Malmaison]] et passe, calcule-t-il, cent quatre-vingts nuits par an dans un avion d’[[ORG|Emirates]].
Les salariés de [[ORG|Vencorex]], à [[LOC|Pont-de-Claix]], espéraient une nationalisation ; ils ont obtenu un repreneur chinois, [[ORG|Wanhua]], et cinquante postes.
Pour remplacer [[PER|Fabien Roussel]], les communistes songent à [[PER|Léon Deffontaines]], même si la section de [[LOC|Saint-Amand-les-Eaux]] ne veut pas entendre parler d’un départ.
Le [[ORG|Planning familial]], la [[ORG|Cimade]], [[ORG|Emmaüs]] et le [[ORG|Secours catholique]] ont publié mardi un texte commun, lu [[LOC|place de la République]] par une bénévole de [[LOC|Montreuil]].
Sur la scène du [[LOC|théâtre du Châtelet]], [[PER|Léa Salamé]], nouvelle figure du JT de [[ORG|France 2]], a remis à [[PER|Kamel Daoud]], [[MISC|prix Goncourt]] 2024, un trophée en verre soufflé.
« Ils », ce sont les préfets ; « nous », ce sont les maires. Entre les deux, au [[MISC|congrès des maires]], [[LOC|porte de Versailles]], il y avait jeudi plus qu’une moquette.
« On a commencé à trois dans une cuisine, à [[LOC|Ivry-sur-Seine]] », se souvient [[PER|Jean-Baptiste Hironde]], cofondateur de [[ORG|MWM]], l’éditeur de l’application musicale [[MISC|edjing]].
[[ORG|Enedis]] l’avait prévu, [[ORG|GRDF]] l’espérait : le [[MISC|Linky]] de l’un et le [[MISC|Gazpar]] de l’autre dialogueront dès 2027 avec les pompes à chaleur de [[ORG|Daikin]] et d’[[ORG|Atlantic]].
Avec [[MISC|GPT-5]], [[MISC|Claude Opus]], [[MISC|Qwen]] et [[MISC|Kimi]], les utilisateurs n’ont que l’embarras du choix ; les entreprises, elles, ont surtout celui de la facture.
Le fondeur [[ORG|TSMC]] produira ses puces les plus fines à [[LOC|Hsinchu]] avant l'[[LOC|Arizona]], quoi qu'en dise la [[ORG|Maison Blanche]].
[[PER|Scott Bessent]] au [[ORG|Trésor]], [[PER|Howard Lutnick]] au [[ORG|département du Commerce]] : face à [[PER|He Lifeng]], reçu à [[LOC|Kuala Lumpur]], les Américains avançaient en ordre serré.
La [[ORG|Société du canal Seine-Nord Europe]] creusera bien entre [[LOC|Compiègne]] et [[LOC|Aubencheul-au-Bac]], n’en déplaise aux riverains de l’[[LOC|Oise]] et aux pêcheurs de la [[LOC|Somme]].
Rarement un avis du [[ORG|Défenseur des droits]] aura été autant cité que celui rendu par [[PER|Claire Hédon]] sur les refus de guichet à la [[ORG|Caisse d’allocations familiales]].
[[ORG|Solvay]], [[ORG|Syensqo]] et [[ORG|Daikin]], voisins à [[LOC|Salindres]] ou à [[LOC|Pierre-Bénite]], ont été entendus par les sénateurs de la délégation à la prospective.
Passée par [[ORG|HEC]], l'[[ORG|ENA]] et [[ORG|Lazard]], [[PER|Constance Le Hénaff]] prend la tête d'[[ORG|Intermarché Belgique]], à [[LOC|Louvain-la-Neuve]], sans avoir jamais, confesse-t-elle, tenu une caisse.
À [[LOC|Roanne]], à [[LOC|Bourges]] et à [[LOC|Tulle]], [[ORG|KNDS France]], l’ex-[[ORG|Nexter]], formera 400 soudeurs avec l’aide de l’[[ORG|Afpa]] et de l’[[ORG|UIMM]].
« C’est [[ORG|Veolia]] qui nous a rachetés, pas l’inverse », rappelle, mi-figue mi-raisin, un ancien de [[ORG|Suez]] passé depuis chez [[ORG|Saur]], à [[LOC|Issy-les-Moulineaux]].
[[ORG|Groupama]] rachète, [[ORG|Covéa]] renonce, la [[ORG|Macif]] et la [[ORG|MAIF]] s’allient : le palmarès 2025 des assureurs mutualistes, publié par [[ORG|L’Argus de l’assurance]], rebat les cartes.
Sauf retournement, la [[LOC|Macédoine du Nord]] et l’[[LOC|Albanie]] ouvriront leurs chapitres avant le [[LOC|Monténégro]], parti pourtant le premier, croit-on savoir au [[ORG|Service européen pour l’action extérieure]].
Trop cher, trop lent, trop tard : voilà, en substance, ce que reproche l'[[ORG|Autorité de régulation des transports]] au projet [[MISC|Charles-de-Gaulle Express]], attendu [[LOC|gare de l'Est]] en 2027.
Quant à [[ORG|Teréga]], son homologue du [[LOC|Sud-Ouest]], elle achèvera en 2032 le tronçon français de [[MISC|BarMar]], l’hydrogénoduc qui partira de [[LOC|Barcelone]].
À [[LOC|Belle-Île-en-Mer]], à [[LOC|Ouessant]] comme à [[LOC|Groix]], les îliens attendent la fibre d’[[ORG|Axione]], que le syndicat mixte [[ORG|Mégalis Bretagne]] leur promettait pour la [[MISC|Route du Rhum]] 2022.
[[PER|Raphaël Gaillard-Bonnefoy]], le DRH de [[ORG|Keolis Armorique]], affirme n’avoir reçu aucun préavis pour le 2 décembre, contrairement aux déclarations de l’intersyndicale.