#apos=typo
Poudre : [[LOC|Bergerac]] retrouve l'odeur

Les bâtiments sont espacés de cinquante mètres, murs épais d'un côté, cloison légère de l'autre, côté rivière. «~{{Q speaker="Damien Lacoste" cue="explique" ref="name"|Si ça part, ça part vers la [[LOC|Dordogne]]}}~», explique le chef d'atelier, [[PER|Damien Lacoste]]. Il l'a entendu dire par son grand-père, qui travaillait ici du temps des [[ORG|Poudreries nationales]].

Fermée en 2007, la production de poudre de gros calibre a redémarré il y a un an sur le site d'[[ORG|Eurenco]]. Mille deux cents tonnes par an, de quoi fournir 100^000 charges modulaires pour les canons [[MISC|Caesar]] fabriqués par [[ORG|KNDS]] à [[LOC|Bourges]]. Le carnet de commandes est plein jusqu'en 2030.

Depuis que le chef de l'État a décrété l'«~{{N|économie de guerre}}~», en 2022, à [[MISC|Eurosatory]], la formule a beaucoup servi et peu convaincu. Le général [[PER|Vianney d'Argœuves]], longtemps chargé des munitions, l'estime «~{{Q speaker="Vianney d’Argœuves" cue="estime" ref="name"|impropre}}~». «~{{Q speaker="Vianney d’Argœuves" cue="null" ref="none"|Une économie de guerre, c'est quand on ferme une usine de poussettes. Ici, on rouvre une poudrerie que l'on n'aurait jamais dû fermer.}}~»

La [[ORG|Direction générale de l'armement]] a prêté 10 millions. Le reste vient des clients, suédois, allemands, et d'avances européennes versées au titre d'[[MISC|ASAP]], un règlement dont le nom dit l'urgence. Il a néanmoins fallu quatorze mois pour obtenir l'autorisation environnementale. À la préfecture, on jure n'avoir «~{{Q speaker="?on" cue="jure" ref="pronoun"|pas perdu une heure}}~».

L'embauche est plus difficile que la chimie. [[PER|Leïla Bouzid-Marty]], la responsable des ressources humaines, a besoin de 250 personnes et d'un vernis moins rebutant. Elle a fait retirer du hall l'ancienne affiche, «~{{N|Ici, une étincelle suffit}}~». Elle a ouvert les portes un samedi, prêté des lunettes aux enfants, engagé deux pâtissiers. «~{{Q speaker="Leïla Bouzid-Marty" cue="observe" ref="pronoun"|Ils pèsent juste et ils nettoient derrière eux}}~», observe-t-elle.

Au café [[ORG|Le Cyrano]], une retraitée qui a vu l'explosion de 2022 (huit blessés) n'en démord pas : «~{{Q speaker="?une retraitée" cue="null" ref="desc"|Moi je vis à quatre cents mètres. L'emploi, c'est bien, j'en ai plus besoin.}}~» Le patron lui signale que son petit-fils y a signé lundi.

Dans l'agglomération, les loyers ont grimpé de 9^%. La ville de [[LOC|Bergerac]], longtemps connue pour son vin, son nez et son club de football descendu en [[MISC|National 2]], n'a pas changé ses panneaux. L'ancien ministre [[PER|Bruno Le Maire]], venu en 2023, avait salué ici une «~{{Q speaker="Bruno Le Maire" cue="avait salué" ref="name"|fierté industrielle}}~». La plaque est encore emballée.

[[PER|Ludovic Sanz]]
