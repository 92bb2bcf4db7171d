Acier : chez [[ORG|Laminoirs de la Fensch]], la reprise se joue à trois

[[LOC|Thionville]] (correspondance) - Le suspense durera jusqu'au 12 décembre. C'est à cette date que la chambre commerciale du [[ORG|tribunal judiciaire de Thionville]] choisira le repreneur des [[ORG|Laminoirs de la Fensch]] ([[ORG:Laminoirs de la Fensch|LDF]]), en redressement depuis juillet. Trois offres ont été déposées.

La première émane du groupe indien [[ORG|Jindal]]. La deuxième, du sidérurgiste luxembourgeois [[ORG|Aciéries Wiltgen]]. La troisième, la plus inattendue, d'une coopérative de salariés épaulée par l'[[ORG|Union régionale des Scop]].

"{{Q speaker="Dominique Szymanski" cue="lance"|On ne mendie pas, on investit nos primes}}", lance [[PER|Dominique Szymanski]], délégué [[ORG|FO]], trente et un ans de maison. Autour de lui, devant le brasero, [[PER|Kader]], [[PER|Jeannot]], la grande [[PER|Sylvie]] et le [[PER|Chinois]] - un surnom qui date de l'armée - opinent du casque.

À [[LOC|Florange]], [[ORG|ArcelorMittal]] suit l'affaire de près : [[ORG:Laminoirs de la Fensch|LDF]] lui achète des bobines. Le géant, que dirige [[PER|Aditya Mittal]], a lui-même suspendu un investissement à [[LOC|Dunkerque]], avant de confirmer un four électrique. [[ORG|Novasco]], l'ex-[[ORG|Ascometal]], traverse aussi des heures difficiles à [[LOC|Hagondange]].

Le ministre chargé de l'Industrie est attendu vendredi. La [[ORG|Région Grand Est]] promet 5 millions d'euros ; l'[[ORG|Eurométropole de Metz]] et l'intercommunalité du [[LOC|Val de Fensch]], un bâtiment. Quant à l'administratrice judiciaire, Me [[PER|Armelle de Courcy-Weiss]], elle ne fait "{{Q speaker="Armelle de Courcy-Weiss" cue="fait"|aucun commentaire avant l'audience}}".

[[PER|Pierre Wiltgen]], lui, n'est pas venu. Le patron luxembourgeois a dépêché son directeur financier, [[PER|Claude Heinen]], en visite discrète mercredi. Redoux oblige, le brasero s'est éteint vers midi.

"{{Q speaker="Claude Heinen" cue="assuré"|Nous ne venons pas chercher des machines, mais des mains}}", a pourtant assuré [[PER:Claude Heinen|Heinen]] devant les élus. [[PER:Dominique Szymanski|Szymanski]] a noté la phrase sur un carton. "{{Q speaker="Dominique Szymanski" cue="prévient"|On la lui ressortira}}", prévient-il. Après la réunion, [[PER|Jeannot]] a offert une bière au visiteur, qui a préféré un café.