#apos=typo
BOXE
[[PER|Farid Zerrouki]], dit «~{{N|le [[PER:Farid Zerrouki|Notaire]]}}~», ou l'art de signer au dixième

Il ne cogne pas, il rédige. Samedi soir, au [[LOC|Palais des sports de Toulon]], [[PER|Farid Zerrouki]] a conservé sa ceinture nationale des super-légers par décision unanime contre [[PER|Jordy Vansteene]], un gaillard de [[LOC|Denain]] qui frappe «~{{Q speaker="Farid Zerrouki" cue="null" ref="desc"|comme une porte de grange}}~». Le mot est du vainqueur. On l'a prononcé beaucoup, ensuite, au vestiaire.

Trente-cinq ans, vingt-neuf combats, une défaite. La lèvre ouverte au quatrième round, [[PER:Farid Zerrouki|Zerrouki]] a boxé de loin, du gauche, à petits paraphes. Le public voulait du sang, il a eu de la calligraphie. Quelques sifflets sont descendus du balcon. «~{{Q speaker="Farid Zerrouki" cue="rétorque" ref="pronoun"|Ils ont payé pour une bagarre, je les ai remboursés en leçons}}~», rétorque-t-il, une poche de glace sur l'arcade.

Son coin, c'est [[PER|Marie-Ange Santini]], une rareté. Cut-woman pendant quinze ans, entraîneuse depuis six, elle a gravi les échelons à [[LOC|Bastia]], dans le gymnase de son père. À chaque minute de repos, elle ne dit que trois mots, jamais les mêmes. Avant le dixième : «~{{Q speaker="Marie-Ange Santini" cue="dit" ref="pronoun"|Pense au carrelage.}}~» La Corse n'a pas voulu développer.

En tribune, [[PER|Mahyar Monshipour]] prenait des notes pour [[ORG|RMC]]. [[PER|Estelle Mossely]] applaudissait à contretemps. Le promoteur du gala, [[PER|Gérard Teysseron]], a fait ses comptes : 2 300 entrées, quand il en attendait 3 000. La faute, selon lui, à un dimanche de brocante annoncé sur toutes les affiches. «~{{Q speaker="?un placeur" cue="corrige" ref="desc"|La faute au prix de la bière}}~», corrige un placeur.

Vaincu, [[PER:Jordy Vansteene|Vansteene]] a réclamé une revanche. Il a aussi réclamé un croissant. Il rentrait dans la nuit, [[PER|Ghislain Lecocq]], son patron, couvreur, l'attendant à 9 heures sur un toit de [[LOC|Valenciennes]]. «~{{Q speaker="Ghislain Lecocq" cue="promet" ref="desc"|Il aura droit à l'échelle}}~», promet l'intéressé, joint par téléphone.

Reste la suite. La [[ORG|Fédération française de boxe]] laisse trois mois au champion pour défendre encore. L'[[ORG|EBU]] l'a inscrit parmi les prétendants au titre continental, détenu par un Espagnol, [[PER|Sandor Martín-Pruna]]. Un combat à [[LOC|Barcelone]] ? [[PER:Marie-Ange Santini|Santini]] n'est pas contre. Elle préférerait toutefois éviter ce que la profession appelle pudiquement une «~{{N|tournée d'adieux}}~».

Le [[PER:Farid Zerrouki|Notaire]], lui, n'a rien signé. On lui prête l'ambition d'ouvrir une salle dans le quartier du [[LOC|Pont-du-Las]], au rez-de-chaussée d'une ancienne pharmacie. La croix verte clignote encore.

[[PER|Pascal Orsatelli]]
