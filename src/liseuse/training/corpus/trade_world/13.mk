#apos=typo
À [[LOC|Beyrouth]], le port remonte ses silos en papier

Cinq ans après, les architectes ont exposé leurs maquettes à la [[LOC|Maison jaune]]. Le ministre était attendu ; il a envoyé un bouquet.

Les familles des victimes ont fait le tour en dix minutes. C'était vendredi soir, à [[LOC|Sodeco]], dans cet immeuble criblé qu'on a mis vingt ans à transformer en musée et qu'on appelle aussi [[LOC:Maison jaune|Beit Beirut]]. Sur les tables : sept projets, du plexiglas, des arbres en mousse. « {{Q speaker="?une mère" cue="a lâché" ref="desc"|Il manque le cratère}} », a lâché une mère, et tout le monde s'est tu.

Le concours, lancé par l'[[ORG|Ordre des ingénieurs et architectes de Beyrouth]] avec la [[ORG|Banque mondiale]], devait départager cinq idées pour le bassin n° 3. Deux de plus sont arrivées hors délai, dont celle du bureau [[ORG|Sabbagh Frères]], qui ne construit rien : on laisserait les silos s'effondrer, et le blé pousser. Lauréate pourtant, la proposition de [[PER|Yasmina Trad]] et du Danois [[PER|Nikolaj Bech]] prévoit une gare maritime, un marché de gros et un parc en pente. « {{Q speaker="Yasmina Trad" cue="défend" ref="desc"|Une ville qui n'a plus de pain ne peut pas vivre d'un monument}} », défend l'architecte, qui a grandi à [[LOC|Karantina]], face aux grues.

[[PER|Paul Naggear]], dont la fille est morte le 4-Août, n'avait pas été invité. Il est venu quand même. Pas un mot contre les maquettes : c'est de l'instruction qu'il parle, du juge [[PER|Tarek Bitar]], de l'acte d'accusation qu'on annonce depuis le printemps. Une source judiciaire le promet « {{Q speaker="?Une source judiciaire" cue="promet" ref="desc"|avant les pluies}} ». Quelles pluies ?

Côté officiel, [[ORG|CMA CGM]], qui exploite le terminal à conteneurs, dit regarder les résultats avec intérêt. Le [[ORG|ministère des Travaux publics]] n'a pas répondu à nos questions. On murmure que le [[ORG|Hezbollah]] préférerait un entrepôt, les [[ORG|Forces libanaises]] une marina, et que [[ORG|Électricité du Liban]] enverra de toute façon sa facture.

Au buffet, il restait des manakiche. Un étudiant de l'[[ORG|Alba]] en emportait six dans un plan roulé. « {{Q speaker="?Un étudiant de l’Alba" cue="null" ref="none"|C'est le seul bâtiment qui tiendra jusqu'à demain.}} »

[[PER|Rita Chidiac]]
