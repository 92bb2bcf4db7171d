#apos=straight
[[LOC|HAÏTI]] - Sécurité

La force multinationale change de nom, pas de caserne

[[LOC|PORT-AU-PRINCE]] – Le [[ORG|Conseil de sécurité]] a tranché. La [[ORG|Mission multinationale d'appui à la sécurité]] ([[ORG:Mission multinationale d'appui à la sécurité|MMAS]]), dirigée par le [[LOC|Kenya]], se mue en [[ORG|Force de répression des gangs]], 5 500 hommes en théorie. Sur le terrain, ils sont 973. Les cantonnements restent les mêmes, près de l'[[LOC|aéroport Toussaint-Louverture]], fermé aux vols de ligne depuis un an.

« {{Q speaker="Marie-Yolène Dorvil" cue="résume" ref="name"|Ils ont repeint la porte}} », résume [[PER|Marie-Yolène Dorvil]], marchande de pèpè à [[LOC|Delmas 33]]. Déplacée deux fois, de [[LOC|Solino]] puis de [[LOC|Nazon]], elle dort à l'[[ORG|école Colbert-Lochard]] avec 900 autres. Le soir, on ferme le portail. Une affiche du comité y rappelle, à la craie, « {{N|pa gen moun pa, gen moun}} » : pas de gens à soi, des gens.

La coalition armée [[ORG|Viv Ansanm]] contrôle, d'après l'[[ORG|ONU]], 90 % de la capitale. Elle a coupé l'automne dernier la [[LOC|nationale 1]] à [[LOC|Cabaret]], puis celle de [[LOC|Mirebalais]]. Un policier de l'[[ORG|Unité départementale pour le maintien d'ordre]] ([[ORG:Unité départementale pour le maintien d'ordre|Udmo]]) avoue avoir appris la résolution à la radio. « {{Q speaker="?Un policier de l'Unité départementale pour le maintien d'ordre" cue="null" ref="pronoun"|Chez nous, il y a onze gilets pour trente. Le nouveau nom, on le mettra par-dessus.}} »

Réactions. Le coordonnateur du [[ORG|Conseil présidentiel de transition]], [[PER|Laurent Saint-Cyr]], a salué un « {{Q speaker="Laurent Saint-Cyr" cue="salué" ref="name"|tournant décisif}} ». L'avocat [[PER|Samuel Madistin]], de la [[ORG|Fondasyon Je Klere]], s'interroge : qui paiera ? La question revient dans les colonnes du [[ORG:Le Nouvelliste|Nouvelliste]]. L'ancien sénateur [[PER|Wilgens Blanc]], lui, flaire dans le texte « {{Q speaker="Wilgens Blanc" cue="flaire" ref="name"|l'odeur du [[ORG|Core Group]]}} », ce cercle d'ambassadeurs que ses compatriotes n'ont jamais porté dans leur cœur. Dans la rue, M. [[PER:Wilgens Blanc|Blanc]] a surtout été interpellé sur le prix de la marmite de riz.

À la frontière, [[LOC|Ouanaminthe]] et [[LOC|Dajabón]] regardent ailleurs. Les Dominicains ont expulsé 35 000 personnes en un mois. Le canal sur la [[LOC|rivière Massacre]], creusé à bras d'homme sous le cri « {{N|KPK}} », kanal la p ap kanpe, irrigue maintenant 3 000 hectares. C'est l'unique chantier public achevé depuis cinq ans.

« {{Q speaker="Jocelerme Innocent" cue="lance" ref="name"|Et personne ne nous a envoyé de force}} », lance, hilare, un des piocheurs, [[PER|Jocelerme Innocent]].

[[PER|Patrick Saint-Preux]]
[[ORG|AlterPresse du Nord]]
