Sur [[ORG|France Inter]], l’anthropologue [[PER|Philippe Descola]], professeur au [[ORG|Collège de France]], a raconté ses années passées chez les Achuar, en haute [[LOC|Amazonie]].
Sur la [[LOC|Croisette]], [[PER|Pedro Almodóvar]] croise [[PER|Tilda Swinton]], qui cherche [[PER|Wes Anderson]], lequel signe des autographes à trois collégiens du [[LOC:Le Cannet|Cannet]].
Élu hier, réélu demain ? À [[LOC|Tuléar]], dans le sud-ouest de [[LOC|Madagascar]], [[PER|Rakotomalala Hery Andriamanana]] fait campagne en charrette à zébu.
À la frontière du [[LOC|Venezuela]] et du [[LOC|Guyana]], l’[[LOC|Essequibo]] demeure un territoire disputé ; [[PER|Nicolas Maduro]] le revendiquait, [[LOC|Georgetown]] le refuse.
Aux [[LOC|Marquises]], sur l’île d’[[LOC|Hiva Oa]], la tombe de [[PER|Jacques Brel]] voisine avec celle de [[PER|Paul Gauguin]], au-dessus de la [[LOC|baie des Traîtres]].
« À [[LOC|Ouessant]], on n'attrape pas le rhume, on attrape le vent », dit [[PER|Mona Malgorn]], qui élève des moutons noirs près du phare du [[LOC:Le Créac'h|Créac'h]].
Treize ans après [[MISC|Xynthia]], la digue de [[LOC|La Faute-sur-Mer]] a été rehaussée ; à [[LOC|L’Aiguillon]], un jardin du souvenir occupe les parcelles rasées.
La philosophe [[PER|Hannah Arendt]], internée à [[LOC|Gurs]] en 1940, s’en échappa et gagna [[LOC|Montauban]], puis [[LOC|Lisbonne]] et [[LOC|New York]], rappelle l’historien [[PER|Claude Laharie-Soubirou]].
Un chauffeur routier lituanien a été contrôlé à 138 km/h sur l’[[LOC|A10]], près d’[[LOC|Orléans]], au volant d’un [[MISC|Scania]] immatriculé à [[LOC|Kaunas]].
L'[[ORG|ARS Occitanie]] a fermé la plage de [[LOC|Leucate]] et celle de [[LOC|Port-Barcarès]] après l'échouage de galères portugaises, une espèce rare en [[LOC|Méditerranée]].
La photographe [[PER|Sarah Moon]], le plasticien [[PER|Abraham Poincheval]] et le street-artiste [[PER|JR]] figurent au générique de la [[MISC|Biennale de Lyon]], qui ouvre le 20 septembre.
La chorégraphe [[PER|Blanca Li]], à la tête de la [[LOC|Villette]], a invité le [[ORG|Ballet national de Marseille]] et le collectif [[ORG|La Horde]] pour trois soirées.
[[LOC|Djibouti]], [[LOC|Moroni]] et [[LOC|Port-Louis]] soutiennent la candidature commune ; [[LOC|Victoria]] réserve encore sa réponse, assure une source à l’[[ORG|Organisation internationale de la francophonie]].
À [[LOC|Saint-Nazaire]], les [[ORG|Chantiers de l'Atlantique]] ont mis à l'eau un paquebot de 333 mètres commandé par [[ORG|MSC Croisières]], en présence de l'armateur [[PER|Pierfrancesco Vago]].
Né prince [[PER|Henri d’Orléans]], le duc d’[[LOC|Aumale]] légua [[LOC|Chantilly]] à l’[[ORG|Institut de France]] ; le [[ORG|musée Condé]] ne peut, depuis lors, rien prêter.
Où va la [[ORG|Scam]] ? s’interroge [[ORG|Mediapart]], qui rappelle que la société d’auteurs, installée [[LOC|avenue Velasquez]], représente plus de 50 000 documentaristes et journalistes.
Trop à l’étroit [[LOC|rue Oberkampf]], la librairie [[ORG|Le Genre urbain]] déménage à [[LOC|Belleville]], entre une boulangerie kabyle et le local du [[ORG|Parti communiste]].
Rentrée bredouille de [[LOC|Lahti]], la biathlète [[PER|Océane Michelon]] vise le podium à [[LOC|Oberhof]], avant l'étape du [[LOC:Le Grand-Bornand|Grand-Bornand]] qu'elle connaît par cœur.
L’[[MISC|Iliade]], la [[MISC|Bible]], un vieux [[MISC|Guide Michelin]] : voilà ce qu’emportait [[PER|Ella Maillart]], dit-on, en quittant [[LOC|Genève]] pour [[LOC|Kaboul]] au volant d’une [[ORG|Ford]].
« C’est la [[LOC|Bretagne]] qu’on assèche ! » tonne [[PER|Gwendal Riou]], maraîcher à [[LOC|Plougastel-Daoulas]], venu manifester devant la [[ORG|préfecture du Finistère]], à [[LOC|Quimper]].
L’[[LOC|Ouzbékistan]] et le [[LOC|Kirghizistan]] ont signé à [[LOC|Tachkent]] un accord sur le partage des eaux du [[LOC|Syr-Daria]], sous l’œil attentif de [[LOC|Pékin]].
Combien sont-ils, ces harkis passés par [[LOC|Rivesaltes]], par [[LOC|Bias]] ou par [[LOC|Saint-Maurice-l'Ardoise]], à attendre encore une réponse de l'[[ORG|Onac]] ?
Le [[LOC|Bhoutan]] compte sur ses 700 000 habitants, l’[[LOC|Inde]] et un peu de chance pour bâtir, à [[LOC|Gelephu]], la « ville de la pleine conscience ».
Le climatologue [[PER|Jean Jouzel]] et la paléoclimatologue [[PER|Valérie Masson-Delmotte]], figures du [[ORG|Giec]], ont longtemps travaillé au [[ORG|Laboratoire des sciences du climat et de l’environnement]].
La [[LOC|Somme]] est sortie de son lit à [[LOC|Abbeville]], le [[LOC|Thérain]] à [[LOC|Beauvais]], et l’[[LOC|Yser]] menace [[LOC|Esquelbecq]], d’après le bulletin de 10 heures.