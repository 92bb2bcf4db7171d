#apos=typo
CYCLISME. [[MISC|Tour des Monts du Forez]] (3e étape)
[[PER:Quentin Pacalier|Pacalier]] au sommet, [[PER:Ewoud van Riel|Van Riel]] au courage

[[LOC|Noirétable]] – [[LOC|col du Béal]] (167,4 km)

On l'avait laissé sur le bas-côté, dimanche, à [[LOC|Boën]], le cuissard ouvert et le regard vague. Hier, [[PER|Ewoud van Riel]] a gardé son maillot jaune pour quatre secondes, la fesse pansée par un vétérinaire de [[LOC|Saint-Anthème]] que la caravane avait trouvé chez lui. «~{{Q speaker="?un vétérinaire de Saint-Anthème" cue="s’excusait" ref="desc"|D'habitude, c'est des génisses}}~», s'excusait presque le praticien d'occasion.

La victoire du jour, elle, revient à [[PER|Quentin Pacalier]] ([[ORG|Arkéa-Élan]]). Échappé dès le kilomètre 12 en compagnie de [[PER|Aurélien Rochefort]], [[PER|Tiago Brás]] et de l'éternel [[PER|Lilian Calmejane]], le grimpeur ardéchois a faussé compagnie à ses camarades à 6 kilomètres de la ligne, dans ces pourcentages que les cyclos du coin nomment «~{{N|l'[[LOC|Escalier]]}}~». Deuxième, [[PER:Tiago Brás|Brás]] a fait la moue : «~{{Q speaker="Tiago Brás" cue="a fait la moue" ref="name"|Quand il part, je mange. On n'attaque pas quelqu'un qui mange.}}~» Le Portugais a fini par rire. Pas [[PER:Aurélien Rochefort|Rochefort]].

Et derrière ? Les [[ORG|Decathlon CMA CGM]] ont roulé, sans doute trop, pour un leader, [[PER|Félix Gall]], discret sur ce terrain. Leur directeur sportif, [[PER|Cyril Maure]], plaide «~{{Q speaker="Cyril Maure" cue="plaide" ref="name"|un pari}}~». C'est le vent du plateau qui a gagné. Sur la [[LOC|D101]], à l'endroit dit [[LOC|Les Supeyres]], une bordure a coupé le peloton en quatre. [[PER:Ewoud van Riel|Van Riel]], dans le deuxième paquet, a rendu quarante-deux secondes aux hommes de tête avant de les reprendre, une à une, dans le dernier kilomètre. «~{{Q speaker="Ewoud van Riel" cue="dit-il" ref="pronoun"|J'ai compté les spectateurs pour ne pas compter les mètres}}~», dit-il.

Au pied du podium, la directrice de l'épreuve, [[PER|Bérengère Mondon]], n'en revenait pas. «~{{Q speaker="Bérengère Mondon" cue="null" ref="none"|On m'avait juré qu'un tour par étapes en [[LOC|Loire]] ne tiendrait pas trois ans. C'est le onzième.}}~» Le [[ORG|Crédit Agricole Loire Haute-Loire]] a prolongé son contrat jusqu'en 2028 ; la [[ORG|fromagerie des Hautes Chaumes]] fournit, elle, le poids du vainqueur en fourme.

L'étape. – 1. [[PER:Quentin Pacalier|Pacalier]] (Fra, [[ORG|Arkéa-Élan]]), les 167,4 km en 4 h 21'09'' ; 2. [[PER:Tiago Brás|Brás]] (Por, [[ORG|Anicolor]]), à 31'' ; 3. [[PER:Aurélien Rochefort|Rochefort]] ([[ORG|Groupama-FDJ]]), à 33'' ; 4. [[PER:Lilian Calmejane|Calmejane]], à 1'02'' ; 5. [[PER|Lenny Martinez]] ([[ORG|Bahrain Victorious]]), à 1'18''…

Général. – 1. [[PER:Ewoud van Riel|Van Riel]] (PB, [[ORG|Picnic PostNL]]), 12 h 44'51'' ; 2. [[PER:Quentin Pacalier|Pacalier]], à 4'' ; 3. [[PER:Félix Gall|Gall]], à 29''.

Aujourd'hui, contre-la-montre autour de [[LOC|Montbrison]] : vingt-deux kilomètres sous la collégiale, et un pansement à changer.
