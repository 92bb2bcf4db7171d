#apos=typo
LE COURRIER DE LA SEMAINE
Sur notre enquête «~{{N|Faut-il encore se vouvoyer~?}}~»
Ma caissière me tutoie, mon médecin me tutoie, mon petit-fils m'appelle frère. J'ai écrit à [[ORG|Carrefour]] pour la première. On m'a renvoyé un bon de 5~euros et la formule «~{{Q speaker="Carrefour" cue="null" ref="pronoun"|nous avons à cœur de vous satisfaire}}~». Vous. Enfin~!
[[PER|Geneviève de La Motte-Saint-Jean]], [[LOC|Moulins]]

Moi, au contraire. Je suis arrivé de [[LOC|Bamako]] en 1981, à [[LOC|Montreuil]], [[LOC|foyer Bara]]. Mon premier contremaître disait tu à tous les Maliens et vous aux autres. Un jour, un cégétiste breton, [[PER|Loïc]], est allé le trouver~:
— {{Q speaker="Loïc" cue="null" ref="none"|À partir de ce matin, vous me tutoyez aussi.}}
— {{Q speaker="?Mon premier contremaître" cue="demande" ref="desc"|Pourquoi~?}} demande l'autre.
— {{Q speaker="Loïc" cue="null" ref="none"|Pour voir si ça vous coûte.}}
Le lundi, on avait tous le vous. Ne le jetez pas trop vite.
[[PER|Moussa Diarra]], retraité de chez [[ORG|Citroën]]

Mon mari [[PER|Armand]] et moi nous vouvoyons depuis cinquante-six ans. Ses collègues de la [[ORG|SNCF]] trouvaient cela «~{{Q speaker="?Ses collègues de la SNCF" cue="trouvaient" ref="desc"|royal}}~». C'était surtout pratique, on se dispute moins longtemps. Au lit, avait osé me demander votre journaliste~? Elle m'a plu, cette jeune [[PER|Chloé Vasseur]]. Je lui réponds ici~: le subjonctif.
[[PER|Y. B.]], [[LOC|Dole]]

À propos de l'article de M. [[PER|Poulain]]
Votre spécialiste des courses hippiques écrit que [[PER|Bold Eagle]] fut «~{{N|l'autre [[PER|Ourasi]]}}~». Passe encore, bien que [[PER|Ourasi]] soit seul. Mais il ajoute que le roi fainéant mangeait «~{{Q speaker="Poulain" cue="ajoute" ref="pronoun"|comme un moine}}~». J'ai été garçon de cour à [[LOC|Grosbois]]. Le cheval, monsieur, aimait la bière. Son entraîneur me l'avait dit bien avant les journaux, la main sur l'encolure~: «~{{Q speaker="?Son entraîneur" cue="avait dit" ref="desc"|Il ne court pas pour nous, il court pour la brune.}}~»
[[PER|Gustave Fresnay]], [[LOC|Vincennes]]

Une précision
Le mot de la semaine dernière, dans la grille de [[PER|Max Hombre]] (7~vertical, «~{{N|Fait des plis sans être facteur}}~»), était «~{{N|bridgeur}}~» et non «~{{N|rideau}}~». Soixante-quatre d'entre vous ont protesté, dont une religieuse de [[LOC|Belley]] qui nous traite de «~{{Q speaker="?une religieuse de Belley" cue="traite" ref="pronoun"|coquins}}~». Le verbicruciste plaide coupable mais ajoute, nous le connaissons, que rideau, «~{{Q speaker="Max Hombre" cue="ajoute" ref="desc"|c'était très joli aussi}}~».
