EN DIRECT. 50e cérémonie des [[MISC|César]] : suivez la soirée minute par minute

23 h 58. C’est fini. Merci de nous avoir suivis, bonne nuit de la part de [[PER|Gaëlle Ronsin]] et [[PER|Ulysse Tabet]].

23 h 51. Meilleur film. « {{N|[[MISC|Emilia Pérez]]}} » ! [[PER|Jacques Audiard]] embrasse sa productrice. Rappelons que le film, sacré à [[LOC|Cannes]], est distribué par [[ORG|Pathé]].

23 h 20. [[PER|Karim Leklou]] meilleur acteur pour « {{N|[[MISC|Le Roman de Jim]]}} », des frères [[PER|Larrieu]]. Ovation. [[PER|Aymeric]], le personnage, aurait rougi.

22 h 47. Moment gênant : la bande-annonce part sans le son. « {{Q speaker="?un technicien" cue="lance"|Envoie la [[MISC|Panavision]] !}} » lance un technicien, audible dans toute la salle de l’[[LOC|Olympia]].

22 h 31. Hommage à [[PER|Alain Delon]], [[PER|Anouk Aimée]] et [[PER|Michel Blanc]]. Défilent [[PER|Tancrède]], [[PER|Jef Costello]], [[PER|Jean-Claude Dusse]]. Des mouchoirs sortent.

22 h 10. [[MISC|César]] du meilleur court métrage : « {{N|[[MISC|Petite casserole]]}} », d’[[PER|Ombeline Sarrazin]]. « {{Q speaker="Ombeline Sarrazin" cue="remercie"|Je dédie ce machin à la boulangerie [[ORG|Chez Josy]], qui a nourri l’équipe}} », remercie la Tarnaise.

21 h 38. Le maître de cérémonie, [[PER|Jean-Pascal Zadi]], descend dans la fosse. [[PER|Julia Roberts]] rit, [[PER|Catherine Deneuve]] un peu moins.

21 h 12. La ministre de la Culture est arrivée, nous signale notre reporter [[PER|Bao Nguyen]]. Dehors, [[LOC|boulevard des Capucines]], une centaine d’intermittents de la [[ORG|CGT Spectacle]] distribuent des tracts.

20 h 45. Tapis rouge. Robe [[ORG|Givenchy]] pour [[PER|Adèle Exarchopoulos]], smoking [[ORG|Celine]] pour [[PER|Raphaël Quenard]], baskets [[ORG|Nike]] pour l’humoriste [[PER|Panda Roux]].

20 h 30. Bonsoir et bienvenue ! La soirée, diffusée en clair par [[ORG|Canal+]], est présidée par [[PER|Catherine Deneuve]]. L’[[ORG|Académie des César]] compte 4 951 membres. Bon à savoir : la statuette pèse 3,6 kilos ; [[PER|César Baldaccini]], dit [[PER:César Baldaccini|César]], l’avait voulue compacte.