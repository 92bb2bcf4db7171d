#apos=straight
[[LOC|Saint-Pierre]] attend le bateau, [[LOC|Ottawa]] attend la morue

[[ORG|L'Écho du Barachois]]. Il a neigé sur la [[LOC|pointe aux Canons]] et le ravitailleur n'est pas venu. Jeudi matin, chez [[ORG|Dagort]], il restait douze citrons. On les vendait à l'unité.

Le sujet du jour était cependant ailleurs, à 20 milles, sous l'eau. Le [[LOC|Canada]] a rouvert en 2024 la pêche commerciale à la morue du nord, fermée trente-deux ans. Pour le sous-secteur [[LOC|3Ps]], que l'archipel partage avec [[LOC|Terre-Neuve]], le moratoire demeure probable. « {{Q speaker="Stéphane Artano-Detcheverry" cue="fulmine" ref="name"|Quinze virgule six pour cent d'un quota, ça fait combien quand le quota est à zéro ?}} » fulmine [[PER|Stéphane Artano-Detcheverry]], dernier armateur de la place, en tapotant sa montre.

Les discussions franco-canadiennes se tiennent cette année à [[LOC|Halifax]]. [[LOC|Paris]] y délègue une directrice, [[PER|Servane Le Hénaff]], qui n'avait jamais vu le port avant lundi. Elle l'avoue volontiers. « {{Q speaker="Servane Le Hénaff" cue="null" ref="none"|On m'avait parlé de caillou. C'est plutôt une main, avec des doigts gelés.}} » Son homologue d'en face, le Terre-Neuvien [[PER|Gus Etchegary-Power]], descend de pêcheurs basques partis d'ici. Tous deux se tutoient. Ils se sont quittés sur un désaccord, « {{Q speaker="?on" cue="précise" ref="pronoun"|un bon}} », précise-t-on à l'[[ORG|Ifremer]].

À la [[ORG|Collectivité territoriale]], [[PER|Bernard Briand]] plaide pour que l'on troque : du flétan contre de la coquille. L'opposition d'[[ORG|Archipel demain]] s'en remet à la science. Or la science a ses humeurs. La campagne de chalutage 2025 a été annulée pour avarie, si bien que le fameux « {{N|point de référence limite}} », seuil au-dessous duquel on ne touche à rien, a été recalculé par un modèle. Les anciens l'appellent la boule de cristal. Un matelot en pré-retraite est plus direct : « {{Q speaker="?Un matelot en pré-retraite" cue="null" ref="desc"|Ils comptent les poissons qu'ils n'ont pas vus et ils oublient les phoques qu'ils voient.}} »

Il y a la nostalgie, aussi. Les goélettes, la prohibition, [[PER|Al Capone]] et son chapeau, exposé derrière une vitre à l'[[ORG|Hôtel Robert]]. Un chalutier rouillé, le [[MISC|Croix de Lorraine]], sert de décor aux croisiéristes. Une touriste de [[LOC|Moncton]], appareil au cou, le croyait en service. Détrompée, elle a eu un mot charmant : elle lui trouvait « {{Q speaker="?Une touriste de Moncton" cue="trouvait" ref="pronoun"|l'air fâché, mais poli}} ».

À la [[ORG|SPM Ferries]], on table sur dimanche. L'armateur, lui, a fini par regarder l'heure. Les négociateurs avaient terminé. Il n'a appelé personne. Une enseigne, au-dessus de sa tête, annonce depuis 1987 « {{N|Ouvert selon la mer}} ».

[[PER|Gwenaëlle Poirier]]
