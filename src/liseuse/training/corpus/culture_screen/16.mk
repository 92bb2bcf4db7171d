#apos=straight
[[ORG:Le Courrier des Trois Vallées|LE COURRIER DES TROIS VALLÉES]] REPRIS PAR SES SALARIÉS

[[LOC|Albertville]], le 6 octobre. Le [[ORG|tribunal de commerce de Chambéry]] a tranché lundi en faveur de la coopérative: fondé en 1947, le bihebdomadaire [[ORG:Le Courrier des Trois Vallées|Courrier des Trois Vallées]] échappe à la liquidation. Dix-sept emplois sur vingt-neuf sont conservés.

Trois offres étaient sur la table. Celle d'[[ORG|Ebra]], le pôle presse du [[ORG|Crédit mutuel]], gardait neuf personnes. Celle d'un fonds luxembourgeois, [[ORG|Altimo Media SA]], en promettait vingt mais sans imprimerie. Les juges les ont écartées toutes deux, la seconde pour son financement, "{{Q speaker="tribunal de commerce de Chambéry" cue="lit" ref="none"|d'une imprécision persistante}}", lit-on dans la décision.

À 14h20, devant le palais, il y a eu un silence, puis des embrassades. "{{Q speaker="Lucette Vibert" cue="null" ref="none"|J'ai tapé mon premier article sur une [[ORG|Olivetti]], j'espère bien taper le dernier ici.}}" [[PER|Lucette Vibert]], 61 ans, secrétaire de rédaction, a apporté 15 000 euros d'indemnités à la Scop. Un lecteur de [[LOC|Moûtiers]], qui tient à rester discret, a mis le double.

Le titre perdait 600 000 euros par an. Les petites annonces ont filé sur [[ORG|Leboncoin]], les avis de décès tiennent encore la maison. "{{Q speaker="Anselme Grange" cue="plaisante" ref="pronoun"|Nos abonnés nous quittent rarement, mais quand ils partent c'est définitif}}", plaisante-t-il, lui qui vient d'être élu gérant, après vingt ans au desk des sports. [[PER|Anselme Grange]] connaît la chanson. Son père, linotypiste, avait vécu la faillite de [[ORG|L'Écho de Tarentaise]], en 1978.

Première mesure: plus de faits divers en une. Deuxième: une édition papier le jeudi seulement. Le maire d'[[LOC|Albertville]], [[PER|Frédéric Burnier Framboret]], dit sa "{{Q speaker="Frédéric Burnier Framboret" cue="dit" ref="name"|vigilance amicale}}". À l'[[ORG|Alliance de la presse d'information générale]], on suit de près ce qu'on y appelle déjà "{{N|le modèle savoyard}}", une formule que la rédaction trouve prématurée.

La presse nationale s'est déplacée, [[ORG|Mediapart]], [[ORG|La Croix]] et même la [[ORG|RTS]]. Devant les caméras, un ancien rotativiste a brandi le dernier numéro, barré d'un titre de sa façon: "{{N|On n'est pas morts}}". C'était, à une négation près, celui de la veille.

La [[ORG|Direction générale des médias et des industries culturelles]] ([[ORG:Direction générale des médias et des industries culturelles|DGMIC]]) n'a pas encore validé l'aide promise par l'État. ([[ORG|AFP]])
