#apos=typo
FOOTBALL. [[MISC|NATIONAL 3]]
[[ORG:FC Vaucelles|VAUCELLES]] LÂCHE DEUX POINTS DANS LE BROUILLARD

[[ORG:FC Vaucelles|Vaucelles]]-[[ORG|Auxonne]] : 2-2 (1-0)

À [[LOC|Vaucelles]], [[LOC|stade Lucien-Mangin]]. 640 spectateurs. Arbitre : M. [[PER|Tavernier]]. Mi-temps : 1-0. Buts pour le [[ORG|FC Vaucelles]] : [[PER|Sacko]] (31e), [[PER:Terry Blanc|Blanc]] (67e s.p.) ; pour [[ORG|Auxonne]] : [[PER|Ould Ahmed]] (74e), [[PER|Petitjean]] (90e+4). Avertissements : [[PER:Terry Blanc|Blanc]] (22e), [[PER|Da Cruz]] (80e) à [[ORG:FC Vaucelles|Vaucelles]] ; [[PER|Petitjean]] (39e) à [[ORG|Auxonne]].

[[ORG:FC Vaucelles|FC VAUCELLES]] : [[PER|Humblot]] - [[PER|Da Cruz]], [[PER|Kouyaté]], [[PER:Maxence Robin|Robin]] (cap.), [[PER|Lamblin]] - [[PER:Terry Blanc|Blanc]], [[PER|N'Zonzi]], [[PER|Marchal]] ([[PER|Ferry]], 78e) - [[PER|Sacko]], [[PER|Loison]], [[PER|Abdou]]. Entr. : [[PER|Pascal Grillot]].

On ne voyait plus le tableau d'affichage. C'était peut-être mieux. À la 93e minute, le brouillard remonté de la [[LOC|Saône]] avait mangé la tribune d'en face, et c'est au bruit que les trois cents Auxonnais présents ont compris. [[PER|Petitjean]], seul, avait poussé du genou un ballon que personne n'attendait.

Le capitaine, [[PER|Maxence Robin]], n'a pas voulu s'en prendre à la météo. «~{{Q speaker="Maxence Robin" cue="grognait" ref="pronoun"|On voyait très bien qu'on jouait trop bas}}~», grognait-il en décollant ses straps. À côté de lui, un coéquipier a eu moins de retenue : «~{{Q speaker="?un coéquipier" cue="null" ref="desc"|À ce niveau, on arrête le match, point.}}~» L'arbitre l'avait envisagé à la pause. Les deux délégués ont tranché, mètre en main.

Il y avait pourtant eu de quoi se réchauffer. Un centre de [[PER:Lamblin|Lamblin]], une reprise de [[PER|Sacko]] sous la barre. Puis ce penalty de [[PER|Terry Blanc]], toujours appelé «~{{N|le [[PER:Terry Blanc|Notaire]]}}~» dans les travées parce qu'il ne signe jamais au hasard. À 2-0, [[LOC|Vaucelles]], la ville, celle des commerces fermés et des deux écoles, se voyait déjà troisième.

«~{{Q speaker="Pascal Grillot" cue="regrette" ref="desc"|Le résultat est presque juste}}~», regrette l'entraîneur, qui n'aime pas le mot. [[PER:Pascal Grillot|Grillot]] avait prévenu que le retour d'[[PER|Ould Ahmed]], passé par [[ORG|Dijon]] puis par le [[ORG|Racing de Besançon]], changerait tout. «~{{Q speaker="Pascal Grillot" cue="null" ref="none"|Voilà. Il a changé tout.}}~»

Samedi, le [[ORG:FC Vaucelles|FCV]] ira à [[LOC|Pontarlier]], où [[ORG|Pontarlier]] n'a plus perdu depuis août. Selon [[PER|Yoann Chevry]], le président auxonnais, le nul de samedi reste «~{{Q speaker="Yoann Chevry" cue="Selon" ref="name"|un bon point pris chez un concurrent direct}}~». Le car partira à 13 h de la [[LOC|place du Marché-aux-Vins]].

[[PER|Ludivine Carrey]]
