#apos=straight
DIRECT. [[MISC:tempête Ottilie|Tempête OTTILIE]] : 90 000 foyers privés d'électricité, le [[LOC|Finistère]] en vigilance rouge

[[ORG|Le Phare breton]], avec [[ORG|AFP]] — Mis à jour à 17h06

17h06. La circulation des trains restera suspendue jusqu'à demain midi à l'ouest de [[LOC|Rennes]], annonce [[ORG|SNCF Réseau]].

16h48. Une toiture emportée à [[LOC|Douarnenez]]. Celle du gymnase, près du port du [[LOC|Rosmeur]]. Personne n'était à l'intérieur. "{{Q speaker="?le gardien" cue="null" ref="desc"|J'ai entendu comme un camion qui se couche, et puis j'ai vu le ciel}}" : le gardien, encore sous le choc, attend devant les barrières. La maire, [[PER|Jocelyne Poitevin]], est sur place.

16h31. [[LOC|Pointe du Raz]] : 174 km/h relevés à 16h10. "{{Q speaker="Titouan Abgrall" cue="nuance" ref="name"|Ce n'est pas un record, mais on s'en approche}}", nuance [[PER|Titouan Abgrall]], de [[ORG|Météo-France]]. Le prévisionniste ajoute que "{{Q speaker="Titouan Abgrall" cue="ajoute" ref="desc"|le gros passe entre 18 et 20 heures}}".

16h15 — VOS QUESTIONS. "{{Q speaker="?une lectrice de Landerneau" cue="demande" ref="desc"|Peut-on aller chercher ses enfants à l'école ?}}" demande une lectrice de [[LOC|Landerneau]]. Non. Les établissements gardent les élèves, sur consigne de la préfecture. [[ORG|Collège Max-Jacob de Quimper]] compris.

15h52. Un bilan, enfin, et il est provisoire. Deux blessés, dont un grave, à [[LOC|Plogastel]] et à [[LOC|Crozon]]. Une source proche des secours précise qu'il s'agit d'"{{Q speaker="?Une source proche des secours" cue="précise" ref="desc"|un couvreur monté sécuriser chez sa mère}}".

15h35. Selon [[PER|Yvon Kerlec]], qui préside le comité local des pêches, "{{Q speaker="Yvon Kerlec" cue="Selon" ref="name"|deux chalutiers ont rompu leurs amarres}}" au [[LOC:Le Guilvinec|Guilvinec]]. Sur le quai, la municipalité a tendu des rubans marqués "{{N|Danger, houle}}". Les curieux passent dessous.

15h20. [[PER|Bruno Retailleau]] n'est plus attendu à [[LOC|Brest]], contrairement à ce que nous écrivions à 14h40. Toutes nos excuses.

14h58. Le porte-conteneurs [[MISC|Ellen Marie]] dérive à 30 milles d'[[LOC|Ouessant]]. L'[[MISC|Abeille Bourbon]] a appareillé. À bord, vingt-deux marins, philippins et ukrainiens, selon la [[ORG|préfecture maritime de l'Atlantique]], qui dit la situation "{{Q speaker="préfecture maritime de l'Atlantique" cue="dit" ref="name"|préoccupante, non critique}}".

14h32. 640 techniciens mobilisés par [[ORG|Enedis]], qui en fait venir d'[[LOC|Île-de-France]] et de [[LOC|Gironde]]. Son directeur régional, [[PER|Amadou Coulibaly]], prévient : "{{Q speaker="Amadou Coulibaly" cue="prévient" ref="desc"|On ne monte pas sur un poteau à plus de 60 km/h de vent. Ceux qui m'appellent pour m'insulter, je les comprends, mais on ne montera pas.}}"

14h05. Bonjour et bienvenue dans ce direct, animé par [[PER|Flore Rivoal]] et [[PER|Denis Lecoq]]. Depuis midi, [[MISC:tempête Ottilie|Ottilie]] souffle sur toute la pointe.
