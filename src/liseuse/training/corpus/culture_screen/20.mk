#apos=typo
Culture : une région taille, les compagnies comptent

Le vote a duré onze minutes. Mardi, peu avant minuit, le conseil régional a adopté une baisse d'un tiers de ses crédits culturels, soit 4,7 millions d'euros en moins. À la buvette, on pliait déjà les chaises.

Dans l'hémicycle, [[PER|Blandine Sarrazin-Coste]] a lu pendant quatre minutes des noms de villages et de fanfares. L'élue écologiste voulait qu'ils figurent au procès-verbal. «~{{Q speaker="?un vice-président" cue="soupiré" ref="desc"|On n'est pas au [[MISC|Concours de l'Eurovision]]}}~», a soupiré un vice-président. Au balcon, une banderole : «~{{N|Coupez court, on jouera long}}~». L'exécutif parle de «~{{N|recentrage}}~» ; le mot, dans son amendement, revient neuf fois.

Concrètement ? Le [[ORG|Frac]] perd un quart de sa dotation, le festival [[MISC|Mots zébrés]] la totalité, l'[[ORG|Orchestre national des Pays de la Loire]] garde la sienne jusqu'en juin. À [[LOC|Laval]], la compagnie [[ORG|T'es rien sans la terre]] renonce à deux créations. «~{{Q speaker="Sidonie Marchand" cue="résume" ref="desc"|Trente-deux cachets en moins, et un camion à vendre}}~», résume l'administratrice, [[PER|Sidonie Marchand]]. Le camion, un [[MISC|Renault Master]] de 2003, est sur [[ORG|Leboncoin]].

Le [[ORG|Syndeac]] chiffre à 2 400 les emplois menacés. La majorité conteste ce calcul. D'après elle, la moitié des structures touchées peut se tourner vers le mécénat, «~{{Q speaker="?La majorité" cue="D’après" ref="pronoun"|comme partout ailleurs}}~». [[PER|Benoît Chastel]], qui dirige à [[LOC|Saint-Nazaire]] la salle [[LOC|Le Bain public]], a essayé. Il a écrit à soixante patrons. Les [[ORG|Chantiers de l'Atlantique]] lui ont offert une visite ; une conserverie, des sardines. «~{{Q speaker="Benoît Chastel" cue="ajoute" ref="pronoun"|Excellentes, d'ailleurs}}~», ajoute-t-il.

Un précédent est dans toutes les têtes. En 2023, la région voisine d'[[LOC|Auvergne-Rhône-Alpes]] avait réduit l'aide au [[ORG|Théâtre Nouvelle Génération]] ; son directeur, [[PER|Joris Mathieu]], l'avait appris dans la presse. Depuis, les professionnels nomment «~{{N|jurisprudence du mardi}}~» ces annonces faites après le bouclage.

[[LOC|Rue de Valois]], on promet un fonds, un préfet, une réunion. La [[MISC|loi LCAP]] de 2016 garantit la liberté de création, pas son chauffage. «~{{Q speaker="Blandine Sarrazin-Coste" cue="null" ref="none"|Je relirai la liste en mars. Elle sera plus courte.}}~» L'élue de [[LOC|Mayenne]] avait éteint son micro, mais la salle était très calme.
