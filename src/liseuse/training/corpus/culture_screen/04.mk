#apos=typo
Rap
[[PER|Zefko]], l'anti-[[PER|Booba]]
♪♪♪♪ [[MISC|Cadastre]] ([[ORG|Marque blanche]]/[[ORG|Believe]])

Trois ans que [[LOC|Vaulx-en-Velin]] attendait ça. Après deux mixtapes bricolées au fond d'un garage de la [[LOC|rue Condorcet]] et un couplet énorme chez [[PER|SCH]], [[PER|Zefko]], 26 ans, publie enfin un premier album. Quatorze titres, aucun featuring, une pochette sans visage. Et une idée fixe : la propriété. Qui possède quoi, à qui appartient le trottoir, l'enfance, la langue.

Le garçon, né [[PER:Zefko|Zéphyrin Kouassi]], a fait un BTS géomètre-topographe. Cela s'entend. «~{{Q speaker="Zefko" cue="null" ref="none"|J'ai borné ma rage au théodolite}}~», ouvre le morceau-titre, sur un piano désaccordé signé [[PER|Myth Syzer]]. Ailleurs, il égrène les parcelles de son quartier, le [[LOC|Mas du Taureau]], rachetées une à une. Ce n'est pas du name dropping ; c'est un inventaire.

On pense à [[PER|Oxmo Puccino]], évidemment, pour la lenteur. À [[ORG|La Rumeur]], pour la colère froide. [[PER|Ekoué]], croisé à [[LOC|La Place]], aux [[LOC:Les Halles|Halles]], ne cache d'ailleurs pas son admiration : «~{{Q speaker="Ekoué" cue="null" ref="name"|Il écrit comme on dépose plainte}}~». Venant de lui, on prend.

L'intéressé fuit les étiquettes. «~{{N|Rap conscient}}~», l'expression lui donne de l'urticaire. Quant à «~{{N|l'anti-[[PER|Booba]]}}~», la formule qu'un blogueur lui avait collée en 2023, il nous a autorisés à la reprendre en titre, par jeu.

Tout n'est pas réussi. [[MISC|Plus-value]] tourne en rond, [[MISC|Mitoyen]] singe [[ORG|PNL]] avec trop d'application, et l'interlude téléphonique n'amuse qu'une fois. Le plus beau arrive à la fin : [[MISC|Servitude de passage]], sept minutes pour une mère qui fait des ménages à la [[LOC|Part-Dieu]]. Elle est dans la salle, le soir où nous rencontrons son fils, au [[LOC|Transbordeur]]. «~{{Q speaker="?une mère" cue="corrige" ref="pronoun"|Faisait, corrige-t-elle. J'ai arrêté en juin.}}~»

Chez [[ORG|Marque blanche]], micro-label fondé avec son cousin [[PER|Elvis Kouassi]], on a pressé deux mille vinyles. Partis en quatre heures. Une grosse maison a téléphoné. «~{{Q speaker="Elvis Kouassi" cue="raconte" ref="desc"|Ils voulaient tout, les bandes, le nom, même le logo}}~», raconte le cousin, trente ans, costume gris, qui a répondu par un plan de bornage. Dans le métier, on trouve le duo «~{{Q speaker="?on" cue="trouve" ref="pronoun"|ingérable}}~». On les trouvera surtout, le 14 novembre, à [[LOC|L'Olympia]].

[[PER|Thibaut Lakhdar]]
