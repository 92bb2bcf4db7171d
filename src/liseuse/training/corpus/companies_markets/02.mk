#apos=typo
AVEYRON

[[ORG|Delmas]] placé en redressement, quatre-vingt-douze emplois suspendus

La nouvelle était dans l'air. Mardi, le [[ORG|tribunal de commerce de Rodez]] a ouvert une procédure de redressement judiciaire à l'encontre de la chaudronnerie [[ORG|Delmas]], de [[LOC|Decazeville]], assortie d'une période d'observation de six mois. Me [[PER|Sabine Vigouroux]] est désignée administratrice.

[[ORG|Delmas]] soude des cuves pour l'agroalimentaire depuis 1961. L'entreprise a perdu coup sur coup deux clients, [[ORG|Lactalis]] et le brasseur espagnol [[ORG|Damm]], puis le four de grenaillage est tombé en panne. Les salaires d'octobre ont été payés avec neuf jours de retard. «~{{Q speaker="?un soudeur" cue="confie" ref="desc"|On faisait les comptes à la place du comptable}}~», confie un soudeur sur le parking, bonnet jusqu'aux sourcils, tandis qu'à deux pas [[PER|Jean-Claude Delmas]], 81 ans, serre des mains sans desserrer les dents. Le fondateur a vendu en 2014. Il habite toujours la maison d'en face. «~{{Q speaker="Jean-Claude Delmas" cue="lâcher" ref="pronoun"|Mon nom est sur le toit, pas sur les traites}}~», finit-il par lâcher.

L'actuel président, [[PER|Wolfgang Reuss]], qui dirige aussi le groupe bavarois [[ORG|Kesselbau Reuss]], n'avait pas fait le déplacement. Par communiqué, il assure que le carnet de commandes «~{{Q speaker="Wolfgang Reuss" cue="assure" ref="pronoun"|permet d'envisager un plan de continuation}}~». La [[ORG|CGT]] demande à voir. Sa déléguée, [[PER|Monique Lyon]], réclame depuis deux ans un investissement que l'actionnaire qualifie dans ses courriers de «~{{Q speaker="?l’actionnaire" cue="qualifie" ref="desc"|non prioritaire}}~». Mme [[PER:Monique Lyon|Lyon]] a accroché à la grille un drap blanc~: «~{{N|[[ORG|Delmas]] vivra}}~». La moitié des ouvriers l'avaient signé avant midi.

Au [[ORG|conseil départemental de l'Aveyron]], on suit l'affaire. La députée de la circonscription propose une table ronde avec [[LOC|Bercy]] pour décor, ce qui laisse froid l'ancien patron. Un repreneur s'est-il fait connaître~? «~{{Q speaker="Sabine Vigouroux" cue="répond" ref="desc"|Deux appels, dont un faux numéro}}~», répond l'administratrice, qui a fixé au 16 janvier la date limite des offres. Le nom de [[ORG|Serap]], en [[LOC|Mayenne]], a circulé~; celui d'[[ORG|Actemium]] aussi.

Ici, on appelle encore l'usine «~{{N|la cuve}}~».

[[PER|Fabien Ginestet]]
