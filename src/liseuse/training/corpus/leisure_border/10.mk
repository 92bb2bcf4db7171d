#apos=typo
[[LOC|Franches-Montagnes]]
Le petit train rouge perd son chef de gare, pas son dernier mot

[[PER|Jean-Rodolphe Froidevaux]] raccroche sa casquette. Il n'y avait plus que lui à en porter une, entre [[LOC|Glovelier]] et [[LOC|La Chaux-de-Fonds]].

A [[LOC|Pré-Petitjean]], vendredi, le convoi de 16h41 a sifflé deux fois de trop. Sur le quai, des écoliers, trois chevaux, la fanfare de [[LOC|Montfaucon]] au complet. Le chef est descendu, a salué, a cherché ses lunettes. « {{Q speaker="Jordan Wermeille" cue="a crié" ref="name"|Il les a sur le nez !}} » a crié [[PER|Jordan Wermeille]], le mécanicien.

Quarante et un ans de service aux [[ORG|Chemins de fer du Jura]]. L'homme en aura connu neuf directeurs et une seule grande peur, l'hiver 1999, quand la neige a tenu un train bloqué dix-neuf heures à [[LOC|La Combe]]. Il avait distribué du kirsch aux passagers. « {{Q speaker="Jean-Rodolphe Froidevaux" cue="précise" ref="desc"|Aux adultes, précise l'intéressé. Enfin, aux plus de seize ans.}} » L'entreprise l'avait blâmé, puis décoré.

Que restera-t-il de la gare ? Un abri. Le guichet ferme le 1er mai, comme avant lui ceux de [[LOC|Lajoux]] et du [[LOC:Le Noirmont|Noirmont]]. Le directeur de la ligne, [[PER|Frédéric Bonnemain]], parle d'une « {{Q speaker="Frédéric Bonnemain" cue="parle" ref="name"|halte à desserte simplifiée}} ». On imagine la tête des habitués. [[PER|Sandrine Boillat]], qui préside l'[[ORG|Association des usagers du Haut-Plateau]], n'a pas la langue dans sa poche : elle a fait imprimer des autocollants où l'on lit « {{N|Simplifiez-vous vous-mêmes}} ». Deux cents, partis dans la matinée. « {{Q speaker="Sandrine Boillat" cue="rappelle" ref="name"|On nous avait juré, en 2021, que le guichet tiendrait jusqu'à l'arrivée du nouveau matériel}} », rappelle [[PER:Sandrine Boillat|Boillat]].

Le Gouvernement jurassien observe. Il vient d'investir, avec [[LOC|Berne]], 44 millions dans de nouvelles rames que construit [[ORG|Stadler]], à [[LOC|Bussnang]]. « {{Q speaker="?une ministre" cue="a lancé" ref="desc"|Nous ne supprimons pas le train, nous supprimons la vitre}} », a lancé une ministre devant le [[ORG|Parlement]]. La phrase n'a pas plu.

Le chef, lui, l'a trouvée assez juste. Depuis dix ans, il vendait surtout des billets pour le [[MISC|Marché-Concours]] et répondait aux touristes alémaniques que non, la cascade, c'est l'autre vallée. Il écoutait beaucoup. Une veuve de [[LOC|Saint-Brais]] descendait chaque mardi sans rien avoir à faire ici. Quand elle est morte, son neveu a rapporté trente ans de carnets à souches. On y trouvait ce mot : « {{Q speaker="?Une veuve de Saint-Brais" cue="null" ref="none"|16 h 41, il faisait chaud chez lui.}} »

Le retraité commencera par dormir. Ensuite, les champignons. Il a été approché par le [[ORG|musée rural jurassien des Genevez]] pour céder la casquette. Il a dit non, puis oui, puis : « {{Q speaker="Jean-Rodolphe Froidevaux" cue="a dit" ref="pronoun"|On verra quand j'aurai froid.}} »

[[PER|T. Oberli]]
