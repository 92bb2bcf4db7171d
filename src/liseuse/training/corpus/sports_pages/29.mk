#apos=typo
ÉCONOMIE DU SPORT

À [[LOC|Guingamp]], le [[LOC|Roudourou]] passe à la loge

[[ORG|En Avant Guingamp]] met en vente trente «^{{N|box}}^» vitrés au-dessus de la tribune latérale. Le ticket d'entrée : 9 000 euros la saison, parking compris.

Le stade de 18 000 places, dans une ville de 7 000 habitants, a toujours passé pour une anomalie. Désormais, il aura ses salons, ses vitres teintées et sa moquette. «^{{Q speaker="Fred Legrand" cue="résume" ref="name"|On vend de la chaleur à des gens qui ont froid}}^», résume [[PER|Fred Legrand]], le président, tee-shirt gris sous veste noire, en faisant visiter un chantier.

Chez les ultras du [[ORG|Kop Rouge]], on n'a pas digéré. Un mégaphone, un fumigène, et un slogan lancé samedi en tribune : «^{{N|Pas de pain, pas de box}}^». La formule, assez obscure, a été comprise de tous. Sur la page du groupe, un certain [[PER|Titi22]] a écrit que l'argent des vitres «^{{Q speaker="Titi22" cue="a écrit" ref="name"|sent la peinture}}^».

Les services de la mairie ont compté sept entreprises intéressées : trois abattoirs, une banque, un carrossier de [[LOC|Saint-Brieuc]], [[ORG|Le Télégramme]], et une plateforme de trottinettes qui n'a jamais mis un pied en [[LOC|Bretagne]]. Le [[ORG|Crédit Mutuel de Bretagne]] a pris deux loges. [[ORG|Triskalia Nutrition]] réfléchit. «^{{Q speaker="?le carrossier" cue="assure" ref="desc"|J'y mettrai mes clients, mes beaux-frères et mon banquier, dans cet ordre}}^», assure le carrossier.

Il faudra, pour remplir, monter. L'an passé, l'équipe a terminé douzième de [[MISC|Ligue 2]]. [[PER|Sylvain Ripoll]], l'entraîneur, a souri quand on lui a parlé de «^{{N|montée en gamme}}^». Il préfère parler de remontée. «^{{Q speaker="Sylvain Ripoll" cue="commente" ref="pronoun"|Les jambes, ça ne se vitre pas, commente-t-il. Enfin, pas encore.}}^»

Le modèle vient des [[LOC|Pays-Bas]], via un cabinet nantais, [[ORG|Trois Poteaux]], qui conseille aussi [[ORG|Caen]] et [[ORG|Le Mans]]. Sa fondatrice, [[PER|Hélène Kerdoncuff-Rault]], 36 ans, affirme que 40 % des recettes d'un club se gagnent désormais «^{{Q speaker="Hélène Kerdoncuff-Rault" cue="affirme" ref="name"|entre l'entrée et le dessert}}^». Elle n'a jamais mangé au [[LOC|Roudourou]], nous a-t-on dit. Son silence a confirmé.

Le 14 décembre, jour d'inauguration, on jouera contre [[ORG|Rodez]]. L'économiste [[PER|Wladimir Andreff]], qui passe rarement par [[LOC|Guingamp]], a relu le plan. À ses yeux, tout tient à une inconnue : combien de gens se retourneront vers la pelouse ? Dans les box du stade voisin, à [[LOC|Lorient]], un serveur en a une idée. «^{{Q speaker="?un serveur" cue="null" ref="desc"|Ils la regardent sur leur téléphone, monsieur.}}^»

[[PER|Anne-Gaëlle Le Rhun]] (avec [[PER|Q. D.]])
