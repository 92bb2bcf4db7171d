#apos=typo
Maternité de [[LOC|Decize]]~: une nuit avec celles qui restent

Il est 20~h~40. Dans le couloir, une seule lumière, celle de l'office. [[PER|Fanny Desbrosses]], sage-femme, épluche une clémentine au-dessus du planning. Quatre chambres occupées sur douze, un déclenchement, une dame de [[LOC|Luzy]] qui appelle toutes les heures pour savoir si elle doit venir. «~{{Q speaker="Fanny Desbrosses" cue="dit" ref="pronoun"|Cinquante-cinq minutes de route. Moi aussi j'appellerais}}~», dit-elle.

L'[[ORG|agence régionale de santé]] a rendu son avis le 3~mars~: sous 300 naissances, l'établissement deviendrait un CPP, un centre périnatal de proximité. On continuerait les suivis, plus les accouchements. La tutelle parle d'une «~{{Q speaker="agence régionale de santé" cue="parle" ref="desc"|évolution sécurisante}}~». Dans l'équipe, on appelle cela «~{{N|le dépôt-vente}}~», et personne ne sait plus qui a commencé.

22~h~15. La porte automatique s'ouvre sur un homme en chaussons. Derrière lui, [[PER|Oksana Hnatiuk]], 29~ans, arrivée d'[[LOC|Ivano-Frankivsk]] en 2022, cueilleuse puis comptable à la coopérative [[ORG|Val d'Aron]]. Son compagnon, [[PER|Kévin]], transpire plus qu'elle. «~{{Q speaker="Kévin" cue="répète" ref="pronoun"|On est large, on est large}}~», répète-t-il. Le col est à huit.

Le médecin de garde vient de [[LOC|Lyon]], en intérim. Il s'appelle [[PER:Christian Nantes|Nantes]], [[PER|Christian Nantes]], et il a renoncé à toutes les plaisanteries. Trente-quatre ans de métier. La dernière fois que l'on a fermé une salle sous lui, c'était à [[LOC|Clamecy]]~; il avait gardé la pendule. «~{{Q speaker="Christian Nantes" cue="null" ref="none"|Elle retarde. C'est un trait commun avec les ministères.}}~»

1~h~07. Une fille, 3,2~kg, [[PER|Solomiya]]. La mère n'a pas crié, elle a chanté, puis elle a demandé l'heure en ukrainien. Une aide-soignante, qui finit dans six mois, se tourne vers le mur. «~{{Q speaker="?Une aide-soignante" cue="grogne" ref="pronoun"|Je ne pleure pas, c'est la Javel}}~», grogne-t-elle.

Au tableau blanc, on ajoute un trait~: cent quatre-vingt-dix-huitième. Quelqu'un y a collé l'affiche de la manifestation du 14, «~{{N|Naître ici, pas sur la [[LOC|N~81]]}}~». [[PER:Fanny Desbrosses|Fanny]] remplit le carnet de santé, s'arrête à la case lieu. La trentenaire a vu le jour au même étage, chambre 6. «~{{Q speaker="Fanny Desbrosses" cue="calcule" ref="pronoun"|Si on ferme, calcule-t-elle, je serai d'une commune où l'on ne fait plus que mourir.}}~»

4~h~30. Le téléphone. La dame de [[LOC|Luzy]] est partie de chez elle.
