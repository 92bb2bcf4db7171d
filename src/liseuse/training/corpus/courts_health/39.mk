#apos=straight
PENSIONS – Le bug de la [[ORG:Caisse d'assurance retraite et de la santé au travail du Sud-Est|Carsat]] prive 900 retraités de leur mois de mai

[[LOC:Marseille|MARSEILLE]], le 11. "{{Q speaker="?Message enregistré" cue="null" ref="none"|En raison d'un grand nombre d'appels, votre temps d'attente est supérieur à une heure.}}" Message enregistré, musique de [[PER|Vivaldi]]. Puis ça coupe. Depuis le 9 mai, jour de paiement, les dossiers dont le numéro se termine par 47 n'ont rien touché.

[[PER|Édouard Savournin]], docker à la retraite, 78 ans, né un 7 avril et fier de l'être, a compris en retirant vingt euros. Refus. "{{Q speaker="Édouard Savournin" cue="null" ref="none"|Quarante-quatre ans de cotisation, et c'est un tiroir qui me dit non.}}" Il a pris le bus jusqu'à l'agence de la [[LOC|rue George]], [[LOC|Marseille]] 5e. Fermée pour formation.

La [[ORG|Caisse d'assurance retraite et de la santé au travail du Sud-Est]] reconnaît l'anomalie. Une mise à jour du logiciel [[MISC|Syrca]], dans la nuit du 6 au 7, aurait mélangé deux fichiers. [[PER|Pauline Hattab]], sous-directrice, l'admet sans détour : un traitement a été "{{Q speaker="Pauline Hattab" cue="admet" ref="name"|lancé deux fois puis annulé trois}}". Les virements partiront, assure-t-elle, avant le 20.

Avant le 20, il y a les loyers. L'[[ORG|Unrpa]] des [[LOC|Bouches-du-Rhône]], qui n'a rien d'un nid de révolutionnaires, conseille de réclamer à la caisse le remboursement des agios. "{{Q speaker="Unrpa" cue="insiste" ref="desc"|Par écrit, et gardez le brouillon}}", insiste l'association. Une avance de 500 euros est ouverte aux plus modestes ; encore faut-il se connecter à [[ORG|FranceConnect]].

On a donc vu fleurir des tables pliantes. Au centre social [[ORG|Les Lices]], des lycéennes de [[ORG|Saint-Charles]] remplissent les formulaires. [[PER|Assia Mokrani]], 17 ans, tape d'une main, tient une tisane de l'autre. Elle en est à son quarantième. "{{Q speaker="Assia Mokrani" cue="s'amuse" ref="pronoun"|Ils connaissent leur matricule par cœur mais pas leur mail}}", s'amuse-t-elle. L'un des quarante lui a offert des navettes et une demande en mariage, pour son petit-fils.

Reste un mot qui fâche. Dans sa note, la caisse range les victimes parmi les "{{N|dossiers atypiques}}". Le docker n'en revient pas. "{{Q speaker="Édouard Savournin" cue="gronde" ref="desc"|Atypique, moi ! J'ai toujours fait comme tout le monde}}", gronde le retraité. Il a réécrit le mot en capitales, au dos d'un carton de pizza, et l'a posé sur le guichet : "{{N|ATYPIQUE MAIS PAS PATIENT}}".

La [[ORG|Cnav]] assure que les autres régions sont épargnées. À [[LOC|Nice]], on vérifie.

[[PER|Jean-Luc Crozel]]
