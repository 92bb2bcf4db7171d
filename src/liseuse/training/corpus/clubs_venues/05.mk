#apos=typo
Basket. [[MISC|Nationale 1]] masculine. [[ORG:Stade olympique de Caudry-le-Vieux|Caudry-le-Vieux]] s'offre [[ORG|Quimper]] et un peu d'air

[[LOC|Caudry-le-Vieux]], [[LOC|salle Jean-Degros]] : [[ORG:Stade olympique de Caudry-le-Vieux|Caudry-le-Vieux]] bat [[ORG|Quimper]] 84-79 (22-18, 19-24, 17-20, 26-17). 1 900 spectateurs. Arbitres : MM. [[PER|Lesage]], [[PER|Traoré]] et [[PER|Kempf]].

[[ORG:Stade olympique de Caudry-le-Vieux|CAUDRY-LE-VIEUX]] : [[PER:Mehdi Saïdi|Saïdi]] (26), [[PER|Hollis]] (19), [[PER|Wattrelos]] (4), [[PER|Bamba]] (11), [[PER|Jurgutis]] (14) puis [[PER:Virgil Place|Place]] (8), [[PER|Vantieghem]] (2), [[PER|Morel]] (0).

[[ORG:Quimper|QUIMPER]] : [[PER|Tanghe]] (17), [[PER|Elliott]] (21), [[PER|Le Dren]] (6), [[PER:Amath Sylla|Sylla]] (15), [[PER|Cazenobe]] (9) puis [[PER|Prigent]] (11), [[PER|Diop]] (0).

La dentelle a ses secrets, le panier aussi. À 71-76, trois minutes à jouer, le [[ORG|Stade olympique de Caudry-le-Vieux]] cherchait une aiguille. Il a trouvé [[PER|Mehdi Saïdi]], qui a planté trois flèches de suite, la dernière en tombant sur le photographe de [[ORG|La Voix du Nord]]. «~{{Q speaker="Mehdi Saïdi" cue="plaisantait" ref="desc"|Je lui dois un objectif}}~», plaisantait le meneur, né à [[LOC|Denain]] et formé à [[ORG|Denain]].

La salle avait pourtant grondé, au troisième quart-temps, quand [[PER|Virgil Place]] a pris sa cinquième faute. Derrière la table de marque, un spectateur s'est levé : « {{Q speaker="?un spectateur" cue="null" ref="desc"|Rendez-nous la place à quinze euros, celle-là elle gêne !}} » Éclats de rire, y compris de l'intéressé.

Le coach, [[PER|Benoît Wambre]], avait changé de défense à la pause. Il appelle ça sa «~{{N|boîte à chaussures}}~», une zone à quatre plus un homme qui s'ennuie. Il en parle peu devant la presse. «~{{Q speaker="Benoît Wambre" cue="null" ref="none"|Si je l'explique, [[ORG|Toulon]] l'achète.}}~»

En face, [[PER|Laurent Foirest]] n'était pas sur le banc, retenu à [[LOC|Paris]] par une réunion d'entraîneurs. Son adjoint déplorait le rebond offensif, «~{{Q speaker="?Son adjoint" cue="déplorait" ref="desc"|quinze à six, c'est une invitation}}~». L'intérieur [[PER|Amath Sylla]], le mieux servi des visiteurs, jugeait plutôt que la route avait pesé : huit heures de car, une panne à [[LOC|Rouen]]. «~{{Q speaker="Amath Sylla" cue="soupiré" ref="pronoun"|On est arrivés avec les sandwichs de midi}}~», a-t-il soupiré.

Avec cette sixième victoire, [[ORG:Stade olympique de Caudry-le-Vieux|Caudry-le-Vieux]] sort de la zone rouge. Il n'y a qu'en ville qu'on ne fête rien : ce soir-là, à [[LOC|Caudry-le-Vieux]], la dernière brasserie fermait à 22 h.

[[PER:Mehdi Saïdi|Saïdi]] est en fin de contrat. Le manager général, [[PER|Cédric Cuvelier]], se borne à indiquer que des discussions ont été ouvertes et qu'elles se déroulent «~{{Q speaker="Cédric Cuvelier" cue="indiquer" ref="name"|dans un bon état d'esprit}}~». Prochain rendez-vous mardi à [[LOC|Tarbes]], contre [[ORG|Tarbes-Lourdes]].
