#apos=typo
[[LOC|CHABLIS]] | Orages de grêle : jusqu'à 80 % de pertes sur certaines parcelles

Un violent épisode orageux a traversé l'[[LOC|Yonne]] dans la soirée de lundi, frappant en particulier une bande de quatre kilomètres entre [[LOC|Courgis]] et [[LOC|Fleys]]. Des grêlons d'un diamètre de 3 à 4 centimètres ont été relevés par les observateurs de l'association [[ORG|Infoclimat]]. On ne déplore aucun blessé.

D'après un premier bilan établi mardi par la [[ORG|Fédération de défense de l'appellation Chablis]], quelque 1^100 hectares seraient touchés, dont 300 à plus de 80~%. « {{Q speaker="Paul Trémeau" cue="relativise" ref="name"|Il faudra attendre une dizaine de jours pour savoir ce que la vigne peut rattraper}} », relativise [[PER|Paul Trémeau]], son directeur. Les premiers crus [[LOC|Montmains]] et [[LOC|Vaillons]] ont souffert, les grands crus sont en partie épargnés.

Vigneronne à [[LOC|Préhy]], [[PER|Clotilde Davaux]] a parcouru ses rangs dès 5 heures du matin. Elle exploite huit hectares et estime en avoir perdu la moitié, rameaux cassés, grappes au sol. Chez ses voisins du domaine [[ORG|Brocard]], le constat est plus favorable. « {{Q speaker="Clotilde Davaux" cue="remarque" ref="pronoun"|Il y a un chemin entre nous, et la grêle s'est arrêtée au chemin}} », remarque-t-elle.

La grêle a aussi endommagé des toitures à [[LOC|Chichée]] et brisé une verrière de la coopérative [[ORG|La Chablisienne]]. La circulation a été interrompue pendant deux heures sur la [[LOC|D965]]. Selon le [[ORG|SDIS 89]], 74 interventions ont été réalisées, principalement pour des caves inondées et des arbres tombés. Au camping, une famille néerlandaise s'est abritée sous une table de ping-pong. « {{Q speaker="?le père" cue="montre" ref="desc"|J'ai d'abord cru à des pierres}} », montre le père, la main en forme d'œuf.

Cet épisode relance le débat sur les moyens de lutte. Le syndicat [[ORG|Climaviti 89]] plaide pour l'extension du réseau de générateurs à iodure d'argent, dont l'efficacité est discutée. Météorologue au [[ORG|CNRS]], [[PER|Audrey Le Quéré]] juge les preuves « {{Q speaker="Audrey Le Quéré" cue="juge" ref="name"|au mieux indirectes}} ». Les filets, autorisés à titre expérimental par l'[[ORG|Inao]] depuis 2018, coûtent environ 15^000 euros l'hectare.

La préfète de l'[[LOC|Yonne]] devait se rendre mercredi sur place. Les exploitants peuvent solliciter l'assurance récolte réformée par la [[MISC|loi Besson-Moreau]]. Moins d'un sur trois est couvert. Pour l'heure, la mention « {{N|millésime maudit}} » circule déjà sur les réseaux, un peu vite : en 2016, on disait la même chose, et la récolte fut petite mais fort belle.

[[PER|Antoine Ragon]]
