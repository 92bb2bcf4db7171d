#apos=typo
[[LOC|Inde]]-[[LOC|Pakistan]], ou l'art de ne pas se serrer la main

La balle est partie très haut. Elle est retombée dans les gants de [[PER|Mohammad Haris]], et les 23^000 spectateurs du [[LOC|Dubai International Stadium]] ont retenu leur souffle une seconde, ce qui, pour un match de cricket entre ces deux pays-là, tient du miracle.

Le score, on l'oubliera. On se rappellera la fin : les joueurs de [[PER|Suryakumar Yadav]] rentrent au vestiaire, la porte se referme, ceux de [[PER|Salman Agha]] restent sur l'herbe, bras ballants. Pas un regard. Depuis l'attentat de [[LOC|Pahalgam]] et les quatre jours de missiles de mai 2025, c'est ainsi. La [[ORG|BCCI]], richissime fédération indienne, évoque un choix «^{{Q speaker="BCCI" cue="évoque" ref="desc"|aligné avec celui du pays}}^». Son homologue de [[LOC|Lahore]], le [[ORG|PCB]], a saisi le conseil de discipline.

Il y a quarante ans, le général [[PER|Zia-ul-Haq]] débarquait à [[LOC|Jaipur]] pour voir un test-match, et désamorçait une mobilisation. «^{{N|Cricket for peace}}^», titrèrent les journaux. On chercherait en vain un slogan pareil aujourd'hui. À la buvette, [[PER|Imtiaz Ahmed Bhatti]], chauffeur à [[LOC|Charjah]], partage une assiette de samossas avec son collègue keralais [[PER|Biju Thomas]]. Même bus, même chambre, même [[ORG|WhatsApp]]. L'un porte le vert, l'autre le bleu. C'est le second, sauce au menton, qui a parlé. «^{{Q speaker="Biju Thomas" cue="parlé" ref="desc"|Nos capitaines sont fâchés par contrat.}}^»

Qui décide ? À la tête de l'[[ORG|ICC]], le conseil mondial, siège [[PER|Jay Shah]], fils du ministre indien de l'Intérieur. À celle du [[ORG|Conseil asiatique]], [[PER|Mohsin Naqvi]], qui tient le même portefeuille à [[LOC|Islamabad]]. Deux présidents, deux polices. Un ancien arbitre, sollicité, veut bien en dire un mot sans qu'on le nomme : «^{{Q speaker="?Un ancien arbitre" cue="dire" ref="pronoun"|J'ai sifflé des matches truqués, j'ai sifflé des matches ennuyeux. Des matches où l'on s'évite, c'est nouveau.}}^»

Les droits télé, eux, se portent bien. [[ORG|JioStar]] a déboursé 3 milliards de dollars. Un créneau de dix secondes vaut une maison à [[LOC|Pune]]. La marque de peinture [[ORG|Asian Paints]] et le géant des pneus [[ORG|MRF]] se disputent la pause thé. [[PER|Sana Mir]], l'ancienne capitaine pakistanaise devenue consultante, a trouvé le mot juste à l'antenne. L'ex-joueuse a parlé d'un duel «^{{Q speaker="Sana Mir" cue="parlé" ref="desc"|où tout se vend, sauf le bonjour}}^».

On rejoue dans deux semaines, à [[LOC|Colombo]].

[[PER|Florian Castaing]]
