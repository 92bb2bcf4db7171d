#apos=typo
FONCTION PUBLIQUE. Une grève en pointillé, un ministre en tractation

Les syndicats annonçaient 40 % de grévistes dans l'éducation. Le ministère en a compté 14. Les uns et les autres se trompent peut-être : à [[LOC|Rouen]], au [[ORG|lycée Jeanne-d'Arc]], on a défilé, mais un mercredi.

L'intersyndicale, [[ORG|FSU]] en tête, réclame l'indexation des traitements. «~{{Q speaker="Benoît Teste" cue="null" ref="name"|Le point n'a pas bougé, le beurre si}}~» : [[PER|Benoît Teste]] n'a pas besoin d'en dire plus. Devant [[LOC|Bercy]], où le cortège s'est arrêté, des banderoles le disaient autrement : «~{{N|Gelés, mais pas morts}}~». Un agent de la [[ORG|DGFiP]] tenait la sienne à bout de bras, en chasuble.

«~{{Q speaker="?Un agent de la DGFiP" cue="dit" ref="pronoun"|J'imprime des avis d'imposition et je ne paie pas l'impôt, dit-il. Vous saisissez ?}}~» Le ministre chargé de la Fonction publique, [[PER|David Amiel]], recevait au même moment les confédérations. Il n'a pas cédé sur les primes. Il a promis, en revanche, ce qu'il nomme «~{{Q speaker="David Amiel" cue="nomme" ref="pronoun"|un calendrier lisible}}~». Sur ce calendrier, il faudra s'entendre ; l'[[ORG|Unsa]] voudrait juin, la [[ORG|CFE-CGC]] mars.

Au ministère, on se prévaut de la loi «~{{N|de transformation}}~» de 2019, dont le bilan, demandé par le [[ORG|Conseil économique, social et environnemental]], tarde. Sa vice-présidente, [[PER|Adjoua Kouamé-Brunel]], promet un document pour la rentrée. Elle se dit, d'expérience, «~{{Q speaker="Adjoua Kouamé-Brunel" cue="dit" ref="pronoun"|allergique aux bilans d'étape}}~».

À [[LOC|Limoges]], la manifestation a tourné au pique-nique. [[PER|Jean-Philippe Aucouturier]], permanent de [[ORG|Force ouvrière]], distribuait des clafoutis. «~{{Q speaker="Jean-Philippe Aucouturier" cue="plaisante" ref="desc"|Faute d'augmentation, on nourrit}}~», plaisante le Limousin, en chemise de bûcheron. Une collègue de l'hôpital, qui avait posé sa journée, corrige : «~{{Q speaker="?Une collègue de l’hôpital" cue="corrige" ref="desc"|Ce n'est pas du pique-nique, c'est de la logistique.}}~»

À [[LOC|Rouen]], enfin, la proviseure adjointe, [[PER|Maïwenn Cloarec]], a compté ses classes : six ouvertes, vingt-deux vides. «~{{Q speaker="Maïwenn Cloarec" cue="note" ref="pronoun"|Le taux officiel a dû être relevé au réfectoire}}~», note-t-elle.

[[ORG|Bercy]] n'a pas communiqué de chiffre. La [[ORG|Cour des comptes]], elle, avait compté, dans son rapport de février, 5,7 millions d'agents. C'est, note un économiste, «~{{Q speaker="?un économiste" cue="note" ref="desc"|trois fois la population de [[LOC|Paris]]}}~».
