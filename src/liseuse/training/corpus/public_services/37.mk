#apos=typo
CANTINES
La [[ORG|Ville de Lorient]] cuisine, le préfet goûte, les parents tranchent

Par [[PER|Erwan Guillemot]]

«~{{N|Tout fait maison, tout de suite, tout le monde}}~» : l'affiche de septembre avait un goût de campagne électorale. Six mois après l'ouverture de la cuisine centrale de [[LOC|Kerentrech]], la promesse tient aux trois quarts. Sur 3~900~repas servis chaque midi dans 24~écoles, 62~% des produits sont locaux ou bio, un peu plus que la [[MISC|loi Égalim]] n'exige.

À l'[[ORG|école Kermélo]], mardi, le menu disait poisson de ligne. «~{{Q speaker="?un élève de CE1" cue="s’inquiète" ref="desc"|Il a combien de lignes ?}}~», s'inquiète un élève de CE1. Le cuisinier, [[PER|Gurvan Le Sommer]], sort une feuille : merlu du [[MISC|Glazik]], chalut pélagique du [[LOC:Le Guilvinec|Guilvinec]]. L'adjointe à l'éducation, [[PER|Christelle Maréchal]], observe, carnet en main. Elle est là, dit-elle, pour «~{{Q speaker="Christelle Maréchal" cue="dit-elle" ref="pronoun"|compter les assiettes qui reviennent}}~». Ce jour-là, douze sur cent.

Le débat est ailleurs. Depuis janvier, un second menu sans viande est proposé quotidiennement. L'option, que la majorité désigne comme «~{{N|alternative végétale}}~» et que le groupe [[ORG|Lorient d'abord]] appelle autrement, n'a plus rien d'obligatoire. Le sénateur [[PER|Ronan Le Gleut]] a écrit au ministère. L'[[ORG|Association des maires du Morbihan]], elle, a publié un guide. Son titre, «~{{N|[[MISC|La paix des plateaux]]}}~», en dit long.

La [[ORG|Peep]] et la [[ORG|FCPE]], fait rare, ont signé la même lettre. Elles constatent une hausse du quotient familial : 7,40~euros pour la dernière tranche. «~{{Q speaker="?une mère de Kerentrech" cue="calcule" ref="desc"|À ce prix-là, j'aimerais que mon fils mange le merlu, pas la purée}}~», calcule une mère de [[LOC|Kerentrech]]. En réponse, la [[ORG:Ville de Lorient|Ville]] met en avant le tarif à 1~euro, financé par l'État. 700~enfants en bénéficient. Le [[ORG|CCAS]] en a repéré 240 de plus, dont les familles ne réclament pas. La directrice du centre, [[PER|Amélie Roudaut]], s'en désole : «~{{Q speaker="Amélie Roudaut" cue="s’en désole" ref="name"|On a appelé toutes les mères, deux fois. Elles ont cru à une arnaque.}}~»

Au-dessus des fourneaux, un écriteau porte la devise des équipes : «~{{N|pas de panique, il reste du riz}}~». Le 25, le préfet, [[PER|Michaël Galy]], viendra inaugurer les lieux. Un intendant, quarante ans de service, sait déjà ce qu'il dira : «~{{Q speaker="?Un intendant" cue="null" ref="none"|Que c'est excellent, comme tous les préfets.}}~»
