Distribution : [[ORG|Auchan]] cède 14 magasins, [[ORG|Intermarché]] et [[ORG|Grand Frais]] se servent

La carte des supermarchés du [[LOC|Nord]] se redessine encore. [[ORG|Auchan]] a confirmé jeudi la vente de quatorze points de vente, dont ceux de [[LOC|Marcq-lès-Fontaines]], [[LOC|Douai]], [[LOC|Hazebrouck]] et [[LOC|Fourmies]]. Le groupe de la famille [[PER|Mulliez]] garde ses hypermarchés de [[LOC|Villeneuve-d’Ascq]] et d’[[LOC|Englos]].

Sept magasins passeront sous l’enseigne [[ORG|Intermarché]], quatre seront repris par [[ORG|Grand Frais]], deux par [[ORG|Lidl]] et le dernier par une enseigne belge peu connue de ce côté-ci de la frontière, [[ORG|Boni Marché]]. [[ORG|Carrefour]], au carrefour de plusieurs dossiers, avait jeté l’éponge. [[ORG|Système U]] aussi.

« {{Q speaker="Peggy Vanhoutte" cue="témoigne"|J’ai connu [[ORG|Mammouth]], [[ORG|Atac]], [[ORG|Simply]]… À chaque fois, on change la blouse et on garde les clients}} », témoigne [[PER|Peggy Vanhoutte]], caissière à [[LOC|Douai]]. La [[ORG|CFTC]] a obtenu le maintien des contrats pendant dix-huit mois.

Chez [[ORG|Leclerc]], on observe. « {{Q speaker="?un adhérent" cue="confie"|Une guerre des prix se prépare pour le [[MISC|Black Friday]]}} », confie un adhérent de l’[[ORG|Acdlec]]. [[PER|Michel-Édouard Leclerc]] s’est, lui, gardé de tout commentaire sur [[ORG|LinkedIn]].

L’[[ORG|Autorité de la concurrence]] devra valider l’opération. Elle s’était montrée pointilleuse lors du rachat de [[ORG|Casino]] par [[PER|Daniel Kretinsky]], [[PER|Marc Ladreit de Lacharrière]] et le fonds [[ORG|Attestor]].

À [[LOC|Fourmies]], le maire, [[PER|Baudouin Delesalle]], voudrait sauver la galerie, où ne restent qu’un [[ORG|Optic 2000]], une cordonnerie et le salon [[ORG|Tchip Coiffure]]. « {{Q speaker="Baudouin Delesalle" cue="implore"|Qu’ils gardent au moins le rideau levé}} », implore-t-il.

[[PER:Peggy Vanhoutte|Vanhoutte]], elle, n’a pas peur. « {{Q speaker="Peggy Vanhoutte" cue="lance"|Les enseignes passent, les codes-barres restent}} », lance-t-elle entre deux clients. L’union commerciale de [[LOC|Fourmies]], [[ORG|Cœur de Fagne]], prépare une pétition ; [[PER:Baudouin Delesalle|Delesalle]] la signera.