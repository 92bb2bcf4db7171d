#apos=typo
Motion de censure, taxe, démission : ce qu'il faut retenir du mardi 2 décembre

Rejetée à dix-sept voix près
La motion déposée par [[ORG|La France insoumise]] a recueilli 272 voix, il en fallait 289. Les socialistes se sont divisés : dix-neuf d'entre eux l'ont votée, contre l'avis de [[PER|Boris Vallaud]]. «~{{Q speaker="?l’un des dix-neuf" cue="justifie" ref="desc"|Je n'ai pas signé pour garder les meubles}}~», justifie l'un des dix-neuf, joint par téléphone. À l'issue du scrutin, le Premier ministre a évoqué «~{{Q speaker="Sébastien Lecornu" cue="évoqué" ref="desc"|une respiration}}~», sans s'attarder au micro.

[[ORG|Matignon]] retire l'article 11
Ça chauffait depuis jeudi. La hausse de la TVA sur les aliments pour animaux, que les éleveurs avaient rebaptisée «~{{N|taxe Médor}}~», est abandonnée. [[PER|Sébastien Lecornu]] l'a annoncé par écrit aux présidents de groupe. «~{{Q speaker="Violaine Peyrot" cue="null" ref="none"|Nous avons été entendus, les chiens aussi}}~» : [[PER|Violaine Peyrot]], qui préside la [[ORG|Fédération des croquetiers français]], n'a pas boudé son plaisir.

Un départ au [[ORG|Modem]]
[[PER|Lionel Cassagne]], vice-président de l'[[ORG:Assemblée nationale|Assemblée]], rejoint [[ORG|Horizons]]. Le député des [[LOC|Landes]] s'en est expliqué auprès du journal [[ORG|Sud Ouest]] : «~{{Q speaker="Lionel Cassagne" cue="expliqué" ref="desc"|On reste centriste, on change de fenêtre.}}~» [[PER|Marc Fesneau]] n'a pas réagi.

Une phrase
Elle est d'un ancien ministre, à la sortie du groupe. «~{{Q speaker="?un ancien ministre" cue="null" ref="desc"|Cette législature est un canapé-lit : on ne sait jamais si on s'assoit ou si on se couche.}}~»

En coulisses
Le [[ORG|RN]] tiendra son bureau lundi, [[LOC|rue Michel-Ange]]. [[PER|Jordan Bardella]] y présentera le programme économique, intitulé «~{{N|[[MISC|La France d'abord, et après]]}}~». Chez [[ORG:La France insoumise|LFI]], on prépare une autre motion, sur [[LOC|Mayotte]].

Et ailleurs
L'[[ORG|Assemblée nationale]] examinera mercredi la proposition de loi transpartisane sur les refuges. Son auteure, [[PER|Laetitia Saint-Paul]], s'appuie sur l'avis de la [[ORG|SPA]] et sur celui, plus réservé, du [[ORG|Conseil d'État]]. [[LOC|Place Beauvau]], la réunion sur la sécurité des élus est reportée à vendredi. Une source gouvernementale le résume ainsi : «~{{Q speaker="?Une source gouvernementale" cue="résume" ref="desc"|Quand l'agenda brûle, on éteint l'agenda.}}~»
