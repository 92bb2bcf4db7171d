#apos=typo
[[LOC|MANCHE]]

Une nuit avec l'[[MISC|Abeille Normandie]]

Reportage. [[LOC|Boulogne-sur-Mer]]

À 3~h~05, le radar trace une virgule. «~{{Q speaker="?la voix de Gris-Nez" cue="annonce" ref="desc"|Embarcation de soixante, moteur en panne, 1,2 mille dans l'ouest de la [[LOC|bouée Colbart]]}}~», annonce la voix de [[LOC|Gris-Nez]]. [[PER|Ludovic Brémont]], le second, remet son café dans le lavabo. Il calcule, il faut vingt-six minutes.

Le remorqueur d'assistance appartient aux [[ORG|Abeilles International]], il travaille pour la [[ORG|préfecture maritime de la Manche et de la mer du Nord]]. Sa mission d'origine, c'est le pétrole. Depuis 2021, sa cale sert aussi de dortoir. «~{{Q speaker="Ludovic Brémont" cue="dit" ref="pronoun"|On a des couvertures, des biscuits et deux mots de tigrinya}}~», dit-il.

Ce qu'on voit d'abord, c'est la lampe d'un téléphone. Puis des bras. Cinquante-quatre personnes, treize enfants, un boudin dégonflé. [[PER|Gwenn Le Quéré]], matelot, s'allonge sur le filet et attrape des poignets. À bord, une femme s'est mise à prier. Quelqu'un demande, dans un anglais impeccable, si c'est l'[[LOC|Angleterre]]. «~{{Q speaker="Gwenn Le Quéré" cue="répond" ref="desc"|No, sorry, it's [[LOC:Boulogne-sur-Mer|Boulogne]]}}~», répond la jeune femme. Un silence. Puis, chose étrange, un rire.

Ils sont érythréens, soudanais, kurdes. [[PER|Selam]], 24 ans, infirmière, a payé 1^800 euros. Elle raconte les dunes d'[[LOC|Équihen]], la gendarmerie, le gaz. On leur avait promis «~{{Q speaker="?On" cue="promis" ref="pronoun"|un voyage de quarante minutes, comme le ferry}}~».

Dans la timonerie, on évoque à mi-voix le naufrage du 24 novembre 2021, vingt-sept morts, et le procès à venir. Au [[ORG|Cross]], un ancien opérateur avait eu des paroles malheureuses~; on les a lues partout. Ici, personne ne les répète. L'épisode s'appelle «~{{N|la nuit}}~», rien d'autre. Un officier, qui était de quart, ne veut pas y revenir mais s'y arrête tout de même une minute. «~{{Q speaker="?Un officier" cue="null" ref="none"|J'entends encore la ligne. Je n'ai pas changé de sonnerie, je n'ai plus de sonnerie.}}~»

Aux petites heures, escale au [[LOC|bassin Loubet]]. La [[ORG|Protection civile]] distribue des survêtements. L'association [[ORG|Osmose~62]] propose du thé. Un bénévole tend à [[PER|Selam]] la carte d'un foyer, avec, au dos, la mention «~{{N|Bienvenue en [[LOC|France]]}}~». Elle la lit, plie la carte, la range contre la poitrine. Elle repartira, ça se voit. [[PER:Ludovic Brémont|Brémont]] aussi le voit. «~{{Q speaker="Ludovic Brémont" cue="null" ref="none"|La prochaine fois, qu'elle choisisse une nuit sans vent.}}~»

Il reprend son café. Froid. 7~h~40.

[[PER|Claire Duhamel-Vieira]]
