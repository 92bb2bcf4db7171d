#apos=typo
[[LOC|JURA]]
Disparition d'[[PER:Élina Chauvin-Roussel|Élina]] : les recherches reprennent au [[LOC|Bois de Ban]]

Soixante gendarmes, deux équipes cynophiles, un drone, les plongeurs de la [[ORG|brigade nautique de Lons-le-Saunier]] et une centaine de volontaires ont repris, mercredi à l'aube, les recherches pour retrouver [[PER|Élina Chauvin-Roussel]], 19~ans, étudiante à l'[[ORG|IUT de Dole]].

La jeune femme a quitté dimanche à 17~heures le domicile de ses grands-parents, à [[LOC|Conliège]], pour courir. Taille 1,68~m, cheveux châtains, short noir, chaussures [[ORG|Salomon]] vertes. Son téléphone a borné une dernière fois près de la [[LOC|reculée de Revigny]].

«~{{Q speaker="Philippe Auger-Lamy" cue="a déclaré" ref="name"|Aucune hypothèse n'est privilégiée, aucune n'est fermée}}~», a déclaré le colonel [[PER|Philippe Auger-Lamy]], qui commande le [[ORG|groupement de gendarmerie du Jura]]. Une information judiciaire a été ouverte pour recherche des causes d'une disparition inquiétante. Ces mots, «~{{N|disparition inquiétante}}~», la mère de l'étudiante ne les supporte plus. Elle n'a parlé qu'une fois, lundi, sur le perron : «~{{Q speaker="?la mère de l’étudiante" cue="a parlé" ref="pronoun"|Elle avait fait un gâteau. On ne part pas quand le gâteau est au four.}}~»

Une source proche de l'enquête évoque un témoignage «~{{Q speaker="?Une source proche de l’enquête" cue="évoque" ref="desc"|sérieux, sans plus}}~» : celui d'un forestier, [[PER|Denis Jacquemin]], qui aurait vu une voiture claire au parking des [[LOC|Echelles de Crançot]]. Entendu deux heures par la [[ORG|section de recherches de Besançon]], l'intéressé est ressorti libre. «~{{Q speaker="Denis Jacquemin" cue="a-t-il bougonné" ref="pronoun"|J'ai dit blanche, ils ont noté beige}}~», a-t-il bougonné devant notre photographe.

Sur la place de l'église, les bénévoles se rassemblent à 8~heures, s'émargent, reçoivent un gilet. La consigne est écrite au feutre : «~{{N|On ne touche à rien, on crie, on attend}}~». L'[[ORG|Assistance et recherche de personnes disparues]] ([[ORG:Assistance et recherche de personnes disparues|ARPD]]) coordonne. Sa référente locale, [[PER|Nadège Poncet]], a quadrillé la carte [[ORG|IGN]] en carrés de 200~mètres. Elle a interdit les recherches sauvages, ces «~{{N|battues [[ORG|Facebook]]}}~» qui, samedi encore, avaient piétiné une sente.

Pour joindre les enquêteurs : [[ORG|brigade de gendarmerie de Lons-le-Saunier]] ou le 17.

[[PER|Paul-Étienne Viret]] (avec [[ORG|AFP]])
