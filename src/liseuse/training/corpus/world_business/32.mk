#apos=typo
ENTRETIEN
[[PER|Ludivine Zahra-Kessler]], économiste : «~{{Q speaker="Ludivine Zahra-Kessler" cue="null" ref="name"|Une usine, on ne la rapatrie pas, on en refait une autre}}~»
Professeure à [[ORG|Paris-Dauphine]], ancienne du [[ORG|Trésor]], elle publie [[MISC|Le Retour des choses]] ([[ORG|Seuil]]). Pour elle, le débat sur les relocalisations se trompe d'objet.

– Le paracétamol revient à [[LOC|Roussillon]], les vélos à [[LOC|Romilly-sur-Seine]]. Vous dites pourtant que rien ne revient.
– {{O speaker="Ludivine Zahra-Kessler"|Ce qui est parti de [[LOC|Roussillon]] en 2008, c'étaient des cuves, des gens, un fournisseur de gaz au coin de la rue. Ce qui ouvre aujourd'hui, [[ORG|Seqens]] ne s'en cache pas, c'est un procédé neuf, dix fois moins de bras et de l'argent public. J'y suis favorable. Mais qu'on ne me parle pas de «~{{N|retour}}~» !}}

– D'où le titre de votre livre ?
– {{O speaker="Ludivine Zahra-Kessler"|Il est ironique. Ma mère, qui est couturière, disait : «~{{Q speaker="?Ma mère" cue="disait" ref="desc"|Un ourlet qu'on défait, on ne le refait jamais au même endroit.}}~» J'aurais dû l'appeler [[MISC|L'Ourlet]], mon éditrice a refusé.}}

– Le gouvernement a créé un label.
– {{O speaker="Ludivine Zahra-Kessler"|«~{{N|[[MISC|Réancré en France]]}}~», oui. J'ai siégé deux fois au comité. Un industriel du jouet, dont je tairai le nom, est venu défendre son dossier. Il importait tout de [[LOC|Shantou]] et vissait les roues dans le [[LOC|Jura]]. À la question de savoir ce qui était réancré, il a répondu : «~{{Q speaker="?Un industriel du jouet" cue="a répondu" ref="pronoun"|La fierté.}}~» Il a eu son label.}}

– Vous êtes sévère aussi avec vos collègues.
– {{O speaker="Ludivine Zahra-Kessler"|J'aime beaucoup [[PER|Philippe Aghion]], son [[MISC|prix Nobel]] m'a fait bondir de joie sur un quai de gare, à [[LOC|Vierzon]]. Seulement la destruction créatrice, à [[LOC|Vierzon]] justement, on a surtout visité la première partie. Quand [[ORG|Case]] a fermé, en 1995, le maire a fait frapper une médaille avec ces mots : «~{{N|À nos tracteurs}}~». Je l'ai sur mon bureau.}}

– Que feriez-vous de quatre milliards ?
– {{O speaker="Ludivine Zahra-Kessler"|Des lycées professionnels. Des machines-outils. Et des bus, pour que les gens aillent d'une vallée à l'autre sans permis. J'ai vu le ministre, il m'a fait observer, très courtoisement, que cela n'était pas «~{{Q speaker="?le ministre" cue="a fait observer" ref="pronoun"|de l'industrie}}~».}}

– Et la [[LOC|Chine]] ?
– {{O speaker="Ludivine Zahra-Kessler"|Elle nous a appris une chose que nous savions en 1960 : pour fabriquer une batterie, il faut d'abord en rater beaucoup. [[ORG|Northvolt]] n'a pas eu le temps de rater assez. [[ORG|Verkor]], à [[LOC|Dunkerque]], y est. Laissons-les rater, s'il vous plaît, en silence.}}

Recueilli par [[PER|Agathe Norroy]]
