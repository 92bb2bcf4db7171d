#apos=typo
Gastronomie // Notre critique a perdu sa fourchette à [[ORG|Simone, c'est loin]]

Le nom est une phrase. [[ORG|Simone, c'est loin]], c'est ce que répondait la grand-mère du chef lorsqu'il demandait si l'on y était bientôt; la ferme se trouvait en [[LOC|Margeride]], il y a neuf heures de route depuis [[LOC|Dunkerque]]. Le restaurant, lui, est à [[LOC|Malo-les-Bains]], face à la mer, derrière une vitrine où s'écaille encore l'inscription «~{{N|Pompes & chaussures}}~».

[[PER|Ludovic Wystraëte]], 29 ans, y sert un seul plat par soir. On n'avait pas compris, on s'est assis, on a bu une blanche de chez [[ORG|Thiriez]]. Un plat. L'autre mardi, c'était un aligot noir, à l'encre, dans lequel on plonge des couteaux. Dit comme ça. En bouche : l'iode, l'ail, le fil qui s'étire, une longueur de bras; puis un vinaigre de [[LOC|Sercq]] qui ramène tout le monde à terre. La voisine de notre compagne a pleuré, ou bien c'était l'ail.

«~{{Q speaker="Ludovic Wystraëte" cue="dit" ref="desc"|J'en avais marre de faire semblant de choisir}}~», a dit le jeune homme, qui a quitté le [[ORG|Clarence]] en 2022 sur un coup de tête et avec deux casseroles. Son second, [[PER|Bao]], tranche plus net. Pour lui la carte est «~{{Q speaker="Bao" cue="Pour" ref="pronoun"|une lâcheté imprimée}}~». Le reste de l'équipe est composé de la mère, à la plonge.

On a essayé de se plaindre. Le pain, trop bon, cale. L'attente, longue, se termine en discussion avec des inconnus. Un officier de marine belge, à la table ronde, qui venait pour la sixième fois, nous a déconseillé d'arriver tôt : «~{{Q speaker="?Un officier de marine belge" cue="déconseillé" ref="desc"|Avant 20 heures, c'est encore mangeable. Après, c'est inoubliable.}}~» Le vendredi, on ouvre à midi pour les dockers du [[ORG|GPMD]], tarif unique, 11 euros.

Il y a bien un dessert. Il n'est pas sur la note, il n'est pas annoncé, il sort quand on se lève. On se rassoit. Le [[MISC|Gault & Millau]] lui a donné 14, la [[ORG|Voix du Nord]] un baiser sur les deux joues, et le voisinage un surnom affectueux, «~{{N|la [[ORG:Simone, c'est loin|Cantine des naufragés]]}}~», en souvenir de 40.

On regrettera l'accueil au téléphone. Une voix d'homme, d'enfant plutôt, a décroché, écouté notre nom, réfléchi : «~{{Q speaker="?Une voix d’homme" cue="null" ref="desc"|Venez, mais venez affamés.}}~»

[[ORG|Simone, c'est loin]], [[LOC|digue des Alliés]]. Fermé dimanche et lundi.
[[PER|Gontran de Bruyne]]
