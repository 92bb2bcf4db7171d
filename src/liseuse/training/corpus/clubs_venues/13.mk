#apos=typo
Trop de basses au [[LOC|Zénith]] : la justice coupe la poire en deux

Les habitants de la [[LOC|résidence des Tilleuls]] réclamaient la fermeture. Ils auront un sonomètre.

Le [[ORG|tribunal administratif de Limoges]] a rendu mardi une décision que chaque camp a pu brandir. La société [[ORG|Vega Limousin]], qui exploite la grande salle en mélèze posée au bord du [[LOC|bois d'Uzurat]], conserve son autorisation. Mais elle devra limiter les basses fréquences à partir de 22 h 30 et financer trois capteurs, dont un sur le balcon de [[PER|Simone Larivière]]. Me [[PER|Thomas Aubert-Khalil]], pour les plaignants, s'est félicité d'un jugement «^{{Q speaker="Thomas Aubert-Khalil" cue="félicité" ref="name"|équilibré et, surtout, contrôlable}}^».

Le balcon, on en aura beaucoup parlé. À l'audience, Me [[PER:Thomas Aubert-Khalil|Aubert-Khalil]] y avait diffusé un enregistrement du 14 novembre, pendant le passage du DJ [[PER|Worakls]]. Cinquante secondes de vitres. «^{{Q speaker="Simone Larivière" cue="souffle" ref="desc"|Ma chatte a cessé de manger}}^», souffle la retraitée des [[ORG|PTT]]. Ses deux voisines approuvent du menton.

Chez l'exploitant, on ne fait pas appel. Pour [[PER|Bruno Cassagne]], directeur de [[ORG|Vega Limousin]], il n'a jamais été question de nier : «^{{Q speaker="Bruno Cassagne" cue="null" ref="name"|On fait du bruit. C'est le métier. On peut le faire plus bas.}}^» Ce qu'il conteste, c'est le terme de «^{{N|nuisance structurelle}}^» que l'expert a employé onze fois, et qu'il juge bon pour un pont.

L'expert, justement. Ingénieur acousticien au cabinet [[ORG|Silence & Cie]], M. [[PER|Bourdon]] (ça ne s'invente pas) avait passé six nuits sur place. Il décrit dans ses conclusions un sol qui fait «^{{Q speaker="Bourdon" cue="décrit" ref="pronoun"|peau de tambour}}^» entre la salle et l'immeuble. On sait depuis qu'un ancien étang a été comblé à cet endroit en 1971.

La ville de [[LOC|Limoges]], propriétaire, fait le gros dos. «^{{Q speaker="?une élue d’opposition" cue="s’agace" ref="desc"|On savait pour l'étang, il y a des cartes postales}}^», s'agace une élue d'opposition. L'association [[ORG|Uzurat calme]], née pendant l'affaire, compte se dissoudre en mai, si tout va bien. Sur sa banderole, toujours accrochée [[LOC|rue Armand-Dutreix]], on lit encore «^{{N|Baissez d'un ton}}^».

Ce soir, c'est [[PER|Véronique Sanson]]. Piano-voix.

Prochain rendez-vous le 9 janvier, pour la pose du premier capteur. D'ici là, le décret «^{{N|Son amplifié}}^», celui de 2017, continuera de diviser la profession : [[PER:Bruno Cassagne|Cassagne]] siège à la commission du [[ORG|Prodiss]] qui en réclame la réécriture.
