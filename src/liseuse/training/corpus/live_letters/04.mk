#apos=typo
TRIBUNE

«~{{Q speaker="?un collectif" cue="null" ref="none"|Rendez-nous nos conservatoires}}~»

Un collectif de musiciens et d'enseignants, parmi lesquels la pianiste [[PER|Ilse Diraison-Rao]], le compositeur [[PER|Bastien Loriol]] et l'altiste [[PER|Mei Tanguy-Zhou]], s'alarme de la fermeture des classes d'instruments rares dans les villes moyennes.

Il y a dix ans, un enfant de [[LOC|Montluçon]] pouvait apprendre le basson. Il y a cinq ans, il devait aller à [[LOC|Moulins]]. Aujourd'hui, il renonce. Nous ne parlons pas d'un luxe de notables. Nous parlons de [[PER|Kenza]], 11~ans, rencontrée en février dans le hall du [[ORG|conservatoire André-Messager]], un hautbois de location sous le bras. «~{{Q speaker="?sa mère" cue="disait" ref="desc"|On nous a donné jusqu'à juin}}~», disait sa mère.

Le ministère a un mot pour cela~: «~{{N|rationalisation de l'offre}}~». La [[ORG|Cour des comptes]], dans son rapport de décembre, en avait un autre, plus honnête, celui de «~{{Q speaker="Cour des comptes" cue="avait" ref="name"|renoncement}}~». Entre les deux, il y a toute la distance qui sépare la [[LOC|rue de Valois]] du terrain.

Que l'on nous comprenne. Nous ne défendons pas le solfège de grand-papa ni la [[MISC|méthode Dandelot]]. L'un de nous, [[PER|Ousmane Kaboré]], enseigne la kora à [[LOC|Bobigny]] depuis 2009, et ses collègues l'ont longtemps tenu pour un «~{{Q speaker="?ses collègues" cue="ont longtemps tenu" ref="desc"|intermittent du folklore}}~». Il forme aujourd'hui deux de leurs titulaires.

Nous demandons trois choses. D'abord que le [[MISC|plan Chœurs]] cesse d'être financé sur le dos des instruments. Ensuite que l'[[ORG|Association des maires de France]] ([[ORG:Association des maires de France|AMF]]) publie, ville par ville, les heures supprimées. Un élu, et non des moindres, nous l'a promis «~{{Q speaker="?Un élu" cue="a promis" ref="desc"|avant la [[MISC|fête de la Musique]]}}~»~; il n'a pas précisé l'année. Enfin, qu'on cesse de parler d'«~{{N|éveil}}~» quand on veut dire garderie.

[[PER|Nadia Boulanger]] ne pleurait pas sur les fins de classe. Elle comptait les élèves qui restaient. C'est, disait-elle, «~{{Q speaker="Nadia Boulanger" cue="disait" ref="pronoun"|le seul bulletin qui vaille}}~». Comptons.

Premiers signataires~: [[PER|Ilse Diraison-Rao]], pianiste~; [[PER|Bastien Loriol]], compositeur~; [[PER|Mei Tanguy-Zhou]], altiste, [[ORG|Orchestre national d'Auvergne]]~; [[PER|Ousmane Kaboré]], koriste~; [[PER|P.-L. Vergnaud]], facteur de bassons~; [[PER|Claire Rocher]], directrice de l'ensemble [[ORG|Horizon]]~; sœur [[PER|Marie-Aimée]], organiste à [[LOC|Souvigny]]. La liste complète figure sur le site de [[ORG|La Lettre du musicien]].
