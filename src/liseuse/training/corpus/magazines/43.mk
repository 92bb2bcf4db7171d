#apos=typo
CONVERSATION
[[PER|Jeanne Moulinier]], la voix que vous avez tous entendue
Elle a dit «~{{Q speaker="Jeanne Moulinier" cue="dit" ref="pronoun"|prochain arrêt}}~» à des millions de gens. À 58 ans, la comédienne de doublage publie ses mémoires, [[MISC|Attention à la marche]] ([[ORG|Flammarion]]), et n'a pas changé de timbre.

Vous préférez qu'on vous reconnaisse, ou pas ?
{{O speaker="Jeanne Moulinier"|On ne me reconnaît jamais. Hier, à la boulangerie de la [[LOC|place d'Italie]], je demande une tradition, et derrière moi un monsieur s'avance d'un pas vers le bord du comptoir. Il a dit: «~{{Q speaker="?un monsieur" cue="dit" ref="pronoun"|Pardon, j'ai cru que la rame arrivait.}}~»}}

Vous doublez [[PER|Cate Blanchett]] depuis vingt ans...
{{O speaker="Jeanne Moulinier"|Non, ça, c'est une erreur de [[ORG|Wikipédia]], j'ai écrit trois fois pour la faire corriger ! Je double [[PER|Tilda Swinton]] une fois sur deux, des mamans ours, une centrale nucléaire. Et le GPS d'un constructeur dont je n'ai pas le droit de dire le nom.}}

[[ORG|Stellantis]] ?
{{O speaker="Jeanne Moulinier"|Je n'ai rien dit.}}

Comment devient-on le métro ?
{{O speaker="Jeanne Moulinier"|Par erreur. En 1996, j'accompagne une copine, [[PER|Sylvette]], à un casting de la [[ORG|RATP]], du côté de [[LOC|Bercy]]. Elle avait une extinction. Le preneur de son, [[PER|Jean-Marie Quaranta]], m'a tendu la feuille. J'ai lu «~{{Q speaker="Jeanne Moulinier" cue="lu" ref="pronoun"|[[LOC|Télégraphe]]}}~». Il a levé la tête. Il y a, je crois, quelque chose dans ma façon de dire [[LOC|Télégraphe]].}}

Dites-le.
(Elle le dit. Un serveur se retourne.)

Votre livre parle surtout de votre frère.
{{O speaker="Jeanne Moulinier"|[[PER|Étienne]] ne parlait pas. Il était né comme ça, à [[LOC|Thiers]], en 1969. Il tapait sur la table, un coup, deux coups. Les médecins de l'[[ORG|hôpital Estaing]] avaient décrété qu'il n'y avait «~{{Q speaker="?Les médecins de l’hôpital Estaing" cue="décrété" ref="desc"|personne à l'intérieur}}~». Moi je racontais pour deux. Je faisais sa voix. Je lui avais donné un petit accent du [[LOC|Nord]], je ne sais pas pourquoi. Mon père disait: «~{{Q speaker="?Mon père" cue="disait" ref="desc"|Demande à ton frère s'il veut du fromage}}~», et je répondais en ch'ti.}}

Il a entendu le métro ?
{{O speaker="Jeanne Moulinier"|Une fois, en 2004. On avait pris la ligne 11, exprès. À chaque station il tapait un coup sur la vitre. À [[LOC|Télégraphe]], deux. C'était le code pour le fromage, enfin, pour oui.}}

L'intelligence artificielle menace votre métier. [[PER|Patrick Kuban]] et le collectif [[ORG|LesVoix]] se battent. Et vous ?
{{O speaker="Jeanne Moulinier"|Je signe tout. Un ingénieur très doux est venu m'enregistrer la respiration, «~{{Q speaker="?Un ingénieur très doux" cue="null" ref="none"|pour la postérité}}~». J'ai demandé combien. Il a rougi. Il m'a envoyé des fleurs.}}

Un regret?
{{O speaker="Jeanne Moulinier"|[[PER|Molière]]. Je l'ai joué à [[LOC|Vichy]], à 20 ans, dans [[MISC|Le Malade imaginaire]], j'étais [[PER|Toinette]]. Le journal [[ORG|La Montagne]] a écrit une ligne sur moi : «~{{Q speaker="La Montagne" cue="écrit" ref="name"|On l'entend.}}~» Finalement, ils avaient tout dit.}}

Propos recueillis par [[PER|Ludivine Ortolan]]. Stylisme : [[PER|Max Dufay]] ; manteau [[ORG|Sessùn]].
