#apos=typo
CLASSIQUE
Les [[ORG|Talens lyriques]] exhument un opéra sous les gravats

Il manquait l'acte III. Depuis 1744, on savait que [[MISC|Zaïs et Palmyre]], pastorale héroïque du Lorrain [[PER|Jean-Nicolas Vautrin]], avait été donnée deux fois à la cour de [[LOC|Lunéville]], puis sifflée, puis oubliée. En 2019, un plâtrier qui rénovait le presbytère de [[LOC|Haroué]] a crevé une cloison et trouvé, roulé dans une chaussette, le paquet de partitions. Il l'a porté à la mairie. «^{{Q speaker="?la secrétaire" cue="dit" ref="desc"|On croyait que c'était des factures}}^», a dit la secrétaire, qui a tout de même fait une photocopie.

Six ans plus tard, le disque est là ([[ORG|Aparté]], 2 CD), et c'est une fête. [[PER|Christophe Rousset]] mène l'affaire d'un archet vif, sans ces coquetteries qui plombent tant d'exhumations. L'ouverture, avec ses quatre cors, sent la chasse et le cheval mouillé. Les danses se mordent la queue. Quant à la soprano [[PER|Eugénie Kaboré]], révélée à la [[LOC|chapelle royale]] dans [[PER|Charpentier]], elle fait de [[PER|Palmyre]] une fille têtue, presque une peste, dont on comprend qu'elle préfère le berger au dieu.

Pour [[PER:Eugénie Kaboré|Kaboré]], le rôle est «^{{Q speaker="Eugénie Kaboré" cue="Pour" ref="name"|un caprice avec des vocalises}}^». Le musicologue [[PER|Benoît Dratwicki]] signe un livret passionnant. On y apprend que [[PER:Jean-Nicolas Vautrin|Vautrin]], fils de meunier, dut rembourser les décors. À [[PER|Stanislas]], son protecteur, il avait adressé une supplique qu'on lit le cœur serré : «^{{Q speaker="Jean-Nicolas Vautrin" cue="adressé" ref="pronoun"|Sire, la mer de l'acte second est encore chez le menuisier, qui la réclame.}}^»

Tout n'est pas de la même eau, c'est le cas de le dire. Le ténor [[PER|Anders Holmqvist]] force, le chœur ([[ORG|Chœur de chambre de Namur]]) avale ses consonnes, et l'acte retrouvé, à la vérité, est le plus faible des quatre. Le chef le concède volontiers dans l'entretien qui accompagne l'album: «^{{Q speaker="Christophe Rousset" cue="concède" ref="desc"|Il y a peut-être une raison pour laquelle on l'avait mis dans une chaussette.}}^» Mais l'air des hiboux, à la fin ! Deux bassons, une voix, un silence écrit sur la partition, de la main du compositeur: «^{{Q speaker="Jean-Nicolas Vautrin" cue="null" ref="desc"|ici l'on respire}}^».

Création scénique à l'[[ORG|Opéra national de Nancy-Lorraine]], fin juin, [[LOC|place Stanislas]], comme de juste.

[[PER|Marie-Aude Roux-Delille]]
