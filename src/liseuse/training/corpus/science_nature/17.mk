#apos=typo
Incendie de [[LOC|Biscarrosse]] : «~{{Q speaker="?un pompier de Mimizan" cue="null" ref="none"|on a vu le feu traverser la route comme un chevreuil}}~»

Le point à 19 heures. 1 840 hectares parcourus, 3 200 personnes évacuées, deux pompiers légèrement brûlés. Le feu parti mardi de la [[LOC|piste 211]] n'est «~{{Q speaker="?la préfecture" cue="selon" ref="desc"|ni fixé ni maîtrisé}}~», selon la préfecture.

C'est un pompier de [[LOC|Mimizan]] qui a trouvé la comparaison, casque à la main, devant l'école transformée en dortoir. Il s'est assis dans la cour. Une institutrice lui a apporté une compote.

Sur place, onze avions dont quatre [[MISC|Canadair]] et deux [[MISC|Dash]], 470 sapeurs-pompiers venus de [[LOC|Gironde]], des [[LOC|Pyrénées-Atlantiques]], du [[LOC|Gers]], et une colonne roumaine qui avait déjà donné à [[LOC|Landiras]] en 2022. Le lieutenant-colonel [[PER|Bastien Darrigade]], du [[ORG|Sdis des Landes]], commande. Il a dormi dans sa voiture. «~{{Q speaker="Bastien Darrigade" cue="expliqué" ref="desc"|Le vent tourne toutes les quarante minutes, a expliqué l'officier. On déplace les tuyaux, il se déplace aussi.}}~»

Les campeurs du [[ORG|Mayotte Vacances]] ont quitté les lieux à minuit en tongs. Parmi eux, une famille de [[LOC|Charleroi]] et un retraité lyonnais, M. [[PER|Feu]], que son patronyme poursuit depuis trois jours. Lui garde le sourire. «~{{Q speaker="Feu" cue="soupire" ref="pronoun"|On me l'a faite dix fois, soupire-t-il. La onzième, c'était un gendarme.}}~»

La cause ? Le [[ORG|parquet de Mont-de-Marsan]] a ouvert une enquête. Aucune piste privilégiée. Dans les commerces, pourtant, on a déjà le coupable, et il s'appelle tour à tour «~{{N|le barbecue}}~», «~{{N|l'Anglais}}~» ou la ligne à haute tension. [[ORG|RTE]] dément. [[ORG|Enedis]] vérifie. La gérante de la [[ORG|Maison de la presse]] a épinglé le plus grand quotidien du coin, [[ORG|Sud Ouest]], sous un panneau écrit au marqueur : «~{{N|Ici on vend du papier, pas des rumeurs}}~».

Sylviculteur, [[PER|Patxi Etcheverry-Lahitte]] a perdu 90 hectares de pins semés après la [[MISC|tempête Klaus]]. Il dénonce une piste pare-feu jamais entretenue. Le président de la [[ORG|DFCI]], mis en cause, répond par un texto de neuf mots : «~{{Q speaker="?Le président de la DFCI" cue="répond" ref="desc"|On en parlera quand ce sera froid, pas avant}}~».

[[ORG|Météo-France]] annonce pour jeudi un vent d'ouest à 50 km/h, pour vendredi 6 millimètres. À [[LOC|Biscarrosse]], on regarde vendredi.

[[PER|L. Sanchis]] avec [[ORG|AFP]]
