#apos=typo
[[MISC|Aide médicale d'État]] : au [[ORG|Sénat]], le retour du «~{{N|panier}}~»

Par [[PER|Dounia Chérif-Lacaze]]

Cent soixante-dix-neuf voix contre cent quarante-deux. Dans la nuit de mardi à mercredi, les sénateurs ont rétabli l'article 1er J du projet de loi immigration, celui qui restreint le bénéfice de l'aide médicale à un socle d'urgence. La droite l'appelle «~{{N|aide médicale de base}}~». La gauche a un autre nom, qu'elle ne dit qu'entre elle.

Tout s'est joué sur un amendement de [[PER|Françoise Dumont]]. Le texte avait été vidé en commission, à la surprise du rapporteur, [[PER|Philippe Bonnecarrère]]. Rétabli en séance, amputé, rallongé, il comporte désormais quarante-deux mots de plus et une virgule discutée. «~{{Q speaker="Philippe Bonnecarrère" cue="plaisantait" ref="pronoun"|J'aurais voté pour la virgule}}~», plaisantait-il dans un escalier.

[[PER|Raymonde Poncet Monge]], écologiste du [[LOC|Rhône]], n'avait pas le cœur à rire. La sénatrice dénonce «~{{Q speaker="Raymonde Poncet Monge" cue="dénonce" ref="desc"|un calcul à courte vue sur la santé publique}}~», citant le rapport que [[PER|Claude Évin]] et [[PER|Patrick Stefanini]] ont remis en 2023. [[ORG|Médecins du monde]], venu manifester au [[LOC|jardin du Luxembourg]], réunissait quatre-vingts blouses. «~{{Q speaker="?un généraliste" cue="explique" ref="desc"|À [[LOC|Bobigny]], on soigne d'abord, on compte après}}~», explique un généraliste, pas mécontent de sa pancarte : «~{{N|La gale n'a pas de papiers}}~».

Ceux qui l'ont emporté n'ont pas triomphé. «~{{Q speaker="Alain Marc" cue="null" ref="name"|C'est un texte d'équilibre}}~» : pour [[PER|Alain Marc]], l'affaire est close. Elle ne l'est pas. Le [[ORG|ministère de la Santé]], dirigé par [[PER|Stéphanie Rist]], doit rendre un avis, le [[ORG|Conseil constitutionnel]] sera saisi, et une cinquantaine de députés de la majorité refusent tout net. L'un d'eux parle d'une «~{{Q speaker="?L’un d’eux" cue="parle" ref="desc"|ligne de crête avec du verglas}}~».

Chiffrons. L'[[MISC:Aide médicale d'État|AME]] a coûté 1,3 milliard d'euros, soit 0,5 % des dépenses de l'[[ORG|Assurance maladie]]. Elle concerne 465 000 personnes. L'[[ORG|Igas]] en réévalue les effets tous les deux ans. La prochaine commission mixte paritaire est convoquée le 14, [[LOC|salle Médicis]].

Reste un détail. Dans l'exposé des motifs, un titre est resté en latin. «~{{N|Primum non nocere}}~» : d'abord ne pas nuire. Aucun orateur ne l'a cité.
