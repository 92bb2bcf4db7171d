LAMB - [[PER|Modou Lô]] / [[PER|Siteu]], [[PER|Ama Baldé]] / [[PER|Franc]] : l’arène s’enflamme

L’[[LOC|Arène nationale]] de [[LOC|Pikine]] a vécu dimanche un face-à-face sous haute tension. Séparés par un cordon de la [[ORG|BIP]], [[PER|Ama Baldé]] et [[PER|Franc]] n’ont échangé ni regard ni poignée de main. Le promoteur [[PER|Gaston Mbengue]] s’en frotte les mains : 19 000 billets sont déjà vendus.

Le pensionnaire de l’écurie [[ORG|Falaye Baldé]] mise sur sa vitesse. Celui de [[ORG|Jambars Wrestling Academy]] promet une surprise. « {{Q speaker="Pape Moussa Ciss" cue="prévient"|Mon poulain dort à dix heures et mange du mil}} », prévient son entraîneur, [[PER|Pape Moussa Ciss]], dit [[PER|Gouy-Gui]]. Interrogé sur les gris-gris, il rit : « {{Q speaker="Pape Moussa Ciss" cue="rit"|Le secret, c’est l’escalier du phare des [[LOC|Mamelles]].}} »

Basket

En finale de la [[MISC|BAL]], à [[LOC|Kigali]], l’[[ORG|AS Douanes]] retrouvera [[ORG|Al Ahly Ly]], de [[LOC|Benghazi]]. [[PER|Jean-Jacques Boissy]] est incertain. Chez les dames, le [[ORG|DUC]] a corrigé [[ORG|Ville de Dakar]] 71-48. [[PER|Cierra Dillard]] suivait le match au [[LOC|stadium Marius-Ndiaye]].

Football

[[ORG|Jaraaf]] a perdu ses nerfs et la tête du championnat. Battu par [[ORG|Guédiawaye FC]] (0-1), le club de la [[LOC|Médina]] laisse [[ORG|Teungueth]] prendre le large. [[ORG|Génération Foot]] a fait match nul avec le [[ORG|Casa Sports]]. L’attaquant [[PER|Assane Niokhor Sarr]] intéresse [[ORG|Metz]].

Les [[ORG|Lions]] en stage à [[LOC|Saly]]

[[PER|Pape Thiaw]] a convoqué 28 joueurs, sans [[PER|Nicolas Jackson]]. [[PER|Sadio Mané]], [[PER|Édouard Mendy]] et [[PER|Kalidou Koulibaly]] sont arrivés lundi par un vol d’[[ORG|Air Sénégal]]. Le sélectionneur a salué l’accueil de l’hôtel [[ORG|Les Flamboyants]].

La [[ORG|FSF]] présentera le maillot [[ORG|Puma]] samedi au [[LOC|Monument de la Renaissance]]. Les [[MISC|JOJ]], dont [[LOC|Dakar]], [[LOC|Diamniadio]] et [[LOC|Saly]] seront les hôtes, ont désormais leur hymne.

[[ORG|Wiwsport]]