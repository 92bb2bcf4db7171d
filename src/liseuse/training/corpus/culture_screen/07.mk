#apos=typo
Portrait
[[PER|Ndeye Marie Thiam]], la danse par le bas
par [[PER|Hortense Villemain]], photo [[PER|Tadeusz Rolke-Petit]]

Elle s'excuse : le studio n'est pas chauffé. Il faut garder son manteau, ses gants, et la regarder elle, en débardeur, poser l'oreille au plancher. «^{{Q speaker="Ndeye Marie Thiam" cue="explique" ref="pronoun"|Le sol parle avant le pied}}^», explique-t-elle, le plus sérieusement du monde, avant d'éclater de rire.

À 44 ans, [[PER|Ndeye Marie Thiam]] vient de prendre la tête du [[ORG|Centre chorégraphique national de Bourgogne-Franche-Comté à Belfort]], que tout le monde appelle [[ORG:Centre chorégraphique national de Bourgogne-Franche-Comté à Belfort|Viadanse]]. Elle succède au tandem [[PER|Héla Fattoumi]]-[[PER|Éric Lamoureux]]. Née à [[LOC|Rufisque]], au [[LOC|Sénégal]], arrivée à [[LOC|Sochaux]] à six ans parce que son père montait des portières chez [[ORG|Peugeot]], elle a découvert la danse dans une vitrine : un téléviseur, un magasin [[ORG|Darty]], [[PER|Germaine Acogny]] filmée sur la plage de [[LOC|Toubab Dialaw]].

Ensuite tout va vite et rien n'est simple. L'[[ORG|École des Sables]] à vingt ans, [[ORG|P.A.R.T.S.]] à [[LOC|Bruxelles]], dont elle part au bout d'un trimestre. Une blessure, trois ans de standard téléphonique à la [[ORG|Maif]]. [[PER|Maguy Marin]] l'engage en 2011. «^{{Q speaker="Maguy Marin" cue="null" ref="none"|Elle tombait mieux que les autres. Tomber, c'est rare.}}^»

Ses pièces ont des noms d'outils : [[MISC|Équerre]], [[MISC|Serre-joint]], [[MISC|Fil à plomb]]. La dernière a tourné dans onze pays. La critique parle à son propos de «^{{N|danse tellurique}}^», cliché qui la consterne, et un journal flamand l'a sacrée, en 2019, «^{{N|reine des genoux}}^». Son voisin d'atelier, un carrossier, est plus direct : «^{{Q speaker="?Son voisin d’atelier" cue="null" ref="desc"|Moi, je pensais qu'elle avait perdu une lentille.}}^»

À [[LOC|Belfort]], elle hérite d'un bâtiment militaire, d'un budget de 1,9 million et de treize salariés inquiets. Elle les a emmenés marcher au [[LOC|Ballon d'Alsace]], dans la neige. L'administrateur, [[PER|Loïc Champy]], en parle encore comme d'une réunion «^{{Q speaker="Loïc Champy" cue="parle" ref="name"|efficace et mouillée}}^». La chorégraphe veut ouvrir les répétitions aux ouvriers de nuit d'[[ORG|Alstom]]. À six heures du matin ? «^{{Q speaker="Ndeye Marie Thiam" cue="null" ref="none"|À six heures dix. Il faut leur laisser le temps de se changer.}}^»

On l'interroge sur son père. Long silence. Il n'a jamais vu un spectacle d'elle, il est mort en mars, deux semaines avant la nomination. Elle se lève, pose de nouveau l'oreille contre les lattes. Dehors passe un train pour [[LOC|Mulhouse]].
