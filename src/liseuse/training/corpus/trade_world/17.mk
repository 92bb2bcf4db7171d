#apos=straight
[[ORG|tilt.ia]] lève 12 millions pour apprendre aux factures à parler
Publié le 17/09 à 06:30

Elles étaient trois dans une colocation de [[LOC|Villeurbanne]], elles sont cinquante-quatre [[LOC|quai Perrache]]. La start-up lyonnaise [[ORG|tilt.ia]], qui lit, rapproche et relance les factures à la place des comptables, annonce un tour de série A mené par [[ORG|Elaia]], avec [[ORG|Kima Ventures]], le fonds munichois [[ORG|Rotkehl Capital]] et une poignée de business angels, dont [[PER|Céline Lazorthes]].

Le calendrier tombe bien : au 1er septembre 2026, toutes les entreprises devront savoir recevoir une facture électronique. "{{Q speaker="Mahaut Sérusclat" cue="observe" ref="name"|L'État nous a écrit notre plan marketing}}", observe [[PER|Mahaut Sérusclat]], la CEO, 31 ans, transfuge de [[ORG|Spendesk]]. À ses côtés, [[PER|Thuy-Linh Pham]] à la technique, [[PER|Ornella Bassi]] aux ventes.

Le produit, [[MISC|Tilt Flow]], se branche sur [[MISC|Sage]], [[MISC|Cegid]] ou [[MISC|Pennylane]] en "{{Q speaker="tilt.ia" cue="promet" ref="desc"|onze minutes}}", promet la brochure. Chez les transports [[ORG|Grandjean]], à [[LOC|Bourg-en-Bresse]], il en a fallu quarante. Rien de dramatique pour un "{{N|quick win}}", comme on dit là-bas. La société a divisé par trois ses impayés, et sa comptable, [[PER|Josiane Perrod]], a récupéré ses vendredis. "{{Q speaker="Josiane Perrod" cue="null" ref="none"|Avant, je relançais à la voix. Maintenant, c'est la machine qui est désagréable, et moi qui console.}}"

Face à [[ORG|tilt.ia]], les gros bras s'échauffent. [[ORG|Qonto]] a racheté [[ORG|Regate]], [[ORG|Pennylane]] est valorisée plus de 2 milliards, [[ORG|Yooz]] avance sans bruit. Un investisseur qui a passé son tour trouve le secteur "{{Q speaker="?Un investisseur" cue="trouve" ref="desc"|embouteillé comme le [[LOC|tunnel de Fourvière]] un 1er août}}". Les fondatrices, elles, visent l'[[LOC|Italie]] d'abord – la facture électronique y est la règle depuis 2019 – et l'[[LOC|Allemagne]] ensuite.

Restera-t-il de la place pour une marque blanche ? C'est pourtant le nom, [[ORG|Marque blanche]], de leur premier client, un éditeur d'enseignes de [[LOC|Saint-Priest]] qui reçoit 4.000 factures par mois. Son DAF, [[PER|Régis Oudin]], a signé sans lire. "{{Q speaker="Régis Oudin" cue="assure" ref="pronoun"|J'avais une pile à ma gauche, une pile à ma droite et ces trois filles en face}}", assure-t-il.

De l'argent frais, [[PER:Mahaut Sérusclat|Sérusclat]] compte en dépenser la moitié en salaires et le quart en serveurs, chez [[ORG|OVHcloud]] et pas ailleurs. L'autre quart ? "{{Q speaker="Mahaut Sérusclat" cue="glisse" ref="pronoun"|Au frigo, glisse-t-elle. On a fait une série A en 2025, on sait ce que c'est que le froid.}}" -- [[PER|Hugo Mercadier]]
