#apos=typo
[[PER|Anouk Sembène-Riou]]
La contrebassiste du rail

Il faut la voir monter dans le 7~h~12. D'abord le manche, puis le ventre, enfin elle. Le wagon s'écarte comme devant une civière. [[PER:Anouk Sembène-Riou|Anouk Sembène]], 39~ans, conduit des trains de fret la nuit et joue de la contrebasse l'après-midi, à moins que ce ne soit le contraire~; elle-même s'emmêle. «~{{Q speaker="Anouk Sembène-Riou" cue="null" ref="none"|Dans les deux cas je tire quelque chose de trop grand pour moi.}}~»

Enfance à [[LOC|Miramas]], entre le triage et l'étang. Père cheminot, sénégalais, abonné à [[ORG|L'Humanité]]. Mère bretonne, prof de dessin, abonnée à rien. Le solfège chez les sœurs, «~{{Q speaker="Anouk Sembène-Riou" cue="dit" ref="pronoun"|avec des pinces à linge aux doigts}}~», dit-elle sans qu'on sache s'il faut la croire. À 15~ans elle entend [[PER|Charles Mingus]] sur une cassette que l'oncle [[PER|Baba]] avait volée au [[ORG|Virgin Megastore]], à [[LOC|Marseille]]. Fin du dessin.

Chez [[ORG|Fret SNCF]], on l'a d'abord mise à l'essai au [[LOC:Le Bourget|Bourget]]. Un chef de dépôt prévint les collègues qu'arrivait «~{{Q speaker="?Un chef de dépôt" cue="prévint" ref="desc"|une artiste}}~». Il le regretta~: ils furent quatre à apporter une guitare. De là est né [[ORG|Marche à vue]], quintette de cheminots, deux disques, une tournée des buffets de gare et un slogan imprimé sur les tee-shirts, «~{{N|En retard depuis 2014}}~».

La filiale a été dissoute le 1er~janvier 2025. Elle en parle sans élever la voix. La réorganisation, que la direction appelle «~{{N|discontinuité}}~» – un terme de [[LOC|Bruxelles]] –, lui a pris vingt et un camarades. Pas le sien, de poste. Elle se sent «~{{Q speaker="Anouk Sembène-Riou" cue="se sent" ref="pronoun"|comme la dernière chaise}}~».

Le batteur, [[PER|Émile Zagury]], la décrit en trois adjectifs, tous irrévérencieux. Sa compagne, qui est sage-femme et préfère qu'on taise son nom, corrige~: «~{{Q speaker="?Sa compagne" cue="corrige" ref="desc"|Elle est ponctuelle. C'est ça, son secret honteux.}}~»

Que lit-elle~? [[PER|Annie Ernaux]], [[PER|Mohamed Mbougar Sarr]], et l'[[MISC|indicateur Chaix]] de 1937, trouvé aux puces de [[LOC|Vanves]], qu'elle tient pour «~{{Q speaker="Anouk Sembène-Riou" cue="tient" ref="pronoun"|le plus grand roman ferroviaire français}}~». Que vote-t-elle~? «~{{Q speaker="Anouk Sembène-Riou" cue="null" ref="none"|Tôt.}}~»

Le train entre en gare de [[LOC|Valence]]. La musicienne se lève, pousse du genou sa boîte, qu'une main d'enfant a tatouée «~{{N|Attention Mamie}}~». On n'ose pas demander.

**En 5 dates**
1986 Naissance à [[LOC|Martigues]].
2001 Découvre [[MISC|Mingus Ah Um]].
2012 Entre à la [[ORG|SNCF]].
2014 Fonde [[ORG|Marche à vue]].
2025 [[MISC|Sillon]], troisième album ([[ORG|No Format!]]).

Par [[PER|Judith Bellamy]]
Photo [[PER|Moussa Kanté-Ruel]]
