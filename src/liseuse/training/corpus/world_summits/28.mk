#apos=typo
[[LOC|Menton]]-[[LOC|Vintimille]] : dix ans de frontière rouverte à moitié

[[ORG|Nice-Presse Littoral]] / [[PER|Gaëlle Orsini]]

Le train de 6^h^57 s'arrête à [[LOC|Menton-Garavan]] et ne repart pas tout de suite. Six policiers montent, deux par deux. Ils regardent les visages, soulèvent les bâches, ouvrent les toilettes. Les habitués ne lèvent plus le nez. «~{{Q speaker="?une vendeuse de Monaco" cue="chronomètre" ref="desc"|Huit minutes les bons jours, vingt-cinq les mauvais}}~», chronomètre une vendeuse de [[LOC|Monaco]].

Ce matin, la pêche est maigre. Deux Érythréens et un Bangladais. Direction le préfabriqué du [[LOC|pont Saint-Louis]], puis la route en descente. Refus d'entrée, un formulaire, trois croix. La case «~{{N|je souhaite repartir le plus rapidement possible}}~» est parfois déjà cochée. Le [[ORG|Conseil d'État]] a pourtant mis le holà en février 2024, après la [[ORG|Cour de justice de l'Union européenne]]. «~{{Q speaker="Loïc Balestra-Kaci" cue="tempête" ref="name"|La règle a changé, pas le stylo}}~», tempête, au bord du rail, Me [[PER|Loïc Balestra-Kaci]].

De l'autre côté, [[LOC|Vintimille]] la populaire a élu un maire de la [[ORG|Ligue]], [[PER|Flavio Di Muro]]. Il a fait clôturer les berges de la [[LOC|Roya]], promis un centre d'accueil, l'a ouvert, petit. On y sert 50 repas. La [[ORG|Caritas Intemelia]] en distribue 200. Don [[PER|Rito Alvarez]], prêtre colombien, y a longtemps tenu porte ouverte. Une bénévole de l'association [[ORG|WeWorld]] déplore un dispositif «~{{Q speaker="?Une bénévole de l’association WeWorld" cue="déplore" ref="desc"|conçu pour la photo aérienne}}~».

Les anciens de la vallée ont la mémoire longue. Ici, le sentier que les cartes appellent «~{{N|[[LOC|passage de la Mort]]}}~» a servi aux antifascistes, aux juifs, aux Calabrais. [[PER|Enzo Barnabà]] l'a raconté dans un livre. À [[LOC|Grimaldi]], l'historien montre depuis sa terrasse le trou dans le grillage. Il le montre avec douceur, comme on désigne une plante : «~{{Q speaker="Enzo Barnabà" cue="null" ref="pronoun"|Il se referme, il repousse.}}~»

Sur la zone, 34 personnes au moins sont mortes depuis 2015, électrocutées sur un wagon, fauchées sur l'[[LOC|A8]], tombées. [[ORG|Anafé]], [[ORG|Tous citoyens !]], [[ORG|Médecins du monde]] et une chorale de [[LOC|Breil]] liront leurs noms samedi, [[LOC|plage des Balzi Rossi]]. Pour neuf d'entre elles, il n'y a pas de nom. On lira «~{{N|X, homme, vers 20 ans}}~».

La [[ORG|préfecture des Alpes-Maritimes]] fait valoir la hausse des interpellations de passeurs, 160 en un an. Un brigadier, au guichet du préfabriqué, tend sa thermos à l'Érythréen le plus jeune. Il lâche, en refermant : «~{{Q speaker="?Un brigadier" cue="lâche" ref="pronoun"|À demain.}}~»
