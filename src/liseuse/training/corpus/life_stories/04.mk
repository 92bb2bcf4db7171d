#apos=typo
REPORTAGE. À [[LOC|Bellefontaine-sur-Ource]], le dernier café s'appelait [[ORG|Le Progrès]]

La chaise de [[PER|Dédé Malnoury]] est restée devant la vitrine. Personne n'ose l'enlever. Depuis le 31~décembre, le rideau du [[ORG:Le Progrès|Progrès]] est baissé, et ce village de 212 habitants, entre [[LOC|Châtillon]] et rien, n'a plus d'endroit où s'asseoir à plusieurs.

«^{{Q speaker="?le facteur" cue="compte" ref="desc"|Il y en avait neuf en 1950}}^», compte le facteur, en descendant de sa [[MISC|Kangoo]]. «^{{Q speaker="?le facteur" cue="null" ref="none"|Maintenant, c'est moi, le café. J'ai une thermos.}}^» [[PER|Gisèle Malnoury]], la patronne, veuve de l'homme à la chaise, a 78 ans et deux hanches neuves. Elle nous reçoit dans la salle vide. Le percolateur est vendu. «^{{Q speaker="Gisèle Malnoury" cue="tranche" ref="pronoun"|Il est parti à [[LOC|Berlin]], au moins il voyagera}}^», tranche-t-elle.

La mairie a lancé un appel à candidatures avec [[ORG|1000 cafés]], le programme du groupe [[ORG|SOS]]. Trois dossiers. Un couple de Rennais, emballé, a visité en avril. Il a jugé l'affaire «^{{Q speaker="?Un couple de Rennais" cue="a jugé" ref="pronoun"|jolie comme un piège}}^» et n'a plus rappelé. [[PER|Philippe Châtillon]], le maire, ancien de la verrerie, ne s'en formalise pas. Son idée fixe, c'est le «^{{N|multi-service}}^», un mot qui fait lever les yeux au ciel à [[PER:Gisèle Malnoury|Gisèle]]. Du pain, des colis, une imprimante, un bar. L'élu y croit dur~: «^{{Q speaker="Philippe Châtillon" cue="croit" ref="desc"|Un village où on ne peut pas se fâcher en public, c'est un lotissement.}}^»

À 17 heures, pourtant, il se passe quelque chose. Un par un, ils arrivent. [[PER|Lulu]], le bûcheron~; les sœurs [[PER|Fèvre]], [[PER:Irène Fèvre|Irène]] et [[PER:Paule Fèvre|Paule]]~; le petit [[PER|Souleymane]], apprenti chez [[ORG|Bourgogne Toitures]]. Ils s'installent sur le trottoir, chacun son pliant, sous l'enseigne [[MISC|Byrrh]] qui n'a plus d'ampoules. [[PER|Paule Fèvre]] a apporté des gougères. On parle de l'[[LOC|Ource]], trop basse. De [[PER:Dédé Malnoury|Dédé]], mort à la belote. D'un chien.

Une voiture immatriculée en [[LOC|Suisse]] ralentit, vitre baissée. «^{{Q speaker="?Une voiture immatriculée en Suisse" cue="null" ref="desc"|Vous êtes ouverts~?}}^» Éclat de rire. «^{{Q speaker="Souleymane" cue="répond" ref="desc"|Oui, mais il n'y a rien}}^», répond l'apprenti. Le conducteur se gare.

Sur la porte, sous la licence IV, un papier scotché, de la main de la patronne~: «^{{Q speaker="Gisèle Malnoury" cue="null" ref="desc"|Fermé. Pour les dettes, venez quand même.}}^» [[PER|Irène Fèvre]] avoue 14 euros. Elle les doit depuis l'élection de [[PER|Mitterrand]].

[[PER|Maëlys Jacquinot]]
Photo [[PER|T. Gossot]]
