En rachetant [[ORG|Neoen]], [[ORG|Brookfield]] s’est offert la plus grosse batterie d’[[LOC|Australie]], à [[LOC|Collie]], et un patron, [[PER|Xavier Barbaro]], qui a fini par partir.
Les betteraviers picards, les céréaliers beaucerons et les éleveurs limousins se sont retrouvés sur un rond-point, autour d'un brasero, pour parler d'azote, de retraites et de rugby.
Plutôt que [[ORG|McKinsey]], le conseil départemental a retenu [[ORG|Eurogroup Consulting]] et un cabinet de [[LOC|Guéret]], [[ORG|Limousin Stratégies]], pour repenser ses collèges.
[[ORG|VNF]] a fermé à la navigation le [[LOC|canal de Bourgogne]] et abaissé le niveau du [[LOC|canal du Midi]], la sécheresse ayant vidé les réservoirs de [[LOC|Pont-et-Massène]] et de [[LOC|Saint-Ferréol]].
Au lieu de [[ORG|Siemens]], c’est l’espagnol [[ORG|CAF]] que la [[ORG|Communauté urbaine du Grand Reims]] a retenu pour renouveler ses rames, avec une option sur [[LOC|Épernay]].
Comme le rappelle [[PER|Jensen Huang]], la [[MISC|GeForce]] fut d’abord une affaire de joueurs, bien avant que [[ORG|CoreWeave]] n’achète des processeurs par dizaines de milliers.
Le [[LOC|Vietnam]] a commandé vingt [[MISC|A330]] ; [[PER|To Lam]], le secrétaire général du parti, l'a annoncé à [[LOC|Hanoï]] aux côtés de son hôte français.
À la [[ORG|Fédération nationale des travaux publics]], [[PER|Alain Grizaud]] s’alarme : sans routes départementales, la [[LOC|Lozère]], l’[[LOC|Ardèche]] et la [[LOC|Haute-Marne]] perdront leurs dernières usines.
La taxe qu’a imaginée [[PER|Gabriel Zucman]], professeur à l’[[ORG|École normale supérieure]] et à [[ORG|Berkeley]], a été rejetée vendredi soir par les députés.
La [[ORG|Fnac Darty]] d’[[PER|Enrique Martinez]] a signé avec [[ORG|Unieuro]], en [[LOC|Italie]], tandis que [[ORG|Boulanger]], dans le giron des [[PER|Mulliez]], ouvrait à [[LOC|Charleroi]].
Repérée par [[ORG|usine-digitale.fr]], l’offre d’emploi de [[ORG|Safe Superintelligence]] mentionne [[LOC|Tel-Aviv]] et [[LOC|Palo Alto]], mais rien, pour l’heure, à [[LOC|Paris]] ni à [[LOC|Zurich]].
[[PER|Marie-Anne Barbat-Layani]], la présidente de l'[[ORG|Autorité des marchés financiers]], demande que les plateformes telles que [[ORG|Binance]] et [[ORG|Coinbase]] soient supervisées à [[LOC|Paris]].
[[MISC|Falcon 9]] a emporté [[PER|Sophie Adenot]] ? Pas encore : la mission [[MISC|Epsilon]] de l’astronaute, née à [[LOC|Imphy]], doit rejoindre l’[[LOC|ISS]] au printemps, précise la [[ORG|Nasa]].
C’est peu dire que [[PER|Tim Cook]] a soigné [[PER|Donald Trump]] : le patron d’[[ORG|Apple]] lui a offert un socle en or et 600 milliards d’investissements.
[[ORG|ElevenLabs]] prête ses voix, [[ORG|Midjourney]] ses images, [[ORG|Runway]] ses vidéos ; l’agence [[ORG|Publicis]] d’[[PER|Arthur Sadoun]] assemble le tout et facture.
Sous la verrière de la [[ORG|Caisse des dépôts]], [[PER|Olivier Sichel]] a plaidé pour que le [[MISC|Livret A]] finance aussi, à la marge, le nouveau nucléaire.
Mariés en 2023 chez [[ORG|Teleperformance]], divorcés en 2025 chez [[ORG|Foundever]] : [[PER|Clélia Rossignol-Baptiste]] et son ex-mari racontent, dans un café d'[[LOC|Asnières-sur-Seine]], la vie des centres d'appels.
L’[[ORG|AfD]] d’[[PER|Alice Weidel]] en tête, le [[ORG|SPD]] relégué, la [[ORG|CDU]] à la peine : en [[LOC|Saxe-Anhalt]], les sondages donnent le vertige aux partis traditionnels.
Racheté par [[ORG|Salesforce]], [[ORG|Convergence]] avait été fondé à [[LOC|Londres]] ; [[ORG|Wiz]], que [[ORG|Google]] s’est offert, l’avait été à [[LOC|Tel-Aviv]], et [[ORG|Scale AI]], dont [[ORG|Meta]] détient 49 %, à [[LOC|San Francisco]].
Interrogé sur [[ORG|RTL]] par [[PER|Thomas Sotto]], le ministre de l’Intérieur a écarté toute fusion entre la [[ORG|Police nationale]] et la [[ORG|Gendarmerie nationale]].
D’[[ORG|OpenAI]] à [[ORG|Cohere]] en passant par [[ORG|Stability AI]], tous les éditeurs de modèles génératifs ont reçu le même questionnaire du [[ORG|Comité européen de la protection des données]].
Avec [[ORG|Nexity]], [[ORG|Icade]] et [[ORG|Altarea]] en difficulté, [[ORG|CDC Habitat]] et [[ORG|Action Logement]] rachètent des programmes entiers, de [[LOC|Cergy]] à [[LOC|Castelnau-le-Lez]].
Du 17 au 19 juin, [[MISC|VivaTech]] réunira [[LOC|porte de Versailles]] [[PER|Maurice Lévy]], [[PER|Arthur Mensch]], [[PER|Meredith Whittaker]], la présidente de [[ORG|Signal]], et quelques milliers d’exposants.
L’[[ORG|OMS]], privée de la contribution américaine, fermera son antenne de [[LOC|Lyon]], ont appris les agents de [[PER|Tedros Adhanom Ghebreyesus]].
Cinq syndicats sur huit ont signé, deux réservent leur réponse et le dernier, fidèle à ses habitudes, a quitté la salle avant même que l’on serve le café.