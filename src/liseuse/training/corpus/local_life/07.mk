#apos=typo
FOOTBALL – [[MISC|Régional 2]]
[[ORG:US Trélivan|TRÉLIVAN]] – [[ORG:Stade paimpolais|PAIMPOL]] : 2-2. Que de regrets !

Mi-temps : 2-0. Arbitre : M. [[PER|Kevin Poulain]]. Environ 180 spectateurs. Buts pour [[ORG:US Trélivan|Trélivan]] : [[PER|Enzo Rouxel]] (11e), [[PER|Moussa Camara]] (34e s.p.) ; pour [[ORG:Stade paimpolais|Paimpol]] : [[PER|Titouan Le Bars]] (78e), [[PER|Jordan Hamon]] (90e + 5). Avertissements : [[PER|Lemoine]], [[PER:Moussa Camara|Camara]] ; [[PER:Titouan Le Bars|Le Bars]]. Exclusion : [[PER|Salaün]] (66e).

Il faudra qu'on nous explique. Maîtresse de son sujet pendant une heure, supérieure en nombre après l'expulsion du stoppeur costarmoricain [[PER:Salaün|Salaün]], l'[[ORG|US Trélivan]] a trouvé le moyen de ne pas gagner dimanche au [[LOC|stade des Lilas]]. Le scénario avait tout du cadeau : un coup franc direct d'[[PER:Enzo Rouxel|Enzo Rouxel]], un penalty sans discussion, puis deux poteaux avant la pause.

Et puis l'édifice s'est lézardé. Le [[ORG|Stade paimpolais]], à dix, n'avait plus rien à perdre. [[PER:Titouan Le Bars|Le Bars]] réduisait l'écart d'une tête lobée, et le capitaine [[PER:Jordan Hamon|Hamon]] égalisait au bout du bout, sur un corner que personne, côté local, n'avait jugé réel. «~{{Q speaker="?un supporter" cue="s’époumonait" ref="desc"|Il n'y est pas, corner, monsieur l'arbitre !}}~» s'époumonait un supporter accroché au grillage. Trop tard.

À l'issue, [[PER|Mickaël Josse]] avait la mine des mauvais jours. «~{{Q speaker="Mickaël Josse" cue="pestait" ref="desc"|À deux-zéro, on a joué à la baballe}}~», pestait l'entraîneur trélivanais, qui n'a pas cité son meneur mais y pensait très fort. Le ton était tout autre dans le camp d'en face. «~{{Q speaker="Yann Caharel" cue="rigolait" ref="name"|On est venus avec quatre gamins de l'équipe C, le car avait une heure de retard et on repart avec un point}}~», rigolait [[PER|Yann Caharel]], dirigeant, devant la buvette. [[PER:Jordan Hamon|Jordan Hamon]], lui, boitait bas. Son but ? «~{{Q speaker="Jordan Hamon" cue="null" ref="none"|De la cuisse, je crois. Ou du tibia. Ça compte pareil.}}~»

Au classement, [[ORG:US Trélivan|Trélivan]] reste quatrième derrière [[ORG|Plancoët]], la [[ORG|Jeanne d'Arc de Loudéac]] et l'indéboulonnable [[ORG|GJ Arguenon]]. Samedi, cap sur [[LOC|Saint-Malo]], pour y défier la réserve de l'[[ORG|USSM]] en [[MISC|Coupe de Bretagne]]. La [[ORG|Ligue de Bretagne]] a déjà prévenu : sur synthétique. [[PER:Enzo Rouxel|Rouxel]], touché à la cheville, est incertain. En lever de rideau, les féminines ont battu [[ORG|Évran]] 6-0.
