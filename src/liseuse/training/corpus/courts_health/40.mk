#apos=typo
DISPARITION INQUIÉTANTE
[[LOC|Saint-Girons]] ([[LOC|Ariège]]), 3 fév. – Les recherches se poursuivaient lundi pour retrouver [[PER|Maïwenn Castéra-Diop]], 16 ans, qui n'a plus donné signe de vie depuis samedi soir, a-t-on appris auprès du parquet.

L'adolescente, élève de première au [[ORG|lycée du Couserans]], a quitté à pied vers 19~h^30 la salle des fêtes d'[[LOC|Eycheil]], où se tenait un bal occitan. Elle portait un anorak jaune de marque [[ORG|Picture]], un jean et des bottines. Son téléphone a borné pour la dernière fois à 20~h^11 près du [[LOC|pont de Taule]].

«~{{Q speaker="?une source proche de l’enquête" cue="indique" ref="desc"|Aucune hypothèse n'est privilégiée, aucune n'est écartée}}~», indique une source proche de l'enquête. Plus de cent gendarmes, trois équipes cynophiles et deux plongeurs de la [[ORG|brigade nautique de Toulouse]] sont mobilisés. Le procureur de [[LOC|Foix]], [[PER|Olivier Mouysset]], a ouvert une enquête préliminaire~; il s'exprimera mardi. Il a seulement demandé aux médias «~{{Q speaker="Olivier Mouysset" cue="demandé" ref="pronoun"|de la retenue, et aux autres du silence}}~».

Par «~{{N|les autres}}~», il faut entendre les internautes. Depuis dimanche, un forum désigne un voisin sans preuve aucune~; l'homme a été entendu comme témoin, puis remercié. Sa boîte aux lettres a été taguée d'un mot, «~{{N|Où}}~».

La mère, [[PER|Hélène Castéra]], fonctionnaire à la [[ORG|sous-préfecture de Saint-Girons]], a lancé un appel. Filmée par un cousin, elle fixe l'objectif et ne cille pas. «~{{Q speaker="Hélène Castéra" cue="dit" ref="pronoun"|Si tu lis ça, ma belle, la porte n'est pas fermée, dit-elle. Elle n'a jamais eu de clé.}}~» Le père, [[PER|Abdou Diop]], kinésithérapeute à [[LOC|Saint-Louis]], au [[LOC|Sénégal]], devait atterrir en soirée à [[LOC|Blagnac]].

Au lycée, une cellule d'écoute a été ouverte. «~{{Q speaker="Michel Souquet" cue="raconte" ref="name"|Les gamins viennent, ne disent rien, boivent un chocolat et repartent battre les fourrés}}~», raconte [[PER|Michel Souquet]], l'un des bénévoles. [[PER|Lila]], sa meilleure amie, a dessiné l'affiche. En bas, elle a écrit l'air que [[PER:Maïwenn Castéra-Diop|Maïwenn]] jouait au hautbois, «~{{N|[[MISC|Se canto]]}}~», pour que les marcheurs le sifflent. Ils le sifflent.

Dimanche, 300 personnes ont ratissé les berges du [[LOC|Salat]]. Un chasseur y a ramassé une bottine, qui n'est pas la sienne. «~{{Q speaker="?Un chasseur" cue="null" ref="none"|J'ai crié avant de regarder la pointure.}}~»

Toute information peut être communiquée à la [[ORG|brigade de gendarmerie de Saint-Girons]] ou au 116^000. Une marche est prévue mercredi, au départ de la [[LOC|place Pasteur]], derrière une seule banderole~: «~{{N|On t'attend}}~».
