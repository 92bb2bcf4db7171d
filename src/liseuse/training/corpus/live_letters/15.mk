#apos=typo
MUNICIPALES. À [[LOC|Roanne]], la nuit a duré jusqu'à onze voix

De notre envoyée spéciale [[PER|Clémence Obadia]]

À 20~heures, il n'y a que des chips. À 20~h~15, [[PER|Yves Nalin-Dupré]] a gagné. À 20~h~40, il a perdu. Dans le hall de l'hôtel de ville, un employé du protocole monte et descend la même gerbe.

«~{{Q speaker="?un employé du protocole" cue="explique" ref="pronoun"|Je ne sais pas à qui je la donne, explique-t-il, alors je la tiens à égale distance.}}~»

Le bureau 17, celui de l'[[ORG|école Jules-Ferry]], est en panne d'enveloppes. On y recompte. [[PER|Fatou Diarra-Meunier]] (liste «~{{N|[[ORG|Roanne au cœur]]}}~», divers gauche) s'est enfermée dans sa voiture avec [[ORG|Radio Scoop]] en sourdine. Son directeur de campagne, un garçon au col roulé, fait passer les chiffres par la vitre. Il a calculé, il jure, il recalcule~: l'avance est «~{{Q speaker="?Son directeur de campagne" cue="jure" ref="pronoun"|microscopique mais elle est propre}}~».

En face, au café [[ORG|Le Central]], les partisans du sortant chantent trop tôt. Le [[ORG|RN]], éliminé avec 9,8~%, boit à part. «~{{Q speaker="?La colistière" cue="null" ref="none"|Il nous manquait une famille nombreuse.}}~» La colistière qui plaisante ainsi a deux enfants et repart en tramway, c'est-à-dire à pied~: il n'y a pas de tramway à [[LOC|Roanne]].

22~h~07. Le procès-verbal. 6^412 contre 6^401. Mme [[PER:Fatou Diarra-Meunier|Diarra-Meunier]] sort de sa voiture. Elle a oublié son discours, elle cite [[PER|Louise Michel]] de mémoire et se trompe~; personne ne le remarque. «~{{Q speaker="Fatou Diarra-Meunier" cue="null" ref="none"|Onze voix. Je vais toutes les inviter à dîner, il faudra se dénoncer.}}~»

Le battu, lui, promet un recours devant le [[ORG|tribunal administratif de Lyon]]. M. [[PER:Yves Nalin-Dupré|Nalin-Dupré]], trois mandats, évoque «~{{Q speaker="Yves Nalin-Dupré" cue="évoque" ref="name"|des procurations exotiques}}~». Il emploie, en bas de l'escalier, une formule que son prédécesseur [[PER|Jean Auroux]] n'aurait pas reniée, la «~{{Q speaker="Yves Nalin-Dupré" cue="emploie" ref="pronoun"|République des petits papiers}}~». Le préfet dément. À [[LOC|Paris]], [[LOC|rue de Solférino]] ou ce qu'il en reste, [[PER|Olivier Faure]] a publié un message à 22~h~31~: «~{{Q speaker="Olivier Faure" cue="a publié" ref="name"|Bravo [[LOC|Roanne]]~!}}~»

Et la gerbe~? Elle est allée à la femme de ménage. «~{{Q speaker="?la femme de ménage" cue="null" ref="none"|Des glaïeuls. On dirait un enterrement, mais enfin, c'est la République.}}~»

**Les résultats.** Inscrits~: 23^118. Exprimés~: 12^813. [[PER:Fatou Diarra-Meunier|F. Diarra-Meunier]] ([[ORG:Roanne au cœur|RAC]]) 50,04~%~; [[PER:Yves Nalin-Dupré|Y. Nalin-Dupré]] ([[ORG|LR]]) 49,96~%. Participation en hausse à [[LOC|Mably]], [[LOC|Riorges]] et [[LOC|Le Coteau]].
