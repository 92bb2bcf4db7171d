#apos=typo
NÉCROLOGIE
[[PER|André Toulouse]], le maître d'école qui fit courir [[LOC|Decazeville]]

Il signait «~{{N|A.T., instituteur}}~», même à la retraite, même sur les chèques. [[PER|André Toulouse]] s'est éteint jeudi à [[LOC|Villefranche-de-Rouergue]], à l'âge de 91 ans. Avec lui disparaît un morceau du [[LOC|Bassin]].

Fils d'un mineur de la [[LOC|Découverte]] et d'une lavandière espagnole réfugiée, il entre à l'[[ORG|École normale de Rodez]] en 1951, fait son service en [[LOC|Algérie]], revient changé. Il en parlera une fois, en classe, pour expliquer pourquoi il ne supportait pas les pétards. «~{{Q speaker="Jean-Louis Cavaignac" cue="raconte" ref="name"|On avait 9 ans, on n'a plus jamais allumé un pétard devant lui}}~», raconte un de ses élèves, [[PER|Jean-Louis Cavaignac]], devenu chirurgien.

En décembre 1961, pendant la grande grève, il ouvre son école la nuit aux familles. Le [[ORG|Secours populaire]] y installe des marmites. L'inspecteur menace ; le maître répond par écrit : «~{{Q speaker="André Toulouse" cue="répond" ref="desc"|Monsieur, le programme prévoit l'instruction civique, nous la faisons.}}~»

Mais c'est sur la piste en mâchefer du [[LOC|stade Camille-Guibert]] que son nom restera. Le [[ORG|Racing club decazevillois]], fondé en 1964 avec trois chronomètres et un sifflet, donnera dix-sept champions d'académie, une internationale, [[PER|Marie-Ange Puech]], et surtout des centaines de gosses qui n'avaient rien d'autre à faire. Elle habite [[LOC|Nîmes]], aujourd'hui. Elle a pris le train dès qu'elle a su. «~{{Q speaker="Marie-Ange Puech" cue="confie" ref="pronoun"|Il ne criait jamais le temps, il disait « {{Q speaker="André Toulouse" cue="disait" ref="pronoun"|encore un peu de place devant}} », confie-t-elle. Je me le répète quand je monte l'escalier.}}~»

[[ORG|Midi olympique]] l'avait cité une fois, par erreur, pour un homonyme talonneur. Il avait découpé l'article. Un [[PER:André Toulouse|Toulouse]] au rugby, forcément.

Membre du [[ORG|PCF]] jusqu'en 1968, puis de rien, chevalier des [[MISC|Palmes académiques]], il avait refusé que l'on donne son nom au gymnase. «~{{Q speaker="André Toulouse" cue="null" ref="none"|Attendez au moins que j'aie fini de m'en servir.}}~» La ville, assure-t-on en mairie, y songera. Sur la porte de son garage, d'anciens élèves ont punaisé des dossards. Un voisin a compté : «~{{Q speaker="?Un voisin" cue="compté" ref="desc"|Quarante-huit ce matin, il en arrive encore.}}~»

Obsèques civiles mardi, 15 heures, au cimetière de [[LOC|Miramont]]. Ni fleurs ni couronnes, des baskets.

[[PER|Rui dos Santos]]
