#apos=typo
La gare de [[LOC|Mézy-Bas]] n'existe pas, et pourtant ses trains arrivent à l'heure

Modélisme. Trente ans de travail, 41 mètres de voie en HO, 1^900 figurines~: le réseau d'[[PER|Ernest Wouters]] change de propriétaire.

Il a fallu démonter une cloison. Samedi 8 mars, huit membres du [[ORG|Rail miniature des Deux-Morin]] ont sorti par la fenêtre, module après module, la vallée imaginaire qui occupait le premier étage d'une maison de [[LOC|Crécy-la-Chapelle]]. Le maître des lieux, 84 ans, surveillait depuis un fauteuil de jardin. «~{{Q speaker="Ernest Wouters" cue="null" ref="none"|Pas par la cheminée, malheureux, elle est collée à la colle de peau~!}}~»

Né à [[LOC|Termonde]], conducteur à la [[ORG|SNCB]] puis à la [[ORG|SNCF]], M. [[PER:Ernest Wouters|Wouters]] a reconstitué une ligne secondaire de la [[ORG|Compagnie de l'Est]] un mardi d'octobre 1934. Pourquoi un mardi~? Jour de lessive, pas de marché, donc peu de personnages à peindre. Il en a tout de même peint 1^900. Parmi eux, près du passage à niveau, un monsieur à la valise~: c'est son père, le jour où il quitta les [[LOC|Flandres]].

Le matériel roulant réjouira les connaisseurs. Une [[MISC|230 B]] de chez [[ORG|Fulgurex]], deux autorails [[MISC|Picasso]] anachroniques (il l'admet), et surtout une draisine construite dans une boîte de sardines [[ORG|La Belle-Iloise]]. Les aiguillages sont commandés par des relais de central téléphonique. D'après un ancien des [[ORG|PTT]] venu prêter main-forte, «~{{Q speaker="?un ancien des PTT" cue="D’après" ref="desc"|il y a là-dedans de quoi rebrancher tout le canton}}~».

Qu'allait-il devenir~? Un marchand de [[LOC|Chartres]] proposait 6^000 euros de l'ensemble, au détail. Refusé. [[ORG|Märklin]] aurait fait savoir, par un intermédiaire, son intérêt pour les bâtiments~; l'information n'a pas été confirmée. C'est la petite-fille, [[PER|Hanna Wouters-Lemoine]], ébéniste, qui a tranché~: tout au club, gratuitement, à condition que les trains roulent un dimanche par mois. Selon [[PER:Hanna Wouters-Lemoine|Hanna]], «~{{Q speaker="Hanna Wouters-Lemoine" cue="Selon" ref="name"|il n'a jamais été question de vendre, ni avant sa maladie, ni depuis}}~». Le club a qualifié le don de «~{{Q speaker="Rail miniature des Deux-Morin" cue="qualifié" ref="desc"|proprement déraisonnable}}~» et voté oui à l'unanimité. Sur le registre, la rubrique «~{{N|valeur estimée}}~» est restée vide.

Reste à loger la vallée. La mairie de [[LOC|Coulommiers]] prête l'ancien atelier de la cordonnerie [[ORG|Blanchard & Fils]], [[LOC|rue de la Pêcherie]]. Trois prises électriques, un robinet. «~{{Q speaker="Yacine Dufresnoy" cue="promet" ref="name"|On ouvrira aux [[MISC|Journées du patrimoine]], promet le président, [[PER|Yacine Dufresnoy]], carreleur de son état. Dans un an ou dans deux.}}~»

Le vieil homme n'a rien gardé. Si~: le monsieur à la valise, dans la poche de son gilet.

[[PER|Clotilde Ansart]]
([[ORG|Loco-Vapeur]], nº 212)
