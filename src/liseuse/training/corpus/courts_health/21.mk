#apos=typo
«~{{Q speaker="?Le greffier" cue="null" ref="none"|Accusée, levez-vous}}~»

Aux [[ORG|assises de la Haute-Vienne]], deuxième jour du procès d'une infirmière de nuit

Le greffier a la voix douce. [[PER|Odile Faucher]] se lève. Elle se lèvera onze fois dans la matinée, lissant sa jupe, et onze fois dira qu'elle ne se souvient pas. On lui impute l'empoisonnement de deux pensionnaires de la résidence [[ORG|Les Vergers de la Briance]], [[PER|Ginette Pommier]] et l'abbé [[PER|Roland Texier]], morts à trois nuits d'intervalle en novembre 2019. Du potassium. La fiole n'a jamais été retrouvée.

— {{Q speaker="?le président" cue="reprend" ref="desc"|Vous étiez seule à l'étage ?}} reprend le président.

— {{Q speaker="Odile Faucher" cue="null" ref="none"|On est toujours seule à l'étage.}}

Un murmure parcourt la salle. Sur les bancs du public, des collègues en nombre. Elles ont mis un badge, «~{{N|Nous sommes toutes de nuit}}~», que l'huissier leur a fait ôter.

Vient le Pr [[PER|Franck Saint-Marcoux]], toxicologue, à qui l'on demande une certitude. Il n'en donne pas. «~{{Q speaker="Franck Saint-Marcoux" cue="expose" ref="desc"|Le potassium est le plus discret des suspects~: tous les cadavres en ont}}~», expose l'expert. La défense jubile, un peu trop vite. Car il enchaîne sur la perfusion de l'abbé, et sur un débit «~{{Q speaker="Franck Saint-Marcoux" cue="null" ref="none"|qu'aucune main distraite ne règle}}~».

Le directeur de l'établissement, alors salarié du groupe [[ORG|Sérénys]], dépose en visioconférence depuis [[LOC|Agadir]]. L'image saute. On croit comprendre qu'il tenait l'accusée pour «~{{Q speaker="?Le directeur de l’établissement" cue="tenait" ref="pronoun"|une perle}}~» et qu'il avait, dans le même mois, réclamé trois fois son remplacement. «~{{Q speaker="Coralie Mazabraud" cue="relève" ref="name"|Une perle dont vous vouliez vous défaire}}~», relève Me [[PER|Coralie Mazabraud]], pour la famille [[PER:Ginette Pommier|Pommier]].

Après le déjeuner, [[PER|Josiane]], 81 ans, sœur de la première victime. Elle n'a pas pris sa canne pour venir jusqu'à la barre.

— {{Q speaker="Josiane" cue="dit" ref="pronoun"|[[PER:Ginette Pommier|Ginette]] l'aimait bien, dit-elle. Elle lui gardait les chocolats, ceux à la liqueur.}}

— {{Q speaker="Odile Faucher" cue="souffle" ref="desc"|Je les mangeais pas}}, souffle l'accusée.

C'est la première fois qu'elle se souvient de quelque chose.

La presse de la région l'avait baptisée, dès la garde à vue, «~{{N|la [[PER:Odile Faucher|Veilleuse]]}}~». Le sobriquet a fait florès, jusqu'à un podcast de [[ORG|Binge Audio]]. Le président a prié qu'on ne l'emploie plus entre ces murs. À 18~h~05, une jurée a pourtant demandé, rougissante, à quelle heure au juste «~{{Q speaker="?une jurée" cue="demandé" ref="desc"|la [[PER:Odile Faucher|veilleuse]]}}~» prenait son poste.

[[PER|Théophile Garraud]]
