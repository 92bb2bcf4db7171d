#apos=typo
PRÉCISIONS ET CORRECTIONS

• Dans l'article «^{{N|[[PER|Thérèse Malot]], l'or et le plomb}}^» ([[ORG|Le Courrier des Vosges]] du 4 mars), nous avons écrit que la mécène avait vendu le château de [[LOC|Bazoilles]] à un fonds qatari. Il s'agit d'un fonds alsacien, [[ORG|Quatar & Fils]], domicilié à [[LOC|Obernai]]. M. [[PER|Quatar]], 71 ans, nous a fait porter une bouteille et ce mot : «^{{Q speaker="Quatar" cue="null" ref="none"|On me fait le coup depuis la [[MISC|Coupe du monde]].}}^»

• Une coupe malheureuse a fait dire à [[PER|Bruno Steiner-Aziz]], dans notre édition de [[LOC|Remiremont]], le contraire de sa pensée. Le délégué de la [[ORG|Coordination rurale]] ne juge pas le loup «^{{N|indispensable}}^» : cet adjectif n'a pas été prononcé. Il l'a jugé «^{{Q speaker="Bruno Steiner-Aziz" cue="a jugé" ref="pronoun"|inévitable}}^», ce qui n'a, nous rappelle-t-il, «^{{Q speaker="Bruno Steiner-Aziz" cue="rappelle" ref="pronoun"|rien d'un compliment}}^».

• La phrase «^{{Q speaker="?un membre du jury" cue="null" ref="none"|On couronne toujours le moins mauvais}}^», que nous attribuions à [[PER|Delphine de Vigan]] à propos du [[MISC|prix Erckmann]], a en réalité été prononcée par un membre du jury, qui se l'est rappelée après trois jours de réflexion. La romancière n'était pas à [[LOC|Phalsbourg]] ce soir-là.

• [[PER|J.-P. Lœwenbruck]] n'est pas «^{{N|ancien champion d'[[LOC|Europe]]}}^» de curling. Il l'est de cor des Alpes.

• Notre légende de la page 9 plaçait la [[LOC|place des Vosges]] à [[LOC|Épinal]]. Il y en a une, en effet, et nous avions raison. Plusieurs lecteurs parisiens nous ont pourtant corrigés, dont l'un avec ces mots : «^{{Q speaker="?l’un" cue="null" ref="desc"|Il faut sortir, parfois.}}^» Nous leur retournons l'invitation.

• Le titre de notre enquête sur l'usine [[ORG|Vittelia]], «^{{N|L'eau qui dort}}^», a été jugé «^{{Q speaker="Vittelia" cue="a été jugé" ref="desc"|insinuant}}^» par l'entreprise, que nous n'accusons de rien. L'expression est tirée du rapport de l'[[ORG|agence de l'eau Rhin-Meuse]]. L'ingénieure qui l'a rédigé, [[PER|Sabrina Kohl]], confirme. «^{{Q speaker="Sabrina Kohl" cue="dit" ref="pronoun"|Une nappe, ça dort. C'est même son métier, dit-elle.}}^»

• L'ouvrage de [[PER|Philippe Claudel]] cité mardi est [[MISC|Le Rapport de Brodeck]], non [[MISC|Le Rapport de Roebuck]].

• Mots croisés. La définition du 7 vertical, «^{{N|Fait tourner la tête de [[PER|Louis]]}}^», appelait GUILLOTINE, en dix lettres ; la grille n'en comptait que neuf. [[PER|Max Favalelli]] nous aurait tués.

Le service de la correction, [[PER|Odile Remy]]
