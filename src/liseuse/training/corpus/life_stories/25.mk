#apos=typo
À [[LOC|Champ-le-Duc]], tout un village joue [[MISC|Cyrano]], sauf le nez

C'est [[PER|Didier]], le couvreur, qui l'a volé. Ou [[PER|Pierrick]], jaloux. On accuse aussi le chat des [[PER|Humbert]]. Toujours est-il qu'à trois jours de la première, le nez de [[PER|Cyrano]], 14 centimètres de latex, a disparu de la sacristie où la troupe [[ORG|Les Tréteaux du Neuné]] range ses accessoires.

« {{Q speaker="?la couturière" cue="hurle" ref="desc"|Deux cents heures de moulage !}} », hurle la couturière, une épingle à la bouche. Le metteur en scène, [[PER|Claude Grosjean]], ancien principal du [[ORG|collège de Bruyères]], demeure de marbre. Il en a vu d'autres. En 1994, on avait perdu un cheval.

Quarante-trois comédiens, tous d'ici, de 6 à 84 ans. [[PER|Roxane]] est jouée par [[PER|Assia Benmokhtar]], pharmacienne. Le bretteur, par [[PER|Yannick Humbert]], bûcheron, 1,96 m, timide à pleurer. Au premier soir des répétitions, en novembre, le géant n'a pas pu sortir un vers. « {{Q speaker="Yannick Humbert" cue="bredouille" ref="pronoun"|Je savais tout, mais pas devant des gens}} », bredouille-t-il encore. On l'a installé derrière un arbre. Il a dit la tirade d'une traite. Depuis, on répète dehors, et [[PER|Edmond Rostand]] sent la mousse.

L'office de tourisme voudrait en faire un rendez-vous. Une chargée de mission est venue d'[[LOC|Épinal]] avec un dossier et un mot neuf, « {{N|théâtre immersif}} ». Elle s'est assise sur un tronc, dans la boue. En repartant, elle aurait reconnu que c'était « {{Q speaker="?Une chargée de mission" cue="aurait reconnu" ref="pronoun"|immersif, oui}} ». L'ex-principal rit dans sa barbe : « {{Q speaker="Claude Grosjean" cue="rit" ref="desc"|Nous, on appelle ça dimanche.}} »

Reste l'affaire du nez. Vendredi, conseil de guerre à la salle des fêtes. La pharmacienne propose de la pâte à modeler. Le père [[PER|Humbert]], éleveur, suggère un groin. Alors [[PER:Yannick Humbert|Yannick]], debout au fond, rouge jusqu'au front : « {{Q speaker="Yannick Humbert" cue="null" ref="name"|C'est moi. Je l'ai jeté dans le [[LOC|Neuné]].}} » Stupeur. Il s'explique, les mains derrière le dos. Un homme laid, qui aime, il n'avait pas besoin d'un faux. « {{Q speaker="Yannick Humbert" cue="null" ref="none"|Le mien suffit}} ».

Personne n'a rien trouvé à répondre, et c'est une gamine de CE1, mousquetaire au troisième rang, qui a tranché en reniflant. « {{Q speaker="?une gamine de CE1" cue="a tranché" ref="desc"|De toute façon, on le regarde pas là.}} »

Première ce soir, 20 h 30, [[LOC|pré de la Fontaine]]. Prévoir des bottes.

[[PER|Estelle Marchal]]
