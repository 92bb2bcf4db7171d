#apos=typo
CHRONIQUE DU TRIBUNAL
Le voleur de ruches plaide la passion

Il a posé sa casquette sur ses genoux et n'y touchera plus. [[PER|Florent Mazaud]], 38 ans, intérimaire, comparaissait vendredi devant le [[ORG|tribunal correctionnel de Guéret]] pour le vol de onze ruches entre avril et juin, dans trois communes autour de [[LOC|Bourganeuf]].

— {{Q speaker="Béatrice Vauzelle" cue="attaque" ref="name"|Onze ruches, monsieur, ce n'est pas un coup de tête}}, attaque la présidente, [[PER|Béatrice Vauzelle]].
— {{Q speaker="Florent Mazaud" cue="null" ref="none"|Non madame. C'est petit à petit.}}
— {{Q speaker="Béatrice Vauzelle" cue="null" ref="none"|Et vous les mettiez où ?}}
— {{Q speaker="Florent Mazaud" cue="lâche" ref="desc"|Chez ma mère}}, lâche le prévenu.

Rires étouffés. La mère n'est pas venue ; elle a envoyé aux gendarmes une lettre de deux pages, que le tribunal lit en entier. «~{{Q speaker="?La mère" cue="assure" ref="pronoun"|Je croyais qu'il les avait achetées à M. [[PER:Raymond Lacour|Lacour]], que je connais de vue}}~», y assure-t-elle. Or [[PER|Raymond Lacour]], 71 ans, apiculteur à [[LOC|Saint-Dizier-Masbaraud]], est justement l'une des victimes. À la barre, il parle bas, presque gêné d'être là. Six colonies perdues, l'hiver à recommencer. Il a reconnu ses caisses à la peinture bleue, celle des volets. «~{{Q speaker="Raymond Lacour" cue="murmure" ref="pronoun"|Le bleu, c'est ma femme qui l'avait choisi}}~», murmure-t-il.

C'est un promeneur, jamais identifié, qui a mis l'enquête sur la voie. Un appel de quelques secondes à la [[ORG|brigade de Bourganeuf]] : «~{{Q speaker="?un promeneur" cue="null" ref="none"|Il y a des abeilles dans un jardin de la [[LOC|rue du Four]], beaucoup d'abeilles.}}~»

Le procureur, [[PER|Ismaël Benhaddou]], ne croit pas à l'amour des insectes. Il en veut pour preuve une annonce déposée sur [[ORG|Leboncoin]] sous le pseudonyme de [[PER:Florent Mazaud|Maya23]] : «~{{N|essaims garantis doux, cause retraite}}~». Huit mois ferme sont requis. Pour la défense, Me [[PER|Clarisse Dupuy-Lenoir]] invoque un deuil, un déménagement, le chômage. «~{{Q speaker="Clarisse Dupuy-Lenoir" cue="soutient" ref="pronoun"|On ne vole pas onze ruches pour s'enrichir, soutient-elle. On les vole pour avoir de la compagnie.}}~»

Délibéré : six mois avec sursis, 4^300 euros de dommages. Le quadragénaire a remis sa casquette. Dans le couloir, M. [[PER:Raymond Lacour|Lacour]] l'attendait. «~{{Q speaker="Raymond Lacour" cue="null" ref="none"|Les tiennes, je veux dire les miennes, tu les nourrissais à quoi ?}}~»

[[PER|Yannick Desroses]]
