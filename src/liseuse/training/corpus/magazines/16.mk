#apos=typo
LE GRAND PORTRAIT
L'homme qui ne klaxonne pas

Il a conduit un sultan, deux présidents, la [[MISC|Coupe du monde]] (l'objet), un cercueil vide et, un soir de grève, quarante Japonais endormis jusqu'au [[LOC|Mont-Saint-Michel]] ; il n'a jamais, en quarante et un ans de volant, appuyé sur l'avertisseur, qu'il tient pour un aveu ; il ne boit que du lait chaud, dort en chaussettes, connaît par leur nom les péagistes du dernier péage à péagistes, à [[LOC|Saint-Arnoult]], et lorsqu'on s'installe à côté de lui, dans la cabine haute de son [[MISC|Setra]] bleu nuit, il commence par vous demander ce que vous écoutez, pour être sûr de ne pas le mettre.

[[PER|Robert Saïd-Ollivier]], donc. «~{{N|[[PER:Robert Saïd-Ollivier|Bob]]}}~» pour les musiciens, M. [[PER:Robert Saïd-Ollivier|Robert]] pour l'[[ORG|Élysée]], qui l'employa de 1995 à 2002, et «~{{N|le [[PER:Robert Saïd-Ollivier|Notaire]]}}~» pour ses collègues des [[ORG|Cars Lefrançois]], à [[LOC|Évreux]], parce qu'il note tout. Soixante-quatre carnets. Heures, compteur, météo, et en face, d'une écriture de fourmi, ce qui s'est dit dans le dos du chauffeur. L'[[ORG|Imec]] les voudrait. [[ORG|Grasset]] les voudrait aussi. Il a répondu à l'éditrice, «~{{Q speaker="Robert Saïd-Ollivier" cue="répondu" ref="pronoun"|une demoiselle charmante qui prenait la ceinture pour une option}}~», qu'un rétroviseur ne publie pas.

Né à [[LOC|Oran]] en 1958, débarqué à [[LOC|Port-Vendres]] sur les genoux d'une tante, élevé à [[LOC|Vernon]] par les sœurs, il voulait être jockey; il a grandi de vingt centimètres en un été. Restait la route. La tournée [[ORG|Téléphone]], en 1982, lui sert d'université. Suivront [[PER|Barbara]], qui tricotait à l'arrière, [[PER|Alain Bashung]], qui regardait devant, et un ministre qui vomissait. On n'en saura pas davantage. Un ancien régisseur, croisé au festival [[MISC|Rock in Évreux]], jure que l'homme a «~{{Q speaker="?Un ancien régisseur" cue="jure" ref="desc"|raccommodé plus de couples que [[PER|Macha Béranger]]}}~», rien qu'en baissant la ventilation.

La chanteuse [[PER|Lise Moravel]], ramenée de [[LOC|Bourges]] une nuit de chagrin, lui doit, écrit-elle dans ses mémoires, «~{{Q speaker="Lise Moravel" cue="écrit" ref="pronoun"|trois cents kilomètres sans une question}}~».

La femme est partie en 1991. Le chien est resté. La fille, [[PER|Maryse]], capitaine au [[ORG|Samu 27]], roule sirène hurlante, et c'est leur seule dispute. «~{{Q speaker="Maryse" cue="null" ref="none"|Il me dit qu'un malade transporté poliment meurt moins. Allez prouver le contraire.}}~»

Il prend sa retraite vendredi. Dernière course, [[LOC|Évreux]]-[[LOC|Lourdes]], avec les anciens d'[[ORG|Alcatel]]. Sur le parking, une passagère l'a prévenu, la main sur le klaxon de son déambulateur : «~{{Q speaker="?une passagère" cue="prévenu" ref="desc"|On vous en fera faire un, au moins un.}}~» Le chauffeur a souri dans le rétroviseur, et noté l'heure.

[[PER|Vincent Lagrange-Petit]]
