#apos=typo
Cinéma
«~{{N|[[MISC|Les Gisants]]}}~», noces funèbres dans le bassin houiller

Il faut une certaine audace pour ouvrir un film sur onze minutes de brouette. [[PER|Maïwenn Kosciusko]], dont c'est le deuxième long-métrage après [[MISC|Fosse 9]] ([[MISC|Caméra d'or]] à [[LOC|Cannes]]), l'a. Un homme pousse, on ne sait quoi, sous une bâche, le long des corons de [[LOC|Méricourt]]; quand il s'arrête enfin et soulève le plastique, c'est un orchestre entier, trombones et grosse caisse, qui brille sous la pluie.

L'homme se nomme [[PER|Casimir]]. [[PER|Grégory Gadebois]] lui prête sa masse et sa délicatesse. Il enterre son frère, ou plutôt il l'enterrera, quand les deux branches de la famille, brouillées depuis la grève de 1963, consentiront à jouer ensemble la marche que le défunt a composée. [[PER:Grégory Gadebois|Gadebois]] assure n'avoir «~{{Q speaker="Grégory Gadebois" cue="assure" ref="name"|jamais porté un rôle aussi lourd, trombone compris}}~». Autour de lui, une galerie : [[PER|Wanda]], la tante tricheuse ([[PER|Dominique Reymond]], royale), le curé congolais [[PER|Anselme]], une gamine qui ne parle qu'à son cornet.

À la [[MISC|Quinzaine des cinéastes]], où il fut montré en mai, le film avait fendu la salle en deux. «~{{Q speaker="?un distributeur" cue="pestait" ref="desc"|Du misérabilisme à coulisse}}~», pestait un distributeur à la sortie. On aimerait le détromper. Rien ici ne quémande. La cinéaste filme les gens de là-bas, les siens, sans la pitié des visiteurs ni l'orgueil des revenus. Elle s'en expliquait dans [[ORG|Positif]] : «~{{Q speaker="Maïwenn Kosciusko" cue="s’en expliquait" ref="pronoun"|Ma grand-mère mettait du rouge à lèvres pour aller au terril. J'ai essayé de faire un film qui mette du rouge à lèvres.}}~»

Tout n'est pas accordé. La partie polonaise, tournée à [[LOC|Katowice]], patine; la musique d'[[PER|Amine Bouhafa]] souligne au feutre ce que l'image disait au crayon. Mais vient la dernière bobine, ce cortège où les frères ennemis soufflent chacun de leur côté du canal, à contretemps, puis moins, puis presque plus. Dans le noir, derrière nous, une spectatrice a murmuré : «~{{Q speaker="?une spectatrice" cue="murmuré" ref="desc"|Ah, quand même}}~». C'est exactement cela.

Film français de [[PER|Maïwenn Kosciusko]]. 1 h 58. Production [[ORG|Les Films du Losange]], avec [[ORG|Pictanovo]]. En salle mercredi.

[[PER|Jacques Morvandieu]]
