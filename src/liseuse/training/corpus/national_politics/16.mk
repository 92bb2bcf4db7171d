#apos=typo
[[LOC:Nouvelle-Calédonie|NOUVELLE-CALÉDONIE]]

L'[[MISC|accord de Bougival]] à l'épreuve des tribus

Par [[PER|Gilles Waheo-Martin]], à [[LOC|Houaïlou]]

Sous la grande case, on a d'abord posé les tissus, les ignames, un billet de mille. Puis le vieux [[PER|Auguste Néporo]] a parlé, longtemps, en ajië. [[PER|Nadège Poithily]], qui traduit à voix basse pour le visiteur, s'arrête au milieu d'une phrase. «~{{Q speaker="Nadège Poithily" cue="s’excuse" ref="pronoun"|Celle-là, elle ne passe pas en français}}~», s'excuse-t-elle.

Le texte signé en juillet dans les [[LOC|Yvelines]] prévoit un «~{{N|État de [[LOC|Nouvelle-Calédonie]]}}~» inscrit dans la Constitution. L'expression a divisé jusqu'aux familles. Le [[ORG|FLNKS]] l'a rejetée ; le [[ORG|Palika]] et l'[[ORG|UPM]], eux, avaient plaidé pour en débattre. Au [[ORG|Rassemblement]], on vante au contraire «~{{Q speaker="Rassemblement" cue="vante" ref="name"|un point de départ}}~». Un policier à la retraite, installé à [[LOC|Nouméa]] depuis trente ans, en tire sa propre leçon : «~{{Q speaker="?Un policier à la retraite" cue="null" ref="desc"|Chacun lit son paragraphe et saute celui du voisin.}}~»

Ici, dans la vallée, on ne saute rien. Le pasteur [[PER|Élie Kaloonbat]] a fait photocopier les 13 pages au [[ORG|collège Baganda]]. À la page 4, il a souligné au stylo rouge les mots «~{{N|compétence régalienne}}~». Le stylo s'est arrêté là, sur le mot suivant. «~{{Q speaker="Élie Kaloonbat" cue="raconte" ref="name"|On m'a demandé ce que c'était, raconte [[PER:Élie Kaloonbat|Kaloonbat]]. J'ai répondu que c'est quand tu gardes la clé et que tu prêtes la maison.}}~»

Sa sœur [[PER|Jeanne]], institutrice à [[LOC|Poindimié]], a une autre lecture. La page 9, elle l'a fait apprendre par cœur à ses élèves. «~{{Q speaker="Jeanne" cue="sourit" ref="pronoun"|Ils la récitent mieux que les signataires}}~», sourit-elle. Puis, après un temps : «~{{Q speaker="Jeanne" cue="null" ref="none"|Eux, au moins, ont rendu leur copie.}}~»

L'[[ORG|ONU]] a envoyé deux observateurs. [[PER|Manuel Valls]] puis [[PER|Naïma Moutchou]] ont fait le déplacement. Les indépendantistes les moins commodes, regroupés dans la [[ORG|CCAT]], n'ont plus de sièges, mais leurs tee-shirts, frappés du slogan «~{{N|[[LOC:Nouvelle-Calédonie|Kanaky]], patience}}~», se portent encore à la boulangerie.

Au-delà du référendum, le nickel. L'usine de [[ORG|KNS]], fermée depuis 2024, ne trouve pas preneur ; le repreneur indien [[ORG|Vayu Metals]] s'est retiré le 8. «~{{Q speaker="?un mineur" cue="dit" ref="desc"|Je garde mes gants dans la cuisine, au cas où}}~», dit un mineur de [[LOC|Koné]]. Dans sa dernière chronique aux [[ORG:Les Nouvelles calédoniennes|Nouvelles calédoniennes]], le géographe [[PER|Hervé Tutugoro]] mettait en garde contre un vote «~{{Q speaker="Hervé Tutugoro" cue="mettait en garde" ref="name"|à froid}}~». [[PER:Auguste Néporo|Néporo]], lui, a refermé la natte. La coutume était finie.
