#apos=typo
EN DIRECT – Législative partielle : duel [[PER:Hélène Brochet|Brochet]]-[[PER:Daniel Ouattara|Ouattara]] dans la 3e circonscription de la [[LOC|Nièvre]]

[22 h 47] Résultats définitifs. [[PER|Hélène Brochet]] ([[ORG|LR]]) : 50,08 %. [[PER|Daniel Ouattara]] ([[ORG|PS]]) : 49,92 %. Trente et une voix d'écart. Recours annoncé.

[22 h 31] Devant la permanence, [[LOC|rue du Commerce]], on refait les comptes sur un capot. Le candidat socialiste ne parlera pas ce soir, indique son entourage, où l'on fulmine : « {{Q speaker="?on" cue="fulmine" ref="pronoun"|Vous avez vu l'heure à laquelle [[LOC|Luzy]] a envoyé ses bulletins ?}} »

[22 h 12] Elle a pris tout le monde de court. Juchée sur une chaise du [[ORG|Morvandiau]], la vétérinaire a remercié sa mère, ses chiens et « {{Q speaker="Hélène Brochet" cue="a remercié" ref="desc"|les trente et un qui ont hésité et qui sont venus quand même}} ».

[21 h 58] À [[LOC|Paris]], [[PER|Olivier Faure]] appelle à « {{Q speaker="Olivier Faure" cue="appelle" ref="name"|attendre le dernier bureau}} ». Le siège d'[[LOC|Ivry]] est quasi désert. Une permanente range les chips.

[21 h 40] Participation : 31,2 %. C'est sept points de moins qu'en 2024. « {{Q speaker="Emeric Brunet" cue="analyse" ref="name"|Il n'y a pas de gagnant à 31 %, il y a quelqu'un qui perd moins}} », analyse le politologue [[PER|Emeric Brunet]], de l'[[ORG|université de Bourgogne]].

[21 h 15] Incident à [[LOC|Château-Chinon]]. Un scrutateur conteste onze bulletins où figure, au stylo, le mot « {{N|maternité}} ». « {{Q speaker="?une assesseure" cue="réplique" ref="desc"|Ce n'est pas une injure, que je sache}} », réplique une assesseure. Ils seront comptés nuls. Personne, du reste, n'a oublié ici qui fut le maire de la ville : la photo de [[PER|François Mitterrand]] domine l'urne.

[20 h 52] Le préfet de la [[LOC|Nièvre]] se dit « {{Q speaker="?Le préfet de la Nièvre" cue="se dit" ref="desc"|attentif à la bonne remontée des procès-verbaux}} ». Traduction libre : ça coince.

[20 h 20] Première tendance, signée [[ORG|Ipsos BVA]] pour [[ORG|Radio Morvan]] : trop serré. La candidate [[ORG|RN]], éliminée au premier tour, n'a pas donné de consigne. Elle dîne. « {{Q speaker="?La candidate RN" cue="a-t-elle fait savoir" ref="pronoun"|Qu'ils se débrouillent}} », a-t-elle fait savoir par message.

[20 h 00] Bonsoir. Fermeture des bureaux. Au standard de ce direct, [[PER|Lancelot Merle]] et, à [[LOC|Decize]], [[PER|Nour Cheikh]].
