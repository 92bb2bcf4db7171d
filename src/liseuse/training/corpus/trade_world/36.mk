#apos=typo
[[ORG|Gérard Perrier Industrie]], [[ORG|Ekinops]] : ce que disent les résultats

Des comptes semestriels corrects, des carnets moins garnis, et un air de prudence. Les ETI cotées qui publiaient mardi soir, après clôture, ont toutes choisi le même adjectif. «^{{N|Résiliente}}^». La rédaction en a compté neuf.

[[ORG|Ekinops]] ([[ORG|Euronext Paris]], EKI), d'abord. Le fournisseur de routeurs de [[LOC|Lannion]] affiche 61,2 millions d'euros de chiffre d'affaires, en repli de 2 %. Marge brute : 53,9 %. Son nouveau directeur général, [[PER|Philippe Moulin]], attribue ce trou d'air aux stocks des opérateurs. «^{{Q speaker="Philippe Moulin" cue="concède" ref="pronoun"|Nos clients mangent leur frigo}}^», concède-t-il.

Chez [[ORG|Luminoptex]] (LUMX), c'est l'inverse : les commandes de fibres pour satellites ont doublé. La société, basée à [[LOC|Besançon]], a livré [[ORG|Thales Alenia Space]], [[ORG|Airbus]] et le taïwanais [[ORG|Tron]]. Pas un mot, dans les dix-sept pages, du départ de l'inventeur, le physicien [[PER|Claudiu Popa]]. Contacté, il n'a pas de rancœur. «^{{Q speaker="Claudiu Popa" cue="null" ref="none"|J'ai gardé le brevet d'une cafetière.}}^» Interrogée sur ce point par un petit porteur, la présidente du conseil, [[PER|Édith Marchal-Kempf]], a coupé : «^{{Q speaker="Édith Marchal-Kempf" cue="a coupé" ref="name"|Question suivante, celle sur le dividende de préférence}}^».

Le dividende ? 0,42 euro.

Le cabinet de recrutement [[ORG|Sigmund]] (ALSGM) souffre. Résultat net divisé par cinq, action à 1,07 euro. L'intersyndicale, qui distribuait des tracts devant les salons de l'[[ORG|Hôtel Lutetia]], redoute «^{{Q speaker="?L’intersyndicale" cue="redoute" ref="desc"|une restructuration sans le mot}}^». Elle n'a pas été reçue. «^{{Q speaker="Marie-Flore Désir" cue="ironise" ref="name"|Ils nous ont offert des macarons}}^», ironise [[PER|Marie-Flore Désir]], déléguée centrale.

Reste [[ORG:Gérard Perrier Industrie|GPI]], le petit poucet devenu grand. À [[LOC|Saint-Priest]], [[ORG|Gérard Perrier Industrie]] (PERR) a vendu 160 millions d'automatismes au nucléaire et à l'[[ORG|armée de terre]]. [[PER|François Perrier]], qui préside la maison fondée par son père, a passé la séance à refuser des compliments. Le marché, il connaît : «^{{Q speaker="François Perrier" cue="null" ref="pronoun"|On achète la rumeur, on vend la soudure.}}^»

À propos de soudure, rien à voir : [[ORG|Sabena technics]], propriété des fonds [[ORG|Sagard]] et [[ORG|Bpifrance]], revient sur le marché. Les banques ouvriront le bal en novembre. Un banquier, d'habitude muet, parle déjà d'«^{{Q speaker="?Un banquier" cue="parle" ref="desc"|un dossier à deux passeports}}^», allusion aux hangars de [[LOC|Dinard]] et de [[LOC|Tampere]].
