#apos=typo
[[LOC|Grand-Fort-Philippe]] : «~{{Q speaker="?un sauveteur" cue="null" ref="none"|On croit repêcher des gens, on repêche des pulls}}~»

Reportage, [[ORG|Le Phare de l'Aa]]

La phrase est d'un sauveteur, vingt-deux ans de bord. Il la répète sans effet, en lavant le pont de l'[[MISC|Ariane-Mireille]], le canot de la station. La veille, ils en ont remonté 61, dont une femme enceinte et deux gilets d'enfant gonflés à la bouche.

Un taxi-boat, c'est le mot désormais, longe la côte et ramasse ses passagers dans l'eau, jusqu'à la taille. «~{{N|Taxi}}~», tu parles. Boudin d'un millimètre, moteur chinois de 40 chevaux, un plancher de contreplaqué. En 2018, ces embarcations prenaient douze personnes ; 55 à présent. L'an passé, 41.000 ont atteint le [[LOC|Kent]].

L'accord signé à l'été 2025 entre [[LOC|Londres]] et [[LOC|Paris]], un pour un, n'a pas tari les départs. [[PER|Keir Starmer]] l'avait qualifié de «~{{Q speaker="Keir Starmer" cue="qualifié" ref="pronoun"|révolutionnaire}}~». Sur la plage du [[LOC|Petit-Fort-Philippe]], [[PER|Shirzad Rostam Pirdawd]], Kurde de [[LOC|Ranya]], n'a jamais entendu parler de ce chiffre. Il en connaît un autre, 1.400 euros, le prix de la place. «~{{Q speaker="Shirzad Rostam Pirdawd" cue="s’excuse" ref="pronoun"|J'ai payé pour la nuit, s'excuse-t-il, et il fait jour.}}~» Un bénévole d'[[ORG|Utopia 56]] lui donne des chaussettes.

Les gendarmes peuvent intervenir à flot depuis peu, jusqu'à 300 mètres. La nouvelle doctrine, que les syndicats de policiers appellent, mi-figue mi-raisin, la «~{{N|brasse réglementaire}}~», inquiète la [[ORG|SNSM]]. [[ORG|Alliance]] y voit un risque pénal. Pour [[PER|Mylène Delattre-Vanhove]], adjointe au maire, c'est simple : «~{{Q speaker="Mylène Delattre-Vanhove" cue="Pour" ref="name"|Celui qui met un couteau dans un bateau plein, je ne veux pas lui serrer la main au vin d'honneur.}}~» Le sous-préfet, qui lui succédait au micro, a parlé de moyens.

On a reparlé du 24 novembre 2021. Vingt-sept noyés, deux rescapés, des appels au [[ORG|Cross Gris-Nez]] laissés sans suite. L'enquête britannique, conduite par sir [[PER|Ross Cranston]], a rendu ses conclusions. À [[LOC|Loon-Plage]], dans le camp, personne ne les a lues. Les bulldozers étaient passés à l'aube. Une riveraine, cabas au bras, regardait les toiles s'envoler vers le canal de [[LOC|Bourbourg]] : «~{{Q speaker="?Une riveraine" cue="null" ref="desc"|Tous les mardis, c'est ménage.}}~»

Au café [[ORG|L'Univers]], on a punaisé le dessin d'une fillette secourue en août. Un bateau, un soleil, un mot anglais qu'elle avait copié sur un paquet de chips : «~{{N|Thank you for choosing us}}~».

[[PER|Dorian Hennebelle]]
