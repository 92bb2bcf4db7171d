#apos=typo
CHOSES VUES À L'[[ORG|ASSEMBLÉE]]

L'amendement du tabouret

Mardi, 16~h~50, [[LOC|salle Lamartine]]. Il fait trente et un degrés, l'huissier a renoncé à sa chaîne et la [[ORG|commission des affaires économiques]] attaque l'article~14 de la proposition de loi «~{{N|visant à simplifier la simplification}}~». Le titre exact, que nul ne prononce, fait quatre lignes.

Mme [[PER|Bérengère Ott]] ([[ORG|EPR]], [[LOC|Haut-Rhin]]) présente le 212. Il supprime le mot «~{{N|notamment}}~». M. [[PER|Ferracci-Lopez]] ([[ORG|GDR]]) présente le 213, qui le rétablit. La présidente demande l'avis du rapporteur~; il dormait, peut-être. «~{{Q speaker="Loup Hamelin" cue="murmure" ref="name"|Sagesse}}~», murmure [[PER|Loup Hamelin]].

— {{Q speaker="Ferracci-Lopez" cue="null" ref="none"|Sagesse de qui~?}}

C'est le député des [[LOC|Bouches-du-Rhône]] qui s'échauffe. On lui a ôté son tabouret, il parle debout depuis une heure, son genou est de 1998. «~{{Q speaker="Ferracci-Lopez" cue="tonne" ref="pronoun"|Qu'on me rende le mobilier ou qu'on lève la séance~! tonne-t-il.}}~» Rires à droite. Une élue du [[ORG|RN]] lui tend son coussin, «~{{Q speaker="?Une élue du RN" cue="null" ref="desc"|en gage républicain}}~»~; il refuse, puis non.

Un administrateur glisse, sans lever les yeux de son clavier~: «~{{Q speaker="?Un administrateur" cue="glisse" ref="desc"|C'est le texte le plus court de l'année, on en a pour la nuit.}}~»

Tout cela pourrait s'appeler législation. Les habitués préfèrent «~{{N|tricot}}~», terme qu'on prête à [[PER|Edgar Faure]] et qui désignait, sous [[PER|René Coty]], l'art de défaire un rang pour en avancer deux. [[ORG|Matignon]], à en croire les couloirs, laisse faire. «~{{Q speaker="Matignon" cue="jure" ref="desc"|Nous ne sommes pas couturiers}}~», jure-t-on [[LOC|rue de Varenne]].

19~h~10. Vote sur le 212. Quatorze pour, quatorze contre. L'égalité vaut rejet. Mme [[PER:Bérengère Ott|Ott]] plie ses affaires avec une lenteur offensée. «~{{Q speaker="Bérengère Ott" cue="null" ref="none"|Trois semaines pour un adverbe. Je vais rouvrir ma pharmacie.}}~»

Dans le couloir, où l'on vend des madeleines au profit du [[MISC|Téléthon]], la ministre déléguée, [[PER|Katell Le Meur-Sadoun]], se félicite d'un débat «~{{Q speaker="Katell Le Meur-Sadoun" cue="se félicite" ref="name"|de haute tenue}}~». Personne ne rit~; le sténographe, tout de même, a marqué un temps.

Séance levée à 20~heures. Il restait 486 amendements, dont un, le 487, déposé par erreur et par quelqu'un qui voulait commander un taxi.

[[PER|Augustin Vial]]
