#apos=straight
CHRONIQUE PARLEMENTAIRE

Le ventilateur, acte II

par [[PER|Fabrice Nolleau]]

Dans la [[LOC|salle Colbert]], il fait vingt-neuf. Le ventilateur de la commission, un modèle de marque [[ORG|Rowenta]] que la questure prête comme on prête une voiture à son beau-frère, penche vers la gauche. "{{Q speaker="Olivier Marleix-Duval" cue="s'indigne" ref="name"|Il souffle du côté du socialisme !}}" s'indigne [[PER|Olivier Marleix-Duval]]. La présidente, [[PER|Éléonore Caroit-Villain]], suspend.

On reprend à 17 heures. Amendement 412. Il s'agit, tenez-vous bien, de savoir si une cave coopérative est un lieu de travail ou un lieu de mémoire. Le rapporteur, [[PER|Wilfrid Ozanne]], prend la parole. Il la garde. Il la promène, lui fait visiter le canton de [[LOC|Lesparre]]. "{{Q speaker="Wilfrid Ozanne" cue="concède" ref="pronoun"|Vous me direz que c'est long}}", concède-t-il à la douzième minute. Personne ne dit rien. Tout le monde dort.

Ce que nos manuels de droit appellent "{{N|l'intelligence collective}}" ronfle doucement. Soudain, dans un angle, un collaborateur bâille, un vrai bâillement de rhinocéros, et c'est toute la rangée du [[ORG|RN]] qui suit. [[PER|Sébastien Chenu]] referme un livre, un roman de [[PER|Simenon]], je crois.

[[PER:Olivier Marleix-Duval|Marleix-Duval]] en profite pour redemander une rotation de l'appareil. L'élu de [[LOC|Dreux]] a chronométré : "{{Q speaker="Olivier Marleix-Duval" cue="null" ref="desc"|Huit minutes chez eux, deux chez nous.}}" La présidente tend le bras, appuie sur un bouton. "{{Q speaker="Éléonore Caroit-Villain" cue="null" ref="none"|Il tourne. Vous êtes content ?}}"

"{{Q speaker="?une voix" cue="crie" ref="desc"|Il est où, le ministre ?}}" crie une voix du fond. Bonne question. [[PER|Laurent Panifous]] est au [[ORG|Sénat]], où il défend l'inverse. Il ne pourra donc répondre qu'à une chambre, ce qui fait un débat "{{N|asymétrique}}", adjectif que le règlement n'interdit pas.

18 h 22. Incident. M. [[PER:Wilfrid Ozanne|Ozanne]] accuse Mme [[PER|Faïza Bencheikh-Roy]] d'avoir traité la filière viticole de folklore. Elle nie. Le procès-verbal est consulté : elle avait dit "{{Q speaker="Faïza Bencheikh-Roy" cue="dit" ref="pronoun"|patrimoine}}". Le rapporteur s'excuse auprès du [[ORG:Parti socialiste|PS]], puis auprès de l'[[ORG|Inao]], enfin auprès du ventilateur. [[ORG|LCP]], qui filmait, a coupé le son, on ne sait pourquoi.

"{{Q speaker="Éléonore Caroit-Villain" cue="null" ref="none"|Je mets aux voix.}}" Douze pour, onze contre. La cave sera donc un lieu de travail. Le [[ORG|Parti socialiste]] demande une suspension. Je l'accompagne à la buvette.

Demain : les colonies de vacances, amendements 413 à 1 900. Prévoir un éventail.
