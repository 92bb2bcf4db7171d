#apos=typo
Fusion de communes : [[LOC|Vallons-de-l'Orne]] dit non à [[LOC|Vallons-de-l'Orne]]

Le nom avait été choisi avant l'accord. Dimanche, par 1 204 voix contre 977, les habitants de [[LOC|Putanges-la-Forêt]], [[LOC|Ménil-Gondran]] et [[LOC|Rabodanges-le-Vieux]] ont refusé de se marier.

Dans la salle des fêtes de [[LOC:Ménil-Gondran|Ménil]], on dépouille à la lampe frontale : la foudre est tombée sur le transformateur. [[PER|Roger Vautier]], 81 ans, maire de la plus petite des trois, compte à voix haute. Oui, non, non, non. Un bulletin porte, au crayon de papier, cette seule mention : «~{{Q speaker="?Un bulletin" cue="null" ref="desc"|Et le cimetière ?}}~» Il est déclaré nul.

Le projet venait d'en haut, disent les uns ; d'un cabinet parisien, précisent les autres. [[ORG|Territoires & Cie]] avait facturé 68 000 euros une étude qui vantait «~{{Q speaker="Territoires & Cie" cue="vantait" ref="desc"|l'agilité des échelles}}~». Cette agilité-là fait encore rire au comptoir. L'agricultrice [[PER|Marie-Cécile Lehugeur]], meneuse du non, a gardé les diapositives. «~{{Q speaker="Marie-Cécile Lehugeur" cue="raille" ref="pronoun"|Il y avait une flèche qui montait, je n'ai jamais su vers quoi}}~», raille-t-elle.

Les partisans ont le vin triste. [[PER|Stéphane Guesdon]], qui aurait dû prendre la tête de l'ensemble, évoque la dotation perdue, 15 % pendant trois ans. «~{{Q speaker="Stéphane Guesdon" cue="null" ref="none"|On la retrouvera sous forme de nids-de-poule.}}~» Il a tout de même payé sa tournée. À la [[ORG|sous-préfecture d'Argentan]], on ne commente pas les urnes ; une fonctionnaire y glisse pourtant que l'État «~{{Q speaker="?une fonctionnaire" cue="glisse" ref="desc"|sait attendre}}~».

Sur la pancarte clouée à l'entrée du bourg, un plaisantin avait ajouté, sous le nom barré : «~{{N|Bientôt chez vous, peut-être}}~». M. [[PER:Roger Vautier|Vautier]] a demandé qu'on la laisse. L'octogénaire, qui a connu la [[MISC|loi Marcellin]] de 1971, trouve que l'histoire bégaie avec une certaine grâce. Ce soir-là, il s'est borné à dire, en refermant l'urne, «~{{Q speaker="Roger Vautier" cue="dire" ref="pronoun"|bonne nuit à tous}}~».

Le [[ORG|Conseil départemental de l'Orne]] en tirera les conséquences pour la [[MISC|Fête de la pomme]]. Elle devait s'appeler la [[MISC:Fête de la pomme|Fête des Vallons]].
