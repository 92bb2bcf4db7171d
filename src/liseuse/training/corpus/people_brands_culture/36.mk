[[LOC|Vernesse]]. Le [[ORG:Conseil municipal de Vernesse|Conseil]] baptise onze rues, et s'écharpe sur la douzième

Un lotissement, 84 pavillons, douze voies sans nom : lundi soir, le [[ORG|Conseil municipal de Vernesse]] ([[LOC|Allier]]) a joué aux parrains. Au menu, la parité, souhaitée par la maire, [[PER|Geneviève Tixier]] ([[ORG|PRG]]).

Sans débat sont passées la [[LOC|rue Simone-Veil]], la [[LOC|rue Rosa-Parks]], l'[[LOC|allée Agnès-Varda]], le [[LOC|square Joséphine-Baker]] et la [[LOC|venelle des Grillons]]. [[PER|Agnès Varda]], a rappelé l'adjoint [[PER|Serge Boulanger]], avait filmé ici deux jours pour "{{N|[[MISC|Sans toit ni loi]]}}". La [[LOC|rue Kopa]] ? Oui, mais avec le prénom : ce sera la [[LOC|rue Raymond-Kopa]]. [[PER|Kopa]] a porté en 1949 le maillot d'[[ORG|Angers]], jamais celui de l'[[ORG|AS Vernesse]].

C'est sur le dernier nom que tout a déraillé. La majorité proposait [[PER|Jean Ferrat]]. L'opposition, menée par [[PER|Côme de Saint-Pourçain]], voulait [[PER|Valery Larbaud]], "{{Q speaker="Côme de Saint-Pourçain" cue="tonné"|un Vichyssois, un vrai, pas un chanteur de passage}}", a-t-il tonné. "{{Q speaker="Geneviève Tixier" cue="répliqué"|[[PER:Valery Larbaud|Larbaud]] a déjà sa médiathèque, son lycée et son collège}}", a répliqué Mme [[PER:Geneviève Tixier|Tixier]]. La [[LOC|médiathèque Valery-Larbaud]], en effet, est à dix minutes. Un élu écologiste a glissé le nom du ruisseau voisin, le [[LOC|Mourgon]]. Rires.

Pause, café, rumeurs. À 23 h 10, vote : 14 voix contre 13 pour... [[PER|Fernand Raynaud]], l'humoriste né à [[LOC|Clermont-Ferrand]]. La proposition venait d'un spectateur, [[PER|Dédé Petit]], 79 ans, client du [[ORG|Bar du Marché]]. Légal ? La [[ORG|sous-préfecture de Vichy]] dira. Un petit recours n'est pas exclu.

Autres points : subvention de 4 000 euros au [[ORG|collège Jean-Rostand]] pour un voyage à [[LOC|Verdun]] ; convention avec [[ORG|Enedis]] ; travaux au [[LOC|gymnase Marie-José-Pérec]], dont la toiture doit être changée par [[ORG|Toitures Bourbonnaises]]. Le 11 novembre, la [[LOC|place du Maréchal-Foch]] sera interdite au stationnement. Questionnée sur la fibre, l'entreprise n'a pas répondu.

[[PER|Nadia Chérif]] ([[ORG|La Montagne libre]])