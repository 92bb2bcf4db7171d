[[LOC|CANNES]] : LA SÉLECTION EN UN CLIN D'ŒIL

Par [[PER|Ferdinand Osty]]

Vingt et un films, sept réalisatrices, trois premiers longs-métrages : la sélection du 78e [[MISC|Festival de Cannes]], dévoilée jeudi à l'[[LOC|UGC Normandie]], ménage les habitués et quelques inconnus.

Parmi les premiers, [[PER|Jean-Pierre]] et [[PER|Luc Dardenne]], [[PER|Julia Ducournau]], [[PER|Wes Anderson]], [[PER|Kleber Mendonça Filho]]. Parmi les seconds, le Franco-Malien [[PER|Ibrahima Ould Sidi]], dont « {{N|[[MISC|Kayes]]}} » raconte, en dépit de son titre, une nuit à [[LOC|Montreuil]]. De la ville de [[LOC|Kayes]], on ne verra que des photos punaisées dans un foyer.

Autre curiosité, « {{N|[[MISC|Madame Arnoux]]}} », de la Lyonnaise [[PER|Constance Bréchet]], qui imagine ce que devint l'héroïne de [[PER|Flaubert]] après « {{N|[[MISC|L'Éducation sentimentale]]}} ». [[PER|Marie Arnoux]] y est incarnée par [[PER|Virginie Efira]], [[PER|Frédéric Moreau]] par le débutant [[PER|Swann Kerléo]]. « {{Q speaker="Constance Bréchet" cue="explique"|Elle n'a jamais eu la parole, je la lui rends}} », explique [[PER:Constance Bréchet|Bréchet]], jointe par téléphone à [[LOC|Nogent-sur-Seine]], où s'achève le mixage.

Le jury ? Il sera présidé par une femme, n'en déplaise aux parieurs. La [[MISC|Palme d'or]] sera remise le 24 mai, la [[MISC|Queer Palm]] la veille. À la [[MISC|Quinzaine des cinéastes]], « {{N|[[MISC|Le Chien de Mme Weber]]}} », film d'animation de [[PER|Titouan Oger]], fait déjà saliver : le chien, [[PER|Bismarck]], est doublé par [[PER|François Morel]]. À la [[MISC|Semaine de la critique]], on attend « {{N|[[MISC|Sel]]}} », tourné à [[LOC|Guérande]] avec des paludiers.

Absents notables : [[ORG|Netflix]], qui boude toujours la [[LOC|Croisette]], et les majors, hormis [[ORG|Warner]]. Le [[ORG|CNC]] s'en console : sur vingt et un titres, quinze ont reçu son aide. [[ORG|MK2]], [[ORG|Le Pacte]] et la jeune société [[ORG|Films du Hangar]] se partagent l'essentiel des ventes. Produit par cette dernière, « {{N|[[MISC|Kayes]]}} » sortira le 10 septembre. Le Président recevra le jury ; le déjeuner des partenaires, lui, est repoussé.