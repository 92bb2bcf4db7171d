CULTURE – LIVRES – BD

[[LOC|Bruxelles]] fête [[PER|Spirou]], [[LOC|Marcinelle]] aussi

L’exposition « {{N|[[MISC|Le Groom et la Meuse]]}} » s’ouvre samedi au [[ORG|Centre belge de la bande dessinée]]. On y verra trente planches d’[[PER|André Franquin]], dont celles du [[MISC|Nid des marsupilamis]], et une salle entière vouée à [[PER|Zorglub]]. Commissaire de l’accrochage, [[PER|Hilde Lambrechts]] a fouillé les caves de [[ORG|Dupuis]]. « {{Q speaker="Hilde Lambrechts" cue="s’amuse"|Dans une boîte à chaussures, il y avait une lettre de [[PER|Jijé]] et un sandwich fossile}} », s’amuse-t-elle.

Le [[MISC|prix Rossel]] à une inconnue

Surprise : le [[MISC|Rossel]] est allé à [[PER|Apolline Nzeza-Wautier]] pour son premier roman, [[MISC|Matonge, cinq heures]] ([[ORG|Esperluète]]). L’autrice, 29 ans, enseigne à l’[[ORG|athénée royal d’Ixelles]]. Étaient aussi en lice [[PER|Caroline Lamarche]], [[PER|Thomas Gunzig]] et [[PER|Jean-Pol Hecq-Renson]]. « {{Q speaker="Apolline Nzeza-Wautier" cue="glissé"|Je dédie ce prix à la [[LOC|chaussée de Wavre]] et à ses coiffeuses}} », a glissé la lauréate.

[[PER|Magritte]] voyage

[[MISC|L’Empire des lumières]] quitte le [[ORG|musée Magritte]] pour trois mois. Le tableau de 1954 sera prêté à la [[ORG|Fondation Beyeler]], près de [[LOC|Bâle]], contre un [[PER|Paul Klee]].

À [[LOC|Namur]], le [[MISC|Fiff]] en petite forme

Vingt films de moins, un budget raboté par la [[ORG|Fédération Wallonie-Bruxelles]] : le [[MISC|Festival international du film francophone]] sauve l’essentiel. [[PER|Virginie Efira]] présidera le jury. Le court métrage [[MISC|Pékèt blues]], de [[PER|Sacha Dewandre]], tourné au [[LOC|quai de la Batte]], est en compétition.

On danse à [[LOC|Binche]]

Les Gilles n’ont pas attendu. Inscrit au patrimoine de l’[[ORG|Unesco]], le [[MISC|carnaval de Binche]] a rodé ses tambours dimanche. « {{Q speaker="?un Gille de 81 ans" cue="prévient"|C’est de la folie douce}} », prévient un Gille de 81 ans.

[[PER|Ludivine Strebelle]] – [[ORG|La Libre]]