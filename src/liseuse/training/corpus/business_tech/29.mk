Calcul quantique : le pari de [[LOC|Saint-Genis-sur-Loue]]

Par [[PER|Fleur-Anne Démarest]]

On vient d’ordinaire à [[LOC|Saint-Genis-sur-Loue]] pour ses truites. On y viendra peut-être bientôt pour ses qubits. La start-up [[ORG|Qubeo]], essaimée par l’[[ORG|institut Femto-ST]] de [[LOC|Besançon]], y installe dans une ancienne horlogerie le prototype [[MISC|Comtoise-1]].

– {{Q speaker="Wenceslas Perrot-Minnot" cue="null"|Pourquoi ici ? Parce que le sol ne vibre pas.}}

L’homme qui parle, [[PER|Wenceslas Perrot-Minnot]], a quitté [[ORG|IBM]] à [[LOC|Zurich]] pour revenir au pays. Barbe de trappeur, pull jacquard. Sa compagne, la physicienne [[PER|Xiaoyu Lin]], dirige la cryogénie.

En [[LOC|France]], ils sont une poignée à défricher le terrain : [[ORG|Alice & Bob]], l’entreprise de [[PER|Théau Peronnin]] et [[PER|Raphaël Lescanne]], [[ORG|Quandela]] à [[LOC|Massy]], [[ORG|C12]] au cœur du [[LOC|Quartier latin]], [[ORG|Quobly]] à [[LOC|Grenoble]]. Le programme [[MISC|Proqcima]], lancé par la [[ORG|Direction générale de l’armement]] ([[ORG:Direction générale de l’armement|DGA]]), les met en concurrence. Outre-Atlantique, [[ORG|Google]] a dévoilé sa puce [[MISC|Willow]], [[ORG|Microsoft]] sa [[MISC|Majorana 1]].

– {{Q speaker="?le facteur" cue="demande"|Et ça sert à quoi, au juste ?}} demande le facteur, accoudé au portail.

– {{Q speaker="Xiaoyu Lin" cue="répond"|À calculer ce que personne ne sait calculer}}, répond [[PER|Xiaoyu Lin]].

– {{Q speaker="?le facteur" cue="null"|Alors commencez par ma retraite.}}

Rires. Le maire, [[PER|Émile Bôle-Richard]], a voté une exonération de taxe. « {{Q speaker="Émile Bôle-Richard" cue="plaide"|La dernière usine, [[ORG|Lip-Décolletage]], a fermé en 1996. On ne va pas faire la fine bouche}} », plaide-t-il. Les anciens de [[ORG|Lip]], l’autre, la grande, celle de [[PER|Charles Piaget]], sourient en écoutant.

La [[ORG|Région Bourgogne-Franche-Comté]] a mis un million. [[ORG|Quantonation]], le fonds de [[PER|Christophe Jurczak]], étudie le dossier. Les truites, elles, n’ont rien remarqué.