#apos=typo
Enquête en trois temps sur un bois qu'on coupe

1. Le bois

[[LOC|Grand-Fays]], 212 hectares, commune de [[LOC|Rouvray]]. Hêtres, houx, une source ferrugineuse, la [[LOC|fontaine Sainte-Reine]], où l'on menait jadis les enfants «~{{N|noués}}~». Acquis en 2021 par [[ORG|Sylva Capital]] pour 2,3 millions d'euros. En quinze mois, un tiers est tombé.

«~{{Q speaker="Odilon Massicot" cue="lance" ref="desc"|Venez, mais mettez des bottes, ils ont tout labouré}}~», nous lance au téléphone le garde-chasse. [[PER|Odilon Massicot]] a connu ici onze propriétaires. Sur la [[LOC|sommière du Roi]], les ornières atteignent le genou. Il les mesure avec sa canne, sans un mot. Enfin si, un~: «~{{Q speaker="Odilon Massicot" cue="null" ref="none"|Jardinage.}}~» C'est le terme employé dans le plan de gestion.

2. L'argent

[[ORG|Sylva Capital]] appartient à [[ORG|Green Rock]], lui-même filiale de [[ORG|Aalto Holding]] ([[LOC|Helsinki]]). Aux souscripteurs, la plaquette promet «~{{Q speaker="?la plaquette" cue="promet" ref="desc"|un placement qui respire}}~». Parmi eux, la caisse des retraités d'une banque néerlandaise, [[ORG|Van Dam & Zn.]], et, selon nos informations, un évêché.

La gérante, [[PER|Marie-Sygne d’Hautpoul-Rey]], nous a répondu par écrit, dix-sept pages. À la huitième~: «~{{Q speaker="Marie-Sygne d’Hautpoul-Rey" cue="null" ref="none"|Une coupe rase de quatre hectares n'est pas une coupe rase, c'est une trouée.}}~» À la neuvième, elle regrette que l'on s'en remette à «~{{Q speaker="Marie-Sygne d’Hautpoul-Rey" cue="regrette" ref="pronoun"|l'émotion des promeneurs}}~».

Les grumes partent par conteneurs, via [[LOC|Anvers]]. La scierie [[ORG|Minot Frères]], à douze kilomètres, n'en a pas eu une. «~{{Q speaker="?le plus jeune des frères" cue="ironise" ref="desc"|On les voit passer, on leur fait coucou}}~», ironise le plus jeune des frères.

3. La loi

Que dit la règle~? Sous le seuil, rien. [[ORG|Canopée]], l'ONG de [[PER|Sylvain Angerand]], réclame depuis longtemps une autorisation. Au [[ORG|CNPF]], un technicien, sous couvert d'anonymat, avoue valider des plans «~{{Q speaker="?un technicien" cue="avoue" ref="desc"|à la chaîne, sans chausser de bottes}}~». Le sénateur qui portait l'amendement l'a retiré un soir de juin, à 23 h 50, au motif qu'il n'était «~{{Q speaker="?Le sénateur" cue="null" ref="pronoun"|pas mûr}}~».

Un collectif s'est monté, [[ORG|Les Houx]]. Le sous-bois a désormais sa page, ses marches, son tube, [[MISC|Fais pas le hêtre]], des [[ORG|Sœurs Lumière]]. Dimanche, près de la source, quelqu'un avait cloué un panneau~: «~{{N|Propriété de personne}}~». Lundi, il n'y était plus. Le clou, si.

[[PER|Barnabé Vautrin]], [[PER|Zélia Marçal]]
