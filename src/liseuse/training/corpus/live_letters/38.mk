#apos=typo
**[[PER|Eskil]], chanteur~: «~{{Q speaker="Eskil" cue="null" ref="name"|J'écris comme on débarrasse une table}}~»**

*De son vrai nom [[PER:Eskil|Étienne Moreau-Thiam]], l'auteur de [[MISC|Les Petites Vitesses]] sort un quatrième album sans refrain. Rencontre à [[LOC|Granville]], dans une cabane.*

**[[ORG|Le Grenier]]. – Un disque sans refrain, c'est une coquetterie~?**
[[PER:Eskil|E.]] – {{O speaker="Eskil"|Une fatigue. En concert, à [[LOC|Montreux]] ou à la [[LOC|Cigale]], les gens chantaient les refrains et bavardaient pendant les couplets. Ma batteuse, [[PER|Lou Nakamura]], m'a sorti après un rappel~: «~{{Q speaker="Lou Nakamura" cue="a sorti" ref="name"|Tu devrais inverser les prix.}}~» J'ai inversé.}}

**Vous détestez l'étiquette «~{{N|chanson rurale}}~».**
{{O speaker="Eskil"|On m'a mis dans cette case avec [[PER|Gauvain Sers]], [[PER|Emily Loizeau]] et un gars qui joue de la scie. On m'a demandé un autoportrait avec une fourche, pour [[ORG|Les Inrockuptibles]]. J'ai refusé, je suis allergique au foin. Le photographe a insisté, gentiment, «~{{Q speaker="?Le photographe" cue="a insisté" ref="desc"|au moins un râteau}}~». C'est resté.}}

**Il y a une chanson sur [[PER|Simone Signoret]].**
{{O speaker="Eskil"|Sur ses pommes de terre, plutôt. Elle reçoit [[PER|Chris Marker]] à [[LOC|Autheuil]] et elle épluche. C'est tiré des carnets d'une voisine, que sa petite-fille m'a prêtés. La voisine avait noté la phrase, sans date~: «~{{Q speaker="Simone Signoret" cue="null" ref="none"|On pense mieux avec les mains mouillées.}}~» Voilà, j'avais mon pont.}}

**Votre maison de disques a parlé d'«~{{Q speaker="Label d’à côté" cue="a parlé" ref="desc"|œuvre de maturité}}~».**
{{O speaker="Eskil"|Le [[ORG|Label d'à côté]], c'est trois personnes et un chat. Quand ils disent maturité, ça veut dire qu'ils ne savent pas quel single choisir. Je les aime. La patronne, [[PER|Fleur Pujol]], m'a quand même prévenu que les radios ne suivraient pas~; l'ancienne libraire a ajouté «~{{Q speaker="Fleur Pujol" cue="a ajouté" ref="desc"|et c'est tant mieux pour tes dimanches}}~».}}

**La chanson titre évoque le «~{{N|train des fous}}~».**
{{O speaker="Eskil"|L'omnibus [[LOC|Granville]]–[[LOC|Argentan]], qu'on appelait comme ça parce qu'il s'arrêtait à l'[[ORG|hôpital de Pontorson]]. Le nom n'est pas de moi. Ma tante l'a pris pendant vingt ans, elle y vendait des tickets de tombola. Elle disait que c'était le seul train «~{{Q speaker="?Ma tante" cue="disait" ref="pronoun"|où tout le monde se dit au revoir}}~».}}

**Et après~?**
{{O speaker="Eskil"|[[LOC|Guingamp]], [[LOC|Redon]], [[LOC|Namur]]. Ensuite je range la cabane.}}

*[[MISC|Sans le refrain]] ([[ORG|Label d'à côté]] / [[ORG|Idol]]). En concert le 4~avril au [[LOC|Trianon]].*
Propos recueillis par [[PER|Aude Kervella]]
