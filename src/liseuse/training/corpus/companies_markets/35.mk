#apos=typo
AÉRONAUTIQUE

[[ORG|Figeac Aéro]], [[ORG|Latécoère]], [[ORG|Mecalys]] : la sous-traitance occitane cherche des bras et des banques

Le carnet est plein jusqu'en 2033. C'est bien le problème. « {{Q speaker="?Un directeur d’usine de Villefranche-de-Rouergue" cue="null" ref="none"|On a les avions, on n'a ni les gens ni l'argent pour les faire.}} » Un directeur d'usine de [[LOC|Villefranche-de-Rouergue]] résume, en sortant de la réunion annuelle de l'[[ORG|Aerospace Valley]], la séance à laquelle il vient d'assister. Devant lui, [[PER|Laurent Espinasse]], président de [[ORG|Mecalys]], n'a pas même levé la tête.

[[ORG|Mecalys]] perce des fuselages d'[[MISC|A320]] à [[LOC|Colomiers]]. Deux cents salariés, cinquante offres d'emploi ouvertes, un seul dossier reçu cet automne. [[PER:Laurent Espinasse|Espinasse]] en a fait une plaisanterie. « {{Q speaker="Laurent Espinasse" cue="lance" ref="pronoun"|J'ai embauché le candidat avant qu'il change d'avis, lance-t-il. Il avait rendez-vous chez [[ORG|Safran]] l'après-midi.}} »

La [[ORG|CFE-CGC]] de la métallurgie réclame des augmentations. [[PER|Delphine Casanove]], déléguée, a recensé 38 démissions en un an, dont 21 pour [[ORG|Airbus]]. La syndicaliste ne s'en étonne pas, « {{Q speaker="Delphine Casanove" cue="ne s’en étonne pas" ref="desc"|sauf qu'on leur a payé la formation}} ». « {{Q speaker="Delphine Casanove" cue="null" ref="none"|À salaire égal, beaucoup seraient restés, ils habitent à dix minutes.}} » Chez [[ORG|Latécoère]], on a renoncé à compter.

Il y a pourtant des candidats, mais ailleurs. Au [[ORG|lycée Eugène-Montel]], à [[LOC|Colomiers]], la section chaudronnerie a reçu 60 demandes pour 24 places. Le proviseur, M. [[PER|Cazals]], s'avoue débordé, faute de professeurs. Deux ont été débauchés par [[ORG|Liebherr]]. « {{Q speaker="?une élève de terminale" cue="hausse les épaules" ref="desc"|Ils nous apprennent à souder, et nous on leur apprend à partir}} », hausse les épaules une élève de terminale. L'accord [[ORG|UIMM]]–[[ORG|Éducation nationale]] signé en avril prévoyait des salariés-formateurs, deux jours par semaine. On en attend toujours le décret, que [[PER:Delphine Casanove|Casanove]] a surnommé « {{N|l'avion fantôme}} ».

Côté trésorerie, c'est pire. [[ORG|Figeac Aéro]] a obtenu en janvier un rééchelonnement ; des plus petits, comme [[ORG|Lauak]], se sont adossés. À la [[ORG|Banque de France]], on connaît bien la « {{N|vallée de la mort}} » des sous-traitants, expression que l'on doit, dit-on, à un pilote d'essai des années soixante. Une cheffe de file bancaire nuance : « {{Q speaker="?Une cheffe de file bancaire" cue="nuance" ref="desc"|Les bilans se sont dégradés au moment même où il fallait financer des stocks.}} »

[[LOC|Toulouse]] prépare un dispositif régional. La présidente de région, [[PER|Carole Delga]], en a donné les contours : garantie publique à 80 %, délai de six semaines. La mesure s'appelle « {{N|[[MISC|Ailes d'Occitanie]]}} ». Plusieurs patrons la jugent « {{Q speaker="?Plusieurs patrons" cue="jugent" ref="desc"|utile}} » et « {{Q speaker="?Plusieurs patrons" cue="jugent" ref="desc"|tardive}} ». M. [[PER:Laurent Espinasse|Espinasse]], lui, a demandé le formulaire. Il l'attend.

[[PER|Bruno Vayssade]]
