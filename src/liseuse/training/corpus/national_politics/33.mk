#apos=typo
[[LOC|Corse]] : l'autonomie tient en cinq lignes, la querelle en cinq cents

[[LOC|Ajaccio]], correspondance

Dans le bureau de [[PER|Ghjuvan-Battista Susini]], le portrait de [[PER|Pasquale Paoli]] a été raccroché un peu de travers. Le conseiller exécutif ne l'a pas vu. «^{{Q speaker="Ghjuvan-Battista Susini" cue="s’excuse" ref="pronoun"|J'ai eu du monde}}^», s'excuse-t-il, en désignant trois tasses.

L'avant-projet, transmis en août à [[LOC|Paris]], propose d'inscrire dans la Constitution une «^{{N|communauté historique, linguistique et culturelle}}^». À l'[[ORG|Assemblée de Corse]], l'accord de mars a tenu, ou presque. [[ORG|Femu a Corsica]], [[ORG|Core in Fronte]] et l'opposition de [[ORG|Un Soffiu Novu]] l'ont voté. [[ORG|Nazione]], elle, a dit non.

[[PER|Gilles Simeoni]], qui s'est rendu la semaine dernière à [[LOC|Matignon]], ne veut pas qu'on en touche une virgule. Le ministre [[PER|François Rebsamen]] s'en était porté garant. Mais depuis, les sénateurs ont entrepris de la ponctuer. «^{{Q speaker="?un juriste de l’Assemblée de Corse" cue="se désole" ref="desc"|Une virgule au [[ORG|Sénat]], c'est un point final à [[LOC|Corte]]}}^», se désole un juriste de l'[[ORG|Assemblée de Corse]].

Du côté de [[LOC|Bastia]], on s'occupe d'autre chose. [[PER|Lisandra Mariani-Fabre]], qui dirige [[ORG|A Rinascita]], une association d'éleveurs, attend surtout l'abattoir. L'autonomie, elle s'en dit «^{{Q speaker="Lisandra Mariani-Fabre" cue="dit" ref="pronoun"|fort éloignée, à sept heures du matin, avec les bêtes}}^». Le slogan tagué sur son hangar, «^{{N|Indipendenza subitu}}^», date de 1984. On l'a repeint deux fois.

Elle a pourtant lu l'avant-projet, un soir, à voix haute, à ses chiens. «^{{Q speaker="Lisandra Mariani-Fabre" cue="null" ref="none"|Ils ont dressé l'oreille au mot foncier.}}^»

Le [[ORG|Conseil d'État]] a rendu son avis jeudi. Favorable, mais réservé sur deux mots. De ces mots, les partis ont fait un feuilleton ; [[ORG|Corse-Matin]] lui a donné un titre, «^{{N|Les adjectifs}}^». Il a été lu par le chef de file du groupe de droite, [[PER|Jean-Martin Mondoloni]], avec un soupir.

Au bar [[ORG|U Fanale]], les vieux ont voté, disent-ils, à main levée. «^{{Q speaker="?l’un d’eux" cue="précise" ref="desc"|Oui à l'autonomie, non à la messe de huit heures}}^», précise l'un d'eux. [[PER:Ghjuvan-Battista Susini|Susini]], lui, a redressé le tableau. «^{{Q speaker="Ghjuvan-Battista Susini" cue="null" ref="none"|Il est droit, maintenant. Écrivez-le.}}^»
