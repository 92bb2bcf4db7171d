#apos=straight
EN DIRECT. Mobilisation du 18 : cortège tendu à [[LOC|Rennes]], calme à [[LOC|Lyon]], la [[ORG|CGT]] revendique "{{Q speaker="CGT" cue="revendique" ref="name"|un million de manifestants}}"

18:40 — Fin de ce direct. Retrouvez notre récit demain dans le journal.
18:22 — [[ORG|Beauvau]] compte 410 000 manifestants dans toute la [[LOC|France]]. Soit moitié moins que les syndicats. "{{Q speaker="Sophie Binet" cue="a ironisé" ref="name"|On devrait leur offrir un boulier}}", a ironisé [[PER|Sophie Binet]].
17:55 — Une vitrine de la [[ORG|Société générale]] brisée [[LOC|rue d'Isly]]. Les forces de l'ordre ont fait usage de gaz lacrymogène. Une source policière parle d'"{{Q speaker="?Une source policière" cue="parle" ref="desc"|une centaine d'éléments radicaux}}". La [[ORG|Ligue des droits de l'homme]] évoque "{{Q speaker="Ligue des droits de l'homme" cue="évoque" ref="name"|une nasse de quarante minutes}}".
17:31 — [REPORTAGE] [[LOC|Place de la République]], à [[LOC|Paris]], [[PER|Odette]], 81 ans, a déplié son pliant. Ancienne ouvrière de [[ORG|Chausson]], elle n'a manqué aucun défilé depuis 1968, "{{Q speaker="Odette" cue="null" ref="pronoun"|sauf deux, j'accouchais}}". À côté d'elle, un lycéen tient un carton : "{{N|Le futur est annulé, merci de votre compréhension}}". "{{Q speaker="?un lycéen" cue="rigole" ref="pronoun"|C'est ma mère qui a trouvé la phrase}}", rigole-t-il.
16:50 — Le préfet d'[[LOC|Ille-et-Vilaine]], [[PER|Amaury de Saint-Quentin]], appelle à la dispersion.
16:31 — [[PER|Jordan Maillet]], éboueur à [[LOC|Ivry]], se dit "{{Q speaker="Jordan Maillet" cue="se dit" ref="name"|fatigué d'avance}}". Son gilet porte l'inscription "{{N|Propre, pas corvéable}}".
16:12 — À [[LOC|Saint-Quentin]] (l'[[LOC|Aisne]], pas le préfet), 900 personnes. C'est beaucoup. Le responsable local de [[ORG|FO]] en a la voix cassée : "{{Q speaker="?Le responsable local de FO" cue="null" ref="desc"|On n'avait pas vu ça depuis les [[ORG|Motobécane]].}}"
15:48 — À [[LOC|Lyon]], le cortège quitte la [[LOC|Manufacture des tabacs]]. En tête, les infirmières d'[[ORG|Édouard-Herriot]], puis [[ORG|Solidaires]], l'[[ORG|Unef]], des "{{N|gilets}}" sans autre précision.
15:05 — TRAFIC. Ligne B coupée. Selon un agent croisé à [[LOC|Châtelet]], "{{Q speaker="?un agent" cue="Selon" ref="desc"|ça repart quand ça repart}}".
14:32 — La secrétaire générale de la [[ORG|CFDT]], [[PER|Marylise Léon]], arrive à [[LOC|Denfert]]. Interrogée sur l'absence de [[ORG|FO]] dans le carré de tête, la syndicaliste balaie : "{{Q speaker="Marylise Léon" cue="balaie" ref="desc"|La place est grande.}}"
14:00 — Bonjour à tous ! [[PER|Camille Astruc]] et [[PER|Bilel Ayadi]] vous accompagnent tout l'après-midi.
