#apos=typo
GASTRONOMIE

Une étoile, et la peur du lundi

À [[LOC|Dieulefit]], [[PER|Mélusine Arnoux]] a appris la nouvelle sur le parking d'un supermarché. Depuis, son téléphone fume.

Elle n'avait pas mis ses chaussures. «~{{Q speaker="Mélusine Arnoux" cue="rit" ref="pronoun"|J'avais les sabots et un sac de fenouil~!}}~» rit-elle. C'était un lundi, jour de fermeture, et l'inspecteur mystère du [[MISC|Guide Michelin]] avait dû passer en novembre, peut-être le soir où la plonge est tombée en panne. Toujours est-il que [[ORG|Ravel]], trente couverts, une cheminée, un piano désaccordé, figure dans l'édition 2026.

Le nom n'a rien à voir avec le compositeur. [[ORG|Ravel]] vient du ravelin, le petit ouvrage de fortification dont la salle occupe le fond. N'empêche~: on lui demande tous les soirs si elle passe le [[MISC|Boléro]].

La cuisinière, 36 ans, fille d'un maçon d'[[LOC|Annonay]] et d'une mère née à [[LOC|Tananarive]], a fait ses classes chez [[PER|Anne-Sophie Pic]] et au [[ORG|Sarpi]], à [[LOC|Naples]]. Son menu unique, à 62 euros, est écrit au crayon. Elle y fait pleurer un oignon, elle y cuit une betterave sous le sel de [[LOC|Camargue]], elle sert un riz de [[LOC|Madagascar]] au beurre noisette que le chroniqueur du [[ORG:Le Monde|Monde]] a jugé «~{{Q speaker="?le chroniqueur du Monde" cue="jugé" ref="desc"|brutal et tendre}}~». Au village, on est plus direct. «~{{Q speaker="Fernand Boissonnet" cue="dit" ref="name"|Le riz, ça cale pas}}~», dit [[PER|Fernand Boissonnet]], le boucher, qui la fournit en pigeons.

Le bonheur a son revers. Au bout de trois semaines, le carnet affichait complet jusqu'en juillet. La plus jeune de la brigade, [[PER|Ismahane]], a pleuré dans la chambre froide. Une cliente venue de [[LOC|Genève]] est repartie fâchée parce qu'il n'y avait pas de caviar, puis a posté un avis. Elle y décrit la cheffe comme une «~{{Q speaker="?Une cliente venue de Genève" cue="décrit" ref="desc"|paysanne qui s'ignore}}~». Mme [[PER:Mélusine Arnoux|Arnoux]] l'a imprimé et punaisé au-dessus du piano. C'est, désormais, la devise de la maison.

Ses voisins restaurateurs respirent. «~{{Q speaker="Zoran Petković" cue="constate" ref="name"|Quand elle est complète, c'est-à-dire tout le temps, elle nous envoie du monde}}~», constate [[PER|Zoran Petković]], à la tête du [[ORG|Bistrot des Mûriers]]. Un maraîcher d'ici, pourtant, s'inquiète~: ses poireaux partiraient «~{{Q speaker="?Un maraîcher d’ici" cue="s’inquiète" ref="desc"|au prix du foie gras}}~». Sa femme lève les yeux au ciel.

La date du prochain passage~? Personne ne sait. «~{{N|L'imprévisible}}~»~: c'est ainsi, au fond, que la brigade a surnommé son juge. Le mardi, elle coupe, épluche, écume. Le lundi, elle achète encore du fenouil.

[[PER|Gwenaël Jourdain]]
