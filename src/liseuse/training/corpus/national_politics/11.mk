#apos=typo
Retraites : le «~{{N|conclave}}~» reprend, sans [[ORG|FO]] et sans illusions

La salle est la même, [[LOC|avenue de Ségur]], septième étage, vue sur l'[[LOC|École militaire]]. Les biscuits aussi. Mais autour de la table rectangulaire ils ne sont plus que cinq, et la chaise de [[PER|Frédéric Souillot]] a été poussée contre le mur.

[[PER|Cyril Malandain]], l'ancien directeur de la [[ORG|Cnav]] chargé d'animer les débats, refuse qu'on lui parle d'échec. «~{{Q speaker="Cyril Malandain" cue="plaide" ref="pronoun"|Tant qu'on dispute une virgule, on dispute ensemble}}~», plaide-t-il en raccompagnant ses hôtes. L'âge légal, lui, ne bougera pas. C'est écrit noir sur blanc dans la lettre de mission que [[ORG|Matignon]] lui a adressée le 27 février.

Pour la [[ORG|CFDT]], l'urgence porte sur l'usure. La numéro un, [[PER|Marylise Léon]], a fait parvenir vingt pages, avec l'aide du cabinet [[ORG|Syndex]]. Le [[ORG|Medef]], par la voix de [[PER|Diane Deperrois]], réclame une part de capitalisation. «~{{Q speaker="?un négociateur" cue="ironise" ref="desc"|Elle dit «~{{N|épargne longue}}~», nous, on entend fonds de pension}}~», ironise un négociateur syndical. Quant à la [[ORG|CFTC]], qui a pris le rôle de trait d'union, elle prêche «~{{Q speaker="CFTC" cue="prêche" ref="pronoun"|la compensation}}~», mot dont chacun sait qu'il signifie l'inverse selon le côté de la table où l'on s'assied.

Dehors, on s'impatiente. Une vingtaine de retraités de l'[[ORG|UNSA]] campent sous les fenêtres. «~{{Q speaker="?un ancien chaudronnier" cue="explique" ref="desc"|J'ai fait quarante-trois ans, on me dit que c'est le nouveau chic}}~», explique un ancien chaudronnier, venu de [[LOC|Nevers]] en covoiturage avec [[PER|Odile Buisson-Ngoma]], responsable de l'[[ORG|union départementale de la Nièvre]].

Mme [[PER:Odile Buisson-Ngoma|Buisson-Ngoma]] tient le thermos et la chronologie. Elle était là en 1995, en 2003, en 2010, en 2019, en 2023. «~{{Q speaker="Odile Buisson-Ngoma" cue="null" ref="none"|J'ai usé plus de ministres que de chaussures.}}~» La syndicaliste ne croit guère à un accord, mais se dit «~{{Q speaker="Odile Buisson-Ngoma" cue="dit" ref="desc"|trop vieille pour rester au chaud}}~».

Il y a vingt-deux ans, [[PER|François Fillon]] signait avec [[PER|François Chérèque]] un compromis resté dans les mémoires sous le nom de «~{{N|carrière longue}}~». La comparaison agace. [[PER|Sophie Binet]], pour la [[ORG|CGT]], n'en veut pas ; M. [[PER:Cyril Malandain|Malandain]], lui, en parle volontiers, peut-être trop. Après la séance, le médiateur notait sur un post-it : «~{{Q speaker="Cyril Malandain" cue="notait" ref="desc"|Accord partiel : possible. Accord : voir dictionnaire.}}~»

Réunion suivante mardi. Au menu, le déficit, chiffré à 6,6 milliards d'euros en 2030 par le [[ORG|COR]].
