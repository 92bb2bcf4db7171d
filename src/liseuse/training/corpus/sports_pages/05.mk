#apos=straight
Rugby – [[MISC|Pro D2]]
Ce qu'il faut retenir du point presse d'[[ORG:SU Agen|Agen]] avant le derby

[[PER|Vincent Calvet-Ducos]] a parlé vingt-trois minutes, jeudi à [[LOC:stade Armandie|Armandie]]. C'est beaucoup pour un homme qu'un quotidien local avait surnommé « {{N|le [[PER:Vincent Calvet-Ducos|Sphinx]]}} » à sa nomination. Extraits, à deux jours de la réception de [[ORG|Montauban]].

L'infirmerie. Elle se vide. [[PER|Théo Idjellidaine]] et [[PER|Peyo Etcheverria]] ont repris la course. Pour [[PER|Malakai Fonua]], touché aux adducteurs, ce sera trop court. « {{Q speaker="Vincent Calvet-Ducos" cue="indique" ref="desc"|Il m'a dit oui, la machine m'a dit non. J'écoute la machine}} », indique l'entraîneur.

La polémique. Dans [[ORG|Sud Ouest]], un supporteur se plaignait cette semaine d'un jeu « {{Q speaker="?un supporteur" cue="se plaignait" ref="desc"|aussi digeste qu'un annuaire}} ». Réponse du coach : « {{Q speaker="Vincent Calvet-Ducos" cue="Réponse" ref="desc"|Qu'il m'envoie son adresse, je lui offre le prochain bottin.}} » Il a tout de même reconnu que la conquête, dimanche à [[LOC|Nevers]], avait été « {{Q speaker="Vincent Calvet-Ducos" cue="reconnu" ref="pronoun"|une farce}} ».

Le jeune du cru. Formé à [[LOC|Port-Sainte-Marie]], l'arrière [[PER|Gabin Lalanne]] sera titulaire pour la première fois. L'intéressé, assis au bout de la table, n'en menait pas large. « {{Q speaker="Gabin Lalanne" cue="a-t-il soufflé" ref="pronoun"|Ma grand-mère a déjà fini ses cierges}} », a-t-il soufflé. On lui a demandé son modèle. Il a cité [[PER|Philippe Sella]], puis, voyant les sourires, [[PER|Antoine Dupont]].

Le terme qui fâche. Le projet « {{N|[[MISC|Agen 2030]]}} », présenté en octobre au [[ORG|conseil départemental de Lot-et-Garonne]], prévoit une baisse de la masse salariale. Certains cadres du vestiaire, qui ne parlent pas au micro, y voient « {{Q speaker="?Certains cadres du vestiaire" cue="voient" ref="desc"|un plan social en short}} ». Le manager, lui, refuse de commenter un document qu'il dit ne pas avoir lu.

L'adversaire. [[ORG|Montauban]] reste sur trois victoires. La mêlée de l'[[ORG:Montauban|USM]], emmenée par le Géorgien [[PER|Levan Gurgenadze]], marche sur l'eau. Et le derby ? « {{Q speaker="Vincent Calvet-Ducos" cue="null" ref="none"|C'est un mot de journaliste. [[LOC|Montauban]], c'est 70 kilomètres, on y va acheter des chaussures.}} »

Le public. Le club annonce 7 800 billets vendus. L'association de supporters [[ORG|Les Pruneaux bleus]] animera l'avant-match [[LOC|rue de la République]], avec le [[ORG|Café Foy]] et la banda [[ORG|Los Gojats]]. Un tifo est prévu. La préfecture n'en a pas encore validé le bois.

La phrase de la fin. En se levant, [[PER:Vincent Calvet-Ducos|Calvet-Ducos]] a tapoté le micro de [[ORG|RFM]] : « {{Q speaker="Vincent Calvet-Ducos" cue="a tapoté" ref="name"|Si on perd, rappelez-moi d'être muet.}} »

[[ORG:SU Agen|SU AGEN]] - [[ORG:Montauban|MONTAUBAN]], samedi à 19 h 30, au [[LOC|stade Armandie]] (en direct sur [[ORG|Canal+ Sport]]). Arbitre : Mme [[PER|Groizeleau]].
