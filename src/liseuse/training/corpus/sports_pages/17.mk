#apos=straight
[[MISC|PREMIÈRE LIGUE]] FÉMININE - [[ORG|FC Fleury 91]]

"{{Q speaker="Airine Fontaine-Mbaye" cue="null" ref="none"|Ici, on ne joue pas la montre, on la remonte}}" : entretien avec [[PER|Airine Fontaine-Mbaye]]

À 31 ans, la capitaine de [[ORG:FC Fleury 91|Fleury]] vit sa douzième saison dans l'élite. Elle reçoit au [[LOC|stade Walter-Felder]], une polaire sur le dos, avant le déplacement à [[LOC|Montpellier]].

Vous aviez annoncé votre retraite en mai. Pourquoi êtes-vous encore là ?
{{O speaker="Airine Fontaine-Mbaye"|J'avais même rendu mes clés ! Puis [[PER|Fabrice Abriel]] m'a appelée, il m'a dit « {{Q speaker="Fabrice Abriel" cue="a dit" ref="pronoun"|une demi-saison, pas plus}} ». Je n'ai pas précisé laquelle.}}

Le groupe a beaucoup rajeuni…
{{O speaker="Airine Fontaine-Mbaye"|Moyenne d'âge, 22 ans. Au vestiaire, elles m'appellent « {{N|madame}} ». L'autre jour, la petite [[PER|Soraya Traoré]] m'a demandé si j'avais connu [[PER|Marinette Pichon]]. Oui ! J'avais le poster, et je l'ai encore.}}

Vous avez signé en janvier la tribune des capitaines dans [[ORG|L'Équipe]]. Qu'a-t-elle changé ?
{{O speaker="Airine Fontaine-Mbaye"|On y demandait un vestiaire chauffé, des kinés, de vraies pelouses. Rien de fou. Un dirigeant, que je ne citerai pas, nous a trouvées « {{Q speaker="?Un dirigeant" cue="a trouvées" ref="desc"|bien gourmandes}} ». Depuis, on a toutes mis des gâteaux dans nos sacs. Le titre du texte, c'était « {{N|[[MISC|Le froid n'est pas une tactique]]}} » ; je crois que c'est [[PER|Léa Le Garrec]] qui l'a trouvé.}}

Cela vous agace, qu'on parle encore d'un football « {{N|à part}} » ?
{{O speaker="Airine Fontaine-Mbaye"|Non, cela me fatigue. Quand [[PER|Wendie Renard]] met une tête, elle n'est pas à part, elle est plus haute. La [[ORG|LFFP]] a fait des choses, [[ORG|Canal+]] aussi. Il y a des dimanches où l'on joue devant 4 000 personnes et des mercredis où l'on compte les chiens.}}

Le [[ORG|PSG]] et [[ORG:OL Lyonnes|Lyon]] sont-ils intouchables ?
{{O speaker="Airine Fontaine-Mbaye"|On a tenu [[ORG|OL Lyonnes]] à 0-0 pendant 71 minutes. Leur coach m'a serré la main en me disant qu'on était pénibles. Le plus beau compliment de la saison. Le [[ORG|Paris FC]] a fait le reste en [[MISC|Coupe]].}}

Et après ?
{{O speaker="Airine Fontaine-Mbaye"|Un diplôme d'entraîneuse à [[LOC|Clairefontaine]], si mon dossier passe. Ma mère, qui tient une mercerie à [[LOC|Grigny]], me garde une place derrière la caisse. Elle dit « {{Q speaker="?Ma mère" cue="dit" ref="pronoun"|les boutons, ça ne se blesse jamais}} ».}}

Recueilli par [[PER|Capucine Aubry-Seck]]
