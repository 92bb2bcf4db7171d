#apos=typo
[[ORG:Sénat|SÉNAT]] – L'art de perdre par trois voix

C'était plié, disait-on. Mardi, à 15 h 40, [[PER|Chantal d'Aubeterre]] devait prendre la tête du groupe [[ORG|Union centriste]]. À 16 h 05, elle félicitait son vainqueur. Entre les deux, cinquante-six bulletins et un silence.

Que s'est-il passé ? Trois sénateurs de l'[[LOC|Ouest]], dont un ancien notaire que l'on disait acquis, ont basculé vers [[PER|Mathieu Lesecq]]. L'un d'eux assume, à condition de ne pas être cité : «~{{Q speaker="?L’un d’eux" cue="assume" ref="desc"|Elle avait préparé son discours de remerciement. Lui avait préparé nos questions.}}~»

La perdante ne digère pas. Jointe le lendemain, la Charentaise parle d'«~{{Q speaker="Chantal d’Aubeterre" cue="parle" ref="desc"|un petit meurtre entre gens polis}}~». Elle n'en dira pas plus, ou presque. Car elle rappelle, en fin d'entretien : «~{{Q speaker="Chantal d’Aubeterre" cue="rappelle" ref="pronoun"|J'ai fait élire la moitié d'entre eux.}}~»

[[PER:Mathieu Lesecq|Lesecq]] a le triomphe modeste. Ce quadragénaire né à [[LOC|Avranches]], passé par le cabinet de [[PER|Jean-Yves Le Drian]] puis par la [[ORG|Caisse des dépôts]], a bâti sa campagne sur un mot, «~{{N|écoute}}~», qu'il avait fait imprimer sur des stylos. Il en reste, paraît-il, deux cents. [[PER|Hervé Marseille]], qui tenait la maison depuis 2017, n'a pris parti ni pour l'un ni pour l'autre.

Le nouveau patron aura vite à choisir. Le projet de loi de finances arrive en commission le 6 novembre, et [[ORG|Matignon]] a besoin des centristes pour rétablir la taxe sur les holdings. «~{{Q speaker="Mathieu Lesecq" cue="null" ref="none"|Nous voterons ce qui est utile, pas ce qui est urgent.}}~» On jurerait une devise de notaire. Chez les voisins de [[ORG|LR]], la formule a fait lever des sourcils ; chez les socialistes, [[PER|Patrick Kanner]] guette : au [[ORG|Sénat]], rien ne se perd.

[[PER:Mathieu Lesecq|Lesecq]] l'appelle déjà «~{{N|mon cher [[PER:Patrick Kanner|Patrick]]}}~» dans ses mails. Les deux hommes se sont connus à [[LOC|Tourcoing]], lors d'un colloque sur le [[LOC|canal Seine-Nord]]. De ce jour-là, le Normand garde une certitude : «~{{Q speaker="Mathieu Lesecq" cue="null" ref="desc"|On s'entend mieux au bord de l'eau.}}~»

Reste un détail, savoureux. Dans le [[LOC|salon Victor-Hugo]], où le groupe fêtait sa réunion, un carton oublié portait une inscription à l'encre bleue : «~{{N|Présidence C. d'A.}}~». Il a fini à la corbeille. Un questeur l'y a repêché. «~{{Q speaker="?Un questeur" cue="dit" ref="pronoun"|Ça vaut de l'or, dit-il, dans dix ans.}}~»
