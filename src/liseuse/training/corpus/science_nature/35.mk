#apos=typo
[[LOC:quai de Conti|QUAI CONTI]]

Élection à l'[[ORG|Académie des sciences]] : quatre femmes, six tours, un chapeau

On ne prête qu'aux riches. Ainsi commençait, mardi, la notice nécrologique du chimiste [[PER|Évariste Talamon]], lue devant ses confrères par celui qui l'avait le moins aimé. À trois sièges de là, le fauteuil 43 était encore vide ; à dix-sept heures, il ne l'était plus.

[[PER|Mireille Oyono-Weil]], 54 ans, a été élue au sixième tour par 61 voix contre 58, ce qui ne s'était pas vu depuis [[PER|Marie Curie]], battue, elle, de deux. La géochimiste de l'[[ORG|Institut de physique du globe]] n'a pas goûté la comparaison. «~{{Q speaker="Mireille Oyono-Weil" cue="lâché" ref="name"|Elle avait deux [[MISC|Nobel]], j'ai un vélo}}~», a lâché [[PER:Mireille Oyono-Weil|Oyono-Weil]] au téléphone, depuis le quai du [[MISC|RER B]].

Ses recherches ? Les volcans des [[LOC|Comores]], l'hélium, [[LOC|Fani Maoré]]. En 2018, elle a signalé avant tout le monde la naissance d'un édifice sous-marin à l'est de [[LOC|Mayotte]]. Certains de ses pairs, au nombre desquels M. [[PER|Blanc-Lapierre]], y voient l'une des rares découvertes françaises de la décennie ; d'autres, moins enthousiastes, «~{{Q speaker="?d’autres" cue="voient" ref="desc"|un coup de chance bien instrumenté}}~».

La procédure n'a pas changé depuis [[PER|Colbert]], ou si peu. Un secrétaire perpétuel, [[PER|Antoine Triller]], des boules de bois, un huissier, des chaussures cirées. On y dit encore «~{{N|impétrante}}~», un mot qui signifie celle qui a obtenu, et qu'on emploie ici pour celle qui demande. Un académicien en rougit, ou fait semblant.

«~{{Q speaker="?Un académicien" cue="null" ref="none"|Il y avait 12 % de femmes, il y en a 13. Ne sortons pas les violons. Et puis il a fallu lui trouver une épée.}}~»

L'épée, justement. [[PER|Mireille Oyono-Weil]] n'en veut pas. Elle portera le marteau de son maître, le volcanologue belge [[PER|Rik Desmedt]], querelleur notoire. On en discute jusque dans les couloirs. «~{{Q speaker="Mireille Oyono-Weil" cue="coupe" ref="pronoun"|C'est un marteau, coupe-t-elle. Il a tapé sur des pierres, pas sur des gens.}}~»

Ce même mardi, la compagnie a remis la [[MISC|Grande Médaille]] à [[PER|Joachim Frank]], accueilli deux correspondants belges et une Sénégalaise de [[LOC|Thiès]], [[PER|Ndèye Astou Faye]], spécialiste des cyanobactéries. Le plus bel hommage est venu d'un balayeur du [[LOC|quai de Conti]], lequel ignorait tout. «~{{Q speaker="?un balayeur du quai de Conti" cue="demandé" ref="desc"|C'est pour un mariage ?}}~» a-t-il demandé en désignant la tente. On lui a dit oui.
