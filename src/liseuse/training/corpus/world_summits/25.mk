#apos=typo
[[ORG|Mercosur]] : [[LOC|Strasbourg]] renvoie la balle à [[LOC|Luxembourg]]

Dix voix d'écart. C'est peu pour enterrer un traité, c'est assez pour le faire attendre. Le [[ORG|Parlement européen]] a décidé, mercredi, de saisir la [[ORG|Cour de justice de l'Union européenne]] sur l'accord [[ORG|UE]]-[[ORG|Mercosur]]. Deux ans de procédure, au bas mot. Les tracteurs garés [[LOC|quai du Bassin-de-l'Ill]] ont klaxonné comme un soir de finale.

Sous la verrière, on se congratulait en six langues. «~{{Q speaker="Céline Imart" cue="glisse" ref="name"|Je n'ai pas dormi, mes blés non plus}}~», glisse la céréalière et eurodéputée [[PER|Céline Imart]] ([[ORG|PPE]]). [[PER|Manon Aubry]] ([[ORG|La Gauche]]) embrassait des Polonais qu'elle combat d'ordinaire. L'alliance, improbable, a déjà son sobriquet : «~{{N|le front de l'entrecôte}}~».

La [[ORG|Commission]] encaisse. Elle «~{{Q speaker="Commission" cue="null" ref="pronoun"|regrette profondément}}~» un vote qu'elle estime mal fondé, et garde une carte, l'application provisoire. [[PER|Maroš Šefčovič]], chargé du commerce, n'a pas voulu dire s'il la jouerait. L'[[LOC|Allemagne]] pousse. L'[[LOC|Espagne]] aussi. À [[LOC|Brasília]], le chancelier [[PER|Mauro Vieira]] se contente d'une phrase sur les «~{{Q speaker="Mauro Vieira" cue="null" ref="name"|amis lents}}~».

Sur le terrain, on n'en est plus aux communiqués. [[PER|Jean-Loup Froment]], éleveur à [[LOC|Saint-Yrieix]], président d'une section de la [[ORG|Coordination rurale]], a roulé dix heures. Son voisin de parking, un Bavarois de l'[[ORG|Abl]], lui a prêté une couverture et un mot : «~{{N|Bauernfrühling}}~», le printemps des paysans, utilisé là-bas depuis un an. Il l'a noté sur sa main. À côté d'eux, une jeune maraîchère wallonne, bonnet vert de la [[ORG|Fugea]], relativise : «~{{Q speaker="?une jeune maraîchère wallonne" cue="relativise" ref="desc"|On a gagné le droit d'attendre. Ce n'est pas encore du revenu.}}~»

À la [[ORG|FNSEA]], [[PER|Arnaud Rousseau]] demande que l'exécutif ne passe pas «~{{Q speaker="Arnaud Rousseau" cue="demande" ref="name"|par la fenêtre}}~». [[ORG|Copa-Cogeca]], la puissante fédération, emploie des mots plus feutrés. Les industriels, eux, font grise mine : [[ORG|BusinessEurope]] calcule ce que coûtent les droits sur les machines, et les vignerons du [[ORG|CEEV]], seuls agriculteurs à voter pour, se sentent orphelins.

Que jugera la [[ORG:Cour de justice de l'Union européenne|Cour]] ? La base légale, surtout, et le fameux «~{{N|mécanisme de rééquilibrage}}~», cette clause qui permettrait à [[LOC|Buenos Aires]] ou à [[LOC|Asunción]] de réclamer compensation si une loi verte les lésait. L'avocat général n'est pas désigné.

M. [[PER:Jean-Loup Froment|Froment]], fromager à ses heures, est reparti avec deux munsters.

[[PER|Ph. Krebs-Ozanne]]
