#apos=typo
COURRIER DES LECTEURS

**Le banc de la gare**
J'habite [[LOC|Culoz]] depuis 1974 et je prends le train pour [[LOC|Chambéry]] deux fois la semaine. L'autre matin, le banc du quai~2 avait disparu. À sa place, une barre inclinée, dite «~{{N|appui ischiatique}}~». J'ai demandé à un agent en gilet orange ce qu'il fallait en penser. «~{{Q speaker="?un agent en gilet orange" cue="null" ref="none"|Que vous n'êtes pas censée fatiguer, madame.}}~» J'ai 83 ans. [[ORG|SNCF Gares & Connexions]] m'a répondu par courrier que le mobilier avait été choisi «~{{Q speaker="SNCF Gares & Connexions" cue="a répondu" ref="name"|en concertation avec les usagers}}~». Lesquels~?
[[PER|Marie-Claude Brison]], [[LOC:Culoz|CULOZ]] ([[LOC|Ain]])

**À propos de [[PER|Jean Giono]]**
M. [[PER|Delcambre]], dans votre numéro du 12~mars, fait de [[PER:Jean Giono|Giono]] un «~{{Q speaker="Delcambre" cue="fait" ref="name"|écologiste avant l'heure}}~». Permettez à un ancien instituteur de [[LOC|Manosque]] de s'étrangler. L'auteur de [[MISC|Regain]] se moquait bien des étiquettes. Mon père, qui l'a servi au café [[ORG|Glacier]], rapportait cette phrase qu'il aimait à dire au comptoir~: «~{{Q speaker="Jean Giono" cue="dire" ref="pronoun"|Je n'ai pas d'idées, j'ai des collines.}}~» Qu'on le lise, plutôt.
[[PER|Fernand Blanc]], [[LOC|Digne-les-Bains]]

**Une réponse à Mme [[PER|Lyon]]**
Non, Mme [[PER|Lyon]], les chasseurs ne sont pas «~{{Q speaker="Lyon" cue="null" ref="none"|des touristes armés}}~». Je préside l'[[ORG|Acca de Saint-Agrève]], cent quarante membres, dont quarante agriculteurs et une sage-femme. Le plan «~{{N|[[MISC|Sangliers 2030]]}}~», que vous raillez, a été voté par vos amis du [[ORG|parc des Monts d'Ardèche]]. Un d'entre eux, à la sortie, me soufflait d'ailleurs~: «~{{Q speaker="?Un d’entre eux" cue="soufflait" ref="desc"|Sans vous, on serait mangés.}}~»
[[PER|Régis Chanéac]], [[LOC|Saint-Agrève]] ([[LOC|Ardèche]])

**Merci**
Le 2~avril, j'ai oublié mon violoncelle dans le bus 38, à [[LOC|Paris]]. Un vrai [[MISC|Vuillaume]], non, mais le mien. Une étudiante malienne, [[PER|Aïssata]], l'a rapporté au dépôt de la [[ORG|RATP]], où il était étiqueté «~{{N|grosse guitare, bon état}}~». Elle n'a rien voulu, «~{{Q speaker="Aïssata" cue="null" ref="pronoun"|sauf un air}}~». J'ai joué [[PER|Bach]], debout, devant les conducteurs.
[[PER|Hyacinthe Lorrain]], [[LOC|Paris]] 5e

Écrivez-nous~: [[ORG|Le Pèlerin du Sud-Est]], courrier des lecteurs, 4, [[LOC|rue de la Barre]], 38000 [[LOC|Grenoble]]. Les lettres sont susceptibles d'être abrégées, les Grenoblois de se fâcher.
