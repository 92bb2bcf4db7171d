#apos=straight
AUDIENCES : [[ORG:France 3|FRANCE 3]] CRÉE LA SURPRISE, [[ORG|TF1]] SAUVE LES MEUBLES

Le polar du samedi a encore frappé. Avec 4,83 millions de téléspectateurs et 25,1 % de part d'audience, "{{N|[[MISC|Meurtres à Belle-Île]]}}" a placé hier soir [[ORG|France 3]] très loin devant, selon [[ORG|Médiamétrie]]. [[PER|Sara Mortensen]] et [[PER|Pascal Légitimus]] y enquêtaient sur la mort d'un ostréiculteur.

Sur [[ORG|TF1]], la finale de "{{N|[[MISC|Star Academy]]}}" n'a réuni que 3,2 millions de fidèles, mais 41 % des "{{N|femmes responsables des achats de moins de 50 ans}}", la cible chère aux annonceurs. La chaîne se console donc, et le fait savoir: "{{Q speaker="TF1" cue="dit" ref="desc"|une saison historique auprès des jeunes}}", dit son communiqué. [[ORG|M6]] (1,1 million) paie le prix d'une rediffusion de "{{N|[[MISC|Taken 3]]}}".

[[ORG|France 2]] misait gros sur "{{N|[[MISC|La Grande Dictée de Noël]]}}", présentée par [[PER|Faustine Bollaert]] depuis [[LOC|Besançon]]. Raté: 1,6 million. Trop long, trop tard, et un texte de [[PER|Julien Gracq]] qui aurait fait fuir les moins de 60 ans. "{{Q speaker="?un cadre du groupe public" cue="plaide" ref="desc"|On ne fait pas de service public avec des sondages de sortie de table}}", plaide un cadre du groupe public. Chez [[ORG|Banijay]], qui produit l'émission, silence radio.

La TNT, elle, s'émiette un peu plus. [[ORG|TMC]] tient son rang grâce à [[MISC|Columbo]] (780 000), [[ORG|RMC Découverte]] dépasse [[ORG|W9]], et les deux nouvelles venues, [[ORG|T18]] et [[ORG|NOVO19]], plafonnent sous la barre du pour cent. [[ORG|Arte]] réalise 3,9 % avec un documentaire sur les grues cendrées de la [[LOC|Woëvre]].

En access, [[PER|Nagui]] garde la tête. Il avait promis en septembre qu'il arrêterait de commenter les chiffres ; il n'a pas tenu. "{{Q speaker="Nagui" cue="écrit" ref="pronoun"|Merci, c'est fou}}", a-t-il écrit sur [[ORG|Instagram]] à 9h04, une minute après la publication. Son rival du 19 heures a répondu d'un pouce levé.

Reste le cas du replay. D'après [[PER|Bérengère Quint]], analyste chez [[ORG|NPA Conseil]], un épisode sur trois est désormais vu en différé, et "{{Q speaker="Bérengère Quint" cue="D'après" ref="name"|la nuit même du direct}}". La spécialiste publie ce mois-ci une note au titre peu festif, "{{N|Le salon sans télé}}", que les régies liront de près.

Ce soir: [[MISC|Capitaine Marleau]] (inédit) face à [[MISC|Avatar : la voie de l'eau]]. Les paris sont ouverts. ([[PER|M. Ka.]])
