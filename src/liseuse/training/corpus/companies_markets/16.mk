#apos=typo
Mégisserie [[ORG|Alran]], [[ORG|Rémy Carriat]] et les autres^: à [[LOC|Graulhet]], la peau résiste

Des cent cinquante tanneries que [[LOC|Graulhet]] comptait dans les années 1950, il en reste moins de dix. [[ORG|Basane]], la plus récente, a ouvert en 2019 dans les murs d'une autre, morte. Le nom vient du cuir de mouton. Les banquiers, eux, croyaient à une marque de tisane.

[[ORG|Basane]] tanne sans chrome, aux feuilles d'olivier. Le procédé, acheté à un Allemand, a nécessité quatre ans de mise au point et un incendie. [[PER|Bastien Peyre]] en garde une cicatrice au poignet et une phrase^: «^{{Q speaker="Bastien Peyre" cue="null" ref="none"|On a jeté quatre cents peaux avant d'en sortir une vendable.}}^»

Avec [[PER|Djamila Oulhadj]], la cofondatrice, il fournit [[ORG|Bleu de Chauffe]] et un bottier de [[LOC|Northampton]]. Carnet plein jusqu'en juin. Mais l'eau coûte. La station d'épuration, partagée par toute la filière, doit être refaite^: 14 millions. La [[ORG|communauté d'agglomération Gaillac-Graulhet]] en demande le tiers aux entreprises. «^{{Q speaker="?un mégissier de la rive droite" cue="tempête" ref="desc"|Autant nous envoyer les clés tout de suite}}^», tempête un mégissier de la rive droite du [[LOC|Dadou]], qui emploie neuf personnes.

Le vice-président chargé de l'eau, [[PER|Louis Mazamet]], comprend la colère mais maintient le chiffre. «^{{Q speaker="Louis Mazamet" cue="rétorque" ref="desc"|La rivière ne signe pas de chèques, rétorque l'élu. Elle a quand même une facture.}}^» Le quotidien [[ORG|La Dépêche du Midi]] a fait de la phrase un titre, la [[ORG|Fédération française de la tannerie-mégisserie]] une pétition.

Pour se faire entendre, les artisans ont tendu un cuir géant en travers de la [[LOC|place du Jourdain]], avec, pyrogravé, «^{{N|Peau de chagrin}}^». Un clin d'œil à [[PER|Balzac]] que les enfants de l'[[ORG|école Victor-Hugo]], réquisitionnés pour la photo, n'ont pas saisi.

Mme [[PER:Djamila Oulhadj|Oulhadj]] a signé la pétition à contrecœur. Elle aurait préféré un audit. «^{{Q speaker="Djamila Oulhadj" cue="regrette" ref="pronoun"|On est toujours très forts pour se plaindre ensemble, regrette-t-elle, et pour payer chacun de son côté.}}^» À ses pieds, trempée, une peau attend. Il faudra trente jours.

[[PER|Estelle Calmels]]
