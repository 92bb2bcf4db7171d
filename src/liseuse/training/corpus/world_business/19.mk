#apos=straight
[[ORG|kelp]] lève 22 millions pour faire pousser des emballages
START-UP. La jeune pousse de [[LOC|Roscoff]] transforme les algues en film alimentaire. [[ORG|Breega]] et [[ORG|Eurazeo]] la suivent.

Tout est parti d'un sandwich oublié. [[PER|Nolwenn Queffélec]], alors doctorante à la [[ORG|Station biologique de Roscoff]], l'avait emballé dans une lame de laminaire, pour rire. Trois jours après, le pain était mou, le jambon rose. "{{Q speaker="Nolwenn Queffélec" cue="raconte" ref="pronoun"|J'ai mangé la preuve}}", raconte-t-elle.

Six ans plus tard, [[ORG|kelp]] (sans majuscule, ses fondateurs y tiennent) annonce un tour de table de 22 millions d'euros, mené par [[ORG|Breega]], auquel participent [[ORG|Eurazeo]], le fonds [[ORG|Océans]] de la [[ORG|Banque des territoires]] et deux particuliers dont le patron de [[ORG|Back Market]], [[PER|Thibaud Hug de Larauze]]. L'argent servira à construire une usine à [[LOC|Landivisiau]] : 1 200 tonnes par an, 64 emplois.

Le film, le [[MISC|K2]], se composte en trois semaines. Il coûte encore quatre fois le prix du plastique. Qui l'achète ? [[ORG|Picard]] pour ses noix de Saint-Jacques, [[ORG|Air France]] pour des couverts, une chaîne danoise, [[ORG|Meyers]]. Le directeur commercial, [[PER|Sofiane Haddad-Leroux]], ancien de [[ORG|Danone]], refuse le mot "{{N|vert}}" dans les brochures. "{{Q speaker="Sofiane Haddad-Leroux" cue="null" ref="none"|Mes clients ne veulent pas sauver la planète, ils veulent sauver leur jambon.}}"

Tout le monde n'applaudit pas. Sur le port de [[LOC|Lanildut]], premier débarquement d'algues en [[LOC|Europe]], [[PER|Yvon Le Hir]], goémonier, fait la moue : "{{Q speaker="Yvon Le Hir" cue="fait la moue" ref="name"|Elles sont à qui, les algues ? Parce que si tout le monde vient à la cantine...}}" Le comité des pêches a réclamé un moratoire sur les nouveaux permis. La fondatrice promet de s'approvisionner pour moitié en culture, au large de [[LOC|Moguériec]]. "{{Q speaker="Nolwenn Queffélec" cue="admet" ref="desc"|On ne va pas se fâcher avec la mer}}", admet la trentenaire.

Reste l'obstacle réglementaire. Aux yeux de [[LOC|Bruxelles]], le produit de [[ORG|kelp]] est-il un plastique ? La directive sur les plastiques à usage unique exclut les polymères "{{N|naturels qui n'ont pas été chimiquement modifiés}}". Or les Bretons ajoutent un plastifiant, végétal mais secret. L'[[ORG|Ademe]], consultée, a jugé la question "{{Q speaker="Ademe" cue="a jugé" ref="name"|pertinente}}", ce qui n'est pas une réponse.

Un investisseur, qui a étudié le dossier avant de passer son tour, se montre plus direct. "{{Q speaker="?Un investisseur" cue="null" ref="none"|Superbe équipe, superbe histoire, marge brute d'un poissonnier.}}"

La mise en route de l'usine est attendue fin 2027. Le sandwich, lui, a été moulé en résine. Il trône à l'accueil avec cette étiquette, "{{N|Série A}}".
