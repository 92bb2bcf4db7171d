#apos=straight
Le guichet de trop
[[LOC|VALAIS]] La [[ORG|Raiffeisen]] de [[LOC|Vionnaz]] ferme vendredi. Dans la vallée, on compte les bancomats comme on comptait les cafés.

[[PER|Line Epiney]], [[LOC|Vionnaz]]

Il est 8 h 40 et [[PER|Gratien Vannay]] vient verser les pièces du tea-room, comme tous les mardis depuis 1987. Vendredi, il ne viendra plus. « {{Q speaker="Gratien Vannay" cue="dit" ref="pronoun"|On me propose une application, dit-il. Elle prend les pièces de cinq, l'application ?}} »

La fermeture a été communiquée par un tous-ménages. « {{Q speaker="Raiffeisen" cue="null" ref="none"|L'évolution des habitudes de notre clientèle nous conduit à recentrer notre présence}} », y lisait-on. Le siège régional, à [[LOC|Monthey]], n'en dira guère davantage : huit opérations par jour en moyenne, un loyer, deux collaboratrices reclassées à [[LOC|Collombey]].

Septante-deux agences ont disparu l'an passé en [[LOC|Suisse romande]], selon [[ORG|Moneyland]]. La [[ORG|BCVs]] en a fermé quatre, [[ORG|UBS]] autant ; [[ORG|PostFinance]] met ses derniers guichets sous le toit des filiales postales. La [[ORG|Fédération romande des consommateurs]] s'inquiète de voir les aînés confier leur carte au neveu. « {{Q speaker="?une lectrice de Bon à savoir" cue="a écrit" ref="desc"|J'ai 84 ans, je ne suis pas digitale, je suis solvable}} », a écrit une lectrice de [[ORG|Bon à savoir]].

Au bout du lac, la [[ORG|Finma]] laisse faire, puisque rien dans la [[MISC|loi sur les banques]] n'oblige personne à tenir boutique. La conseillère nationale [[PER|Sidonie Crettenand]] ([[ORG|Le Centre]]) a déposé une motion, cosignée par le Jurassien [[PER|Loïc Dobler]] et par deux élus du [[ORG|PLR]] ; le [[ORG|Conseil fédéral]] propose de la rejeter. « {{Q speaker="Sidonie Crettenand" cue="réplique" ref="desc"|On garantit bien le courrier jusqu'à [[LOC|Derborence]]. Le courrier n'a jamais fait vivre une laiterie}} », réplique la Valaisanne.

Dans la file, ça discute. Une infirmière trouve que c'est « {{Q speaker="?Une infirmière" cue="trouve" ref="desc"|tout un cirque pour un guichet}} ». Un retraité de la [[ORG|Lonza]] lui rappelle qu'il faudra désormais descendre à [[LOC|Aigle]], sur l'autre rive et dans un autre canton. Le [[LOC|Rhône]] fait frontière.

M. [[PER:Gratien Vannay|Vannay]] plie son sac de toile, où l'on devine encore l'ancien slogan de la maison : « {{N|Ouvrons la voie}} ». La caissière, [[PER|Sandra Parvex]], lui glisse un rouleau de papier pour ses pièces. Elle commencera lundi à [[LOC|Collombey]], à 60 %. « {{Q speaker="Sandra Parvex" cue="null" ref="none"|J'aurai une porte automatique. Ici, je la tenais}} »
