#apos=typo
PAROLES D'ICI
[[PER|Ursuline Boudot]] : «~{{Q speaker="Ursuline Boudot" cue="null" ref="name"|Un orgue n'a pas besoin de vous, il vous supporte}}~»

À [[LOC|Moulins]], elle dirige depuis septembre la classe d'orgue du [[ORG|conservatoire André-Messager]] et joue, le dimanche, celui de la cathédrale. Rencontre, entre deux tuyaux, avec cette Bourbonnaise de quarante-quatre ans, qui répond en regardant ses pieds.

Pourquoi revenir, après vingt ans à [[LOC|Bâle]] ?
{{O speaker="Ursuline Boudot"|Parce que mon père ne pouvait plus tenir la ferme de [[LOC|Chevagnes]] et que moi, je ne pouvais plus tenir les Bâlois. C'est un beau pays, où l'on applaudit deux secondes. Ici, on applaudit mal mais longtemps.}}

L'instrument de [[LOC|Moulins]] est en travaux.
{{O speaker="Ursuline Boudot"|Depuis douze ans, et pour cinq autres. Le facteur, [[PER|Bertrand Kessel]], est un homme patient. Il m'a dit, la première fois : «~{{Q speaker="Bertrand Kessel" cue="a dit" ref="pronoun"|Vous jouerez sur ce qui marche, et vous vous tairez sur le reste.}}~» J'ai pris ça pour un cours de musique.}}

Certains l'appellent «~{{N|la danseuse du maire}}~».
{{O speaker="Ursuline Boudot"|C'est l'opposition qui a trouvé ça. Quand je demande combien a coûté la rocade, on me regarde comme si j'avais chanté faux. Vous savez, l'évêque, Mgr [[PER|Armand Coursier]], est passé mardi. Il a visité la tribune, il est redescendu tout blanc et il a dit : «~{{Q speaker="Armand Coursier" cue="a dit" ref="pronoun"|C'est plus haut que la foi.}}~»}}

Vos élèves ?
{{O speaker="Ursuline Boudot"|Onze, dont un carrossier, deux jumelles et le fils du cordonnier [[PER|Ali Kaya]]. Le petit [[PER|Kerem]] joue du [[PER|Buxtehude]] depuis qu'un camarade lui a dit qu'un orgue, c'était «~{{Q speaker="?un camarade" cue="a dit" ref="desc"|la console avec des vrais tuyaux}}~». Il ne sait pas pourquoi, mais il n'a pas faux. Son père, un jour, après le cours, m'a fait remarquer que ça faisait «~{{Q speaker="Ali Kaya" cue="fait remarquer" ref="desc"|moins de bruit que les clients}}~».}}

Et vous, à la maison ?
{{O speaker="Ursuline Boudot"|Rien. [[PER|Barbara]], parfois, et les vaches. Ma mère pense que j'ai un boulot du dimanche, ce qui est, notez, rigoureusement vrai.}}

Recueilli par [[PER|Hélène Maugenest]]
Concert samedi 20 h 30, avec la maîtrise [[ORG|Les Petits Chanteurs de l'Allier]]. Au programme, [[PER|Bach]], [[PER|Couperin]], et un choral à trois voix dont l'auteur est resté inconnu, par modestie.
