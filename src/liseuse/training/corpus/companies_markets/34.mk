#apos=typo
GRANDE DISTRIBUTION

[[ORG|Intermarché]]-[[ORG|Casino]] : l'heure des enseignes

C'est une carte de [[LOC|France]] qui change de couleur la nuit. Depuis que le tandem [[ORG|Intermarché]]-[[ORG|Auchan]] a repris 280 magasins à [[ORG|Casino]], les enseignes se croisent, se recouvrent, se démontent. À [[LOC|Lons-le-Saunier]], mercredi, la nacelle a décroché un C géant, l'a posé sur un camion, puis elle est restée en panne. « {{Q speaker="?une caissière" cue="note" ref="desc"|Même le C ne veut pas partir}} », note une caissière que rien n'étonne plus. « {{Q speaker="?une caissière" cue="null" ref="none"|J'ai porté quatre enseignes sur la même blouse.}} »

Les syndicats ont leur lecture. [[ORG|FO]]-[[ORG|CFTC]], liés par un protocole signé en juin, demandent le maintien des accords d'entreprise pendant quinze mois. La [[ORG|CFE-CGC]] veut davantage. Il reste, souligne [[PER|Dounia Sabri]], déléguée centrale, des magasins « {{Q speaker="Dounia Sabri" cue="souligne" ref="name"|sans panneau, sans directeur et sans réponse}} ».

Le groupe [[ORG:Casino|Casino]], à [[LOC|Saint-Étienne]], est redevenu une société de proximité : [[ORG|Monoprix]], [[ORG|Franprix]], [[ORG|Vival]], [[ORG|Spar]]. « {{Q speaker="Astrid Palazzo" cue="martèle" ref="name"|Les conversions seront achevées au 30 juin, et chaque équipe saura avant Pâques sous quelle enseigne elle travaille}} », martèle sa directrice de réseau, [[PER|Astrid Palazzo]]. Un salarié du siège, dans l'ascenseur, traduit : « {{Q speaker="?Un salarié du siège" cue="traduit" ref="desc"|On range.}} »

Le reste est affaire de clients. À [[LOC|Roanne]], une retraitée compare le prix du beurre : trois centimes de moins. Elle a gardé sa carte de fidélité [[ORG|Géant]], périmée, « {{Q speaker="?une retraitée" cue="null" ref="pronoun"|comme un ticket de métro d'une ville où on est passé}} ». L'[[ORG|UFC-Que Choisir]] publiera son enquête en mars. Les prix des marques de distributeur y seront passés « {{N|au peigne fin}} », et le mot, cette fois, ne sera pas de trop.

Un mot enfin de [[ORG|Marché Gourmand]], petite chaîne lancée à [[LOC|Annonay]] par [[PER|Jean-Yves Coulon]], un ancien directeur de supermarché. Elle occupe maintenant quatre des locaux abandonnés. Le fondateur ne voulait pas d'un nom à lui. C'est son fils qui avait griffonné « {{N|[[ORG|Marché Gourmand]]}} » sur la nappe d'un restaurant, il l'a encadré. [[PER:Jean-Yves Coulon|Coulon]] en rit : « {{Q speaker="Jean-Yves Coulon" cue="rit" ref="name"|Ça ne coûte rien, une nappe.}} »

[[PER|Antonin Bruyas]]
