#apos=typo
[[ORG|France Télévisions]] débranche «~{{N|[[MISC|Le Grand Détour]]}}~», et ce n'est pas la faute des audiences

Par [[PER|Solveig Artaud]]

Onze ans de bons et loyaux services, 612 numéros, trois présentateurs, et une fin expédiée en quatorze lignes. «~{{N|[[MISC|Le Grand Détour]]}}~», le magazine de randonnée diffusé le samedi sur [[ORG|France 5]], s'arrêtera le 27 juin. La nouvelle est tombée mercredi dans la boîte mail de l'équipe, à l'heure du déjeuner, sous un objet que personne n'a oublié~: «~{{N|Évolution de la case}}~».

«~{{Q speaker="Hamid Le Clainche" cue="raconte" ref="name"|J'étais à 2~200 mètres, sans réseau. C'est un gardien de refuge qui me l'a appris}}~», raconte [[PER|Hamid Le Clainche]], aux commandes depuis 2021. Le Lorientais, ancien de «~{{N|[[MISC|Thalassa]]}}~», ne décolère pas. Avec 6,1~% de part d'audience, son rendez-vous fait mieux que la moyenne de la chaîne.

Alors quoi~? L'argent, répond-on dans les étages. Une journée de tournage coûte 19~000 euros, hélicoptère non compris. La direction, qui parle de «~{{Q speaker="?La direction" cue="parle de" ref="desc"|rééquilibrage}}~», a commandé à [[ORG|Troisième Œil]] un format moins cher, tourné en studio à [[LOC|Boulogne-Billancourt]]. Titre provisoire~: «~{{N|[[MISC|Le Canapé des sommets]]}}~». On vous laisse juge. La disparition de ce que les vieilles grilles nommaient «~{{N|la case verte}}~» attriste jusqu'à [[PER|Allain Bougrain-Dubourg]], qui n'y a pourtant jamais travaillé.

«~{{Q speaker="?une monteuse" cue="s’étrangle" ref="desc"|De la montagne sur fond vert~!}}~» s'étrangle une monteuse qui compte, comme vingt-deux de ses collègues, en contrats à la journée. Le [[ORG|SNJ]] a écrit lundi à [[PER|Delphine Ernotte Cunci]]. Dans sa lettre, le syndicat réclame «~{{Q speaker="SNJ" cue="réclame" ref="desc"|un plan de reclassement avant l'été}}~» et non les «~{{N|congés de courtoisie}}~» que la production avait inventés pour habiller la coupure de 2023.

Chez [[ORG|Marque blanche]], la société qui fabrique l'émission, on se tait. Sa fondatrice, [[PER|Odile Kervern-Roux]], négocie encore. Au téléphone, elle n'a lâché qu'un «~{{Q speaker="Odile Kervern-Roux" cue="lâché" ref="pronoun"|jeudi, peut-être}}~» avant de raccrocher. Selon [[ORG|Puremédias]], elle aurait proposé une version réduite à [[ORG|Arte]] et à [[ORG|TV5 Monde]]~; la seconde serait «~{{Q speaker="Puremédias" cue="Selon" ref="name"|tentée}}~».

Samedi dernier, sur le parking du [[LOC|col du Lautaret]], des fidèles attendaient l'équipe avec une banderole. «~{{N|Ne nous coupez pas les jambes}}~», y lisait-on. L'un d'eux, retraité de [[ORG|La Poste]] à [[LOC|Briançon]], avait fait la route à pied. «~{{Q speaker="?L’un d’eux" cue="null" ref="none"|Le samedi soir, ma femme et moi, on marche. Assis, mais on marche.}}~»

[[PER:Hamid Le Clainche|Le Clainche]], lui, a déjà plié sa carte. À la rentrée, il publiera un récit chez [[ORG|Glénat]] et on lui prête des envies de radio. Il dément à moitié~: «~{{Q speaker="Hamid Le Clainche" cue="dément" ref="pronoun"|À la radio, au moins, le fond vert ne se voit pas.}}~»
