#apos=typo
COURRIER ET RÉPONSES
[[LOC|Bruxelles]] vue de la queue

Le sommet européen de décembre, sa nuit blanche, l'emprunt de 90 milliards pour [[LOC|Kyïv]] : vous avez été 412 à nous écrire. Extraits, et quelques réponses de notre chef du service Monde.

De [[PER|Bénédicte A.]], [[LOC|Arlon]]
{{O speaker="Bénédicte A."|Votre journaliste explique que les avoirs russes dorment chez [[ORG|Euroclear]]. Je passe devant chaque matin, [[LOC|boulevard du Roi-Albert-II]]. Un vigile, à qui j'ai demandé s'il gardait le trésor, m'a dit : «~{{Q speaker="?Un vigile" cue="dit" ref="desc"|Madame, moi je garde le tourniquet.}}~» C'est l'analyse la plus claire que j'aie entendue.}}

De [[PER|Krzysztof Wielopolski-Maes]], [[LOC|Liège]]
{{O speaker="Krzysztof Wielopolski-Maes"|Pourquoi écrivez-vous toujours «~{{N|le trublion hongrois}}~» ? [[PER|Viktor Orbán]] a un nom, la [[LOC|Hongrie]] des électeurs. Le [[ORG|Fidesz]] n'est pas ma tasse de thé, le journalisme à épithète non plus.}}

Réponse. Reproche fondé. Nous avons cherché : l'expression apparaît 31 fois dans nos colonnes, 4 sous la plume de notre correspondante à [[LOC|Budapest]], [[PER|Zsófia Bánki]]. Elle plaide coupable, «~{{Q speaker="Zsófia Bánki" cue="plaide" ref="pronoun"|sauf pour un titre, qui n'était pas de moi}}~».

D'un abonné de [[LOC|Charleroi]], qui ne signe pas
{{O speaker="?un abonné de Charleroi"|Vous citez la présidente de la [[ORG|Commission]], celui du [[ORG|Conseil européen]], celle du [[ORG|Parlement]], celle de la [[ORG|BCE]]. Ça fait beaucoup de présidents pour un seul communiqué.}}

Réponse. Nous n'en avons gardé que deux dans l'édition du soir. [[PER|António Costa]] avait eu la meilleure formule, en quittant la salle, quinze heures après y être entré : les Vingt-Sept n'étaient «~{{Q speaker="António Costa" cue="null" ref="name"|pas d'accord sur le chemin, mais d'accord pour dormir}}~». Quant à [[PER|Roberta Metsola]], elle parlait d'autre chose.

De [[PER|Fatou-Binetou Camara]], [[LOC|Saint-Gilles]]
{{O speaker="Fatou-Binetou Camara"|Ce même jeudi, dix mille agriculteurs occupaient la [[LOC|place du Luxembourg]]. Des pommes de terre ont volé. Je tenais le [[ORG|Karsmakers]], j'ai baissé le volet. Un fermier du [[LOC|Hainaut]] est entré par l'arrière s'excuser. Il a balayé. En partant, il a lâché qu'il regrettait «~{{Q speaker="?Un fermier du Hainaut" cue="lâché" ref="pronoun"|les charlottes, pas le reste}}~». Dites-le aussi.}}

Réponse. C'est dit.

De [[PER|Luigi Ferrari]], [[LOC|Genk]]
{{O speaker="Luigi Ferrari"|Je suis un homonyme, rien à voir avec les voitures. Le 19 au matin, j'ai entendu [[PER|Bart De Wever]] à la [[ORG|VRT]]. Le Premier ministre se réjouissait d'avoir échappé à «~{{Q speaker="Bart De Wever" cue="se réjouissait" ref="desc"|l'aventure juridique}}~». Ma femme, Ukrainienne de [[LOC|Soumy]], a éteint le poste. Elle n'était pas fâchée. Elle voulait juste savoir si les 90 milliards arriveraient avant le gel.}}

[[ORG|Le Soir de Meuse]] remercie ses lecteurs.
