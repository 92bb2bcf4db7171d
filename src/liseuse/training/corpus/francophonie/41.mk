[[LOC|Antilles]]-[[LOC|Guyane]] : la vie chère, les yoles et le volcan

[[LOC|FORT-DE-FRANCE]]. Dix-huit mois après le protocole, les prix ne baissent pas assez, estime l’[[ORG|Observatoire des prix]]. [[ORG|Carrefour]], l’enseigne du [[ORG|Groupe Bernard Hayot]] ([[ORG:Groupe Bernard Hayot|GBH]]), répond qu’elle a baissé 6 000 références de 9 %. Le [[ORG|RPPRAC]] de [[PER|Rodrigue Petitot]] rappelle que l’octroi de mer n’a pas bougé. « {{Q speaker="Mylène Cadet-Bonheur" cue="s’étrangle"|Le pack d’eau à sept euros, c’est [[MISC|Vittel]] ou c’est du champagne?}} » s’étrangle [[PER|Mylène Cadet-Bonheur]], caissière à [[LOC|Génipa]].

À la [[ORG|Collectivité territoriale de Martinique]], [[PER|Serge Letchimy]] défend une coopération avec [[LOC|Sainte-Lucie]] et la [[LOC|Dominique]]. La [[ORG|Caricom]] a ouvert ses portes à la [[LOC|Martinique]] en février 2025.

Yoles. Au large du [[LOC:Le François|François]], [[MISC|Zapetti]] a devancé [[MISC|UFR-Chanflor]] de 22 secondes. Le patron [[PER|Grégory Élisée-Marin]] dédie sa victoire au [[LOC:Le Robert|Robert]], sa commune. Le [[MISC|Tour des yoles]] partira du [[LOC:Le Prêcheur|Prêcheur]].

[[LOC|BASSE-TERRE]]. La [[LOC|Soufrière]] fume, et l’[[ORG|IPGP]] veille. Le niveau jaune est maintenu. « {{Q speaker="Séverine Moune-Bertin" cue="rassure"|Rien ne permet de parler d’éruption}} », rassure la volcanologue [[PER|Séverine Moune-Bertin]], depuis [[LOC|Gourbeyre]]. Quelques vieux, à [[LOC|Saint-Claude]], se souviennent de 1976, d’[[PER|Haroun Tazieff]] et des camions de l’armée.

Au [[ORG|CHU de la Guadeloupe]], l’ouverture du nouveau site des [[LOC:Les Abymes|Abymes]] est fixée au printemps. Le [[ORG|GFA Poucet]], la [[ORG|Sica Cannes Bleues]] et l’usine [[ORG|Gardel]] ont signé l’accord sur la récolte. L’[[ORG|UGTG]] s’est abstenue.

[[LOC|CAYENNE]]. Au carnaval, les touloulous ont mené la danse chez [[ORG|Nana]]. Un [[MISC|Vega-C]] a décollé de [[LOC|Kourou]] dans la nuit. Enfin, au tribunal, l’affaire du « {{N|casse du [[LOC|quai Ouest]]}} » sera jugée le 4 mai.

[[PER|Rudy Galas-Vauclin]] pour [[ORG|Antilla-Soir]]