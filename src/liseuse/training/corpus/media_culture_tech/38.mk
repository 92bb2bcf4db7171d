#apos=typo
ESSAI

[[PER|Cosima Lagrange]], l'attention et le guichet

«^{{N|[[MISC|Attendre son tour]]}}^», de [[PER|Cosima Lagrange]], [[ORG|La Découverte]], 248 p., 21 €.

Il faut une certaine témérité pour écrire deux cent cinquante pages sur les files d'attente, et une certaine grâce pour qu'on les lise debout. [[PER|Cosima Lagrange]], sociologue au [[ORG|Centre Émile-Durkheim]], a les deux. Elle a passé quatre ans dans des préfectures, des boucheries, des urgences pédiatriques, un casting de «^{{N|[[MISC|Koh-Lanta]]}}^», à noter qui regarde ses pieds. Elle en revient avec une «^{{Q speaker="Cosima Lagrange" cue="null" ref="pronoun"|théorie modeste de l'impatience}}^», comme elle l'appelle en page 9 sans se hausser du col.

Thèse : l'attente n'est pas du temps perdu, c'est un rapport de pouvoir en position verticale. Rien de nouveau ? [[PER|Pierre Bourdieu]] l'avait esquissé dans les «^{{N|[[MISC|Méditations pascaliennes]]}}^» ; un sociologue argentin, [[PER|Javier Auyero]], en avait tiré sur les bureaux d'aide sociale un très beau livre. [[PER:Cosima Lagrange|Lagrange]] le reconnaît, et le dépasse. Car elle a vu, dit-elle, ce que ses aînés n'avaient pu voir : la file dont on a retiré les gens. Le ticket numérique, le «^{{N|vous êtes 1 742e}}^», l'écran qui tourne. «^{{Q speaker="Cosima Lagrange" cue="écrit" ref="desc"|On n'attend plus derrière quelqu'un, on attend devant rien}}^», écrit la chercheuse. La formule est juste, et terrible.

Le chapitre trois, à la [[ORG|Caf]] de [[LOC|Lormont]], est un morceau de bravoure. À 8 h 02, il y a déjà trente personnes et un agent de sécurité, [[PER|Doudou]], «^{{N|le seul fonctionnaire du bâtiment qui ne le soit pas}}^», pour reprendre l'intertitre. Il connaît les prénoms. Un homme en bleu de travail lui tend une convocation pour la veille. «^{{Q speaker="Doudou" cue="tranche" ref="pronoun"|Hier, c'est aujourd'hui}}^», tranche-t-il, et il le fait passer. Toute la théorie de l'État est là-dedans.

On sera moins convaincu par l'éloge, en conclusion, du «^{{N|droit de râler}}^», dont l'autrice voudrait faire une liberté publique. L'expression, empruntée à un syndicaliste de [[ORG|Solidaires]], amuse deux fois ; la troisième, on cherche la sortie. Une collègue de [[LOC|Nanterre]] a d'ailleurs reproché au livre son «^{{Q speaker="?Une collègue de Nanterre" cue="reproché" ref="desc"|populisme de comptoir d'accueil}}^», ce qui est injuste, mais bien envoyé.

Reste que la dernière page est belle. À [[LOC|Bègles]], le jour du premier déconfinement, une vieille dame laisse sa place à tout le monde, six fois, devant une mercerie. L'enquêtrice finit par lui demander pourquoi. Elle obtient ceci : «^{{Q speaker="?une vieille dame" cue="obtient" ref="none"|Mais, mademoiselle, c'est si rare, qu'il y ait du monde.}}^»

[[PER|Élie Pommeret]]
