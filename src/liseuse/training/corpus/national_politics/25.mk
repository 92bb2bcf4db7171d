#apos=straight
[[LOC|SAINT-PIERRE-ET-MIQUELON]] : le quai, la morue et le ministre

Le ferry a sonné deux fois, puis il est reparti sans lui. Le vol de [[PER|Manuel Valls]] était retardé par la brume, à [[LOC|Halifax]]. Sur le quai, l'orchestre des [[ORG|Zazpiak Bat]] a rangé ses tambourins.

Les pêcheurs, eux, sont restés. Depuis 1992, année du moratoire canadien, l'île vit sous perfusion. Or [[LOC|Ottawa]] a rouvert en juin la pêche commerciale, pour 18 000 tonnes, et n'en laisse que 540 à l'archipel. "{{Q speaker="Jean Beaupertuis" cue="s'emporte" ref="name"|On nous donne une assiette et pas la table}}", s'emporte [[PER|Jean Beaupertuis]], patron du [[MISC|Cap au Loup]], neuf mètres, deux matelots.

Le préfet, un homme aimable que l'on dit sur le départ, a glissé que la négociation suivait "{{Q speaker="?Le préfet" cue="glissé" ref="desc"|un cours diplomatique}}". C'est le langage des couloirs. Le conseiller territorial [[PER|Thierry Detcheverry-Roy]], lui, n'a plus que celui du quai : "{{Q speaker="Thierry Detcheverry-Roy" cue="null" ref="name"|À la prochaine, je fais tourner les hélices.}}"

Au [[ORG|Conseil territorial]], les deux listes s'accusent. [[ORG|Cap sur l'avenir]] reproche à [[ORG|Archipel demain]] d'avoir négligé [[LOC|Bruxelles]], et cette dernière lui rend la pareille. Le slogan de la première, "{{N|Un port, une voix}}", avait pourtant rassemblé en mars. Le sénateur [[PER|Stéphane Artano]], venu en voisin, a écouté en mangeant une part de tarte à la chicoutai.

Une économiste de l'[[ORG|université de Moncton]] a mesuré ce que le quota rapporterait s'il était triplé. "{{Q speaker="?Une économiste de l'université de Moncton" cue="écrit" ref="pronoun"|Onze emplois, pas un de plus}}", écrit-elle dans une note reprise par [[ORG|SPM la 1ère]]. Dans le village de [[LOC|Miquelon]], on en rit. [[PER|Nicole Olaizola]], la gérante du [[ORG|Colombier]], s'amuse de l'expression "{{N|souveraineté alimentaire}}", qu'elle a relevée sept fois dans le programme de la visite. Elle sert à ses clients du merlu d'[[LOC|Argentine]].

Son fils [[PER|Eneko]], seize ans, veut être pilote d'avion. Elle ne le retient pas. "{{Q speaker="Nicole Olaizola" cue="tranche" ref="pronoun"|Qu'il apprenne à partir, on lui apprendra à revenir}}", tranche-t-elle en essuyant le comptoir.

Le ministre a fini par atterrir à 22 heures. Il a promis une réponse écrite. Une réponse écrite, la jeune élue [[PER|Maïté Lafourcade]] en a déjà neuf, qu'elle garde dans une boîte à biscuits. "{{Q speaker="Maïté Lafourcade" cue="null" ref="none"|Je les classe par ministre.}}"
