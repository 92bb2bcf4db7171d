#apos=straight
Législative partielle : à [[LOC|Thionville]], le second tour sera "{{N|à la carte}}"

([[ORG|AFP]]) – Les urnes de la 9e circonscription de [[LOC|Moselle]] n'ont pas livré, dimanche, le duel attendu. [[PER|Nathan Schickel]] ([[ORG|RN]]) arrive en tête avec 34,2 % des voix, devant [[PER|Océane Dalbin]] (DVG) à 23,9 %. La députée sortante, [[PER|Isabelle Kremer-Hoffer]], est éliminée pour 61 bulletins.

"{{Q speaker="Isabelle Kremer-Hoffer" cue="déclaré" ref="pronoun"|J'ai perdu à la régulière et contre la pluie}}", a-t-elle déclaré à ses militants réunis au [[ORG|Café Zimmer]]. Elle n'a pas dit si elle appellerait à voter pour sa cadette. Selon son équipe, "{{Q speaker="?son équipe" cue="Selon" ref="desc"|la consigne viendra lundi, ou elle viendra mardi}}".

La participation, 31,4 %, a chuté de vingt points par rapport à 2024. Dans le quartier de la [[LOC|Côte-des-Roses]], il a fallu emprunter une urne à [[LOC|Manom]] parce que celle du gymnase était restée sous clé. "{{Q speaker="?le président du bureau" cue="reconnaît" ref="desc"|Une heure de retard pour neuf électeurs}}", reconnaît le président du bureau, philosophe.

À l'[[ORG|Élysée]], on ne commente pas. À l'[[ORG:Assemblée nationale|Assemblée]], en revanche, le président du groupe [[ORG|LR]], [[PER|Laurent Wauquiez]], a appelé à "{{Q speaker="Laurent Wauquiez" cue="appelé" ref="name"|ne pas se tromper d'adversaire}}". La [[ORG|Fédération des frontaliers]], qui pèse ici plus qu'un parti, publie sa propre grille. Il y est question de fiscalité, de la voie ferrée avec le [[LOC|Luxembourg]] et de la centrale de [[LOC|Cattenom]].

M. [[PER:Nathan Schickel|Schickel]], chauffeur-livreur de 33 ans, a savouré. "{{Q speaker="Nathan Schickel" cue="lancé" ref="desc"|Il reste une semaine, gardez vos chaussures}}", a lancé le trentenaire. Sa rivale, une institutrice passée par [[ORG|Place publique]], mise sur l'abstention. Le mot d'ordre de ses affiches, "{{N|La frontière, c'est nous}}", avait été imaginé par un élève de CM2.

L'institutrice, d'ailleurs, n'a pas attendu le dépouillement complet pour téléphoner. "{{Q speaker="Océane Dalbin" cue="null" ref="none"|J'ai eu [[PER:Isabelle Kremer-Hoffer|Isabelle]], on se voit demain au calme.}}" Il ne pleuvait plus. Son directeur de campagne, [[PER|Gilbert Schmitt-Diallo]], voyait déjà "{{Q speaker="Gilbert Schmitt-Diallo" cue="voyait" ref="name"|trois mille voix en réserve}}" sur les hauteurs de [[LOC|Guentrange]].

La campagne reprend lundi au marché de [[LOC|Yutz]]. Résultat le 28. L'[[ORG|Assemblée nationale]] comptera alors 577 élus, pour la première fois depuis octobre.
