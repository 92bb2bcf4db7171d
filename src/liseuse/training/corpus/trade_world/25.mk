#apos=typo
[[LOC|Chișinău]], l'hiver d'avance
Reportage
La [[LOC|Moldavie]] a rempli ses réservoirs en [[LOC|Roumanie]] et croise les doigts. À [[LOC|Tiraspol]], on brûle du bois.

Dans la salle de contrôle de [[ORG|Moldelectrica]], l'écran principal affiche une carte qui n'existe sur aucun atlas : en vert, ce qui est à nous ; en gris, ce qui ne l'est plus vraiment. [[PER|Ala Rusu]], l'ingénieure de garde, ne quitte pas des yeux la fréquence. «~{{Q speaker="Ala Rusu" cue="explique" ref="pronoun"|Le gris consomme, mais il ne nous parle pas}}~», explique-t-elle. Sous la carte, un mot d'ordre punaisé, «~{{N|50,00}}~».

Le gris, c'est la [[LOC|Transnistrie]]. Depuis que [[ORG|Gazprom]] a fermé la vanne, le 1er janvier, la centrale de [[LOC|Cuciurgan]] tourne au charbon et la [[ORG|Mold-Grès]], seule usine à payer ses salaires, ne cuit plus que deux jours par semaine. Son directeur financier, [[PER|Oleg Ceban]], rencontré en zone neutre, se garde bien de nommer un coupable. La faute au froid, au tuyau, aux contrats. «~{{Q speaker="Oleg Ceban" cue="insiste" ref="desc"|Chez nous, on ne fait pas de politique, on fait du carrelage}}~», insiste le quadragénaire en boutonnant sa parka [[ORG|Columbia]].

À la présidence, [[PER|Maia Sandu]] prépare une rallonge. Un emprunt de 60 millions auprès de la [[ORG:Banque européenne pour la reconstruction et le développement|Berd]] ([[ORG|Banque européenne pour la reconstruction et le développement]]) paierait la ligne [[LOC|Vulcănești]]–[[LOC:Chișinău|Chisinau]], première liaison directe avec le réseau européen. L'opposition de [[PER|Igor Dodon]] la dit trop chère, les riverains du [[LOC|Bugeac]] trop près.

Trop près, [[PER|Vasile Topal]] l'est sans conteste. Le pylône 318 est planté dans ses abricotiers. Le Gagaouze ne décolère pas, lui qui avait négocié quatre ceps pour quatre ancres. «~{{Q speaker="Vasile Topal" cue="tempête" ref="name"|Le pylône a un numéro, moi je n'ai même pas de reçu !}}~», tempête M. [[PER:Vasile Topal|Topal]]. Un ouvrier géorgien le console à l'eau-de-vie.

[[LOC|Bruxelles]] observe. Dans une lettre datée de mardi, et que nous avons pu consulter, la commissaire [[PER|Marta Kos]] félicite le pays pour sa «~{{Q speaker="Marta Kos" cue="félicite" ref="name"|discipline saisonnière}}~» : moins 18 % de gaz en un an. Dans les cages d'escalier du quartier de [[LOC|Botanica]], le thermomètre dit autre chose, 14 degrés jeudi. Une voisine, un châle sur la blouse, a une recette : «~{{Q speaker="?Une voisine" cue="null" ref="desc"|deux pulls et beaucoup de mauvaise foi}}~».

[[PER|Ionela Marchand]], avec [[ORG|Ziarul de Gardă]]
