#apos=typo
RUGBY
[[MISC|Fédérale 3]]. [[ORG:US Nafarroa|Nafarroa]] fait plier [[ORG:SA Condom|Condom]] au bout de la boue

À [[LOC:Saint-Étienne-de-Baïgorry|Baïgorry]], [[ORG|US Nafarroa]] bat [[ORG|SA Condom]] 15-12 (6-9).
Temps froid, pelouse lourde, 700 spectateurs. Arbitre : M. [[PER|Sarthou]] ([[ORG|Ligue Occitanie]]).

Cinq pénalités à quatre, pas un essai, trois cartons jaunes : les esthètes étaient restés chez eux et ils ont eu tort. Car il y avait du drame, dimanche, au pied de l'[[LOC|Iparla]]. Menés depuis la 9e minute, les Bas-Navarrais ont attendu la sirène pour passer devant, sur un coup de pied de quarante-huit mètres que leur arrière [[PER|Peio Etchegoyen]] a frappé en fermant les yeux. C'est lui qui le raconte. «~{{Q speaker="Peio Etchegoyen" cue="null" ref="none"|J'avais de la terre dans les cils. J'ai visé le bruit.}}~»

Le bruit, c'était celui de la tribune, où le curé de [[LOC|Saint-Étienne-de-Baïgorry]] cognait sur une poubelle. «~{{Q speaker="?le curé de Saint-Étienne-de-Baïgorry" cue="sourit" ref="pronoun"|C'est liturgique}}~», sourit-il.

En première mi-temps, pourtant, [[ORG:SA Condom|Condom]] avait tout fait mieux. Son huit tenait, son ouvreur [[PER|Mathis Laborde]] envoyait l'[[ORG:US Nafarroa|USN]] dans les coins, et le pilier tongien [[PER|Sione Fifita]] concassait. La blessure de ce dernier (genou, 44e) a changé le match. «~{{Q speaker="Joël Lartigue" cue="regrettait" ref="name"|Sans lui, on recule de deux mètres à chaque mêlée}}~», regrettait le coach gersois, [[PER|Joël Lartigue]], dont les joueurs occupent toujours la dernière place de la poule, à égalité avec [[ORG|Mauvezin]].

Vice-capitaine, [[PER|Beñat Inchauspé]] ne fanfaronnait pas. Le troisième-ligne, éleveur de brebis manech, avait une heure de retard sur la traite. «~{{Q speaker="Beñat Inchauspé" cue="glissait" ref="desc"|On a gagné moche, on prend, on va travailler}}~», glissait l'éleveur en enfilant ses bottes. À ses côtés, [[PER:Peio Etchegoyen|Etchegoyen]] signait un plâtre d'enfant. Les deux hommes avaient débuté ensemble aux [[ORG|Aldudarrak]], à la fin des années 2000.

[[ORG:US Nafarroa|Nafarroa]] : [[PER:Peio Etchegoyen|Etchegoyen]] ; [[PER|Hiriart]], [[PER|Borda]], [[PER|Ocafrain]], [[PER|Lacoste]] ; (o) [[PER|Minondo]], (m) [[PER|Curutchet]] ; [[PER:Beñat Inchauspé|Inchauspé]], [[PER|Erreca]], [[PER|Tambourin]]…

Dimanche prochain : [[ORG|Hasparren]] – [[ORG:US Nafarroa|Nafarroa]], un derby. À l'aller, il avait neigé, et «~{{N|la bagarre générale}}~» annoncée par les affiches s'était résumée à une tape sur l'épaule.
