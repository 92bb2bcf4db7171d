#apos=typo
FACE-À-FACE CRITIQUE
«^{{N|[[MISC|Le Notaire de Pointe-Noire]]}}^», chef-d'œuvre ou pensum ?

POUR
par [[PER|Violaine Attali]]

Oui, c'est long. Oui, on y signe des actes. Mais qui, depuis [[PER|Chantal Akerman]], avait filmé une table avec cette patience ? Le [[LOC|Congo]] de [[PER|Dieudo Hamadi]] bouillonnait ; celui d'[[PER|Alphonse Makita]] attend, classe, tamponne. Dans le rôle de maître [[PER|Loemba]], [[PER|Alex Descas]] n'a presque rien à dire, et tout passe : la concession volée, le frère noyé à [[LOC|Diosso]], la pluie. À une veuve venue contester un héritage, il demande seulement si elle a mangé. Dans la salle, quelqu'un a sangloté. Moi.

On a ressorti contre le film le mot paresseux de «^{{N|cinéma-dossier}}^». C'est l'inverse. [[PER:Alphonse Makita|Makita]] retire les dossiers. Il tient, dans [[ORG|Trafic]], que le plan «^{{Q speaker="Alphonse Makita" cue="tient" ref="pronoun"|doit au spectateur une chaise, pas un verdict}}^». La chaise est inconfortable. Tant mieux.

CONTRE
par [[PER|Fabrice Nuñez-Colin]]

J'ai compté les tampons : soixante-dix. À partir du trentième, on se surprend à relire mentalement sa liste de courses. Le sujet est beau, l'acteur immense, la lumière de [[PER|Josée Deshaies]] à se damner. Et après ? La mise en scène confond la dignité avec le surplace. «^{{Q speaker="?un exploitant" cue="glissé" ref="desc"|J'ai deux séances le mardi, et un spectateur pour les deux}}^», m'a glissé un exploitant de [[LOC|Vierzon]].

L'intention politique, elle, arrive en bulldozer, par un carton final : «^{{N|Rien de ceci n'est à vendre.}}^» On avait saisi. Ma consœur et amie [[PER:Violaine Attali|Violaine]] dit que je n'aime pas les films où l'on s'assied. Elle a raison sur un point : je l'ai revu, debout, au fond du [[LOC|Reflet Médicis]]. C'était pire.

LE DERNIER MOT
Il revient à l'intéressé, joint à [[LOC|Brazzaville]]. A-t-il lu les critiques ? «^{{Q speaker="Alphonse Makita" cue="null" ref="none"|Ma mère les découpe. Les mauvaises, elle s'en sert pour le poisson.}}^» Le cinéaste prépare un musical. Oui, un musical, sur la ligne de chemin de fer [[LOC|Congo-Océan]]. [[ORG|Les Films du losange]] distribuera.

(Sortie le 12. [[LOC|France]]-[[LOC|Congo]]-[[LOC|Belgique]], 2 h 31.)
