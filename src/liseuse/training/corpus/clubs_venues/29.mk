#apos=typo
HANDBALL – ENTRETIEN

[[PER|Carole Ntsama-Vial]] : « {{Q speaker="Carole Ntsama-Vial" cue="null" ref="name"|Je ne hurle plus, je dessine}} »

Première femme à diriger une équipe masculine de [[MISC|Proligue]], l'entraîneuse de [[ORG|Villefranche]] reçoit [[ORG|Frontignan]] vendredi à la [[LOC|Maison du handball]], la salle bleue de [[LOC|Villefranche-sur-Saône]]. Rencontre à l'heure du café.

Votre équipe est sixième. On vous voyait dernière.

{{O speaker="Carole Ntsama-Vial"|Moi aussi, certains matins. En août nous avions neuf contrats et un ballon dégonflé. Le président, [[PER|Franck Buathier]], m'a dit « {{Q speaker="Franck Buathier" cue="dit" ref="name"|fais avec les vivants}} ». C'est ce que j'ai fait.}}

Comment les joueurs vous ont-ils accueillie ?

{{O speaker="Carole Ntsama-Vial"|Bien. Le plus ancien, [[PER|Milan Perišić]], m'a tendu la main et m'a appelée coach. Le plus jeune m'a appelée madame. Depuis, on a trouvé le milieu : [[PER:Carole Ntsama-Vial|Caro]].}}

On a lu dans [[ORG|Le Progrès]] que vous refusez le terme de « {{N|pionnière}} ».

{{O speaker="Carole Ntsama-Vial"|Les pionnières ont froid, non ? J'ai commencé à [[LOC|Douala]], dans la cour du [[ORG|lycée Joss]], puis à [[ORG|Metz]], où j'ai joué sous [[PER|Gérard Hentz]]. À l'époque, si l'une de nous se plaignait, il disait que la douleur est une information. Je n'ai jamais su si c'était de lui.}}

Et le tableau noir ?

{{O speaker="Carole Ntsama-Vial"|Il est venu d'un blâme. J'avais crié sur un arbitre à [[LOC|Sarrebourg]], la commission de discipline m'a mis deux matchs. Mon fils, six ans, m'a offert une boîte de craies. Sur le couvercle il y avait écrit "{{Q speaker="?Mon fils" cue="écrit" ref="desc"|pour parler doucement}}". Depuis je dessine.}}

Que dessinez-vous vendredi ?

{{O speaker="Carole Ntsama-Vial"|Un mur. [[ORG|Frontignan]] attaque par la gauche, [[PER|Bastien Cadet]] tire en appui, il a marqué onze fois à [[LOC|Cherbourg]]. Il faudra un défenseur et un peu de foi.}}

L'argent, dans tout ça ?

{{O speaker="Carole Ntsama-Vial"|Le budget est de 1,4 million. [[ORG|Chambray]], chez les filles, a davantage. L'an dernier, une banque nous a promis un naming ; un directeur m'a écrit que le projet n'était « {{Q speaker="?un directeur" cue="écrit" ref="desc"|pas encore bancable}} ». Je l'ai encadré.}}

On sort. Dans le couloir, au-dessus du distributeur, la phrase est là, effectivement, sous verre. L'agent d'entretien, en passant, la redresse d'un doigt. « {{Q speaker="?L’agent d’entretien" cue="null" ref="desc"|Elle penche toujours du même côté.}} »

Propos recueillis par [[PER|Damien Ferrario]]
