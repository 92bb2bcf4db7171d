#apos=typo
FAITS DIVERS – FOOTBALL AMATEUR
L'arbitre avait 16 ans

Le match était parti pour être banal. Dimanche, 15 h, terrain honneur du [[LOC|stade des Ormeaux]], à [[LOC|Lavernay]] : le [[ORG|FC Lavernay]] recevait [[ORG|Thise]] en championnat U18. À la 79e minute, un tacle, un carton rouge. À la 80e, un père sur la pelouse.

L'arbitre, un lycéen de [[LOC|Besançon]] que nous appellerons [[PER|Lucas]], a reçu un coup au visage. Trois jours d'ITT. «^{{Q speaker="?sa mère" cue="raconte" ref="desc"|Il m'a téléphoné pour savoir s'il devait quand même remplir la feuille}}^», raconte sa mère. Elle n'a pas crié. Elle a pris sa voiture.

L'homme, 46 ans, artisan, a été entendu lundi à la [[ORG|compagnie de gendarmerie de Besançon]]. Il comparaîtra en février. Devant les enquêteurs, il aurait dit regretter, tout en qualifiant la décision de «^{{Q speaker="?L’homme" cue="qualifiant" ref="pronoun"|provocation}}^», ce que la vidéo d'un remplaçant ne montre pas. Le parquet parle, lui, de violences «^{{Q speaker="?Le parquet" cue="parle" ref="desc"|d'une gratuité totale}}^».

Le [[ORG|District de football Doubs-Territoire de Belfort]] a suspendu le match, puis le club. Son président, [[PER|Pascal Vieille]], dénonce un geste «^{{Q speaker="Pascal Vieille" cue="dénonce" ref="name"|inqualifiable}}^» et rappelle que onze agressions ont été recensées depuis août. À [[ORG:FC Lavernay|Lavernay]], on s'indigne d'être puni pour un seul. Le président [[PER|Denis Cordier]] jure qu'il a lui-même ceinturé l'agresseur. «^{{Q speaker="Denis Cordier" cue="dit" ref="pronoun"|Je le connais depuis la maternelle. Je l'ai serré comme un frère, mais fort}}^», dit-il. À [[LOC|Lavernay]], 540 habitants, chacun connaît chacun, c'est bien le problème.

Une réunion s'est tenue mardi dans l'ancienne fromagerie. Quatre-vingts personnes, dont l'arbitre international [[PER|Jérémie Pignard]], venu de [[LOC|Lyon]] en voisin. Il a proposé que tout le monde arbitre une fois, «^{{Q speaker="Jérémie Pignard" cue="proposé" ref="pronoun"|une seule, dix minutes, pour sentir le froid dans le dos}}^». Neuf bras se sont levés. La [[ORG|Ligue Bourgogne-Franche-Comté]] regarde l'expérience avec intérêt.

Dans la cabine du gamin, on avait scotché au mur une affiche de la [[ORG|Fédération française de football]], «^{{N|L'arbitre est un joueur comme les autres}}^». Quelqu'un a souligné le mot joueur. [[PER|Lucas]] rejouera, il l'a décidé samedi. Du sifflet. «^{{Q speaker="Lucas" cue="null" ref="none"|C'est moi qui ai la montre.}}^»
