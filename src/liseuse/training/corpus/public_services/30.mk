#apos=typo
La scène se passe au [[ORG|tribunal judiciaire de Cayenne]], salle~2, ventilateur au plafond. On juge un singe.
Ou plutôt son maître. [[PER|Wilfrid Horth-Clet]], 52~ans, transporteur à [[LOC|Rémire-Montjoly]], comparaît pour détention sans autorisation d'un singe capucin, [[PER|Général]], saisi par l'[[ORG|OFB]] le 14~février. Il l'avait recueilli au bord de la [[LOC|RN~2]], à hauteur de [[LOC|Cacao]].
«^{{Q speaker="Wilfrid Horth-Clet" cue="null" ref="none"|Il était par terre, madame la juge, il ne commandait plus rien.}}^» Rires. La présidente, [[PER|Claire-Marie Loupec]], remet de l'ordre.
Elle demande pourquoi le prévenu n'a pas alerté le [[ORG|zoo de Guyane]]. Il lève les bras : fermé. On lui a dit au téléphone «^{{Q speaker="?On" cue="a dit" ref="pronoun"|de rappeler lundi}}^». On était samedi.
À la barre, un naturaliste, M. [[PER|Perroquet]], cité par la partie civile et qui a l'habitude. Détention de primate : peine encourue, trois ans. «^{{Q speaker="Perroquet" cue="assène" ref="desc"|Un animal imprégné est un animal condamné}}^», assène l'expert. Il évoque l'arrêté ministériel du 8~octobre 2018, plus connu sous le nom d'«^{{N|[[MISC|arrêté nac]]}}^». Ce n'est pas un oiseau.
L'avocate, Me [[PER|Thérèse Othily]], plaide la coutume. Elle cite un juriste du XIXe~siècle, un proverbe créole, une chanson des [[ORG|Neg'Marrons]]. Elle cite surtout le chef de la brigade, dont le rapport mentionne que le capucin a rendu un képi «^{{Q speaker="?le chef de la brigade" cue="mentionne" ref="desc"|en bon état}}^».
Le parquet demande 800~euros d'amende, dont 400 avec sursis. L'association [[ORG|Kwata]], partie civile, un euro.
On n'a pas vu [[PER|Général]]. Il est au centre de soins de [[LOC|Macouria]], en compagnie de deux paresseux, un sanctuaire qu'il a, rapporte une soigneuse, «^{{Q speaker="?une soigneuse" cue="rapporte" ref="desc"|pris en main}}^». Il dort sur une pile de [[ORG|France-Guyane]].
La parole est au prévenu, en dernier. Il se lève, ôte sa casquette [[ORG|Total]]. Il avait préparé un mot. Il l'a oublié. «^{{Q speaker="Wilfrid Horth-Clet" cue="null" ref="none"|Dites-lui que j'ai gardé son hamac.}}^»
Relaxe partielle, 200~euros avec sursis. Dans la salle des pas perdus, une pancarte traînait : «^{{N|Liberté pour le [[PER|Général]]}}^».
[[PER|Joris Mathurin-Ho]]
