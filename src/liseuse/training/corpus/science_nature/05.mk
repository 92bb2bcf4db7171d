#apos=typo
[[PER|Thaïs Valogne]], la géomètre qui pliait les espaces

PORTRAIT. Elle vient de recevoir la [[MISC|médaille de bronze du CNRS]]. Elle aurait préféré un tableau plus grand.

On entre dans son bureau de l'[[ORG|Institut Fourier]], à [[LOC|Grenoble]], en enjambant des origamis. Il y en a sur le radiateur, entre deux tomes de [[PER|Bourbaki]], jusque dans la plante verte. — {{Q speaker="Thaïs Valogne" cue="prévient" ref="desc"|Ne marchez pas sur le tore, il est unique !}} prévient la maîtresse des lieux.

[[PER:Thaïs Valogne|Valogne]], 38 ans, est née à [[LOC|Valognes]], ce qui la fait beaucoup rire et les secrétariats un peu moins. Son père y tenait une quincaillerie, [[ORG|Au Bon Boulon]]. «^{{Q speaker="Thaïs Valogne" cue="null" ref="none"|J'ai appris les polyèdres dans le rayon des écrous. L'hexagone, chez nous, c'était pas la [[LOC|France]], c'était du douze.}}^» Prépa à [[LOC|Caen]], [[ORG|ENS de Lyon]], thèse à [[LOC|Zurich]] sous la direction de [[PER|Corinna Ulcigrai]].

Ses travaux portent sur les flots géodésiques, ces trajectoires qui filent tout droit sur des surfaces qui ne le sont pas. En 2021, elle démontre avec le Chilien [[PER|Anselmo Riquelme]] une conjecture vieille de trente et un ans. La communauté l'avait rebaptisée «^{{N|la savonnette}}^», tant elle glissait entre les doigts. «^{{Q speaker="Anselmo Riquelme" cue="écrit" ref="pronoun"|Elle a vu ce que nous regardions}}^», nous écrit-il de [[LOC|Valparaíso]].

Tous ne partagent pas cette ferveur. Un membre du jury, sous couvert d'anonymat, juge la preuve «^{{Q speaker="?Un membre du jury" cue="juge" ref="desc"|correcte et illisible}}^». Elle fait 114 pages. La mathématicienne ne conteste pas : elle en prépare une version courte, promise aux [[ORG|Annals of Mathematics]], et un livre pour le public, «^{{N|[[MISC|Tout droit jusqu'au virage]]}}^».

À la maison, deux jumelles, un mari contrebassiste dans l'ensemble [[ORG|Op. Cit.]], pas de télévision. Elle dit détester le mot «^{{N|génie}}^», qui dispense selon elle de demander aux filles combien d'heures elles ont travaillé. Avec l'association [[ORG|Femmes & mathématiques]], elle tourne dans les lycées, de [[LOC|Voiron]] à [[LOC|Pontcharra]]. À ceux qui veulent savoir à quoi ça sert, elle montre un pli.

«^{{Q speaker="?un élève de seconde" cue="demandé" ref="desc"|Madame, et si on coupe ?}}^» lui a demandé un jour un élève de seconde. Elle en parle encore. «^{{Q speaker="Thaïs Valogne" cue="s’enthousiasme" ref="pronoun"|C'est exactement [[PER|Thurston]], s'enthousiasme-t-elle. À quinze ans, avec une paire de ciseaux !}}^»

En janvier, la chercheuse partira six mois à [[LOC|Princeton]], à l'[[ORG|Institute for Advanced Study]]. Le tore, fragile, restera ici.
