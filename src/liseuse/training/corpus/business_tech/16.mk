Rail : [[ORG|Trenitalia]], [[ORG|Renfe]], [[ORG|Velvet]]… la [[ORG|SNCF]] face à la meute

Rien ne va plus simplement sur les rails. Entre [[LOC|Paris]] et [[LOC|Marseille]], les [[MISC|Frecciarossa]] rouges de [[ORG|Trenitalia]] croisent désormais les rames bleues d’[[ORG|Inoui]] et celles, roses, d’[[ORG|Ouigo]]. L’Espagnole [[ORG|Renfe]] relie [[LOC|Lyon]] à [[LOC|Barcelone]]. Et [[ORG|Velvet]], ex-[[ORG|Proxima]], a commandé douze trains à [[ORG|Alstom]] pour desservir l’[[LOC|Atlantique]].

Jusqu’à [[LOC|Rennes]], [[LOC|Nantes]] ou [[LOC|Angers]], la bataille des prix promet. « {{Q speaker="Fatou-Line Crespin" cue="calcule"|À 19 euros, je laisse la voiture au garage}} », calcule [[PER|Fatou-Line Crespin]], abonnée de la ligne et présidente de l’[[ORG|Association des usagers du Mans-Sablé]] ([[ORG:Association des usagers du Mans-Sablé|AUMS]]).

La compagnie publique, elle, attend ses [[MISC|TGV M]], que l’usine de [[LOC|Belfort]] livre au compte-gouttes. [[ORG|Alstom]], dont le siège est à [[LOC|Saint-Ouen]], invoque la complexité des essais menés à [[LOC|Velim]], en [[LOC|République tchèque]].

Reste la question des péages. L’[[ORG|Autorité de régulation des transports]] ([[ORG:Autorité de régulation des transports|ART]]) a validé les tarifs de [[ORG|SNCF Réseau]]. « {{Q speaker="Alban Trévidic" cue="s’agace"|On nous facture l’or au prix du platine}} », s’agace [[PER|Alban Trévidic]], patron du petit opérateur [[ORG|Railéo]], qui rêve d’un [[LOC|Quimper]]-[[LOC|Toulouse]].

[[PER:Fatou-Line Crespin|Crespin]] a fait ses comptes pour le comité régional des usagers. « {{Q speaker="Fatou-Line Crespin" cue="relève"|Neuf minutes de retard par jour, c’est une semaine de congé par an}} », relève-t-elle. [[PER:Alban Trévidic|Trévidic]], lui, a emprunté la ligne incognito. « {{Q speaker="Alban Trévidic" cue="avoue"|J’ai eu du retard, et j’ai applaudi}} », avoue-t-il.

Quant aux trains de nuit, ils survivent. [[ORG|Midnight Trains]] a renoncé, [[ORG|European Sleeper]] persévère, et l’autrichien [[ORG|ÖBB]] a suspendu son [[MISC|Nightjet]] vers [[LOC|Vienne]]. [[LOC|Briançon]], [[LOC|Aurillac]] et [[LOC|Cerbère]] gardent le leur. Pour combien de temps ? L’[[ORG:Association des usagers du Mans-Sablé|AUMS]] n’a pas la réponse, la région [[LOC|Pays de la Loire]] non plus.