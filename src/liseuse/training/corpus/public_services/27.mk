#apos=typo
[[LOC|PAYS DE MORTAGNE]]
Les quatre dossiers chauds de la communauté de communes

Trois heures et demie. Jeudi, les 38~élus de la [[ORG|communauté de communes du Pays de Mortagne]] n'ont pas chômé. Dans l'ordre.

1. L'abattoir. Placé en redressement en mai, celui de [[LOC|Bellême]] a deux repreneurs : [[ORG|Bigard]] et une coopérative d'éleveurs, [[ORG|Viande d'ici]]. Le premier promet 31~emplois, la seconde 22 «~{{Q speaker="Viande d’ici" cue="promet" ref="pronoun"|et un lieu à nous}}~». La présidente, [[PER|Virginie Valtier]], n'a pas caché sa sympathie pour la seconde, ni sa prudence. «~{{Q speaker="Virginie Valtier" cue="a dit" ref="pronoun"|On ne signe pas un chèque avec le cœur}}~», a-t-elle dit. Décision en décembre.

2. Le scooter. Il faut l'expliquer : en 2019, l'intercommunalité a acheté douze scooters électriques pour les jeunes en insertion. Neuf ont disparu. Un audit du cabinet [[ORG|Argos]], lu en séance, pointe une tenue de registre «~{{Q speaker="Argos" cue="pointe" ref="name"|artistique}}~». Le vice-président d'alors, [[PER|Norbert Lecœur]], a levé la main et les yeux au ciel. On l'a laissé à ce geste.

3. L'eau du [[LOC|Val-d'Huisne]]. Le transfert de la compétence divise. [[LOC|Mauves-sur-Huisne]], [[LOC|Saint-Langis-lès-Mortagne]], [[LOC|Loisail]] refusent. [[LOC|Loisail]], surtout, où le mètre cube coûte 1,20~€. «~{{Q speaker="?le maire de cette commune" cue="s’est emporté" ref="desc"|Nos grands-pères ont creusé le puits à la main, et il faudrait le mettre dans un tableau croisé dynamique !}}~», s'est emporté, sous les bravos, le maire de cette commune. Le [[ORG|SDE 61]] a eu le bon goût de ne rien dire.

4. L'image. Une agence de [[LOC|Nantes]], [[ORG|Les Têtes froides]], avait proposé le slogan «~{{N|[[LOC|Mortagne]], boudin noir sur blanc}}~». Refusé par 35~voix. Autre piste, «~{{N|le [[LOC|Perche]], en long et en large}}~», qu'une élue de l'opposition a trouvée «~{{Q speaker="?une élue de l’opposition" cue="a trouvée" ref="desc"|déjà vue à [[LOC|Nogent]]}}~». Retour à l'envoyeur, donc, et facture honorée.

En bref. Les tarifs de la piscine augmentent de 10~centimes. La [[LOC|D~938]] sera interdite aux convois de plus de 12~tonnes. L'[[ORG|Harmonie municipale]] jouera pour la [[MISC|foire au boudin]]. Un siège vacant au conseil de l'[[ORG|hôpital Marguerite-de-Lorraine]] sera pourvu par [[PER|Astrid de Saint-Rémy]].

[[PER|Manuel Hurel]] (correspondant local)
