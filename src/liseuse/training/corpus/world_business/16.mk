#apos=straight
La [[ORG|Bourse de Paris]] retient son souffle avant la [[ORG:Réserve fédérale|Fed]]

[[LOC|Paris]] - La [[ORG|Bourse de Paris]] a fini sur un gain symbolique de 0,08 % mercredi, dans des volumes étroits (2,7 milliards d'euros), à quelques heures de la décision de la [[ORG|Réserve fédérale]] ([[ORG:Réserve fédérale|Fed]]). L'indice [[MISC|CAC 40]] a pris 6,41 points, à 8 021,30. À la même heure, [[LOC|Francfort]] cédait 0,21 % et [[LOC|Milan]] s'adjugeait 0,34 %. À [[LOC|New York]], le [[MISC|Nasdaq]] hésitait.

"{{Q speaker="Isaure Tran-Michel" cue="constate" ref="name"|Tout le monde est assis sur ses mains}}", constate [[PER|Isaure Tran-Michel]], gérante chez [[ORG|Galion AM]]. Une baisse d'un quart de point, dit-elle, est acquise. "{{Q speaker="Isaure Tran-Michel" cue="null" ref="none"|Ce qui ne l'est pas, c'est le ton. [[PER:Jerome Powell|Powell]] peut gâcher une baisse avec un adverbe.}}" Dans les salles, on guette moins les taux que le nuage de projections des gouverneurs, les fameux "{{N|dots}}".

Le mandat de [[PER|Jerome Powell]] à la tête de l'institution s'achève en mai. Un stratège d'une grande banque américaine, qui n'est pas autorisé à s'exprimer, parle d'un "{{Q speaker="?Un stratège d'une grande banque américaine" cue="parle" ref="desc"|président en préavis}}".

[[ORG|Orpin]] s'envole, [[ORG|Teleperformance]] trébuche

Plus forte hausse du [[MISC|SBF 120]], le chimiste lyonnais [[ORG|Orpin]] a bondi de 11,6 % à 34,50 euros. Il a relevé son objectif annuel, évoquant une demande "{{Q speaker="Orpin" cue="évoquant" ref="pronoun"|robuste, y compris en [[LOC|Chine]]}}". Dans une note titrée "{{N|Enfin}}", [[ORG|Oddo BHF]] est passé à l'achat. Le courtier juge cependant le niveau de la dette "{{Q speaker="Oddo BHF" cue="juge" ref="desc"|à la limite du raisonnable}}".

[[ORG|Teleperformance]] a perdu 5,3 %. Le fonds activiste [[ORG|Sable Blanc Partners]] a révélé une position vendeuse et publié un document où il doute de la capacité du groupe à résister à ce qu'il est convenu d'appeler l'"{{N|agentification}}". Rien de neuf, a réagi un porte-parole : "{{Q speaker="?un porte-parole" cue="a réagi" ref="desc"|Nous avons déjà été morts trois fois}}".

Dans le luxe, [[ORG|Hermès]] (-0,4 %) et [[ORG|Kering]] (+1,9 %) ont évolué en ordre dispersé. [[ORG|LVMH]] n'a rien fait, au centime près. [[ORG|Airbus]] (+1,1 %) a profité d'une commande de la compagnie taïwanaise [[ORG|Starlux]]. [[ORG|Worldline]] a repris 7 % après des mois de chute.

Côté obligataire, le taux français à dix ans s'établissait à 3,47 %, pas très loin de son équivalent italien. L'euro valait 1,1827 dollar. Le baril de [[MISC|Brent]] tournait autour de 68 dollars, l'once d'or battait un nouveau record, le quarante-deuxième de l'année. "{{Q speaker="Loïc Zerbib" cue="a plaisanté" ref="name"|On ne les compte plus, on les arrose}}", a plaisanté [[PER|Loïc Zerbib]], de la maison [[ORG|Aubrac Courtage]].
