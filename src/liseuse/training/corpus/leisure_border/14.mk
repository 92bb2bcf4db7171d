#apos=typo
[[LOC|PROVINCE NORD]]
À [[LOC|Hienghène]], les chambres d'hôte comptent leurs draps

La saison fraîche a mal commencé. Sur la [[LOC|RPN3]], entre [[LOC|Touho]] et le bac de la [[LOC|Ouaïème]], on ne croise que des mouettes et le pick-up de la poste. Onze structures sur dix-sept ont rouvert depuis les événements de mai 2024~; aucune n'affiche complet.

[[PER|Félicité Wahoulo]] reçoit sous le faré, un tricot sur les genoux. Elle a trois cases, vue sur la [[LOC|Poule couveuse]], ce rocher qui est à la côte est ce que la [[LOC|tour Eiffel]] est à [[LOC|Paris]], la foule en moins. En juillet, elle a eu deux nuits. Deux. «~{{Q speaker="Félicité Wahoulo" cue="dit" ref="pronoun"|Les gens de [[LOC|Nouméa]] ont peur de nous, dit-elle, et nous on a peur pour eux, sur cette route. Ça fait beaucoup de gentillesse pour rien.}}~»

Le mot qui circule, dans les tribus comme à la [[ORG|CCI]], est «~{{N|résilience}}~». Il agace [[PER|Wilfrid Poady]], qui conduit les randonnées à cheval à [[LOC|Tanghène]]. Un cheval, ça mange, résilient ou pas. [[PER:Wilfrid Poady|Poady]] dit avoir perdu «~{{Q speaker="Wilfrid Poady" cue="dit" ref="name"|les trois quarts du chiffre en deux saisons}}~». Le guide a vendu deux juments à un éleveur de [[LOC|Bourail]] et se débrouille, le reste de la semaine, à la mairie. Son collègue d'[[LOC|Ouégoa]] a fait pire, ou mieux~: parti à [[LOC|Koné]], à l'usine. Fermée, depuis.

La province a débloqué 180 millions de francs. Encore faut-il remplir le dossier. Au [[ORG|Groupement d'intérêt économique Tourisme Province Nord]], on reconnaît que l'aide au redémarrage est «~{{Q speaker="?on" cue="reconnaît" ref="pronoun"|conçue pour des hôtels}}~». Un conseiller a fait la tournée, avec un ordinateur et beaucoup de patience. Au retour il avait une phrase, qu'il tenait d'un vieux de [[LOC|Tiendanite]]~: «~{{Q speaker="?un vieux de Tiendanite" cue="null" ref="none"|On accueillait déjà avant le formulaire.}}~»

Des signes, pourtant. Le [[ORG|Koulnoué Village]], l'ancien [[ORG|Club Med]], a réembauché neuf personnes. [[ORG|Aircal]] remet un vol vers [[LOC|Touho]] le vendredi. Et la [[MISC|Fête du lagon]], annulée deux fois, aura lieu le 20 septembre, avec une messe de la [[ORG|paroisse Sainte-Marie]] et un concert de [[ORG|Gurejele]].

Un couple australien a passé la semaine chez [[PER:Félicité Wahoulo|Félicité]]. Ils étaient venus pour les roches de [[LOC|Lindéralique]], ils ont surtout épluché des taros. Dans le livre d'or, [[PER|Craig Dunmore]], le mari, a écrit en français, avec une faute qu'on n'a pas corrigée~: «~{{Q speaker="Craig Dunmore" cue="a écrit" ref="name"|Nous reviendrons avec nos amis les plus peureuses.}}~» La dame au tricot a ri. C'est, estime-t-elle, la «~{{Q speaker="Félicité Wahoulo" cue="estime" ref="pronoun"|première réservation}}~» de l'année prochaine.

[[PER|Y. M.-T.]], correspondance
