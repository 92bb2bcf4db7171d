#apos=typo
Une patinoire à la casse ? [[LOC|Vitrac]] tient ses patins

«~{{N|Glace gratuite, mairie comprise}}~». Le slogan, bombé au pochoir sur le mur de la [[LOC|patinoire Arlequin]], a tenu trois nuits. La mairie l'a effacé. Il est revenu à hauteur d'enfant.

Lundi, le conseil municipal de [[LOC|Vitrac]] devait voter la fermeture. 430^000 euros de déficit par an, dont 190^000 d'électricité. Il a voté le report. L'opposition parle d'un sursis, la majorité d'une «^{{Q speaker="?la majorité" cue="parle" ref="desc"|respiration}}^», et une retraitée du quartier, venue avec ses patins au cou, n'a parlé de rien : elle a lu une lettre.

La lettre venait de la championne [[PER|Surya Bonaly]]. On avait cru à un canular ; c'était elle. «^{{Q speaker="Surya Bonaly" cue="écrit" ref="pronoun"|Un axel appris à [[LOC|Nice]] tient debout dans n'importe quelle salle, écrit-elle, à condition qu'il y ait une salle.}}^» Applaudissements. La maire [[PER|Florence Angelier-Vergne]] n'a pas applaudi, mais elle a plié la feuille avec soin. [[PER:Florence Angelier-Vergne|Angelier-Vergne]] a ensuite évoqué «^{{Q speaker="Florence Angelier-Vergne" cue="évoqué" ref="name"|un choix de responsabilité, pas un choix de cœur}}^».

Le club, les [[ORG|Ours de Vitrac]], compte deux cent dix licenciés, dont un seul, le Canadien [[PER|Trevor MacLaughlin]], est payé. Il entraîne le matin, il conduit la surfaceuse l'après-midi. On lui a proposé [[ORG|Dijon]], il n'a pas bougé. Trois enfants et un chien, une maison à [[LOC|Souillac]]. «^{{Q speaker="Trevor MacLaughlin" cue="null" ref="none"|La [[MISC|Zamboni]], ici, elle est peinte en vert. Ça se quitte pas.}}^»

Que faire d'une patinoire ? L'étude du cabinet [[ORG|Polaire Conseil]], 64 pages, invente un mot-tiroir, le «^{{N|pôle fraîcheur multi-usages}}^». Un élu de gauche, qui l'a lue entre deux trains, y voit un hangar avec des mots. «^{{Q speaker="?Un élu de gauche" cue="relevé" ref="pronoun"|Le mot glace n'y figure que six fois, dont deux au dessert}}^», a-t-il relevé. [[ORG|Engie]] propose une chaufferie. [[ORG|Decathlon]] regarde le parking.

Le vote aura lieu le 18. D'ici là, les parents organisent un gala, [[MISC|Noël sur la lame]], avec [[PER|Vanessa James]] si sa santé le permet. À la caisse, une étudiante vend les billets sans regarder les gens. «^{{Q speaker="?une étudiante" cue="null" ref="none"|Je n'ai pas le temps d'être triste, il en reste trente.}}^»

Dehors, un homme repeignait. C'était l'agent de la ville, le même, au même mur. Il laissait, cette fois, deux mots visibles.

Les dates : conseil municipal le 18, à 19 h, à la [[LOC|salle Murat]] ; gala le 20, à 15 h. La motion «^{{N|Pour une eau dure}}^», rédigée par le club et signée par neuf communes, y sera lue par [[PER:Trevor MacLaughlin|MacLaughlin]].

[[PER|Anne-Lise Cayrou]]
