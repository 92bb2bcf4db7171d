THÉÂTRE
Au [[ORG|Français]], [[PER|Tartuffe]] a un compte [[ORG|LinkedIn]]

Monter « {{N|[[MISC|Tartuffe]]}} » à la [[ORG|Comédie-Française]], c’est marcher sur un tapis que mille semelles ont usé. [[PER|Orphée Lacassagne]], 36 ans, y entre en patins à roulettes. Son [[PER|Tartuffe]] ([[PER|Christophe Montenez]], d’une douceur effrayante) est coach en développement personnel ; [[PER|Orgon]] ([[PER|Denis Podalydès]]), patron de [[ORG|Pernelle & Fils]], fabrique des couches. [[PER|Elmire]] dirige la com. [[PER|Dorine]], désormais, c’est une enceinte connectée. Il fallait oser.

« {{Q speaker="Orphée Lacassagne" cue="prévient"|Je n’ai pas touché à un seul alexandrin}} », prévient [[PER:Orphée Lacassagne|Lacassagne]]. Vrai. On entend le texte comme rarement. [[PER|Molière]], bon prince, résiste à tout, même aux néons d’[[PER|Ilse Grünwald]] et aux trottinettes [[ORG|Lime]]. Au troisième acte, la table sous laquelle se cache le mari est un [[MISC|Billy]] de chez [[ORG|Ikea]], et c’est [[PER|Feydeau]] qui entre, sans frapper.

Faut-il y voir un [[MISC|Molière]] en puissance ? La soirée des [[MISC|Molières]], le 28 avril aux [[LOC|Folies Bergère]], le dira. En 2017, [[PER:Orphée Lacassagne|Lacassagne]], inconnu, en avait raflé deux pour « {{N|[[MISC|Hamlet, rue de la Gaîté]]}} ». Depuis, il a dirigé le [[ORG|CDN de Besançon]], mis en scène « {{N|[[MISC|Carmen]]}} » à l’[[LOC|Opéra-Comique]], fait rire [[PER|Isabelle Huppert]]. À [[LOC|Pézenas]], sa ville natale, on a donné son nom à une impasse, non loin de la [[LOC|place Molière]].

« {{Q speaker="?une abonnée" cue="fulminait"|[[PER|Louis Jouvet]] doit se retourner}} », fulminait une abonnée à l’entracte. D’autres, debout, rappelaient la troupe six fois. Le Sociétaire est discipliné, l’abonné moins.

« {{N|[[MISC|Le Tartuffe ou l’Imposteur]]}} », [[LOC|salle Richelieu]], [[LOC|place Colette]], [[LOC|Paris]] (1er). En direct dans les cinémas [[ORG|Pathé Gaumont]] le 17 juin. Critique de [[PER|Ph. Ch.]]