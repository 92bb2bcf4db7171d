[[MISC|VivaTech]] : cent mille visiteurs, des robots et un chef étoilé

[[LOC:porte de Versailles|Porte de Versailles]], il fallait jouer des coudes. La neuvième édition de [[MISC|VivaTech]], le salon fondé par [[PER|Maurice Lévy]] et [[ORG|Les Echos]], s’est achevée samedi au parc des expositions de la [[LOC|porte de Versailles]]. Entre une allée rouge [[ORG|LVMH]] et un stand jaune [[ORG|La Poste]], les 13 000 start-up inscrites se disputaient quelques minutes d’attention.

[[PER|Jensen Huang]], le patron de [[ORG|Nvidia]], avait ouvert le bal avec sa veste de cuir. Ministres, sportifs, ambassadeurs ont suivi. Mais la vedette populaire s’appelle [[MISC|Gédéon]] : un humanoïde de 1,40 m, né à [[LOC|Troyes]] dans les ateliers d’[[ORG|Automatia]]. « {{Q speaker="Perle Zagury" cue="précise"|Il sait plier une chemise, mais il rate encore les mouchoirs}} », précise sa conceptrice, [[PER|Perle Zagury]].

Plus loin, le pavillon du [[LOC|Sénégal]] côtoyait celui de [[LOC|Taïwan]]. La délégation dakaroise, conduite par [[PER|Aminata Sow Thiam]], a signé avec [[ORG|Station F]] un accord d’échange. À [[LOC|Diamniadio]], un incubateur jumeau, [[ORG|Teranga Lab]], ouvrira en octobre.

Un dîner signé [[PER|Régis Farnoux]]

Le soir, les investisseurs de [[ORG|Partech]], d’[[ORG|Eurazeo]], d’[[ORG|Index Ventures]], de [[ORG|Sequoia]] et d’[[ORG|Andreessen Horowitz]] se retrouvaient chez [[ORG|Maison Farnoux]]. « {{Q speaker="?un capital-risqueur" cue="lâche"|On signe plus au dessert qu’au salon}} », lâche un capital-risqueur. Le prix du public est revenu à [[ORG|Ouïe Fine]], qui corrige les appels téléphoniques pour les malentendants ; celui du jury, à [[ORG|Algosève]].

Le Premier ministre, attendu vendredi, a été retenu à l’[[ORG|Assemblée]]. Sa ministre déléguée au Numérique a fait le tour des allées, de [[ORG|Doctolib]] à [[ORG|Back Market]].

[[PER:Perle Zagury|Zagury]] repart avec trois commandes fermes. « {{Q speaker="Perle Zagury" cue="jubile"|Une maison de retraite de [[LOC|Vannes]], un musée d’[[LOC|Oslo]] et un loueur de costumes}} », jubile-t-elle. Plus réservée, [[PER:Aminata Sow Thiam|Sow Thiam]] juge que le salon « {{Q speaker="Aminata Sow Thiam" cue="juge"|parle beaucoup de l’[[LOC|Afrique]] et peu avec elle}} ». [[PER:Régis Farnoux|Farnoux]], en cuisine, n’a rien entendu.