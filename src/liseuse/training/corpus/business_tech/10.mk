La [[ORG|Bourse de Paris]] termine en hausse, [[ORG|Kering]] bondit, [[ORG|Atos]] trébuche

[[LOC|Paris]] ([[ORG|Agefi-Dow Jones]]) – L’indice [[MISC|CAC 40]] a gagné 0,84 % à la clôture, mercredi, porté par le luxe et les semi-conducteurs. À [[LOC|Francfort]], le [[MISC|Dax]] a pris 0,6 % ; à [[LOC|Londres]], le [[MISC|FTSE 100]] est resté stable. [[LOC|New York]] évoluait en ordre dispersé, avant les minutes de la [[ORG|Fed]].

[[ORG|Kering]] s’est adjugé 5,1 %, devant [[ORG|Hermès]] et [[ORG|L’Oréal]]. [[ORG|STMicroelectronics]], [[ORG|Schneider Electric]] et [[ORG|Legrand]] ont également tiré l’indice. À l’inverse, [[ORG|Teleperformance]] a cédé 2,3 %, [[ORG|Eurofins Scientific]] 1,7 % et [[ORG|Vivendi]] 1,1 %.

Hors de l’indice vedette, [[ORG|Atos]] a abandonné 6 % après un abaissement de recommandation d’[[ORG|Oddo BHF]]. La biotech [[ORG|Valnevaxis]] s’est envolée de 31 % : son candidat-vaccin, le [[MISC|VNX-12]], a passé une étape clé auprès de l’[[ORG|Agence européenne des médicaments]] ([[ORG:Agence européenne des médicaments|EMA]]). [[ORG|Novacyl]], suspendue depuis lundi, reprendra sa cotation jeudi sur [[ORG|Euronext Growth]].

« {{Q speaker="Clotilde Imbert-Rey" cue="commente"|Le marché veut croire à une baisse des taux, il s’accroche au moindre adjectif}} », commente [[PER|Clotilde Imbert-Rey]], stratégiste chez [[ORG|Phare Gestion]]. Les investisseurs guettaient notamment un discours de [[PER|Jerome Powell]] à [[LOC|Jackson Hole]] et une intervention de [[PER|Christine Lagarde]], présidente de la [[ORG|BCE]].

Sur le marché obligataire, l’[[MISC|OAT]] à dix ans se traitait à 3,41 %. L’euro valait 1,0912 dollar. Le baril de [[MISC|Brent]] de la [[LOC|mer du Nord]] reculait à 76,20 dollars, tandis que l’or battait un nouveau record. Les Bourses chinoises étaient fermées en raison de la fête de la mi-automne.

[[PER:Clotilde Imbert-Rey|Imbert-Rey]] recommande la prudence sur les valeurs moyennes. Pour [[PER|Sven Okafor]], gérant chez [[ORG|Nordcap]], « {{Q speaker="Sven Okafor" cue="Pour"|le plus dur est derrière nous, sauf si c’est devant}} ». La plaisanterie a fait le tour de la salle. Selon [[ORG|Bloomberg]], [[ORG|Carmat]] et [[ORG|Ynsect]] resteront les cas d’école de l’année.