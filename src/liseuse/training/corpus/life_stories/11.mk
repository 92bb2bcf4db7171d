#apos=typo
RELIGION

Chez les clarisses de [[LOC|Nérac]], cinq sœurs, un drone et un frigo vide

Matines à 6 heures. Sœur [[PER|Claire-Agnès]] a 41 ans, les manches relevées et une licence de télépilote. «~{{Q speaker="Claire-Agnès" cue="se défend" ref="pronoun"|C'est pour la toiture}}~», se défend-elle en rangeant l'appareil sous le tabernacle désaffecté de la sacristie. La toiture, 900 m² de tuile canal, fuit depuis le passage de la [[MISC|tempête Klaus]].

Elles étaient vingt-six en 1970. Elles sont cinq~: la prieure, mère [[PER|Marie-Bénédicte]], Béarnaise, 80 ans~; deux sœurs de sang, [[PER|Marie-Paule Espiau]] et [[PER|Marie-Josèphe Espiau]], entrées le même matin de 1961~; sœur [[PER|Thuy]], venue de [[LOC|Hué]]~; et la benjamine. Vendre~? L'[[ORG|évêché d'Agen]] y a songé. Un promoteur bordelais a fait une offre, avec piscine et le mot «~{{N|résidence contemplative}}~» sur la plaquette. La prieure a lu, plié, rendu. «~{{Q speaker="Marie-Bénédicte" cue="null" ref="none"|La piscine, nous l'avons déjà, dans le chœur.}}~»

On les aide. Le boucher de la [[LOC|rue Séderie]], [[PER|Rachid Ouali]], dépose le vendredi ce qu'il n'a pas vendu, sans porc par habitude. La présidente du [[ORG|Secours catholique]] local, une ancienne de l'[[ORG|EDF]], tient les comptes. Le mois dernier, elle a trouvé 11,40 euros sur le livret. Elle s'est inquiétée, on l'a consolée. «~{{Q speaker="?on" cue="null" ref="pronoun"|Vous savez, d'habitude, c'est moins.}}~»

Dimanche, pour l'anniversaire de profession de [[PER:Marie-Josèphe Espiau|Marie-Josèphe]], la chapelle était pleine. Monseigneur [[PER|Alexandre Garin]], évêque émérite, avait accepté de prêcher court. Il a tenu onze minutes, un record, et rappelé ce que [[PER|François d'Assise]] voulait d'un couvent, «~{{Q speaker="François d’Assise" cue="voulait" ref="name"|des murs qu'on puisse quitter}}~». La jubilaire, sourde d'une oreille, a demandé tout haut à sa voisine ce qu'il disait. L'autre~: «~{{Q speaker="?L’autre" cue="null" ref="desc"|Qu'il faut réparer.}}~»

Il y avait là le rabbin de [[LOC|Bordeaux]], un pasteur, l'imam d'[[LOC|Agen]], et beaucoup de gens qui ne croient en rien. Un couple d'incroyants, justement, s'est fiancé sur le parking. «~{{Q speaker="?la fiancée" cue="plaide" ref="desc"|On a eu peur que ça ferme}}~», plaide la fiancée.

La sœur vietnamienne vend au parloir un gâteau aux pruneaux baptisé «~{{N|[[MISC|Petite Pauvreté]]}}~». Il faut commander. Elle note sur la main, en vietnamien. Sa supérieure, mi-figue mi-raisin, y voit «~{{Q speaker="Marie-Bénédicte" cue="y voit" ref="desc"|notre seul miracle rentable}}~».

À vêpres, il pleuvait. Trois seaux, trois notes.

[[PER|Jean-Baptiste Lacaze]]
