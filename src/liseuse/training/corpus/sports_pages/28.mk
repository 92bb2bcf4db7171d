#apos=typo
Trail. Ils ont fait le [[MISC|Tor des Géants]] avec un frigo

[[LOC|Courmayeur]] ([[LOC|Italie]])

Il ne faut pas le leur demander. Tout le monde le leur demande. Pourquoi un frigo ? [[PER|Sandrine Le Bivic]] et [[PER|Iker Otxoa]], venus l'une du [[LOC|Morbihan]], l'autre de [[LOC|Hondarribia]], ont parcouru 148 des 330 kilomètres de l'épreuve valdôtaine avec, sur le dos, un réfrigérateur de camping vide, décoré à la peinture blanche. Ils ont arrêté au [[LOC|refuge Deffeyes]], mardi, à 4 h 50, d'un commun accord. Le frigo a été confié à un berger.

«~{{Q speaker="Sandrine Le Bivic" cue="null" ref="none"|Il s'appelait [[PER|Jean-Luc]]. Le frigo, pas le berger.}}~»

Tout a commencé, raconte la Morbihannaise, par une blague de fin de repas à la [[ORG|Brasserie du Golfe]]. Les médecins de l'[[ORG|hôpital de Vannes]] cherchaient une façon de faire parler du froid : celui des hypothermes, celui qu'on inflige aux greffons. Un engin de quatre kilos, c'était la charge d'un cœur prélevé, de sa glace et de sa boîte. L'association [[ORG|Froid dehors]] a déposé le nom. «~{{N|Porter le froid}}~» figure sur leurs maillots.

Sur le parcours, l'accueil a varié. À [[LOC|Cogne]], trente enfants ont applaudi. À [[LOC|Valgrisenche]], un commissaire, le règlement à la main, a fait observer qu'aucun article n'interdisait l'électroménager. Il a toutefois mesuré l'objet. Plus haut, au [[LOC|col Loson]], la neige, le vent, la nuit. «~{{Q speaker="Iker Otxoa" cue="confie" ref="desc"|J'ai eu une crise de fou rire, confie le Basque. On ne voyait plus que lui devant, tout blanc, comme un ours.}}~»

L'ours, en l'occurrence, s'est ouvert. Une charnière. [[PER:Sandrine Le Bivic|Le Bivic]] l'a refermé avec une ficelle à gigot. «~{{Q speaker="Sandrine Le Bivic" cue="ajoute-t-elle" ref="pronoun"|Le plus dur n'est pas le poids, ajoute-t-elle, c'est le bruit.}}~» Le médecin de course, [[PER|Ettore Bich]], un homme d'[[LOC|Aoste]], dit avoir hésité «~{{Q speaker="Ettore Bich" cue="dit" ref="name"|entre l'admiration et l'assurance}}~».

L'épreuve a été remportée par [[PER|Victor Richard]] en 66 heures 8 minutes. Derrière lui, [[PER|François D'Haene]] et le Suisse [[PER|Jonas Russi]], loin. Chez les femmes, [[PER|Katharina Hartmuth]] a signé un chrono qui ridiculise l'ancien record, puis a commandé deux œufs.

[[PER|Jean-Luc]] descendra dans la vallée ce week-end. Il a déjà une mission : servir de bibliothèque au [[LOC|refuge Deffeyes]], entre l'herbe et un vieux [[MISC|Guide du Routard]].
