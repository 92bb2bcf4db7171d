CROISIÈRES ET TRAINS DE NUIT
Quatre idées pour ne pas prendre l’avion

1. La [[LOC|Norvège]] par le [[MISC|Richard With]]
De [[LOC|Bergen]] à [[LOC|Kirkenes]], l’express côtier d’[[ORG|Hurtigruten]] fait 34 escales. Le [[MISC|Richard With]] doit son nom au capitaine [[PER|Richard With]], qui ouvrit la ligne en 1893. À bord, ni casino ni [[PER|Mickey]] : on lit, on guette le [[LOC|cap Nord]]. Dès 1 350 euros.

2. [[LOC|Paris]]-[[LOC|Berlin]], le retour
Supprimé puis repris par la coopérative néerlandaise [[ORG|European Sleeper]], le train part de la [[LOC|gare du Nord]]. [[ORG|ÖBB]] a jeté l’éponge, la [[ORG|Deutsche Bahn]] fournit la locomotive. « {{Q speaker="Zélie Barthas" cue="raconte"|On se réveille à [[LOC|Hanovre]] avec un café tiède et trois nouveaux amis}} », raconte [[PER|Zélie Barthas]], blogueuse ([[ORG|Rail Story]]).

3. La [[LOC|Corse]] à la voile
[[ORG|Sailcoop]] embarque douze passagers à [[LOC|Saint-Raphaël]], direction [[LOC|Calvi]]. Notre bateau, [[MISC|Kaya]], un [[MISC|Sun Odyssey 519]] de chez [[ORG|Jeanneau]], a mis dix-neuf heures. À la barre, [[PER|Enzo]], 26 ans ; dans le filet, [[PER|Moka]], chatte amarinée. Nuit étoilée, dauphins, mal de mer.

4. Le [[LOC|canal de Nantes à Brest]] en pénichette
À [[LOC|Josselin]], [[PER|Armelle]] et [[PER|Hubert de Kerdaniel]] louent [[MISC|La Duchesse Anne]], huit couchettes. Du château des [[PER|Rohan]], on glisse jusqu’à [[LOC|Malestroit]], où [[ORG|Chez Tata Jo]] sert une galette mémorable. [[PER|Anne de Bretagne]] aurait approuvé le beurre. « {{Q speaker="Hubert de Kerdaniel" cue="avertit"|Attention aux écluses, ma femme en a fait une jalousie}} », avertit le propriétaire.

Réserver : [[ORG|Hurtigruten]], [[ORG|Grand Angle]], [[ORG|Voyageurs du monde]]. Guides : [[MISC|Lonely Planet]] [[LOC|Scandinavie]], [[MISC|Michelin]] [[LOC|Bretagne Sud]]. Les Norvégiens payent tout par carte. L’hôtel [[ORG|Zander K]], à [[LOC|Bergen]], est correct. Après minuit, en juin, gardez vos lunettes : il fait jour.

[[PER|Marc-Antoine Le Guillou]], avec [[PER|P. de V.]]