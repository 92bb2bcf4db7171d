#apos=typo
PORTRAIT D'ASSIETTE
[[PER|Rosario Deville-Ngombe]], le chef qui a rendu ses étoiles par la poste

[[MISC|Colissimo]], onze euros quarante, avec accusé de réception. Il garde le bordereau dans son portefeuille, entre la photo de sa fille et une ordonnance pour le dos, et le déplie volontiers : le 3 février, à 9 h 12, [[PER|Rosario Deville-Ngombe]] a renvoyé à [[LOC|Boulogne-Billancourt]], au siège du [[MISC|Guide Michelin]], la plaque émaillée qu'il avait vissée lui-même, deux fois, au-dessus de l'entrée de son restaurant de [[LOC|Gérardmer]]. Le facteur lui a demandé s'il y avait quelque chose de fragile. «~{{Q speaker="Rosario Deville-Ngombe" cue="null" ref="none"|J'ai répondu : oui, moi.}}~»

On ne s'attendait pas, en montant à [[ORG|La Marmite des brumes]], par une route où même les chamois hésitent, à trouver un homme si tranquille. Il épluche. Il a 46 ans, un couteau catalan, une voix de basse qui vient de [[LOC|Kinshasa]] par le père et de [[LOC|La Bresse]] par la mère, laquelle tenait le guichet des remontées. À 15 ans il casse une jambe, à 16 il monte en cuisine, à 30 il prend la suite du vieux [[PER|Fritz Antoine]], à 34 l'étoile. La deuxième, c'était l'an passé. «~{{Q speaker="?un inspecteur" cue="soufflé" ref="desc"|Ne changez rien}}~», lui avait soufflé un inspecteur, sur le pas de la porte, en remettant son manteau. Il n'a rien changé. Il a cessé de dormir.

Le dimanche, il voyait arriver les hélicoptères. Le lundi, il comptait les pommes de terre. D'après [[PER|Anatole]], son second, il «~{{Q speaker="Anatole" cue="D’après" ref="name"|demandait pardon aux carottes}}~». [[PER|Emmanuel Renaut]], l'ami de [[LOC|Megève]], lui a conseillé la marche; un psychologue d'[[LOC|Épinal]], le silence; sa fille, qui a huit ans, un chien. Il a pris le chien. «~{{Q speaker="Rosario Deville-Ngombe" cue="null" ref="none"|Un chien ne vous note pas. Enfin si, mais il ne le publie pas.}}~»

La carte d'après tient au dos d'un ticket de forfait. Truite du [[LOC|lac de Longemer]] au lait de foin ; un pot-au-feu de chou, sans viande, dont on ne parle plus qu'à voix basse ; ce gâteau de myrtilles à la farine de châtaigne que le [[ORG|Figaro Magazine]] avait trouvé trop rustique et qu'il sert désormais deux fois. La salle a perdu ses nappes et gagné quatorze couverts. On y croise des bûcherons. L'un d'eux, à la question de savoir ce qu'il pensait de la nouvelle formule, a montré son assiette, propre comme un miroir : «~{{Q speaker="?L’un d’eux" cue="null" ref="none"|J'ai pas de formule.}}~» Les réservations ont doublé.

Et [[ORG|Michelin]] ? La maison, contactée, a fait savoir qu'une étoile n'appartenait à personne. Le chef en convient. Il a simplement demandé qu'on lui rende, si possible, les vis.

Le soir, quand la brume descend du [[LOC|Hohneck]], l'homme sort avec le chien sur la terrasse. On lui demande si tout cela lui manque. Il caresse l'animal, [[PER|Gâchette]], longtemps. «~{{Q speaker="Rosario Deville-Ngombe" cue="dit" ref="pronoun"|Ce qui me manque, dit-il enfin, c'est l'époque où j'en rêvais.}}~»

[[PER|Solène Ackermann]]
