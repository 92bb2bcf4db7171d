#apos=typo
VOILE
Trois milles d'avance et une drisse en vrac : [[PER|Solenn Tanguy-Reeves]] mène le bal aux [[LOC|Açores]]

De notre correspondant à [[LOC|Horta]].

La baie de [[LOC|Horta]] sentait hier le gazole et le café. À l'heure du pointage, 16 h, les dix-neuf voiliers de la [[MISC|Transat des Embruns]] passaient au large de [[LOC|Faial]], cap à l'ouest, dans vingt-cinq nœuds mollissants. En tête, ça se joue dans un mouchoir : «^{{N|[[MISC|Aurore]]}}^», l'[[MISC|Imoca]] vert de [[PER|Solenn Tanguy-Reeves]], précède de trois milles «^{{N|[[MISC|Paprec]]}}^» et de onze le plan [[PER|Verdier]] de [[PER|Tibor Keleti]], [[MISC|Horizon 29]].

La navigatrice de [[LOC|Port-la-Forêt]] n'en fait pas un plat. Dimanche, une drisse de spi s'est rompue. Il a fallu grimper. «^{{Q speaker="Solenn Tanguy-Reeves" cue="raconte" ref="pronoun"|J'ai laissé mon petit-déjeuner en haut du mât, raconte-t-elle dans un message vocal. Littéralement.}}^» Son équipe à terre, la société [[ORG|Gréements du Ponant]], évalue la perte à six heures. Un routeur, joint hier soir, la dit plus lourde, «^{{Q speaker="?Un routeur" cue="dit" ref="desc"|huit, en étant gentil}}^».

Au sud, l'option payante n'a pas payé. [[PER|Tibor Keleti]], premier Hongrois inscrit, y a cherché l'alizé et y a trouvé [[LOC|Santa Maria]], son rocher, ses pêcheurs. Il a appelé son sponsor, [[ORG|Horizon]], un courtier en crédits. «^{{Q speaker="Tibor Keleti" cue="null" ref="none"|Je leur ai dit que j'avais une très belle vue.}}^»

Il faudra aussi reparler du règlement. Deux concurrents se sont plaints que la direction de course ait avancé la porte des glaces. Selon la directrice de course, [[PER|Claire Renoir]], deux growlers avaient été signalés «^{{Q speaker="Claire Renoir" cue="Selon" ref="name"|à moins de trente milles de la route directe}}^». Pour le jury, qui se réunira à [[LOC|Pointe-à-Pitre]], la décision restait «^{{Q speaker="?le jury" cue="Pour" ref="desc"|opportune}}^». L'[[ORG|Imoca]], la classe, n'a pas souhaité s'exprimer. Le doyen de la flotte, [[PER|Hervé Kersauzon-Ribot]], 67 ans, s'est exprimé pour elle : une glace, d'après lui, ça ne prévient pas, et «^{{Q speaker="Hervé Kersauzon-Ribot" cue="d’après" ref="pronoun"|un communiqué non plus}}^».

On attend les premiers mardi. Le musicien [[PER|Moussu Té]] chantera sur le ponton, le [[ORG|Crédit maritime]] offrira le rhum. La «^{{N|prime au dernier}}^», ce jambon que le comité des fêtes de [[LOC|La Trinité]] remet depuis 1988, ne sera pas attribuée cette année : le charcutier est en mer, sur [[MISC|Fière d'être femme]], dixième.

[[PER|J.-M. Loussouarn]]
