#apos=typo
[[ORG|Poutine et thiéboudiène]], le carnet d'une Sénégauloise à [[LOC|Rimouski]]

**Le jour où j'ai perdu ma tuque et trouvé un pays**

Moins vingt-six. [[ORG|Environnement Canada]] annonçait moins dix-neuf, mais [[ORG|Environnement Canada]] ne promène pas de poussette. J'arrivais de la garderie quand le vent du [[LOC|Saint-Laurent]] m'a décoiffée. Au sens propre. La tuque est partie vers [[LOC|Baie-Comeau]].

Un monsieur a couru. Soixante-dix ans bien sonnés, bottes détachées. Il ne l'a pas rattrapée, mais il est revenu vers moi, essoufflé, et m'a vissé la sienne sur la tête, celle des [[ORG|Nordiques]], avec le pompon. «~{{Q speaker="Réjean" cue="null" ref="none"|Ça fait vingt-cinq ans qu'a attend qu'y reviennent, est capable d'attendre encore.}}~» J'ai mis un moment à comprendre qu'il parlait d'une équipe de hockey. Il s'appelle [[PER|Réjean]]. On y reviendra.

Parce qu'à [[LOC|Thiès]], d'où je vous parle un peu toujours, ma tante [[PER|Ndèye Coumba]] suit ce blog comme un feuilleton, et qu'elle m'a téléphoné dans l'heure. L'institutrice à la retraite ne s'embarrasse pas~: «~{{Q speaker="Ndèye Coumba" cue="null" ref="desc"|On ne garde pas le bonnet d'un homme qui n'est pas ton mari.}}~» J'ai ri. Puis elle m'a demandé s'il était veuf.

Il l'est. Je l'ai su à l'épicerie, où tout se sait. Chez [[ORG|Metro]], la caissière, en passant mes gombos (sept dollars, sept~!), m'a mise au parfum. «~{{Q speaker="?la caissière" cue="a-t-elle soufflé" ref="pronoun"|Sa [[PER|Thérèse]] est partie aux glaces, pis lui y sort juste pour le vent}}~», a-t-elle soufflé. La phrase m'a accompagnée tout le long de la [[LOC|route 132]].

Le lendemain j'ai sonné chez lui. J'avais la tuque, lavée, et un thiéboudiène pour six. Mon mari, [[PER|Guillaume Ouellet]], tenait la petite. Le vieux a regardé le plat, longtemps. Il n'a rien dit de ce qu'on dit d'habitude, que c'était exotique, que ça sentait fort. Il a sorti quatre assiettes. «~{{Q speaker="Réjean" cue="a-t-il juste demandé" ref="pronoun"|La p'tite, a mange-tu des arêtes~?}}~», a-t-il juste demandé.

Aux élections, ici, ils se chicanent sur les seuils. La [[ORG|CAQ]] en veut moins, le [[ORG|PQ]] encore moins, un panéliste d'[[ORG|ICI RDI]] trouvait l'autre soir que les nouveaux venus «~{{Q speaker="?un panéliste" cue="trouvait" ref="desc"|ne s'intègrent pas assez vite}}~». J'ai éteint. J'avais un bonnet à tricoter. Bleu, avec un pompon.

[[PER|Astou D.-O.]]
