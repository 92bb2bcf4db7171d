#apos=straight
[[LOC|Strasbourg]] : les eurodéputés repoussent d'un an les étiquettes carbone

Par 341 voix contre 288, le [[ORG|Parlement européen]] a reporté jeudi l'entrée en vigueur du règlement sur l'affichage environnemental des aliments. Le vote, serré, a coupé en deux le groupe [[ORG|Renew]] et fait sourire le [[ORG|PPE]].

À 12 h 37, [[PER|Roberta Metsola]] a lu le résultat. Un tonnerre d'applaudissements à droite ; à gauche, des pancartes vertes, vite rangées, où l'on pouvait lire "{{N|Who eats the CO2?}}". La rapporteure polonaise [[PER|Agnieszka Wrona]] a quitté l'hémicycle sans un mot. Dans le couloir, la Varsovienne a fini par lâcher que le texte était "{{Q speaker="Agnieszka Wrona" cue="lâcher" ref="desc"|mort en bonne santé}}".

La [[ORG|Commission européenne]] ne l'entend pas ainsi. "{{Q speaker="Commission européenne" cue="null" ref="none"|Une année n'est pas une éternité, et nos services emploieront ce délai à consulter.}}" L'institution pourrait proposer un système volontaire, sur le modèle du [[MISC|Nutri-Score]].

Côté français, les délégations ont étalé leurs fractures. [[PER|Céline Imart]] a voté pour, [[PER|Pascal Canfin]] contre, comme [[PER|Manon Aubry]]. Élu de la [[LOC|Creuse]] sur la liste du [[ORG|RN]], l'agriculteur [[PER|Rémi Lafarge-Dumas]] n'a pas caché sa joie : "{{Q speaker="Rémi Lafarge-Dumas" cue="null" ref="name"|Mes vaches n'ont pas attendu [[LOC|Bruxelles]] pour savoir ce qu'elles mangent.}}" Sa voisine de banc, elle, n'avait pas l'air ravie. Une collaboratrice du groupe [[ORG|S&D]] y voyait "{{Q speaker="?Une collaboratrice du groupe S&D" cue="voyait" ref="desc"|la revanche du supermarché}}".

Le supermarché, justement. [[ORG|Carrefour]], [[ORG|Système U]] et [[ORG|Mercadona]] avaient fait valoir le coût, 1,4 milliard d'euros selon une étude du cabinet [[ORG|Orchard Metrics]]. Leur lobby, [[ORG|EuroCommerce]], se félicite d'un délai "{{Q speaker="EuroCommerce" cue="se félicite" ref="desc"|raisonnable}}". L'ONG [[ORG|Terra Nostra]] y voit la fin du vieux projet de [[PER|Frans Timmermans]], que les couloirs avaient rebaptisé, du temps où l'on négociait encore avec les [[LOC|Pays-Bas]], "{{N|le menu du Hollandais}}".

Prochaine étape le 4 juin, au [[ORG|Conseil de l'UE]]. [[LOC|Berlin]] et [[LOC|Rome]] soutiennent le report, [[LOC|La Haye]] s'abstient. [[LOC|Paris]] n'a pas dit un mot. "{{Q speaker="?une source proche du dossier" cue="dit" ref="desc"|Nous avons une position, elle est en relecture}}", dit une source proche du dossier.
