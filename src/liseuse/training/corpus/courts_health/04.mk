#apos=typo
Tribunal de commerce

La biscuiterie [[ORG|Aurore]] a six semaines pour trouver preneur

[[LOC|Quimperlé]] – Cinquante et un salariés, 7,8~millions d'euros de passif, un four arrêté depuis le 4 janvier. Le [[ORG|tribunal de commerce de Quimper]] a converti vendredi le redressement judiciaire de la biscuiterie [[ORG|Aurore]] en plan de cession, avec maintien de l'activité jusqu'au 31 mars. L'administratrice, Me [[PER|Gaëlle Kerhervé-Sow]], recevra les offres jusqu'au 14.

Fondée en 1931 par [[PER|Corentin Tanguy]], passée sous la coupe du fonds luxembourgeois [[ORG|Marque blanche]] en 2018, l'entreprise fournit [[ORG|Système~U]], [[ORG|Carrefour]] et les boutiques de gare [[ORG|Relay]]. Le beurre a doublé, les traites n'ont pas attendu. «~{{Q speaker="Ronan Tanguy" cue="gronde" ref="pronoun"|On a payé le rachat de notre propre maison, gronde-t-il. Trois millions de dividendes en quatre ans.}}~» [[PER|Ronan Tanguy]], petit-fils du créateur, conduit l'équipe de nuit.

Le fonds récuse. Joint par téléphone, il évoque par la voix d'un porte-parole «~{{Q speaker="?un porte-parole" cue="évoque" ref="desc"|un marché structurellement difficile}}~» et une «~{{Q speaker="?un porte-parole" cue="évoque" ref="desc"|trajectoire de sortie}}~», locution que les salariés connaissent par cœur depuis le premier plan social. Ceux-ci parlent plutôt de la «~{{N|lessiveuse}}~».

Deux repreneurs se seraient manifestés. Le premier, [[ORG|Galettes Bijou]], de [[LOC|Pont-Aven]], garderait trente personnes et la marque [[MISC|P'tit Glaz]]. Le second n'est pas connu. «~{{Q speaker="?une source proche du dossier" cue="confie" ref="desc"|Un industriel espagnol, sérieux, mais qui veut les machines plus que les gens}}~», confie une source proche du dossier. À la sortie de l'audience, Me [[PER:Gaëlle Kerhervé-Sow|Kerhervé-Sow]] n'a ni confirmé ni démenti.

Le maire, [[PER|Michaël Quernez]], a saisi la [[ORG|région Bretagne]] et le [[ORG|Ciri]]. La [[ORG|Banque publique d'investissement]] ([[ORG:Banque publique d'investissement|Bpifrance]]) étudie un prêt relais.

Devant le portail, sur une palette, quelqu'un a peint «~{{N|Ici on ne casse pas que les œufs}}~». [[PER|Marivonig Le Dez]], déléguée [[ORG|CGT]], trente-trois ans de maison, la trouve drôle, la palette. Moins le calendrier. «~{{Q speaker="Marivonig Le Dez" cue="null" ref="none"|Six semaines, c'est le temps qu'il faut pour apprendre à régler la rotative. Pas pour vendre une usine.}}~»

Prochaine audience le 21 mars. Aucun dirigeant de [[ORG|Marque blanche]] n'avait fait le déplacement cette fois-ci~; un siège était pourtant réservé au premier rang, avec un carton à leur nom. La juge-commissaire l'a noté d'un «~{{Q speaker="?La juge-commissaire" cue="noté" ref="desc"|dommage}}~» très sec.
