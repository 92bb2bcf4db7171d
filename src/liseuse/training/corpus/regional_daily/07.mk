#apos=typo
[[LOC|Saint-Pourçain-sur-Sioule]]
Vingt-huit ans, quatre vélos, zéro chien : le facteur [[PER:Patrice Bonnabaud|Bonnabaud]] pose sa sacoche

Des chiens, il y en a eu. Aucun n'a mordu. C'est ce dont [[PER|Patrice Bonnabaud]] est le plus fier, et c'est par là qu'il a commencé, vendredi soir, le petit discours qu'il avait juré de ne pas faire.

Entré aux [[ORG|PTT]] en 1978 comme auxiliaire à [[LOC|Vichy]], titularisé à [[LOC|Montluçon]], il avait obtenu la tournée de [[LOC|Verneuil-en-Bourbonnais]] en 1980 et n'en avait plus bougé. Cent quatre-vingt-six boîtes aux lettres. «~{{Q speaker="Patrice Bonnabaud" cue="a confié" ref="pronoun"|Les mandats, les faire-part, les résultats d'analyse. J'ai tout su avant tout le monde et je n'ai rien dit}}~», a-t-il confié. Silence, puis tonnerre.

Avant lui, la chef d'établissement, [[PER|Fatima Ouali]], avait lu quelques extraits du cahier de réclamations. Il n'y en a que trois en vingt-huit ans. En 1989, une cliente se plaignait que le préposé sifflât «~{{Q speaker="?une cliente" cue="se plaignait" ref="desc"|[[MISC|L'Internationale]] sous les fenêtres du curé}}~». En 1997, un notaire regrettait «~{{Q speaker="?un notaire" cue="regrettait" ref="desc"|un certain laisser-aller vestimentaire}}~» par temps de canicule. La troisième, anonyme, tient en un mot : «~{{Q speaker="?La troisième, anonyme" cue="null" ref="none"|Bavard.}}~»

Retraité depuis 2001, son ancien receveur, [[PER|Guy Desmoulins]], avait fait la route depuis [[LOC|Cusset]]. «~{{Q speaker="Guy Desmoulins" cue="témoigne" ref="pronoun"|En vingt ans, pas un arrêt maladie, témoigne-t-il. Une fois, il a distribué avec une côte cassée. La sienne.}}~»

Le maire [[PER|Bernard Coulon]] a remis la médaille de la ville, la section [[ORG|CGT]] un sécateur. Les anciens de l'amicale laïque avaient imprimé une fausse une de [[ORG|La Montagne]], titrée «~{{N|La lettre est morte, vive [[PER:Patrice Bonnabaud|Patrice]]}}~». Et les viticulteurs de l'[[ORG|Union des vignerons]] ont chargé le coffre. Dans l'assistance, beaucoup pestaient contre la réorganisation des tournées, baptisée par la direction «~{{N|[[MISC|Cap Qualité Courrier]]}}~». Le remplaçant, dit-on, fera deux tournées en une. «~{{Q speaker="?un collègue" cue="s’est étranglé" ref="desc"|Avec un GPS !}}~» s'est étranglé un collègue.

[[PER:Patrice Bonnabaud|Bonnabaud]]... pardon, [[PER:Patrice Bonnabaud|Patrice]] va s'occuper de ses ruches de [[LOC|Bransat]] et de [[PER|Josette]], «~{{Q speaker="Patrice Bonnabaud" cue="null" ref="none"|qui me voit partir à cinq heures depuis 1981 et qui appréhende un peu}}~». Il compte aussi marcher jusqu'à [[LOC|Compostelle]]. Par étapes. Sans courrier.
