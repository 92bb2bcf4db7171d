Luxe : [[ORG|LVMH]] et [[ORG|Kering]] face au coup de froid chinois

La [[LOC|place Vendôme]] retient son souffle. Mardi, [[ORG|LVMH]], numéro un mondial, a publié un chiffre d’affaires en repli de 3 % ; mercredi, [[ORG|Kering]] a fait pire ; jeudi, [[ORG|Hermès]] a fait mieux que tout le monde. [[PER|Bernard Arnault]] n’a pas pris la parole. [[PER|Axel Dumas]], gérant d’[[ORG|Hermès]] et descendant de [[PER|Thierry Hermès]], le fera à l’assemblée générale.

Premier accusé : la [[LOC|Chine]]. À [[LOC|Shanghaï]], les files devant [[ORG|Louis Vuitton]] ont fondu. Les clientes comparent, attendent, achètent au [[LOC|Japon]]. «{{Q speaker="Prune Desmaisons" cue="décrypte"|Le logo n’hypnotise plus personne}}», décrypte [[PER|Prune Desmaisons]], analyste chez [[ORG|Kervallon & Cie]]. Le sac [[MISC|Speedy]] se revend sous son prix sur [[ORG|Vestiaire Collective]], quand un [[MISC|Birkin]] double le sien. [[PER|Jane Birkin]] avait vendu le premier pour financer une association ; il a été adjugé sept millions d’euros chez [[ORG|Sotheby’s]].

Chez [[ORG|Gucci]], l’ère [[PER|Demna]] commence. Le Géorgien quitte [[ORG|Balenciaga]], où lui succède [[PER|Pierpaolo Piccioli]]. [[PER|Jonathan Anderson]] prend [[ORG|Dior]], [[PER|Matthieu Blazy]] [[ORG|Chanel]] : jamais le mercato n’avait tant ressemblé à celui du [[ORG|Real Madrid]].

Les petits, eux, résistent. La manufacture jurassienne [[ORG|Vuillemin Frères]], à [[LOC|Morez]], a doublé ses ventes de montres. Sa [[MISC|Comtoise 12]], 4 800 euros, plaît aux Coréens. «{{Q speaker="Basile Vuillemin" cue="énumère"|Pas de boutique, pas d’égérie, pas de dette}}», énumère [[PER|Basile Vuillemin]], arrière-petit-fils du fondateur. Le [[ORG|Comité Colbert]] l’a admis en mai. [[PER|Colbert]] eût apprécié.

À la Bourse, le titre [[ORG|LVMH]] cédait 1,2 %, celui d’[[ORG|EssilorLuxottica]] gagnait 0,8 %. Le PDG de [[ORG|Richemont]], propriétaire de [[ORG|Cartier]], table sur une reprise. La [[ORG|BNP]], elle, conseille d’attendre le [[MISC|Singles Day]].

[[PER|Théodore Bloch]] ([[ORG|Les Échos du matin]])