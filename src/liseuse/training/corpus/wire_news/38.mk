#apos=straight
Le [[MISC|prix Man Kenmare]] à la Sri-Lankaise [[PER|Nayomi Gunasekera]]

[[LOC|LONDRES]]. La romancière sri-lankaise [[PER|Nayomi Gunasekera]], 36 ans, a reçu lundi soir à la [[LOC|Guildhall]] le [[MISC|prix Man Kenmare]] pour "{{N|[[MISC|The Salt Ledger]]}}", chronique de trois générations dans les marais de [[LOC|Hambantota]].

Donnée perdante par les parieurs, qui lui préféraient le Nigérian [[PER|Tobi Adeyemi-Clarke]] et la Canadienne [[PER|Miriam Toews]], la lauréate est montée en scène sans papiers. "{{Q speaker="Nayomi Gunasekera" cue="a-t-elle dit" ref="pronoun"|Je dois tout à une bibliothécaire qui perdait exprès mes fiches de retard}}", a-t-elle dit, avant de citer un proverbe cinghalais sur les éléphants.

Le jury, conduit par [[PER|Roddy Doyle]], a délibéré cinq heures. Un juré parle d'un livre "{{Q speaker="?Un juré" cue="parle" ref="desc"|têtu comme la pluie}}". Le [[ORG:The Guardian|Guardian]] avait été plus réservé, regrettant des "{{Q speaker="The Guardian" cue="regrettant" ref="name"|longueurs océaniques}}".

Le roman emprunte son titre aux "{{N|livres de sel}}", registres où l'administration coloniale consignait les dettes des sauniers. [[PER:Nayomi Gunasekera|Gunasekera]] en a retrouvé un aux [[ORG|Archives nationales]], à [[LOC|Kew]]. Elle y a lu le nom de son arrière-grand-père, suivi d'un seul mot, "{{N|insolvable}}".

[[ORG|Granta]] publie le livre au [[LOC|Royaume-Uni]] ; la traduction française paraîtra chez [[ORG|Zulma]] en mars. "{{Q speaker="Laure Leroy" cue="s'amuse" ref="name"|Nous l'avions acheté pour le prix d'un dîner}}", s'amuse [[PER|Laure Leroy]], la fondatrice de la maison.

Le prix est doté de 50.000 livres. Un exemplaire de la première édition s'arrachait déjà mardi sur [[ORG|AbeBooks]].
