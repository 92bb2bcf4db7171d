#apos=straight
[[LOC|Kharkiv]], la ville qui enterre ses écoles
GUERRE EN [[LOC|UKRAINE]] - À trente kilomètres du front, les collèges descendent à neuf mètres sous terre. Un chantier qui a ses bâtisseurs, ses retards et ses jaloux.
[[LOC|Kharkiv]] (est), [[PER|Mathilde Orsini]]

On entre par une rampe. Deux portes de fer, un sas, un couloir peint en jaune citron, et soudain la rumeur : quatre cents enfants. L'[[ORG|école de Nemychlia]], inaugurée à la rentrée, est la septième du genre à [[LOC|Kharkiv]]. Les professeurs l'appellent "{{N|le sous-marin}}".

[[PER|Oksana Marchenko]] y enseigne la chimie, une matière qu'il a fallu adapter. Pas de gaz. "{{Q speaker="Oksana Marchenko" cue="se console" ref="pronoun"|On a l'électricité quand la ville n'en a plus, c'est un comble}}", se console-t-elle. Une élève de troisième, tresse et sweat du [[ORG|Metalist]], lève les yeux de son bécher : "{{Q speaker="?Une élève de troisième" cue="null" ref="desc"|Moi, dehors, j'entends mieux le prof.}}" La classe rit.

Le maire, [[PER|Ihor Terekhov]], a fait de ces établissements sa vitrine. Dix de plus sont prévus. Coût de chacun, autour de six millions d'euros, réglés par la municipalité, l'[[ORG|Unicef]], la région [[LOC|Auvergne-Rhône-Alpes]] pour les ordinateurs. Les opposants lui reprochent d'oublier les quartiers nord, [[LOC|Saltivka]] en tête, dont les barres éventrées attendent des fenêtres. [[PER|Halyna Kutsenko]], conseillère municipale, décrit l'ensemble comme "{{Q speaker="Halyna Kutsenko" cue="décrit" ref="name"|un métro sans rames}}".

Le chantier de la [[LOC|rue Valentynivska]] a trois mois de retard. [[PER|Ruslan Fomenko]], conducteur de travaux pour la société [[ORG|Budproekt-7]], a perdu la moitié de ses grutiers, mobilisés. Le quadragénaire a recruté deux femmes. "{{Q speaker="Ruslan Fomenko" cue="null" ref="none"|Elles sont meilleures. Elles ne font pas la course.}}"

Dimanche, deux [[MISC|Shahed]] sont tombés à 800 mètres. Selon le parquet régional, un gardien a été tué, et une fillette blessée. L'[[ORG|armée de l'air ukrainienne]] a compté cette nuit-là 138 drones sur le pays. "{{Q speaker="?on" cue="dit" ref="pronoun"|Petite nuit}}", dit-on ici.

À l'heure du déjeuner, les haut-parleurs diffusent une chanson de [[ORG|Okean Elzy]], la plus connue, celle que [[PER|Sviatoslav Vakartchouk]] chantait déjà sur [[LOC|Maïdan]]. Sur une porte, un panneau porte le mot "{{N|Recréation}}", avec la faute. C'est un don d'une école de [[LOC|Villeurbanne]], personne n'a voulu le corriger.

Que feront-ils de tout cela, après ? [[PER:Ihor Terekhov|Terekhov]] évoque des parkings, des archives, une piscine. La professeure de chimie a une autre idée. "{{Q speaker="Oksana Marchenko" cue="null" ref="none"|Rien. On les garde. On a déjà cru une fois que c'était fini.}}"
