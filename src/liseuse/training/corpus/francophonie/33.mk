[[LOC|Simandou]] : le premier train est parti, [[LOC|Beyla]] attend la lumière

[[LOC|CONAKRY]] - Le 11 novembre, à [[LOC|Moribaya]], le minéralier [[MISC|Winning Youth]] a levé l’ancre avec 200 000 tonnes de fer à son bord. Trois mois plus tard, sur les hauteurs du [[LOC|Simandou]], les riverains s’impatientent.

« {{Q speaker="Fanta Koné-Camara" cue="lance"|Le train passe, la poussière reste}} », lance [[PER|Fanta Koné-Camara]], présidente du groupement [[ORG|Kanyalen]], à [[LOC|Nionsomoridou]]. Elle cultive le riz en contrebas de la voie. Le consortium [[ORG|Winning Consortium Simandou]] ([[ORG:Winning Consortium Simandou|WCS]]) et [[ORG|Simfer]], coentreprise de [[ORG|Rio Tinto]] et de [[ORG|Chinalco]], avaient promis forages et électricité.

À [[LOC|Kérouané]], la sous-préfecture a recensé 71 litiges fonciers. L’ONG [[ORG|Action Mines]] en dénombre 300. Le ministre-directeur de cabinet de la Présidence, [[PER|Djiba Diakité]], promet un bilan d’étape.

[[MISC|Simandou 2040]], le programme du gouvernement, prévoit une université à [[LOC|Kankan]] et un hôpital à [[LOC|Kissidougou]]. La [[ORG|Banque mondiale]] et la [[ORG|BAD]] étudient le dossier. Selon [[ORG|Guineenews]], un prêt serait décidé d’ici à juin.

Élu en décembre, [[PER|Mamadi Doumbouya]] a visité le chantier le 9 janvier. Le siège de l’[[ORG|UFDG]], à [[LOC|Hamdallaye]], reste fermé. [[PER|Cellou Dalein Diallo]] vit à l’étranger; le [[ORG|RPG Arc-en-ciel]] est divisé.

« {{Q speaker="Sékou Oumar Béavogui" cue="avance"|L’avenir n’est pas dans le minerai brut, il est dans l’acier de [[LOC|Forécariah]]}} », avance le géologue [[PER|Sékou Oumar Béavogui]], ancien de l’[[ORG|Université Gamal-Abdel-Nasser]]. Il cite [[LOC|Fria]], que la ruine de l’usine d’alumine [[ORG|Rusal]] a vidée.

Au bar [[ORG|Le Cauri]], on préfère parler du [[ORG|Horoya AC]], de [[PER|Serhou Guirassy]] et des [[ORG|Dragons de Macenta]], promus en [[MISC|Ligue 1 Salam]]. Le [[ORG|Syli]], éliminé, fera l’impasse sur le [[LOC|Maroc]]. Le courant, coupé à 19 h, reviendra peut-être.