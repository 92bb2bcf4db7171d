#apos=typo
ATHLÉTISME
[[MISC|Meeting de Montreuil]] : et soudain, [[PER:Sokhna Baudry-Ndour|Sokhna]]

La ligne 8, la pire. Le couloir qu'on donne aux invitées de dernière minute, celles qui courent seules, sans dos à regarder. [[PER|Sokhna Baudry-Ndour]] y a pourtant couru, mardi soir, au [[LOC|stade Jean-Delbert]], le deuxième 400 mètres haies le plus rapide de la saison en [[LOC|Europe]] : 53''61. Derrière, du beau monde. La Néerlandaise [[PER|Femke Bol]] n'était pas là, mais la Jamaïcaine [[PER|Rushell Clayton]], si, et l'[[ORG|Impala Club]] avait envoyé deux des siennes.

«~{{Q speaker="Sokhna Baudry-Ndour" cue="s’étonne" ref="desc"|On m'a téléphoné lundi à l'heure du dîner, s'étonne encore la licenciée de l'[[ORG|AC Val d'Yerres]]. Je faisais des pâtes pour six.}}~»

Elle a 26 ans, un mi-temps d'orthophoniste à [[LOC|Brunoy]] et pas d'équipementier. L'an passé, une caisse de solidarité baptisée «~{{N|[[MISC|Des pointes pour Sokhna]]}}~» a payé ses vols pour [[LOC|Rome]]. Qui l'a lancée ? Des patients. L'un d'eux, ancien contrôleur aérien, avait parlé d'elle au guichet de sa banque. «~{{Q speaker="?L’un d’eux" cue="ajoute" ref="pronoun"|Elle m'a rendu les R, ajoute-t-il. Je pouvais bien lui rendre un billet.}}~»

Son entraîneur, [[PER|Guy Ontanon-Reyes]], a relu la course sur son téléphone : quatorze foulées jusqu'à la sixième haie, quinze ensuite, comme sur le papier. L'ex-hurdleur y voit «~{{Q speaker="Guy Ontanon-Reyes" cue="voit" ref="desc"|du travail}}~», pas de la magie. Il redoute surtout l'emballement. Le mot «~{{N|phénomène}}~», qui a fleuri dans la nuit sur [[ORG|Instagram]], le fait bondir, et l'intéressée se moque : «~{{Q speaker="Sokhna Baudry-Ndour" cue="se moque" ref="desc"|Phénomène de quoi ? Météo ?}}~»

Ailleurs dans la soirée, le perchiste [[PER|Thibaut Collet]] s'est arrêté à 5,82 m. Le jet de [[PER|Mélina Robert-Michon]] a fendu le crépuscule : 60,18 m, au deuxième essai, applaudi par des gamines qui n'étaient pas nées lors de sa première sélection. Sur 800 mètres, premier Français sous 1'44 à domicile depuis trois ans, [[PER|Corentin Le Clézio]] (1'43''88) a dit «~{{Q speaker="Corentin Le Clézio" cue="a dit" ref="name"|ouf}}~» au speaker, et c'est tout.

À la [[ORG|Fédération française d'athlétisme]], une responsable du haut niveau glisse que le dossier d'aide «~{{Q speaker="?une responsable du haut niveau" cue="glisse" ref="desc"|va remonter sur la pile}}~». La pile est haute. Les minima pour [[LOC|Birmingham]], eux, sont faits.

Mercredi matin, 9 h 15, rendez-vous avec [[PER|Marius]], 5 ans, un cheveu sur la langue.

[[PER|Isaure de Lassus]]
