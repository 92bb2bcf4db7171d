#apos=straight
La plaque de la [[LOC|rue Basse]] avait oublié un prénom

[[LOC|LIMOUX]] – Depuis 1946, tout le monde la lisait sans la lire. « {{N|Ici vécut [[PER:Carmen Pujol|PUJOL]], fusillé par les Allemands}} ». Un nom, pas de prénom, et derrière, en réalité, une femme.

C'est une collégienne qui a posé la question. Pour le [[MISC|Concours national de la Résistance et de la Déportation]], [[PER|Nine Escudié]], 14 ans, devait raconter un résistant de sa rue. « {{Q speaker="Nine Escudié" cue="raconte" ref="desc"|J'ai cherché monsieur [[PER:Carmen Pujol|Pujol]]. Il n'y a jamais eu de monsieur [[PER:Carmen Pujol|Pujol]]}} », raconte l'élève du [[ORG|collège Joseph-Delteil]].

Aux archives, à [[LOC|Carcassonne]], le dossier tenait en onze feuillets. [[PER|Carmen Pujol]], née à [[LOC|Figueras]] en 1911, chapelière chez [[ORG|Bourrel]], agente de liaison du [[ORG|maquis de Picaussel]]. Elle passait les messages dans la coiffe des feutres. Sur un rapport de police, l'inspecteur la trouve « {{Q speaker="?l'inspecteur" cue="trouve" ref="desc"|insignifiante, donc à surveiller}} ». Elle est arrêtée le 9 juin 1944, en revenant de [[LOC|Quillan]] à vélo. On ne l'a pas fusillée : morte à [[LOC|Ravensbrück]], en février.

Pourquoi l'erreur ? [[PER|Joan Mestre]], qui préside l'[[ORG|Anacr]] de l'[[LOC|Aude]], a une hypothèse et de la patience. Le marbrier n'avait plus de place. Puis, en 1946, une chapelière, une Espagnole, une femme, cela faisait beaucoup. Un conseiller municipal de l'époque avait regretté en séance ce qu'il nommait une « {{Q speaker="?Un conseiller municipal de l'époque" cue="nommait" ref="pronoun"|inflation d'héroïnes}} ». « {{Q speaker="Joan Mestre" cue="null" ref="none"|Il y en avait deux.}} » Le vieux militant ne hausse pas le ton. Son propre père, lieutenant chez les [[ORG|FTP]], connaissait la dame au chapeau. Il disait toujours « {{N|[[PER:Carmen Pujol|Pujol]]}} », lui aussi, jamais [[PER:Carmen Pujol|Carmen]].

La nouvelle plaque a été dévoilée samedi. Le préfet, la fanfare, la [[MISC|Blanquette]]. Et une inconnue, venue en car de [[LOC|Gérone]], [[PER|Montserrat Pujol]], 79 ans, une boîte ronde sur les genoux. Personne ne l'avait invitée. Elle avait lu la nouvelle sur [[ORG|Facebook]]. « {{Q speaker="Montserrat Pujol" cue="a dit" ref="pronoun"|C'était la sœur de mon père, a-t-elle dit en catalan, il croyait qu'elle avait changé de vie.}} »

Dans la boîte, un feutre vert, petit. La collégienne l'a pris à deux mains, l'a retourné. La coiffe était décousue. « {{Q speaker="?quelqu'un" cue="a demandé" ref="desc"|Il y a un papier ?}} », a demandé quelqu'un dans le public. Elle a regardé longtemps au fond, [[PER|Nine Escudié]], avec le sérieux de ceux qui cherchent depuis deux ans. Et l'adolescente a répondu, tout simplement : « {{Q speaker="Nine Escudié" cue="a répondu" ref="desc"|Il a été livré.}} »

[[PER|V. Salvat]] ([[ORG|L'Indépendant du Razès]])
