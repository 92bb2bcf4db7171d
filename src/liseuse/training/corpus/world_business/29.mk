#apos=typo
Multipropriété : à [[LOC|Saint-Brieuc]], les supporteurs ne veulent pas devenir une filiale

Une écharpe, ça se noue ou ça se brûle. Vendredi, dans le kop du [[LOC|stade Fred-Aubert]], quelques-uns ont fait les deux. Le [[ORG|Stade briochin]] venait d'annoncer l'arrivée à 70^% de son capital de [[ORG|Silverpine]], un fonds de [[LOC|Dallas]] qui possède déjà [[ORG|Braga-Norte]], au [[LOC|Portugal]], [[ORG|Hvidovre]], au [[LOC|Danemark]], et une équipe de pickleball.

«^{{Q speaker="?un père" cue="soupirait" ref="desc"|Mon fils me demande si on est le petit ou le moyen frère}}^», soupirait un père, deux gobelets à la main.

Officiellement, il s'agit d'un «^{{N|partenariat de croissance}}^». Les Américains verseraient neuf millions d'euros en trois ans, de quoi couvrir le déficit, refaire le centre d'entraînement de [[LOC|Ploufragan]] et viser la [[MISC|Ligue 2]]. Le président, [[PER|Corentin Le Goff-Ménard]], qui reste à la tête de l'association, s'est défendu d'avoir vendu l'âme. Il a vendu, dit-il, «^{{Q speaker="Corentin Le Goff-Ménard" cue="dit-il" ref="pronoun"|le toit de l'âme, qui fuyait}}^».

La [[ORG|Direction nationale du contrôle de gestion]] ([[ORG:Direction nationale du contrôle de gestion|DNCG]]) donnera son feu vert ou non le 8 juillet. L'[[ORG|UEFA]], qui assouplit ses règles depuis l'affaire du [[ORG|RB Leipzig]] et du [[ORG|Red Bull Salzbourg]], n'a rien à y redire tant que les équipes ne se croisent pas. Elles ne risquent guère. [[ORG|Hvidovre]] est dixième.

[[PER|Jérémie Sabatier]], économiste du sport à l'[[ORG|université de Limoges]], a compté : un club professionnel français sur trois appartient aujourd'hui à un réseau. Il parle de «^{{N|supermarchés du ballon}}^», une image prise à un collègue anglais, et dont il s'excuse un peu. «^{{Q speaker="Jérémie Sabatier" cue="null" ref="none"|Le modèle suppose qu'un joueur prenne de la valeur en changeant de couloir. [[ORG|Chelsea]] et [[ORG|Strasbourg]], ça marche pour l'instant. Les autres font surtout des économies de lessive.}}^»

Chez les ultras, on lit peu les bilans. Ceux de la [[ORG|Brigade Griffon]] ont déployé une banderole, «^{{N|Ni soldes ni filiales}}^», et promettent de bouder les cinq premiers matchs. Le capitaine, [[PER|Souleymane Pérez]], 34 ans, formé ici, revenu ici, a traversé la pelouse pour leur parler. Qu'a-t-il dit ? «^{{Q speaker="Souleymane Pérez" cue="a confié" ref="desc"|Que je ne savais pas}}^», a confié le milieu défensif, avant de préciser que, pour une fois, c'était vrai.

Le maire, [[PER|Hervé Guihard]], propriétaire des murs, fera voter en septembre une convention d'occupation moins généreuse. «^{{Q speaker="Rozenn Pennec" cue="remarque" ref="name"|On ne va pas prêter le salon à quelqu'un qui loue la maison}}^», remarque son adjointe [[PER|Rozenn Pennec]].

Au bar [[ORG|Le Carré vert]], où l'on avait tant chanté en 2022 contre [[ORG|Nice]] en [[MISC|Coupe de France]], une petite affiche jaunie tient bon. «^{{N|[[LOC|Saint-Brieuc]], capitale du monde}}^», dit-elle.
[[PER|Gwen Toullec]]
