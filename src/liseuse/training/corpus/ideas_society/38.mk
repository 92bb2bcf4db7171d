#apos=straight
COIN DES CHERCHEURS n° 214

Du nouveau sur les [[PER|Quatresous]] de [[LOC|Bréhal]]

Dans notre livraison d'avril, [[PER|Hervé Lebrun-Ménard]] s'interrogeait sur une lignée de sauniers portant ce patronyme de monnaie. Il avait lancé un appel : "{{Q speaker="Hervé Lebrun-Ménard" cue="avait lancé" ref="pronoun"|Tout [[PER:Eustache Quatresous|Quatresous]] est le bienvenu, même faux.}}" Quatorze réponses ! Nous en donnons un florilège.

De [[LOC|Granville]], Mme [[PER|Jeanne Avenel]], née [[PER:Jeanne Avenel|Quatresous]] : "{{Q speaker="Jeanne Avenel" cue="null" ref="name"|Mon père signait 4S, le facteur comprenait.}}"

De [[LOC|Saint-Pierre]] ([[LOC|Saint-Pierre-et-Miquelon]]), le groupe [[ORG|Racines des Graves]] : il y eut là un [[PER|Eustache Quatresous]], gravier, noyé en 1889 avec la goélette [[MISC|Jeune-Adolphine]]. L'association joint un relevé du cimetière et conclut, avec un humour très insulaire, "{{Q speaker="Racines des Graves" cue="conclut" ref="desc"|qu'il n'en est pas ressorti}}".

De [[LOC|Québec]], [[PER|Réjean Catsoo]] ; oui, c'est le même nom, passé par l'oreille d'un agent de [[LOC|Grosse-Île]]. Sa grand-tante, institutrice à [[LOC|Rivière-au-Renard]], répétait à qui voulait l'entendre "{{Q speaker="?Sa grand-tante" cue="répétait" ref="desc"|on valait plus cher au départ}}".

D'un lecteur qui signe "{{N|Un vieux Coutançais}}" : "{{Q speaker="?un lecteur" cue="signe" ref="desc"|Vous oubliez la branche des [[PER|Sixblancs]].}}" Nous ne l'oubliions pas, nous l'ignorions.

Mise au point paléographique

Plusieurs d'entre vous lisent "{{N|laboureur}}" là où le scribe a écrit "{{N|labourant}}". Rappelons l'utile [[MISC|Manuel de paléographie moderne]] et les ateliers du [[ORG|CG50]], animés par [[PER|Tugdual]] et par [[PER|Monique Hue]], chaque premier samedi, à la [[LOC|Source]], [[LOC|place Armand-Le-Véel]]. À ce propos, [[PER:Monique Hue|Monique]] prie instamment de ne plus apporter de croissants près des terriers. "{{Q speaker="Monique Hue" cue="prie" ref="none"|Le beurre est l'ennemi du parchemin.}}"

Petites annonces

Échange relevés de [[LOC|Cérences]] contre [[LOC|Muneville]]. - Cherche tout sur [[PER|Désiré Lemonnier]] dit [[PER:Désiré Lemonnier|Passe-Partout]], bourrelier, compagnon du [[MISC|Tour de France]], vu pour la dernière fois à [[LOC|Sens]]. - Donne [[MISC|Petit Larousse]] 1922, manque la lettre Q.

La rédaction de [[ORG|Par le menu]]
