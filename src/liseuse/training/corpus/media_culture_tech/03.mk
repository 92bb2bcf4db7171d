#apos=typo
PODCAST

«^{{N|[[MISC|La Fille du bac]]}}^», six épisodes pour écouter un fleuve se taire

De mémoire d'auditeur, on avait rarement entendu un silence aussi bien enregistré. Il dure vingt-six secondes, à la fin du deuxième épisode de «^{{N|[[MISC|La Fille du bac]]}}^», la nouvelle série documentaire d'[[ORG|Arte Radio]]. [[PER|Yvonne Taillebourg]] vient d'éteindre le moteur. Elle a 71 ans, elle a fait traverser la [[LOC|Charente]] à des générations de vaches, de mariées et de représentants en aspirateurs, et l'on comprend qu'elle ne redémarrera pas.

L'autrice, [[PER|Maëlys Bonifacio]], s'était fait connaître avec «^{{N|[[MISC|Parloir]]}}^», [[MISC|prix Europa]] 2022, qu'elle avait raflé à [[LOC|Berlin]] devant la [[ORG|BBC]]. Cette fois, pas d'enquête ni de coupable. «^{{Q speaker="Maëlys Bonifacio" cue="résume" ref="pronoun"|J'en avais marre que chaque histoire ait besoin d'un cadavre}}^», résume-t-elle. Le cadavre, pourtant, arrive à l'épisode quatre, et c'est celui d'un pont. Les passeurs, rappelle l'ethnologue [[PER|Colette Marchand-Diop]] dans «^{{N|[[MISC|Gens de bac et de gué]]}}^», furent deux mille dans le pays vers 1880. Il en reste neuf. «^{{Q speaker="Colette Marchand-Diop" cue="précise" ref="pronoun"|Huit et demi, [[PER:Yvonne Taillebourg|Yvonne]] a un genou}}^», nous précise-t-elle.

Car le vrai sujet est là : depuis 1966, on promet à [[LOC|Saint-Amand-des-Eaux]] un ouvrage que les anciens ont baptisé «^{{N|le [[LOC|Sept-Chances]]}}^», parce qu'il a été annoncé avant sept élections. Dans une archive de [[ORG|FR3]] retrouvée à l'[[ORG|INA]], un préfet en lavallière le jure «^{{Q speaker="?un préfet en lavallière" cue="jure" ref="desc"|pour l'automne}}^». Les rires, derrière, sont d'époque.

On savait [[PER:Maëlys Bonifacio|Bonifacio]] douée pour les voix. Celle de [[PER:Yvonne Taillebourg|Yvonne]], rocailleuse, malicieuse, vaut le voyage. «^{{Q speaker="Yvonne Taillebourg" cue="null" ref="none"|Les gens croient qu'on mène le bac. On le retient.}}^» Il y a aussi le cantonnier qui compte en anciens francs, le curé polonais, et puis [[PER|Kevin]], le petit-fils, vendeur chez [[ORG|Darty]] à [[LOC|Saintes]], à qui échoit la plus belle scène. Au micro, il répète trois fois que reprendre la barre serait «^{{Q speaker="Kevin" cue="répète" ref="pronoun"|n'importe quoi}}^». La quatrième, sa voix déraille.

Quelques réserves, tout de même. La musique du duo [[ORG|Sel gemme]], tout en nappes, souligne ce qui n'en avait pas besoin. Et l'on se serait passé des citations de [[PER|Bachelard]], dont «^{{N|[[MISC|L'Eau et les Rêves]]}}^» traîne décidément dans toutes les sacoches.

Le preneur de son, [[PER|Arnaud Forest]], a posé ses micros jusque dans la vase. Le technicien parle d'une «^{{Q speaker="Arnaud Forest" cue="parle" ref="desc"|prise de son à l'étouffée}}^», expression qu'on lui empruntera. À écouter au casque, donc, sur [[ORG|Spotify]], [[ORG|Deezer]] ou le site de la maison, et de préférence près de l'eau.

[[PER|Cléophée Daniau]]
