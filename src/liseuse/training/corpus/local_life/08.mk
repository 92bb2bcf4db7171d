#apos=typo
[[MISC|Tempête Floriane]] : «~{{Q speaker="?une retraitée" cue="null" ref="none"|Le toit du voisin a traversé la rue}}~»

[[LOC|BISCARROSSE]] ([[LOC|Landes]]). — À 4~h~10, l'anémomètre du sémaphore a cessé d'émettre. La dernière rafale affichée : 148~km/h. Quelques minutes plus tôt, [[MISC:Tempête Floriane|Floriane]] était entrée dans les terres entre le [[LOC|bassin d'Arcachon]] et [[LOC|Mimizan]], un peu plus au sud que ce que prévoyait [[ORG|Météo-France]].

Au petit jour, [[LOC|Biscarrosse-Plage]] avait le visage des lendemains de déroute : pins couchés sur les fils, sable jusqu'au deuxième gradin du [[LOC|théâtre de la Dune]], un bac à fleurs dans la vitrine de l'opticien [[ORG|Atol]]. [[LOC|Avenue de la Plage]], une retraitée en peignoir montrait les tuiles plantées dans sa pelouse. Elle n'avait pas dormi. Son gendre, accouru de [[LOC|Parentis]], essayait de bâcher.

Il n'y a pas eu de mort. C'est la phrase que répète depuis l'aube le maire, [[PER|Ludovic Espitallier]], bottes aux pieds. Il avait fait évacuer le camping [[ORG|Vent d'Ouest]] à 22 heures, contre l'avis de plusieurs vacanciers. «~{{Q speaker="Ludovic Espitallier" cue="lâche" ref="pronoun"|Certains m'ont traité de froussard. Qu'ils aillent voir l'allée C}}~», lâche-t-il. Dans l'allée C, un pin maritime a coupé un mobil-home en deux.

Selon [[ORG|Enedis]], 41^000 foyers étaient encore privés de courant à midi, dont la moitié dans le [[LOC|Born]]. L'entreprise a mobilisé sa [[ORG|Force d'intervention rapide]] et fait venir des groupes de [[LOC|Pau]] et de [[LOC|Tarbes]]. Elle promet un retour «~{{Q speaker="Enedis" cue="promet" ref="pronoun"|progressif}}~», mot que les habitants ont appris à redouter depuis [[MISC:tempête Klaus|Klaus]], en 2009. Cette [[MISC|tempête Klaus]] reste ici l'étalon de toute chose. «~{{Q speaker="?un forestier" cue="soupire" ref="desc"|Ce n'est pas elle, mais c'est sa petite sœur}}~», soupire un forestier croisé sur la [[LOC|D652]], tronçonneuse à la main, tandis que [[PER|Pierre Dulucq]], son patron, jauge les chablis du regard.

Le [[ORG|Sdis 40]] dénombre 612 interventions. Trains à l'arrêt au sud de [[LOC|Facture]], écoles closes, cinq routes coupées. La préfète a levé la vigilance rouge à 9 heures et maintenu l'orange pour «~{{N|vagues-submersion}}~». Une nouvelle dépression est attendue jeudi. Elle n'a pas encore de nom.

[[PER|Camille Etcheverry]] (avec [[ORG|AFP]])
