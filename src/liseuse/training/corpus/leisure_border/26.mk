#apos=typo
MODE

[[MISC|Fashion Week]]~: le feutre gagne par abandon

Dernier jour des collections automne-hiver à [[LOC|Paris]]. Un pardessus a failli s'arrêter au premier rang.

On l'attendait au [[ORG|palais de Tokyo]], elle a choisi une piscine. Vidée, chauffée, carrelée de 1932. Là, mardi, [[PER|Oriane Delvaux-Iwu]] a montré vingt-neuf silhouettes dans un silence de bibliothèque, pas une enceinte, juste des semelles sur la faïence. «~{{Q speaker="Ornella Visconti" cue="résume" ref="name"|On entend les chaussures, du coup on regarde les chaussures}}~», résume [[PER|Ornella Visconti]], acheteuse milanaise à qui l'on doit la phrase la plus citée de la journée.

Sa maison, [[ORG|aurore]], sans capitale, existe depuis trois ans. La créatrice a grandi entre [[LOC|Namur]] et [[LOC|Enugu]], étudié à [[ORG|La Cambre]], cousu deux saisons chez [[ORG|Dries Van Noten]] puis au studio d'[[ORG|Hermès]]. Elle n'emploie que la laine foulée d'une coopérative de [[LOC|Lozère]], «~{{N|[[ORG|Laine des Causses]]}}~», labellisée par la région. Tout y est feutre~: le manteau, le sac, et une robe si raide qu'elle tient debout sans fille dedans.

Les critiques ont adoré, donc on s'est disputé. Sur [[ORG|Instagram]], un célèbre compte anonyme trouvait la robe «~{{Q speaker="?un célèbre compte anonyme" cue="trouvait" ref="desc"|chauve}}~». Le site [[ORG|Vogue Business]] a parlé d'un coup d'éclat. Chez [[ORG|LVMH]], où l'on ne commente jamais, un directeur aurait applaudi, debout. L'intéressée n'y croit guère. «~{{Q speaker="Oriane Delvaux-Iwu" cue="null" ref="none"|S'il était debout, c'est qu'il avait froid.}}~»

En coulisse, la scène tenait du vestiaire~: des mannequins en peignoir d'éponge, le coiffeur [[PER|Guido Amaral]] fixant des raies au savon, la styliste [[PER|Jun Takeda]] agenouillée avec une brosse à chaussures. Au mur, une feuille volante énumérait les consignes de la journée. La première disait «~{{N|sourire interdit, larmes autorisées}}~». Personne n'a pleuré. Mme [[PER|Kessler]], la doyenne des essayeuses, a ri.

Après elle, la semaine a fini sans bruit. [[ORG|Loewe]] avait dégainé des cuissardes en liège. [[ORG|Jacquemus]] s'est contenté d'un pique-nique. Restent, chez les acheteurs, les chiffres~: douze boutiques ont commandé le pardessus, dont [[ORG|Dover Street Market]], qui en a pris quarante. [[ORG:aurore|aurore]] devra choisir entre croître et durer. Elle n'a pas d'atelier. Elle a une tante, deux machines et un canapé. «~{{Q speaker="Oriane Delvaux-Iwu" cue="confie" ref="pronoun"|J'ai prévenu ma tante}}~», nous confie-t-elle, les mains dans les poches de son bleu.

[[PER|Faustin Moreaux]]
