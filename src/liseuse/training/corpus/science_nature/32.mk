#apos=typo
EAU – Bassines : la [[LOC|Vienne]] vote, l'eau ne vient pas

Il y a deux manières de remplir une réserve de substitution. La première, pomper dans la nappe de novembre à mars. La seconde, attendre la décision de la [[ORG|cour administrative d'appel de Bordeaux]]. Dans le bassin du [[LOC|Clain]], c'est la seconde qui coule.

Trente ouvrages prévus, 8,9 millions de mètres cubes, un protocole signé en 2022 et, depuis, plus de recours que de pelleteuses. La coopérative de l'eau [[ORG|Clain Amont]], qui réunit 84 irrigants, a vu partir onze adhérents. «~{{Q speaker="Vivien Gourmaud" cue="ronchonne" ref="name"|J'ai signé pour arroser du maïs, j'arrose des avocats}}~», ronchonne l'un d'eux, [[PER|Vivien Gourmaud]], semencier à [[LOC|Vivonne]].

En face, [[PER|Julien Le Guet]], porte-parole de [[ORG|Bassines non merci]], réclame toujours un moratoire, trois ans après [[LOC|Sainte-Soline]]. Les opposants tiennent leur assemblée sous les noyers d'[[LOC|Aslonnes]]. Le mot «~{{N|mégabassine}}~», qu'ils ont imposé dans les journaux, agace les agriculteurs ; ceux-ci disent réserve, ou retenue, l'administration dit «~{{N|ouvrage de stockage hivernal}}~». On pourrait écrire l'histoire de la dispute rien qu'avec des synonymes.

Hydrogéologue au [[ORG|BRGM]], [[PER|Pélagie Thibaudault]] a signé l'étude de 2022, celle que chaque camp brandit et que peu ont ouverte. Elle refuse de trancher. «~{{Q speaker="Pélagie Thibaudault" cue="explique" ref="pronoun"|Le modèle ne connaît pas le climat de 2040, explique-t-elle. C'est écrit page 12. Personne ne va jusqu'à la page 12.}}~» Ses collègues l'ont surnommée Madame [[PER:Pélagie Thibaudault|Douze]].

Jeudi, la commission locale de l'eau a adopté un nouveau règlement par 31 voix contre 26. Le représentant d'[[ORG|UFC-Que choisir]] s'est abstenu. Un pisciculteur, qui n'avait pas parlé en six ans, a pris la parole : «~{{Q speaker="?Un pisciculteur" cue="null" ref="desc"|Quand vous aurez fini, les truites seront bilingues, elles auront tout entendu.}}~» On a voté quand même.

Le président du comité de bassin, [[PER|Thierry Burlot]], invite chacun à «~{{Q speaker="Thierry Burlot" cue="invite" ref="name"|regarder le débit plutôt que le voisin}}~». Et la nappe ? 14,2 mètres sous le sol au piézomètre de [[LOC|Chabournay]] le 30 août, contre 11 en moyenne. À la bourse aux plants d'[[LOC|Iteuil]], on vend du sorgho. «~{{Q speaker="?une vendeuse" cue="prévient" ref="desc"|Le sorgho, ça boit peu, mais ça se mange peu aussi}}~», prévient une vendeuse.
