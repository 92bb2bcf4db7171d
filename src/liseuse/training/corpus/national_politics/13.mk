#apos=typo
[[LOC|Valmont-sur-Save]] : à trois contre un, le duel continue

Il y avait deux chaises de trop, jeudi soir, sur l'estrade de la [[LOC|salle Claude-Nougaro]]. Pour le premier débat de la campagne, organisé par [[ORG|La Dépêche du Midi]], deux des quatre prétendants avaient décliné. Restaient [[PER|Bernard Pujol]], le sortant divers droite, et [[PER|Leïla Fontanel]], l'infirmière qu'une alliance allant du [[ORG|PS]] à [[ORG|Génération.s]] a désignée.

Première passe d'armes sur la piscine. «~{{Q speaker="Bernard Pujol" cue="null" ref="none"|Elle est fermée parce qu'elle fuit, pas parce que je n'aime pas l'eau !}}~» Rires dans les rangs. «~{{Q speaker="Leïla Fontanel" cue="rétorque" ref="desc"|Elle fuit depuis huit ans, vous aussi}}~», rétorque la soignante. Au fond, quelqu'un a crié «~{{Q speaker="?quelqu’un" cue="crié" ref="desc"|Et la cantine ?}}~». On n'en parlera pas.

La suite fut plus sage. Sur la sécurité, M. [[PER:Bernard Pujol|Pujol]] annonce huit caméras supplémentaires [[LOC|allée Jean-Jaurès]] ; Mme [[PER:Leïla Fontanel|Fontanel]] préfère deux médiateurs, à l'instar de [[LOC|Muret]]. Sur la dette, 19 millions d'euros, les deux camps se renvoient les années, celle de la médiathèque contre celle du rond-point. Ce rond-point, orné d'une oie en inox et que toute la ville appelle «~{{N|le foie gras}}~», a coûté 412 000 euros. «~{{Q speaker="Leïla Fontanel" cue="désolée" ref="pronoun"|Au kilo, c'est hors de prix}}~», s'est-elle désolée.

Les absents, eux, tenaient salon ailleurs. [[PER|Jordan Calvet-Ruiz]], du [[ORG|Rassemblement national]], servait l'apéritif au [[ORG|Bistrot de la Halle]]. «~{{Q speaker="Jordan Calvet-Ruiz" cue="promet" ref="desc"|Un programme en une page, recto seulement}}~», promet son tract. [[PER|Maria-Luz Ortega]], qui mène la liste [[ORG|Save en commun]], distribuait des graines devant le [[ORG|lycée Marie-Curie]]. Elle trouve la formule du débat «~{{Q speaker="Maria-Luz Ortega" cue="trouve" ref="pronoun"|hors-sol}}~», ce qui, venant d'une maraîchère, n'est pas un compliment.

Un sondage commandé par [[ORG|Actu Toulouse]] à [[ORG|Cluster17]] donne le maire à 34 %, sa rivale à 31. Entre les deux tours, en 2020, 88 voix avaient fait la différence. «~{{Q speaker="?un ancien adjoint" cue="résume" ref="desc"|Deux bus de la maison de retraite}}~», résume un ancien adjoint.
