#apos=typo
EN [[LOC:Creuse|CREUSE]], UN JEUDI
L'épicerie qui roule entre [[LOC|Gentioux]] et nulle part

[[LOC|Faux-la-Montagne]], 7 h 50. Le camion est vert, cabossé, et son klaxon joue les premières notes de [[MISC|La Montagne]], de [[PER|Jean Ferrat]]. [[PER|Aïssatou Blanchet]] vérifie les œufs, les piles, le gaz. Trente-quatre arrêts aujourd'hui. [[ORG|La Musette]] démarre.

Premier client à [[LOC|Plazanet]] : M. [[PER|Chabrat]], quatre-vingt-neuf ans, deux tranches de jambon et [[ORG|La Montagne]] – le journal, cette fois. Il paie en pièces jaunes, comptées d'avance. Elle descend la marche, il ne peut plus la monter. «~{{Q speaker="Aïssatou Blanchet" cue="observe" ref="desc"|Il achète le jambon pour la conversation}}~», observe l'épicière en reprenant le volant. Elle avait un diplôme d'ergonome, un appartement à [[LOC|Montreuil]], un compagnon. Reste le diplôme.

Au [[LOC|Mas-Chevrier]], ils sont trois à attendre sous l'abribus, dont un couple de néoruraux à qui l'on reproche encore ses toilettes sèches. On s'y dispute à propos du parc éolien. Pour le plus vieux, les partisans du projet sont «~{{Q speaker="?le plus vieux" cue="Pour" ref="desc"|vendus}}~». Les partisans, justement, ce sont les deux autres. Ils haussent les épaules, prennent du quinoa. «~{{Q speaker="?Les partisans" cue="null" ref="none"|On s'entend très bien, sauf le jeudi.}}~»

L'idée de la tournée remonte à 2016. Le [[ORG|PNR de Millevaches]] lançait un appel à projets ; la future épicière y répondit par une lettre d'une page, sans tableau. Trois ans plus tard, la [[ORG|Fondation RTE]] finançait le camion, le [[ORG|Cigales]] du coin le stock, et une notaire d'[[LOC|Aubusson]] donnait le frigo de sa belle-mère. À la chambre de commerce, quelqu'un avait parlé d'une «~{{Q speaker="?quelqu’un" cue="avait parlé" ref="pronoun"|fantaisie sympathique}}~». La fantaisie dégage 1 380 euros de salaire net. Dans les dossiers de subvention, on dit «~{{N|commerce itinérant de proximité}}~» ; à [[LOC|Gentioux]], devant le monument où un orphelin lève le poing, on dit «~{{N|le [[ORG:La Musette|Klaxon]]}}~».

La maire de [[LOC|Faux-la-Montagne]], [[PER|Catherine Moulin]], lui loue le garage pour 40 euros par mois.

L'après-midi, brouillard. Personne à [[LOC|La Nouaille]]. Personne à [[LOC|Pallier]]. À [[LOC|Villemonteix]], une main derrière un rideau : pas aujourd'hui. «~{{Q speaker="Aïssatou Blanchet" cue="murmure" ref="pronoun"|Elle, murmure-t-elle, si elle n'ouvre pas deux fois, j'appelle le fils.}}~»

Elle rentre à 18 h 40. Recette : 612 euros. Elle note, sur un carnet, que M. [[PER|Chabrat]] n'avait pas mis ses dents.
