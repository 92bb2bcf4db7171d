#apos=straight
DÉFENSE
114 [[MISC|Rafale]], une plume et beaucoup de virgules
[[LOC|New Delhi]] / [[LOC|Mérignac]], [[PER|Thibault Nair-Cousin]]

Les stylos étaient prêts vendredi, le protocole aussi. Il n'y a pas eu de signature. Le contrat portant sur 114 avions de combat [[MISC|Rafale]], que l'[[LOC|Inde]] pourrait acheter à [[ORG|Dassault Aviation]] pour une trentaine de milliards d'euros, bute sur une demi-page, celle du contenu local.

[[LOC|New Delhi]] exige que 60 % de la valeur soit produite sur place, fidèle au mot d'ordre lancé en 2014 par [[PER|Narendra Modi]], "{{N|[[MISC|Make in India]]}}". L'industriel propose 30, puis 45 à la dixième année. Un négociateur indien y voit "{{Q speaker="?Un négociateur indien" cue="voit" ref="desc"|un escalier sans étage}}". En face, on sourit. "{{Q speaker="?un cadre de l'avionneur" cue="tempère" ref="desc"|Il nous disait la même chose en 2012, tempère un cadre de l'avionneur. Nous étions tous deux plus minces.}}"

Le patron, [[PER|Éric Trappier]], a rappelé lors des résultats que l'usine de fuselages du groupe [[ORG|Tata]], à [[LOC|Hyderabad]], livrerait ses premières pièces en 2028. Le marché des 26 appareils destinés à l'[[ORG|Indian Navy]], conclu en avril 2025, avance, lui, sans éclats. Seul le moteur, un [[MISC|M88]] que [[ORG|Safran]] accepterait d'assembler à [[LOC|Bangalore]], n'appelle plus de commentaire.

À [[LOC|Mérignac]], sur la chaîne finale, on compte en cadence. Trois avions par mois, quatre bientôt. "{{Q speaker="?on" cue="s'inquiète" ref="pronoun"|Le problème, ce n'est pas le client, c'est le chaudronnier de [[LOC|Seclin]]}}", s'y inquiète-t-on. L'usine s'est mise aux équipes de nuit. [[PER|Grégory Lafargue-Nunes]], délégué [[ORG|Unsa]], le reconnaît volontiers ; il souhaite surtout que la prime suive. L'ajusteur parle d'"{{Q speaker="Grégory Lafargue-Nunes" cue="parle" ref="desc"|euphorie à feuille de paie constante}}".

Et l'opinion indienne ? Depuis les combats de mai 2025 avec le [[LOC|Pakistan]], l'avion français y est devenu un personnage. [[LOC|Islamabad]] affirme en avoir abattu, l'[[ORG|Indian Air Force]] n'a jamais confirmé un chiffre. Le nom de l'opération, "{{N|[[MISC|Sindoor]]}}", orne désormais des savons. [[PER|Kamaljit Sodhi]], une retraitée d'[[LOC|Ambala]] qui habite sous la trajectoire, s'est faite à ce bruit. "{{Q speaker="Kamaljit Sodhi" cue="a-t-elle expliqué" ref="pronoun"|Le [[MISC|Mirage]] sifflait, celui-là cogne}}", a-t-elle expliqué à la radio publique.

Reste le calendrier. L'ambassade de [[LOC|France]] a fait réserver trois suites à l'hôtel [[ORG|Imperial]] jusqu'au 30. Dans les couloirs de [[LOC|South Block]], un colonel confiait que ses supérieurs tenaient la ligne "{{N|pas de dates}}", consigne écrite au tableau. Puis il a regardé la sienne, une montre d'escadrille. "{{Q speaker="?un colonel" cue="null" ref="none"|Mars. Mais de quelle année ?}}"
