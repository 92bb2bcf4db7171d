#apos=straight
MONTAGNE

Le glacier qui s'en va par la fenêtre

Par [[PER|Célestin Tairraz]]

Chaque 15 septembre depuis 1994, [[PER|Luc Moreau]] plante une règle. Cette année, il a fallu ajouter une rallonge. Sur la [[LOC|Mer de Glace]], au droit du [[LOC:Le Montenvers|Montenvers]], l'épaisseur a fondu de 9,20 mètres en douze mois. Le glaciologue n'en fait pas un drame public. « {{Q speaker="Luc Moreau" cue="null" ref="none"|Je note. Le drame, c'est pour le soir.}} »

Le nouvel escalier compte 580 marches. En 1988, il y en avait trois. La [[ORG|Compagnie du Mont-Blanc]], qui exploite le site, a inauguré une télécabine plus en amont et rebaptisé la grotte. « {{Q speaker="Compagnie du Mont-Blanc" cue="affirme" ref="desc"|Le public vient chercher une émotion, pas une épaisseur}} », affirme la société dans son dossier de presse. Un gardien de refuge a lu la phrase à voix haute, deux fois. Puis il a rangé le dossier avec les allume-feu.

Plus bas, à [[LOC|Chamonix]], le débat a changé de nature. On ne se demande plus si, mais où. Où les pierres tomberont, où l'eau s'accumulera. Au-dessus des [[LOC:Les Bossons|Bossons]], un lac est apparu en juillet 2023. Le service [[ORG|RTM]], acronyme hérité de la « {{N|restauration des terrains en montagne}} » d'une loi de 1882, l'a vidangé à la pelle araignée. Coût : 410 000 euros. L'ingénieure qui dirigeait la manœuvre, [[PER|Jasmine Oudot-Berrada]], a travaillé sept semaines au-dessus de 2 700 mètres. Elle aurait souhaité qu'on cesse de parler d'un « {{N|tsunami glaciaire}} », invention d'une chaîne d'info. « {{Q speaker="Jasmine Oudot-Berrada" cue="corrige" ref="pronoun"|Une vidange, corrige-t-elle. Comme une baignoire, avec des gens dessous.}} »

Au conseil municipal, l'affaire vire à l'algèbre. Faut-il interdire le [[LOC|couloir du Goûter]] en août ? Les guides sont divisés, la [[ORG|Compagnie des guides de Chamonix]] ne se prononcera qu'à l'automne. « {{Q speaker="?Un vieux professionnel" cue="coupe" ref="desc"|On n'interdit pas une montagne, on l'attend}} », coupe un vieux professionnel accoudé au zinc de l'[[ORG|Elevation 1904]]. À [[LOC|Saint-Gervais]], le maire, [[PER|Jean-Marc Peillex]], avait exigé une caution de 15 000 euros des alpinistes ; [[LOC|Saint-Gervais]] s'y connaît en coups d'éclat.

Le jeune [[PER|Aurélien Blanc]], aspirant-guide, n'a pas connu le glacier vu du train. Il montre sur son téléphone une carte postale de 1910. Une dame en ombrelle, un âne, de la glace au ras du chemin. « {{Q speaker="Aurélien Blanc" cue="null" ref="none"|C'est l'âne qui me rend triste. On ne sait pas pourquoi.}} »
