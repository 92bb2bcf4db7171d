#apos=typo
[[LOC|Carhaix]], [[LOC|Clamecy]], [[LOC|Sarlat]]~: la carte des urgences fermées, commune par commune, tweet par tweet

«~{{Q speaker="Doc_Noisette" cue="null" ref="none"|Ce soir, si vous vous coupez un doigt, choisissez bien votre département.}}~» C'est par cette phrase, publiée le 1er août à 19~h~03, que [[PER|Doc_Noisette]] a ouvert un fil devenu, en trois semaines, l'un des plus consultés de l'été. Le principe est simple~: chaque soir, sous une carte de [[LOC|France]] coloriée au feutre, la liste des services qui n'ouvriront pas.

Derrière le pseudonyme, une urgentiste de [[LOC|Nevers]], 39~ans, deux enfants, qui tient à le rester. Elle nous a donné rendez-vous sur une aire de la [[LOC|N7]]. L'idée lui est venue un soir où le [[ORG|Samu]] cherchait un lit pour une fracture. «~{{Q speaker="Doc_Noisette" cue="raconte" ref="pronoun"|Le régulateur m'a dit~: «~{{Q speaker="?Le régulateur" cue="a dit" ref="desc"|Prends une carte et un compas}}~». J'ai pris un feutre}}~», raconte celle que ses abonnés surnomment la [[PER:Doc_Noisette|Feutrine]].

Le 6~août, treize points rouges. Le 9, dix-neuf. Le 14, le président du syndicat [[ORG|Samu-Urgences de France]], [[PER|Marc Noizet]], a salué l'initiative. Mais c'est dans les commentaires que le fil prend chair. Il y a ce père qui écrit de [[LOC|Sarlat]] avoir roulé 71~kilomètres, son fils sur les genoux de la voisine. Il y a [[PER|Monique]], de [[LOC|Carhaix]]~: «~{{Q speaker="Monique" cue="null" ref="none"|On nous a rendu nos urgences en 2008 après la bagarre. Faut recommencer~?}}~» Il y a un interne, anonyme~: «~{{Q speaker="?un interne" cue="null" ref="none"|Moi je suis dans le point vert, et je vous supplie de ne pas tous venir.}}~»

Selon [[PER|Aurélie Nogueira]], maire d'une commune voisine de [[LOC|Clamecy]], «~{{Q speaker="Aurélie Nogueira" cue="Selon" ref="name"|le feutre a fait plus que trois motions}}~».

Au ministère, où l'on a d'abord fait le mort, un conseiller dénonce à présent une carte «~{{Q speaker="?un conseiller" cue="dénonce" ref="desc"|anxiogène et imprécise}}~»~: certains services, dit-il, sont régulés et non fermés. L'intéressée ne conteste pas. Elle a ajouté l'orange le 17. Dans la foulée, l'[[ORG|ARS Bourgogne-Franche-Comté]] l'a convoquée, puis décommandée, puis félicitée.

[[PER|Thomas Fatôme]], le directeur de l'[[ORG|Assurance maladie]], n'a pas souhaité s'exprimer. Quant au ministre, il a publié dimanche sa propre carte, toute bleue. Sous celle-ci, une seule réponse de la praticienne, la plus aimée de l'été~: «~{{Q speaker="Doc_Noisette" cue="null" ref="desc"|Jolie couleur. Vous auriez une photo avec la légende~?}}~»
