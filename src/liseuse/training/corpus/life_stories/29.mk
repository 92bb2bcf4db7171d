#apos=straight
IL Y A 90 ANS

Juin 1936, les grands magasins dorment sur les comptoirs

Le 5 juin, à [[LOC|Paris]], les portes des [[ORG|Galeries Lafayette]] restent fermées. Dedans, six mille employés, dont beaucoup de femmes, beaucoup de très jeunes, qui n'ont jamais fait grève et ne savent pas comment on dort au rayon literie.

[[PER|Suzanne Aubry]], 19 ans, était aux gants. Elle tint un journal sur du papier à emballer, que sa petite-fille, [[PER|Lise Aubry-Keller]], vient de faire paraître aux [[ORG|éditions Libertalia]]. Première ligne : « {{Q speaker="Suzanne Aubry" cue="null" ref="none"|On nous a dit de ne rien abîmer, j'ai remis les gants par tailles.}} » La suite est moins sage. On chante [[MISC|Auprès de ma blonde]]. On défile avec un chef de rayon en effigie, que la jeune fille, charitable, appelle seulement « {{N|le [[PER|Furet]]}} ». [[PER|Léon Blum]] vient d'être investi. Le dimanche soir, à [[LOC|Matignon]], patrons et [[ORG|CGT]] signent.

Que demandaient-elles ? Quarante heures, un siège. Depuis 1900, une loi, dite « {{N|[[MISC|loi des sièges]]}} », obligeait les magasins à en fournir un par vendeuse. [[PER:Suzanne Aubry|Suzanne]] en avait vu un, « {{Q speaker="Suzanne Aubry" cue="null" ref="pronoun"|derrière le rideau, avec un pot de fleurs dessus}} ». La direction, dans une note restée aux archives, déplora chez ce personnel « {{Q speaker="?La direction" cue="déplora" ref="desc"|une lassitude nouvelle}} ».

Au [[ORG:Le Bon Marché|Bon Marché]], les cuisiniers ont nourri tout le monde. Au [[ORG|Printemps]], un mari jaloux a escaladé la grille pour vérifier. « {{Q speaker="?un mari jaloux" cue="a crié" ref="pronoun"|Où est-ce qu'elle couche ?}} », a-t-il crié au piquet de grève. La réponse du délégué est restée célèbre : « {{Q speaker="?délégué" cue="null" ref="desc"|Au deuxième, entre les lampes et le linge, et elle ronfle.}} » Le photographe [[PER|Willy Ronis]] avait 25 ans ; [[PER|Simone Weil]] écrivait sur la joie pure des usines occupées dans [[ORG|La Révolution prolétarienne]].

L'historienne [[PER|Fabienne Thirion]], de l'[[ORG|université Paris-Nanterre]], relativise. « {{Q speaker="Fabienne Thirion" cue="relativise" ref="desc"|La fête, oui. Mais lisez les lettres de licenciement de l'automne.}} » Celle de [[PER:Suzanne Aubry|Suzanne]] est datée du 28 novembre. Motif : « {{Q speaker="?La direction" cue="null" ref="none"|suppression d'emploi}} ». La gantière se maria, éleva quatre enfants à [[LOC|Pantin]], ne remit jamais un pied [[LOC|boulevard Haussmann]].

En août 1936, elle avait pourtant vu la mer, avec le [[MISC|billet Lagrange]], à [[LOC|Berck]]. Il lui restait une page. Elle y a tracé un trait horizontal, bleu, sur toute la largeur. Dessous, trois mots : « {{Q speaker="Suzanne Aubry" cue="null" ref="none"|C'est très grand.}} »

[[PER|Olivier Quentric]]
