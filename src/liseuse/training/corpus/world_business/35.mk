#apos=straight
[[LOC:Haïti|HAÏTI]]
Un hôpital derrière la ligne
[[LOC|Port-au-Prince]], par [[PER|Rose-Laure Desrameaux]]

On ne dit plus "{{N|la ville}}". On dit "{{N|ce côté-ci}}". De ce côté-ci, [[LOC|Pétion-Ville]], un peu de [[LOC|Delmas]], la route de l'aéroport certains matins. De l'autre, tout ce que la coalition [[ORG|Viv ansanm]] a pris, soit neuf dixièmes de la capitale d'[[LOC|Haïti]].

L'[[ORG|hôpital Isaïe-Jeanty]] a fermé, l'[[ORG|hôpital général]] a brûlé. Les blessés remontent vers [[LOC|Tabarre]], où [[ORG|Médecins sans frontières]] ([[ORG:Médecins sans frontières|MSF]]) tient une unité de traumatologie de 80 lits. [[PER|Jude Saintilus]], infirmier-chef, y dort depuis février. Chez lui, à [[LOC|Solino]], il reste un mur. "{{Q speaker="Jude Saintilus" cue="null" ref="none"|Je leur ai laissé la clé dans la serrure. On ne sait jamais, quelqu'un d'honnête}}", et il rit le premier.

Mardi, un garçon de douze ans, la cuisse traversée. Sa tante l'a porté quatre kilomètres. Elle refuse que l'on écrive leur nom, leur rue, l'heure. Elle consent à une phrase : "{{Q speaker="?Sa tante" cue="consent" ref="pronoun"|La balle n'était pas pour lui.}}" Le chirurgien, [[PER|Marek Szewczyk]], un Polonais de [[LOC|Gdynia]] en mission pour trois mois, l'a retirée, l'a rincée, l'a mise dans un bocal, avec les autres. Il y en a 612. Sur l'étiquette, l'équipe a écrit "{{N|pièces détachées}}".

Le [[ORG|Conseil de sécurité]] a autorisé à l'automne une nouvelle force, dite "{{N|de répression des gangs}}", de 5 500 hommes, destinée à remplacer la mission que dirigeait le [[LOC|Kenya]]. Ils ne sont pas là. Un policier de la [[ORG|PNH]], deux chargeurs pour trente jours, hausse les épaules : "{{Q speaker="?Un policier de la PNH" cue="null" ref="desc"|On nous a envoyé des casques. Je n'ai pas encore rencontré de balle qui connaisse la différence.}}"

Le [[ORG|Conseil présidentiel de transition]], lui, devait rendre le pouvoir le 7 février. Ses membres se disputent. Dans un tweet, l'ambassade américaine les a appelés à un "{{Q speaker="?l'ambassade américaine" cue="a appelés" ref="desc"|sursaut de sobriété}}" ; ils ont répliqué par un communiqué de quatre pages. Au marché de la [[LOC|Croix-des-Bossales]], dont on entend les tirs depuis le port, le riz a pris 30 %.

Le drapeau de l'[[ORG|ONU]] flotte à mi-hampe sur la base logistique, pour une raison que personne ne connaît. "{{Q speaker="?un gardien" cue="avance" ref="desc"|La corde est coincée}}", avance un gardien. [[PER:Jude Saintilus|Saintilus]], en partant à sa garde, l'a redressé d'un geste, le drapeau est retombé. L'infirmier n'a pas insisté. "{{Q speaker="Jude Saintilus" cue="null" ref="none"|Ici aussi, c'est la corde.}}"
