#apos=typo
Jeux vidéo
Chez [[ORG|Tasse de terre]], on a mis quatre ans à faire pousser un navet

[[LOC|Tours]]. Au premier étage d'une ancienne mercerie de la [[LOC|rue Colbert]], huit personnes regardent un légume. Il tourne. Il a une ombre, une goutte, un ver. « {{Q speaker="?on" cue="null" ref="none"|La goutte est trop ronde.}} » Quelqu'un soupire, quelqu'un note. Il est 21 heures.

Le navet appartient à [[MISC|Potager 1816]], simulation agricole située pendant l'année sans été. Le volcan [[LOC|Tambora]] a explosé, il gèle en juillet, il faut nourrir un village. Aucun combat, aucune quête, et 190 000 exemplaires vendus en dix jours sur [[ORG|Steam]]. « {{Q speaker="Bilal Sénéchal" cue="jure" ref="name"|On visait dix mille et un chauffage neuf}} », jure [[PER|Bilal Sénéchal]], cofondateur avec [[PER|Aurore Petitjean]] du studio [[ORG|Tasse de terre]].

Le succès tient à peu de chose : une vidéo de [[PER|Squeezie]], un tweet de l'agronome [[PER|Marc Dufumier]], un article du [[ORG|Guardian]]. Il tient aussi à une panne. Le soir du lancement, un bug rendait les corbeaux immortels. Les joueurs ont cru à une allégorie. Un fil [[ORG|Reddit]] de quatre mille messages dissertait sur « {{N|la mort dans l'âme du serf}} ». Elle l'a laissé courir. Le correctif est arrivé au bout d'une semaine, avec ce message : « {{Q speaker="Aurore Petitjean" cue="null" ref="none"|Les corbeaux sont désolés, nous aussi.}} »

La presse spécialisée invente un genre, le « {{N|cosy tragique}} ». [[PER:Aurore Petitjean|Petitjean]] l'emploie pour faire plaisir aux investisseurs. Ceux-ci défilent : [[ORG|Focus]], [[ORG|Nacon]], un envoyé de [[ORG|Krafton]] venu de [[LOC|Séoul]] avec un carton de poires. « {{Q speaker="?un envoyé de Krafton" cue="null" ref="none"|Chez nous, on n'achète pas les studios, on les adopte.}} » Ils ont mangé les poires.

Il y a des ombres. La bande-son, d'[[PER|Élie Vartanian]], cite sans le créditer un air à danser collecté par [[PER|Jean-Michel Guilcher]] ; l'association [[ORG|Dastum]] a protesté, poliment. On corrigera le générique. Le [[ORG|STJV]], le syndicat de la branche, s'est ému pour sa part des horaires. La cofondatrice ne nie pas : les trois derniers mois ont été « {{Q speaker="Aurore Petitjean" cue="null" ref="desc"|indécents}} », et une prime de 4 000 euros a été versée. Deux salariés ont préféré partir.

Suite au printemps. On y cultivera la betterave, sous [[PER|Napoléon]], sur console [[MISC|Switch 2]]. Avec des corbeaux mortels.
[[PER|Inès Charlery]]
