Football ([[MISC|Ligue 2]]). [[ORG|Saint-Ayrac]] prend l'eau à [[LOC|Guingamp]]

[[ORG|EA Guingamp]] - [[ORG|FC Saint-Ayrac]] : 4-0 (3-0)

Il y avait 11 000 personnes au [[LOC|Roudourou]], vendredi, et un seul spectateur heureux côté visiteurs : [[PER|Ragnar]], la mascotte, un loup d'élevage, qui ne comprend pas le football. [[ORG|Saint-Ayrac]] a sombré en douze minutes. Menés dès la 3e par [[PER|Amine El Ouazzani]], les hommes de [[PER|Gilles Tournebize]] ont laissé filer [[PER|Louis Mafouta]] (9e) puis [[PER|Hugo Picard]] (15e). [[PER|Dylan Louiserre]] a conclu (71e).

"{{Q speaker="Gilles Tournebize" cue="grince"|On a joué comme des étudiants en vacances}}", grince [[PER:Gilles Tournebize|Tournebize]]. Les étudiants, les vrais, apprécieront : à l'[[ORG|université de Saint-Ayrac]], où s'entraîne le club depuis l'incendie du [[LOC|stade Honoré-Vidal]], on avait prêté le bus. À [[LOC|Saint-Ayrac]] même, 42 000 habitants, sous-préfecture de l'[[LOC|Aveyron]], on se demande si le maire, [[PER|Lucien Cazals]], paiera la pelouse.

[[LOC|Guingamp]], elle, dansait. [[LOC|Place du Centre]], sur l'air de "{{N|[[MISC|Bro goz ma zadoù]]}}", les supporteurs du [[ORG|Kop Rouge]] ont promené une effigie de [[PER|Coco Michel]]. Avec cette victoire, [[ORG|Guingamp]] grimpe à la quatrième place, derrière [[ORG|Troyes]], [[ORG|Le Mans]] et [[ORG|Saint-Étienne]]. [[ORG|En Avant]] n'avait plus connu cela depuis [[PER|Jocelyn Gourvennec]].

Prochaine journée mardi : [[ORG|Saint-Ayrac]] reçoit [[ORG|Reims]], [[ORG|Guingamp]] va à [[LOC|Annecy]]. À suivre sur [[ORG|beIN Sports]] et [[ORG|ICI Armorique]]. La [[ORG|LFP]] examinera jeudi le cas de [[PER|Brahim Kouadio]], exclu pour un geste envers M. [[PER|Stinat]], l'arbitre. Son avocat plaidera la crampe. D'ici là, [[PER:Brahim Kouadio|Kouadio]] s'entraîne avec la réserve, en [[MISC|National 3]].

De notre correspondant [[PER|Ewen Prigent]]