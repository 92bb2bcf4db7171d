#apos=typo
ARCADE
À [[LOC|Roubaix]], le flipper a trouvé son conservatoire

Ils sont 214. Ils clignotent, ils tintent, ils mangent la monnaie. Le [[ORG|Conservatoire du jeu électrique]], qui ouvre samedi dans l'ancienne filature [[LOC|Motte-Bossut]], est le plus vaste d'[[LOC|Europe]], assure son fondateur, [[PER|Grzegorz Lewandowski]], un ajusteur de 58 ans qui a commencé par un [[MISC|Addams Family]] trouvé dans une décharge à [[LOC|Lens]].

«~{{Q speaker="Grzegorz Lewandowski" cue="null" ref="none"|Ma femme en voulait un, pas deux cents. C'est une question de concentration.}}~» L'ancien ouvrier de [[ORG|Renault Douai]] répare tout lui-même, en bleu, la soudure au bec. Les pièces viennent de [[LOC|Chicago]], du brocanteur d'[[LOC|Armentières]], quelquefois d'un aspirateur.

La visite dure une heure, la nuit plus longtemps. On y apprend qu'en [[LOC|France]], de 1937 à 1971, les machines à sous restaient interdites, et qu'un homme politique, [[PER|Édouard Frédéric-Dupont]], avait voulu taxer la lampe rouge. On y apprend l'argot des joueurs : le «~{{N|tilt}}~», le «~{{N|lapin}}~», la «~{{N|bille folle}}~». On y voit [[PER|Terminator]] croiser [[PER|Elvira]] et [[PER|Sharkey]]. Un visiteur s'arrête devant un [[ORG|Gottlieb]] de 1962. «~{{Q speaker="?Un visiteur" cue="soupire" ref="pronoun"|J'ai vendu ma bicyclette pour celui-là}}~», soupire-t-il. Sa fille confirme, d'un geste : il le répète chaque année, avec un objet différent.

Les pros, eux, regardent les chiffres. Le loueur [[ORG|Rétro Nord Loisirs]] veut acheter trois pièces, le musée [[ORG|La Manufacture]] voudrait en recevoir une. [[PER|Chafik Berrabah]], du service culture, plaide pour un prêt et non pour une donation. Le fondateur a refusé les deux, sans se fâcher. «~{{Q speaker="Chafik Berrabah" cue="reconnaît" ref="name"|Il a raison de ne pas nous faire confiance}}~», reconnaît M. [[PER:Chafik Berrabah|Berrabah]] en riant, devant un verre de genièvre.

Tarif d'entrée : huit euros et autant de parties. Le panneau de l'entrée, «~{{N|Ici on ne sauvegarde pas}}~», a été offert par l'équipe de [[ORG|Speedons]]. La fédération des joueurs ([[ORG|FFP]]) y tiendra ses championnats du [[LOC|Nord]]. Rien, dit-on, ne dépasse de la vitrine… sauf le son, déjà signalé à la mairie par un voisin, lequel a demandé : «~{{Q speaker="?un voisin" cue="demandé" ref="pronoun"|Vous pouvez éteindre la petite fille qui rit ?}}~» La petite fille est une poupée. Elle rit toutes les onze minutes.
[[PER|Valentin Houllier]]
