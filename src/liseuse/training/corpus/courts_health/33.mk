#apos=typo
Fusillade de la [[LOC|Busserine]]~: les syndicats de police réclament des renforts, la préfecture temporise

Par [[PER|Magali Orsini]] (à [[LOC|Marseille]])

Cinquante-huit douilles, un blessé, aucun témoin. Au lendemain des tirs qui ont visé le hall~F de la cité, jeudi vers 23 heures, l'intersyndicale policière s'est invitée sous les fenêtres de la préfète. «~{{Q speaker="Rudy Manna" cue="tranche" ref="name"|Une compagnie de CRS en plus, c'est bien. Une compagnie qui reste, c'est mieux}}~», tranche [[PER|Rudy Manna]], d'[[ORG|Alternative Police]].

À ses côtés, [[PER|Bruno Bartocetti]], pour [[ORG|Un1té]], et une nouvelle venue dans le paysage, [[PER|Sihem Benarous]], qui a créé l'an passé avec une poignée de brigadiers [[ORG|Bleu Sud]], 212 adhérents, aucun permanent. C'est vers elle que se tendent les micros. Elle décrit des équipages «~{{Q speaker="Sihem Benarous" cue="décrit" ref="pronoun"|qui partent à deux et rentrent à un et demi}}~». La formule circule déjà sur [[ORG|TikTok]].

La [[ORG|préfecture de police des Bouches-du-Rhône]] rappelle que 300 postes ont été créés depuis 2021 et que la [[ORG|CRS~81]] est affectée à l'année. «~{{Q speaker="?l’entourage de la préfète" cue="répond" ref="desc"|Ce n'est pas un robinet}}~», répond l'entourage de la préfète. Sur les opérations dites «~{{N|[[MISC|place nette XXL]]}}~», dont [[PER|Emmanuel Macron]] était venu lancer la première à [[LOC|La Castellane]] en mars 2024, on reconnaît du bout des lèvres que le bilan se discute.

Dans la cité, on a d'autres mots. [[PER|Fadela]], 52 ans, agent d'entretien à la [[ORG|Timone]], a passé la nuit dans sa baignoire avec ses deux neveux. «~{{Q speaker="Fadela" cue="null" ref="none"|C'est la seule pièce qui n'a pas de fenêtre. On a pris les coussins, ils ont dormi, moi pas.}}~» Un adolescent assis sur une borne demande si l'on est de la télé, hausse les épaules. Lui n'appelle pas ça une fusillade, il dit «~{{Q speaker="?Un adolescent" cue="dit" ref="pronoun"|un passage}}~».

Sur le rideau du snack [[ORG|Chez Pépé]], deux impacts ont été entourés au feutre, à la manière des scientifiques, avec l'inscription «~{{N|souvenirs de vacances}}~». Le patron, qui ouvre malgré tout, ne trouve pas ça drôle. L'association [[ORG|Conscience]], fondée par [[PER|Amine Kessaci]], appelle à une marche blanche.

Au parquet, on suit la piste d'une guerre de succession entre la [[ORG|DZ Mafia]] et un groupe que les enquêteurs ont baptisé «~{{N|les [[ORG|Blacks]]}}~». Trois hommes étaient toujours entendus vendredi soir à l'[[LOC|Évêché]]. Le blessé, 19 ans, sortira lundi de l'[[ORG|hôpital Nord]]. À un brancardier, il aurait soufflé~: «~{{Q speaker="?Le blessé" cue="soufflé" ref="pronoun"|Dites à ma mère que c'est le genou}}~».
