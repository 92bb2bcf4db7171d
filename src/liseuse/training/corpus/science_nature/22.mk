#apos=straight
Agrivoltaïsme : des moutons sous les panneaux, des juristes dessus

Le dossier fait 1 100 pages, il pèse six kilos et il repose sur une table de ping-pong. « {{Q speaker="Pierrick Delaunay" cue="null" ref="none"|C'est la seule qui tienne.}} » [[PER|Pierrick Delaunay]], maire de [[LOC|Saint-Ciers-la-Lande]], 412 habitants, 900 hectares de landes, a reçu en dix-huit mois la visite de sept développeurs. Il les énumère : [[ORG|Akuo]], [[ORG|Neoen]], [[ORG|TSE]], [[ORG|Voltalia]], l'allemand [[ORG|BayWa r.e.]], un certain [[ORG|Soleil Commun]] et [[ORG|La Table ronde]], une société de [[LOC|Pau]] qui n'a, malgré son nom, ni table ni chevaliers.

C'est elle qui a emporté la mise. Le projet, 48 hectares, 41 mégawatts, doit respecter la [[MISC|loi APER]] de mars 2023 : la production agricole reste principale, le taux de couverture ne dépasse pas 40 %, la chambre vérifie. D'où les brebis. [[PER|Émeline Hourcade]] en amènera 250. La bergère perçoit 1 500 euros par hectare et par an, plus que ce que lui rapporte la laine, les agneaux et le foin réunis. « {{Q speaker="Émeline Hourcade" cue="reconnaît" ref="pronoun"|J'aurais menti si j'avais dit non}} », reconnaît-elle.

Tout autre son de cloche à la [[ORG|Confédération paysanne]], qui parle d'un « {{Q speaker="Confédération paysanne" cue="parle" ref="name"|hold-up en bleu de travail}} ». Le syndicat a déposé un recours devant le [[ORG|tribunal administratif de Pau]]. Il conteste notamment l'usage du mot « {{N|synergie}} », qui figure dans la loi et qu'aucun agronome, plaide son avocate Me [[PER|Inès Bouchareb]], n'a jamais su mesurer.

Les riverains ? Partagés. Une pétition a recueilli 131 signatures, ce qui fait beaucoup pour 412 habitants et trop pour qu'elles soient toutes d'ici. Sur une bâche tendue au carrefour, on lit « {{N|Nos landes ne sont pas une prise}} ». Le café du bourg en a fait une blague de menu. « {{Q speaker="?la patronne du café" cue="précise" ref="desc"|Assiette solaire, 12 euros}} », précise la patronne du café.

L'instruction traîne. À la [[ORG|DREAL]], une chargée de mission nous explique, en sortant fumer, que les demandes arrivent plus vite qu'on ne peut les lire. Elle compte 14 dossiers pour un agent. « {{Q speaker="?une chargée de mission" cue="null" ref="none"|On fait du tri postal.}} »

Une chose est sûre, le foncier flambe. La [[ORG|Safer Nouvelle-Aquitaine]] a vu des loyers multipliés par huit. [[PER:Pierrick Delaunay|Delaunay]] hausse les épaules. Il vient de remettre les filets de ping-pong.
