#apos=typo
À TABLE
[[ORG|Le Petit Bain]], ou la revanche de la sardine

[[LOC|Marseille]], quartier du [[LOC:Le Rouet|Rouet]]. Onze heures. Le rideau est à moitié levé, une main passe dessous avec une caisse. «^{{Q speaker="?un pêcheur de Carro" cue="null" ref="none"|Bougez pas, elles sont vivantes~!}}^» La main appartient à un pêcheur de [[LOC|Carro]], la caisse aux cuisines de [[PER|Sabri Ouannes]].

Depuis l'automne, ce Bizertin de 33 ans n'y travaille qu'un poisson, celui dont personne ne voulait. Sardines crues au citron noir, sardines en escabèche, sardines au sorbet (non, ça, c'était pour rire, et ça ne l'était qu'à moitié). Il en passe quarante kilos par jour. Il a un slogan pour cela, «^{{N|le luxe à 3 euros}}^», peint sur la vitre par un ami, et une théorie plus longue, à laquelle [[ORG|Télérama]] a consacré deux pages. La théorie dit que le prix d'un poisson mesure le mépris qu'on lui porte.

On s'assied au comptoir. À gauche, une avocate. À droite, un grutier du [[ORG|Grand Port maritime de Marseille]]. Entre eux, une bouteille de blanc de [[LOC|Cassis]], cadeau de la maison à ceux qui finissent les arêtes. L'avocate a fini les arêtes. «^{{Q speaker="?L’avocate" cue="se défend" ref="pronoun"|J'ai plaidé la semaine dernière, se défend-elle, je ne vais pas reculer devant un squelette.}}^»

Les critiques, eux, sont partagés. Le magazine [[ORG|Fourchette Libre]] salue «^{{Q speaker="Fourchette Libre" cue="salue" ref="name"|la salle la plus bruyante du sud de la [[LOC|Loire]]}}^». Le chroniqueur d'une radio locale avait promis un «^{{Q speaker="?Le chroniqueur d’une radio locale" cue="promis" ref="desc"|phénomène}}^». Il est passé deux fois. Au deuxième passage, on l'a vu repartir avec une boîte.

[[PER:Sabri Ouannes|Sabri]], formé par [[PER|Gérald Passedat]] et par sa tante [[PER|Hayet]], déteste qu'on le compare à qui que ce soit. Il rougit, passe le torchon, coupe la musique. On lui parle d'une étoile. «^{{Q speaker="Sabri Ouannes" cue="coupe" ref="pronoun"|Une étoile, c'est lourd à porter sous un tablier}}^», coupe-t-il. Puis il retourne vers le feu. Son associé, un natif de [[LOC|Bizerte]] lui aussi, [[PER|Wassim Djerbi]], tient les comptes et affirme que l'équilibre sera atteint en juin. Ou en juillet.

Ce qui ne change pas~: la sieste. À quinze heures, le rideau tombe. Un message scotché informe les passants~: «^{{N|On revient quand on a dormi}}^». L'autre jour, un client l'a corrigé au feutre, pour signaler qu'il manquait le point. C'était l'avocate.

[[PER|Zélie Marchetti]]
