#apos=straight
TEST — [[MISC|Saline]] ([[MISC|PC]], [[MISC|Xbox Series]]) : garder les phares

Dix-sept heures. C'est le temps qu'il nous a fallu pour allumer les neuf phares de [[LOC|Morne-Grève]], archipel fictif quelque part entre les [[LOC|Glénan]] et les [[LOC|Kerguelen]] de nos cauchemars, et comprendre qu'il ne fallait surtout pas.

Développé à [[LOC|Villeurbanne]] par [[ORG|deux mille briques]] (sans majuscules, ils y tiennent), [[MISC|Saline]] n'a pas d'inventaire, pas de carte, pas de combat. On y incarne [[PER|Aude]], gardienne remplaçante, qui parle toute seule et range. Voilà. On range les cordages, les bidons, les lettres du titulaire, un certain [[PER|Ogier]], disparu un 29 février. Et plus on range, plus la mer monte.

"{{Q speaker="Thibault Nguyen-Ricard" cue="raconte" ref="name"|Au départ c'était un jeu de ménage, raconte [[PER|Thibault Nguyen-Ricard]], le directeur créatif. C'est devenu un jeu sur ma mère. Ne l'écrivez pas. Enfin, si.}}" Passé par [[ORG|Arkane]], du temps de [[MISC|Dishonored 2]], le Lyonnais a monté son équipe avec deux anciens d'[[ORG|Ivory Tower]] et une botaniste. Il cite [[MISC|Return of the Obra Dinn]], [[PER|Henri Queffélec]] et les fiches techniques des [[ORG|Phares et Balises]].

Techniquement, le moteur maison ([[MISC|Gabion]], c'est son nom) fait des merveilles sur l'écume et des dégâts sur les visages. On a croisé deux bugs bloquants, dont un nous a enfermé dans une citerne. Contacté, le studio assure que "{{Q speaker="deux mille briques" cue="assure" ref="desc"|la citerne n'est pas un bug, mais la porte, oui}}". Correctif promis sous huitaine. Sur [[ORG|Steam]], les premiers acheteurs sont partagés: "{{Q speaker="?un joueur" cue="écrit" ref="desc"|J'ai rangé trois heures, puis j'ai rangé ma chambre, 10/10}}", écrit un joueur; un autre réclame un fusil.

La bande-son, confiée à [[PER|Olivier Derivière]], mérite le casque: le compositeur dit être parti d'une "{{Q speaker="Olivier Derivière" cue="dit" ref="desc"|corne de brume enrhumée}}". Les voix aussi: [[PER|Adeline Chetail]] prête à [[PER|Aude]] un calme de plus en plus suspect. Il faut l'entendre compter les marches du dernier phare, [[LOC|Tête-Noire]], en perdre une, recommencer.

Est-ce que c'est amusant ? Pas vraiment. Est-ce qu'on y pense sous la douche ? Oui. Nos confrères de [[ORG|Gamekult]] parlent d'un "{{Q speaker="Gamekult" cue="parlent" ref="name"|grand jeu de petite taille}}", et pour une fois on ne se battra pas avec eux.

Les plus: l'écriture; la mer; le silence
Les moins: la citerne
Note: 17/20

[[PER|Lorraine "Lolo" Katz]]
