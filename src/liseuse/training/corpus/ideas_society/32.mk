#apos=typo
HÉBERGEMENT D'URGENCE

Une nuit au 115 avec [[PER:Maïté Etchegoin-Bah|Maïté]]

[[LOC|Bayonne]]. Le standard du [[ORG|SIAO 64]] occupe l'arrière-boutique d'une ancienne chocolaterie. Ça sent encore, les jours de pluie. Cinq écrans, deux casques qui marchent. [[PER|Maïté Etchegoin-Bah]] prend à 20 heures.

20 h 04. Une mère, deux enfants, gare de [[LOC|Dax]]. Pas le bon département. «~{{Q speaker="Maïté Etchegoin-Bah" cue="null" ref="none"|Madame, je ne raccroche pas. Je vous passe le 40 et je reste sur la ligne.}}~» Elle reste onze minutes. Le 40 n'a rien.

20 h 51. «~{{Q speaker="?un habitué" cue="null" ref="none"|C'est moi.}}~» Un habitué. Il appelle chaque soir, ne demande rien, donne la météo du [[LOC|pont Saint-Esprit]]. L'écoutante note «~{{N|RAS}}~» dans le logiciel [[MISC|SI-SIAO]], et dans un cahier à elle~: vent, étoiles.

22 h 30. La maraude de la [[ORG|Table du soir]] signale un homme sans chaussures [[LOC|allées Boufflers]]. Le chauffeur, [[PER|Beñat]], a du 44 dans le coffre. «~{{Q speaker="Beñat" cue="grogne" ref="name"|Il fait du 41, forcément}}~», grogne [[PER|Beñat]] dans la radio.

Trois cent douze places, toutes prises. L'hôtel [[ORG|Côte Basque]] en garde deux pour les «~{{N|situations critiques}}~». Qu'est-ce qu'une situation critique~? La grille de la préfecture a quatorze critères. «~{{Q speaker="Maïté Etchegoin-Bah" cue="dit" ref="desc"|Le quinzième, c'est ma tête}}~», dit la travailleuse sociale.

01 h 15. Une voix d'homme, très polie. Cadre dans l'aéronautique, chez [[ORG|Lauak]] puis chez personne. Il dort dans sa [[MISC|Zoé]], sur le parking du [[ORG|Leclerc Mendi]]. «~{{Q speaker="?Une voix d’homme" cue="null" ref="none"|Je ne veux pas de lit, je voudrais savoir comment font les autres.}}~»

On lui explique. Les douches de la plage de [[LOC|Marbella]], l'accueil de jour [[ORG|Le Point d'eau]], la laverie [[ORG|5 à sec]], non, celle d'à côté. À la fin il a dit merci [[PER:Maïté Etchegoin-Bah|Maïté]]. Elle n'avait pas donné son prénom. Puis elle se souvient~: si.

04 h. La [[ORG|Fédération des acteurs de la solidarité]] publiera demain son baromètre. Il y sera écrit que «~{{Q speaker="Fédération des acteurs de la solidarité" cue="écrit" ref="none"|sept demandes sur dix restent non pourvues}}~». Cette nuit, neuf.

06 h 10. Relève. [[PER|Txomin Laborde-Pérez]] apporte les croissants et pose la question rituelle~: «~{{Q speaker="Txomin Laborde-Pérez" cue="pose" ref="name"|Combien~?}}~» Elle tend le cahier. Il lit le vent, les étoiles.

[[PER|Pantxika Ohlsson]]
