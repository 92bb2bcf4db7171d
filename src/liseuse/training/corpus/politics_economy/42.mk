EXCLUSIF - [[ORG|LA POSTE]] VEUT CÉDER SES PARTS DANS [[ORG|CNP ASSURANCES]] : LES SYNDICATS DE [[LOC|PARIS]] ET DE [[LOC|BORDEAUX]] EXIGENT DES EXPLICATIONS DU GOUVERNEMENT
Deux heures durant, la cheffe de la délégation socialiste, [[PER|Nora Mebarek]], a détaillé devant les fédérations du [[LOC|Nord]] et du [[LOC|Pas-de-Calais]] la position du groupe [[ORG|S&D]].
[[ORG|Carester]], à [[LOC|Lacq]], et [[ORG|Solvay]], à [[LOC|La Rochelle]], referont bientôt ce que [[ORG|Rhône-Poulenc]] savait faire avant tout le monde : séparer le dysprosium et le terbium.
Sous l’œil de [[PER|Fatih Birol]], le patron de l’[[ORG|Agence internationale de l’énergie]], les ministres du [[ORG|G7]] réunis à [[LOC|Toronto]] se sont promis de diversifier leurs achats de graphite.
[[PER|Sanae Takaichi]] a reçu [[PER|Lee Jae-myung]] à [[LOC|Nara]] ; [[LOC|Tokyo]] et [[LOC|Séoul]] coopéreront dans les semi-conducteurs, avec [[ORG|SK Hynix]], [[ORG|Samsung]] et [[ORG|Rapidus]].
Puisqu’[[ORG|Ariane Group Systems]] n’existe pas, tranche le greffier de [[LOC|Pontoise]], la requête d’[[PER|Isaac Beltoise]] et d’[[PER|Oumar Diarra-Klein]] ne saurait être examinée ce mois-ci.
D'après le [[ORG|Wall Street Journal]], [[ORG|Oracle]] louerait à [[ORG|OpenAI]] pour 300 milliards de dollars de puissance de calcul, notamment à [[LOC|Abilene]], au [[LOC|Texas]].
L’[[ORG|Organisation mondiale du commerce]] table sur une progression de 0,9 % des échanges, a déclaré [[PER|Ngozi Okonjo-Iweala]] depuis les rives du [[LOC|lac Léman]].
En vertu de la [[MISC|loi Sapin 2]], le [[ORG|Parquet national financier]] a conclu une convention judiciaire d’intérêt public avec la société [[ORG|Norvalor]], spécialisée dans les pompes.
Le gendarme des marchés, l’[[ORG|AMF]], a infligé 200 000 euros d’amende à la société de gestion [[ORG|Valmonde Gestion Privée]], qui a formé un recours.
Hier encore, les assureurs juraient que les catastrophes naturelles ne leur coûteraient jamais plus de 5 milliards par an ; aujourd’hui, plus personne n’ose avancer de chiffre.
L'an dernier, le [[ORG|Conseil supérieur de l'audiovisuel]] belge et l'[[ORG|Arcom]] avaient mis en demeure la même plateforme, [[ORG|Kick]], établie à [[LOC|Melbourne]].
Au deuxième jour du procès, l’expert [[PER|Aurélien de Puymège]] a décrit par le menu le logiciel que la société [[ORG|Cartovia]] louait aux polices municipales de [[LOC|Moulins-la-Marche]] et d’[[LOC|Échauffour]].
Ni la [[ORG|cour d’appel de Rennes]] ni le [[ORG|tribunal administratif de Rennes]] n’ont été saisis, affirme le maire de [[LOC|Ploërmeuc-sur-Vilaine]], commune d’[[LOC|Ille-et-Vilaine]] où doit s’installer un élevage de saumons.
[[ORG|Ubisoft]] confie [[MISC|Assassin’s Creed]], [[MISC|Far Cry]] et [[MISC|Rainbow Six]] à une filiale, [[ORG|Vantage Studios]], dont [[ORG|Tencent]] détient le quart.
Le site [[ORG|Contexte]], que lisent conseillers et lobbyistes, a dévoilé l’avant-projet ; [[ORG|AEF]], [[ORG|Acteurs publics]] et [[ORG|La Lettre]] en ont publié les annexes.
Élection après élection, le canton d'[[LOC|Yvetot]] vote comme le pays tout entier, constate l'[[ORG|Ifop]], dont [[PER|Frédéric Dabi]] a dépêché trois enquêteurs sur la place du marché.
[[ORG|Vox]] talonne le [[ORG|Parti populaire]] d’[[PER|Alberto Núñez Feijóo]] en [[LOC|Andalousie]], tandis que [[PER|Carles Puigdemont]] retire à [[PER|Sánchez]] le soutien de [[ORG|Junts]].
[[LOC|BRUXELLES]] - LA [[ORG|COMMISSION EUROPÉENNE]] PROPOSE UN BUDGET DE 2 000 MILLIARDS, [[LOC|BERLIN]] DIT NON ET [[LOC|VARSOVIE]] APPLAUDIT : LE RÉCIT D’UNE SEMAINE ORAGEUSE
[[MISC|MaPrimeRénov’]] rouvre, mais au compte-gouttes, indique l’[[ORG|Agence nationale de l’habitat]] ; la [[ORG|Capeb]] et la [[ORG|Fédération française du bâtiment]] hésitent entre soulagement et colère.
Finalement, la [[ORG|Cour pénale internationale]] n’a pas quitté [[LOC|La Haye]] pour [[LOC|Arusha]], contrairement à ce qu’avait laissé entendre un diplomate tanzanien.
Qu'importe le flacon : la [[MISC|charte de la laïcité]] s'affichera aussi dans les clubs de sport, a tranché le [[ORG|ministère des Sports]], suivi par la [[ORG|Fédération française de judo]].
« Le prix du lait, c’est [[ORG|Lactalis]] qui le fait, pas moi », maugrée [[PER|Yohann Barbe]], le président de la [[ORG|Fédération nationale des producteurs de lait]], éleveur dans les [[LOC|Vosges]].
[[ORG|Les Soulèvements de la Terre]], [[ORG|Extinction Rebellion]] et [[ORG|Attac]] appellent à converger le 4 juillet vers [[LOC|Maulette]], dans les [[LOC|Yvelines]], contre un entrepôt de 60 000 mètres carrés.
[[PER|Kaja Kallas]], [[PER|Andrius Kubilius]] et [[PER|Stéphane Séjourné]] ont visité l’usine [[ORG|Eurenco]] de [[LOC|Bergerac]], où l’on produit de nouveau, depuis mars, de la poudre pour obus.