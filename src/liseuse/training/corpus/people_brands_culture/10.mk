PATRIMOINE
L'abbaye de [[LOC|Clairlieu-sur-Aube]] sauvée par le [[MISC|Loto du patrimoine]]

Le toit fuyait depuis [[PER|Louis-Philippe]]. Jeudi, sous les tilleuls de la [[LOC|place Saint-Bernard]], [[PER|Stéphane Bern]] a remis un chèque de 480 000 euros à la commune de [[LOC|Clairlieu-sur-Aube]] ([[LOC|Aube]]), 312 habitants. De quoi lancer, dès le printemps, la restauration du dortoir des convers.

« {{Q speaker="Odile Jacquinot" cue="étrangle"|J'avais préparé un discours, je l'ai oublié}} », s'étrangle la maire, [[PER|Odile Jacquinot]], les yeux rouges. Fondée par les cisterciens, vendue pendant la [[MISC|Révolution]], transformée en filature par la famille [[PER|Dollfus]], l'abbaye a servi de décor à « {{N|[[MISC|Ridicule]]}} » et au clip « {{N|[[MISC|Désenchantée]]}} », croit-on savoir au village. La [[ORG|Drac Grand Est]] n'a pas d'archive sur ce point.

Au premier rang, le président de la [[ORG|Fondation du patrimoine]], [[PER|Guillaume Poitrinal]], la sénatrice [[PER|Évelyne Perrot]] et l'architecte [[PER|Tristan Bois-Robert]], 34 ans. Élève de l'[[ORG|École de Chaillot]], [[PER:Tristan Bois-Robert|Bois-Robert]] avait restauré la [[LOC|chapelle Sainte-Anne]] de [[LOC|Kergrist]] et les remparts de [[LOC|Langres]]. « {{Q speaker="Tristan Bois-Robert" cue="prévient"|Une charpente de 1230 ne se répare pas, elle se comprend}} », prévient-il.

Depuis 2018, la [[MISC|Mission Bern]] a secouru plus de mille sites, de la villa de [[PER|Pierre Loti]], à [[LOC|Rochefort]], au [[LOC|fort Cigogne]], dans l'archipel des [[LOC|Glénan]]. La [[ORG|Française des jeux]], devenue [[ORG|FDJ United]], fournit les tickets ; l'État renonce à ses taxes. À [[LOC|Clairlieu]], il manque encore 900 000 euros. L'association [[ORG|Les Pierres qui chantent]] vend des ardoises à parrainer. Le boulanger, [[PER|Joël Ardoise]], en a pris dix. Ça ne s'invente pas.

Rendez-vous aux [[MISC|Journées européennes du patrimoine]], les 20 et 21 septembre. Visite guidée par [[PER|Lucie]], l'ânesse du potager.