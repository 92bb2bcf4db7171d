[Enquête 2/3] Ehpad [[ORG|Les Jardins d’Hestia]] : où est passé l’argent du jardin?
Par [[PER|Samuel Grosjean]] et [[PER|Inès Ouali]] pour [[ORG|Rue Basse]] • Publié le 18/11/2024
Il n’y a pas de jardin. C’est la première chose que l’on remarque en poussant la porte de l’établissement de [[LOC|Pont-d’Ain-le-Haut]], 84 lits, quatre étages, une cour goudronnée. Le jardin figure pourtant dans la brochure. Il figure aussi dans la convention signée en 2019 avec l’[[ORG|ARS Auvergne-Rhône-Alpes]]: 310 000 euros, « {{N|jardin thérapeutique et poulailler}} ». [[PER|Denise Carrel]], 91 ans, chambre 214, attend toujours les poules. « {{Q speaker="Denise Carrel" cue="dit"|J’avais préparé des noms, dit l’ancienne fermière. Un par poule.}} »
Le groupe [[ORG|Hestia]], 41 maisons entre [[LOC|Mâcon]] et [[LOC|Menton]], n’est pas [[ORG|Orpea]] – devenu [[ORG|Emeis]] après le livre de [[PER|Victor Castanet]], [[MISC|Les Fossoyeurs]] –, ni [[ORG|Korian]], rebaptisé [[ORG|Clariane]]. Trop petit pour la Bourse, assez gros pour les sociétés civiles immobilières. Nous en avons compté vingt-trois. Elles portent des noms de fleurs: [[ORG|SCI Glycine]], [[ORG|SCI Pervenche]], [[ORG|SCI Aubépine]]. Toutes ont le même gérant, [[PER|Loïc Bertholon]], beau-frère du fondateur, [[PER|Pierre-Yves Savoye]].
CE QUE DISENT LES DOCUMENTS
* 2019 : la subvention est versée à [[ORG|Hestia Services]].
* 2020 : [[ORG|Hestia Services]] verse 298 000 euros à la [[ORG|SCI Pervenche]], « {{N|avance travaux}} ».
* 2021 : ladite [[ORG|Pervenche]] acquiert un appartement à [[LOC|Courchevel]]
* 2022 : ... et y aménage une terrasse.
Interrogé dans son bureau lyonnais, sous une reproduction de [[PER|Monet]], l’homme d’affaires ne se trouble pas. « {{Q speaker="Pierre-Yves Savoye" cue="assure"|L’argent circule, c’est la définition d’un groupe, assure [[PER|Pierre-Yves Savoye]]. Le jardin est repoussé, pas enterré.}} » L’ex-rugbyman du [[ORG|CS Bourgoin-Jallieu]] a fait fortune dans la blanchisserie avant de se tourner vers le grand âge. Il cite volontiers sa grand-mère. Il vote, dit-il, « {{Q speaker="Pierre-Yves Savoye" cue="dit"|pour ceux qui bâtissent}} ».
PUBLICITÉ
Un homme l’a longtemps cru. [[PER|Michel Savoye]], médecin coordonnateur de l’établissement jusqu’en mars, n’est pas de la famille, quoi qu’en dise la plaque. Le praticien avait alerté le siège dix-sept fois. Escarres, sous-effectif, couches rationnées. La dernière fois, la directrice générale, [[PER|Valérie Thonon-Ruiz]], lui a répondu par un émoji. Il a envoyé le tout à la Défenseure des droits, [[PER|Claire Hédon]], et à la [[ORG|CGT Santé]]. « {{Q speaker="Michel Savoye" cue="null"|Un pouce levé. Trente ans de médecine, et un pouce levé.

« J’ai pensé à mes patients de [[LOC|Nantua]], à Mme [[PER|Carrel]], à M. [[PER|Pellissier]], qui me parle de [[LOC|Diên Biên Phu]] comme si c’était hier.

« Je suis parti sans pot.}} »
Contactée, l’[[ORG|ARS]] indique avoir diligenté deux inspections. La seconde, inopinée, a donné lieu à onze injonctions. La [[ORG|chambre régionale des comptes d’Auvergne-Rhône-Alpes]] s’intéresse, elle, aux fleurs. Au [[ORG|conseil départemental de l’Ain]], cofinanceur, le vice-président [[PER|Jean-Yves Flochon-Petit]] dit attendre le rapport : « {{Q speaker="Jean-Yves Flochon-Petit" cue="dit"|Quand je l’aurai lu, je le lirai}} ». Sic.
ILS ONT RÉPONDU, ILS N’ONT PAS RÉPONDU
[[PER|Pierre-Yves Savoye]]: nous a reçus une heure.
[[PER|Loïc Bertholon]] : pas de réponse.
[[ORG|Banque mutuelle des Dombes]]: invoque le secret bancaire.
[[ORG|Union des maisons de retraite du Bugey et de la Dombes]] ([[ORG:Union des maisons de retraite du Bugey et de la Dombes|UMBD]]): condamne « {{Q speaker="Union des maisons de retraite du Bugey et de la Dombes" cue="condamne"|tout détournement d’où qu’il vienne}} ».
Les familles se sont regroupées. Leur collectif, [[ORG|Le Poulailler]] — elles ont de l’humour —, réunit 63 adhérents. [[PER|Aurélie Carrel]], petite-fille de la doyenne, coiffeuse à [[LOC|Ambérieu]], en est la présidente. Le 9 octobre, elle a déposé plainte au [[ORG|tribunal de Bourg-en-Bresse]] pour abus de confiance. Son avocat, Me [[PER|Sofiane Mebarki]], a produit une photo de la terrasse. On y distingue, en bas à droite, un petit carré d’herbe. Et trois poules.
(À suivre. Demain : la blanchisserie et le sénateur)
