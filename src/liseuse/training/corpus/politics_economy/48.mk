« Nul n’est censé ignorer la loi, surtout pas celui qui l’écrit », ironise Me [[PER|Ilan Zerbib-Castel]], qui a saisi la [[ORG|Cour de justice de la République]].
[[PER|Geoffrey Hinton]] s'inquiète, [[PER|Ilya Sutskever]] se tait, [[PER|Mustafa Suleyman]] publie et [[PER|Mira Murati]] lève deux milliards pour [[ORG|Thinking Machines Lab]] : ainsi va la planète IA.
Sur [[ORG|lesechos.fr]], l’ancienne ministre [[PER|Agnès Pannier-Runacher]] signe une tribune en faveur du leasing social, dispositif relancé le 30 septembre par le gouvernement.
Faute de quorum, l’assemblée générale de [[ORG|Maisons du monde]] a été reportée au 18 juin, a fait savoir mardi le distributeur de [[LOC|Vertou]], près de [[LOC|Nantes]].
Passé d’[[ORG|Atos]] à [[ORG|Orange Business]], puis d’[[ORG|Orange Business]] à [[ORG|Docaposte]], l’ingénieur [[PER|Théodore Mousnier-Lardy]] rejoint à [[LOC|Sophia Antipolis]] l’éditeur [[ORG|Ivalis Cloud]], créé par d’anciens d’[[ORG|Amadeus]].
Créé en 1945 par [[PER|Hubert Beuve-Méry]], [[ORG|Le Monde]] a fêté ses 80 ans à l’[[LOC|Opéra Bastille]], entre débats, dessins de [[PER|Plantu]] et lectures de [[PER|Leïla Slimani]].
Qui, de [[LOC|Dublin]] ou de [[LOC|Luxembourg]], héritera du siège européen d'[[ORG|Anthropic]], l'éditeur de [[MISC|Claude]], dont les effectifs doivent tripler ?
Mardi, à [[LOC|Florange]], [[PER|Aditya Mittal]] a posé la première pierre d’un four électrique ; [[PER|Lakshmi Mittal]], son père, y était venu en 2006, rappelle [[ORG|Le Républicain lorrain]].
Après [[ORG|Camaïeu]], [[ORG|Kookaï]] et [[ORG|San Marina]], voici que [[ORG|Jennyfer]] et [[ORG|Naf Naf]] déposent le bilan devant le [[ORG|tribunal des activités économiques de Paris]].
La [[ORG|Dares]] a beau publier, la [[ORG|Drees]] a beau chiffrer, personne au [[ORG|ministère du Travail]] ne sait combien d’apprentis resteront en 2027 dans le [[LOC|Cher]] ou la [[LOC|Corrèze]].
Dans le bocage de la [[LOC|Mayenne]], non loin d’[[LOC|Ernée]], la ferme des [[PER|Lebreton-Houdayer]] livre son lait à la coopérative [[ORG|Agrial]] depuis trois générations.
L'[[ORG|OFCE]] table sur 0,7 % de croissance, la [[ORG|Direction générale du Trésor]] sur 0,9 %, [[ORG|Allianz Trade]] sur un peu moins et l'[[ORG|Institut Montaigne]] sur beaucoup d'incertitudes.
Élu à la tête de l’[[ORG|Association des régions de France]], [[ORG|Régions de France]] de son nom d’usage, l’ancien maire entend peser sur les contrats de plan.
Le groupe [[ORG|Barrière]], emmené par [[PER|Alexandre Barrière]] et [[PER|Joy Desseigne-Barrière]], rénove à [[LOC|Deauville]] l’hôtel [[ORG|Normandy]] et reprend à [[LOC|Biarritz]] un casino.
Ainsi [[PER|Raphaël Glucksmann]], cofondateur de [[ORG|Place publique]], a-t-il réuni à [[LOC|La Réole]] trois cents sympathisants, des vignerons du [[LOC|Médoc]] et un quatuor à cordes.
Après des mois de silence, [[PER|Nicolas Hulot]] a accordé un entretien à [[ORG|Reporterre]], dans lequel il se dit plus proche des paysans de l’[[LOC|Aveyron]] que des couloirs parisiens.
Quand [[MISC|Jean Zay]], la machine du [[ORG|CNRS]], quadruple sa puissance, la petite ville d'[[LOC|Orsay]] récupère la chaleur pour mille logements du quartier du [[LOC|Moulon]].
Trois mois après son entrée en Bourse, la société [[ORG|Semco Technologies]], établie à [[LOC|Montpellier]], dépasse déjà en capitalisation [[ORG|Riber]], sa consœur de [[LOC|Bezons]].
Sans surprise, [[PER|Jannik Sinner]] portait un sac [[ORG|Gucci]] et une montre [[ORG|Rolex]] lorsqu’il a posé le pied au [[LOC:Le Bourget|Bourget]], la veille du tournoi de [[LOC|Nanterre]].
« Chez [[ORG|Nokia]], on a connu pire », philosophe un délégué [[ORG|CFDT]] entré du temps d’[[ORG|Alcatel-Lucent]], alors que se profile un septième plan de départs.
La [[ORG|cour administrative d’appel de Toulouse]], que la société [[ORG|Atosca]] avait saisie en urgence, a autorisé la reprise des travaux dans le [[LOC|Tarn]].
« Merci à la [[ORG|Scam]], à la [[ORG|Sacem]] et à ma grand-mère d'[[LOC|Oyonnax]] », a déclaré, très ému, le documentariste [[PER|Tristan Vuillermoz]], primé pour [[MISC|Les Heures plastiques]].
L’[[ORG|Essec]] et [[ORG|CentraleSupélec]] ont ouvert, sur le plateau de [[LOC|Saclay]], une formation commune en intelligence artificielle destinée aux cadres des collectivités de l’[[LOC|Essonne]].
Sur le chantier du [[MISC|Grand Paris Express]], entre [[LOC|Clichy-Montfermeil]] et [[LOC|Chelles]], le tunnelier a buté sur une poche d’eau, indique la [[ORG|Société des grands projets]].
Un Français sur trois renonce à se chauffer, relève le [[ORG|Médiateur national de l’énergie]] ; la [[ORG|Fondation pour le logement des défavorisés]], ex-[[ORG|Fondation Abbé-Pierre]], demande un chèque énergie doublé.