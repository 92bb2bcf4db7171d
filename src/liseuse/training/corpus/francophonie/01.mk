Pont de [[LOC|Sainte-Mélanie-du-Fleuve]] : [[LOC|Québec]] promet un échéancier avant l’été

[[PER|Marie-Soleil Tanguay]], [[ORG|La Presse canadienne]], [[LOC|Québec]]

La réfection du pont qui relie [[LOC|Sainte-Mélanie-du-Fleuve]] à l’[[LOC|île aux Grues-Noires]] attendra encore, mais un calendrier sera dévoilé « {{Q speaker="Gaétan Thivierge" cue="promis"|au plus tard en juin}} », a promis mardi le député caquiste [[PER|Gaétan Thivierge]], de passage au [[ORG|Cégep de Rivière-du-Loup]].

Questionné à la période de questions, le gouvernement n’a pas voulu chiffrer le projet. Le [[ORG|ministère des Transports et de la Mobilité durable]] ([[ORG:ministère des Transports et de la Mobilité durable|MTMD]]) renvoie à son mandataire, le [[ORG|Groupe Civilex]], qui évoque « {{Q speaker="Groupe Civilex" cue="évoque"|une fourchette de 180 à 240 millions}} ». C’est trop vague, répliquent le [[ORG|Parti québécois]] et [[ORG|Québec solidaire]], qui réclament la publication des études commandées à [[ORG|AtkinsRéalis]] et à la firme [[ORG|Boréa-Thibodeau]].

La députée péquiste [[PER|Annick Desrosiers-Lemay]] a brandi à l’[[ORG|Assemblée nationale]] un rapport de la [[ORG|Commission de la capitale nationale du Québec]] datant de 2019. « {{Q speaker="Annick Desrosiers-Lemay" cue="lancé"|Les Gaspésiens ont eu leur train, les gens de [[LOC|Lévis]] ont eu leur étude. Nous autres, on a eu un ruban orange}} », a lancé Mme [[PER:Annick Desrosiers-Lemay|Desrosiers-Lemay]].

Un détour de 74 kilomètres

Depuis que l’[[LOC|autoroute 20]] est fermée en direction est à la hauteur de [[LOC|Montmagny]], les camionneurs empruntent la [[LOC|route 132]], puis le rang des [[LOC|Petites-Concessions]]. Chez [[ORG|Transport Ouellet et Filles]], on calcule 40 minutes de plus par livraison. La [[ORG|Fédération québécoise des municipalités]] ([[ORG:Fédération québécoise des municipalités|FQM]]) et l’[[ORG|UPA]] ont appuyé la démarche du maire, [[PER|Yvon Saint-Hilaire]], qui n’est affilié à aucun parti.

« {{Q speaker="Yvon Saint-Hilaire" cue="dit"|Le [[LOC|pont Pierre-Laporte]], on en parle aux nouvelles. Le nôtre, jamais}} », dit ce dernier. Rencontré au casse-croûte [[ORG|Chez Ginette]], il n’écarte pas une marche jusqu’à la [[LOC|colline Parlementaire]].

À [[LOC|Ottawa]], [[ORG|Infrastructure Canada]] a fait savoir par courriel qu’aucune demande n’avait été reçue. Le [[ORG|Bloc québécois]] a promis d’interpeller le fédéral dès lundi.