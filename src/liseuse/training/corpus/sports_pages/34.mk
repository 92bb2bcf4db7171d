#apos=typo
MOTO. Au bout de la nuit, [[LOC|Le Mans]] sent le pneu et la merguez

[[LOC|Le Mans]], dimanche 15 h 01. Le damier est tombé sur une [[MISC|Yamaha R1]] noire dont il manquait la moitié du carénage. [[PER|Karel Hanika]], debout sur les cale-pieds, cherchait quelqu'un à embrasser. Il a trouvé le mur. L'équipe autrichienne [[ORG|YART]] gagne les [[MISC|24 Heures Motos]] pour la deuxième fois, avec trois tours d'avance sur la [[MISC|Honda]] de la [[ORG|F.C.C. TSR]] et huit sur la [[MISC|Suzuki]] de l'[[ORG|Yoshimura Sert]].

«^{{Q speaker="Karel Hanika" cue="s’est marré" ref="desc"|Vers 4 heures, j'ai doublé un lapin, s'est marré le Tchèque. Il tenait bien sa ligne.}}^»

Le plus beau n'est pas devant. Au stand 47, un garage de [[LOC|Mamers]] alignait une [[MISC|Kawasaki]] de 2017, trois pilotes dont un boulanger et une institutrice, et un budget que [[PER|Yvan Trouillard]], le patron, compare à celui des grandes écuries : «^{{Q speaker="Yvan Trouillard" cue="compare" ref="name"|eux, ça part en café.}}^» Vingt-troisièmes. Ils ont terminé à pied, ou presque, la boîte bloquée en deuxième, tandis que la [[LOC|tribune Dunlop]] scandait un prénom : «^{{N|[[PER:Élodie Charron-Petit|Élodie]] ! [[PER:Élodie Charron-Petit|Élodie]] !}}^»

[[PER|Élodie Charron-Petit]], CM2 à [[LOC|Bonnétable]], a roulé neuf heures. Elle a dormi dans la remorque, entre deux jerricans. Ses élèves avaient écrit sur un drap «^{{N|Maîtresse, mets la deuxième}}^», conseil qui s'est révélé prophétique. «^{{Q speaker="Élodie Charron-Petit" cue="s’excuse" ref="pronoun"|Lundi, c'est fractions, s'excuse-t-elle en retirant ses bottes. Je ferai des vingt-quatrièmes.}}^»

Tout n'a pas été aussi joli. À 2 h 10, sous la pluie, une chute au [[LOC|virage du Raccordement]] a envoyé trois pilotes au [[ORG|centre hospitalier du Mans]]. Leurs jours ne sont pas en danger. Un commissaire de piste s'étonne qu'on n'ait pas neutralisé plus tôt. Il avait agité le drapeau, dit-il, «^{{Q speaker="?Un commissaire de piste" cue="dit-il" ref="pronoun"|jusqu'à ne plus sentir l'épaule}}^». L'[[ORG|Automobile Club de l'Ouest]], qui organise, a demandé un rapport. Son président, [[PER|Pierre Fillon]], promet qu'il sera public.

Chez les constructeurs, on se félicite surtout des 76 000 entrées. Un chiffre que le voisinage, lui, mesure en décibels. L'association [[ORG|Les Nuits blanches d'Arnage]] a posé trois sonomètres dans des jardins. Résultat à 3 heures : 71. «^{{Q speaker="Les Nuits blanches d’Arnage" cue="note" ref="desc"|Une tondeuse dans la chambre, sans le gazon}}^», note le collectif dans un communiqué presque tendre.

À 18 heures, ça démontait. Un Breton roulait une tente de la taille d'une nappe. Il rentrait à [[LOC|Ploërmel]] à 80, rodage oblige.

[[PER|Damien Lebossé]]
