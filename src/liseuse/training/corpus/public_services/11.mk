#apos=typo
Université

À [[LOC|Perpignan]], un herbier qui parle du climat

Ils sont 42~000, collés sur du papier à musique. L'herbier [[MISC|Companyo-Naudin]] dormait depuis 1931 dans un grenier de l'[[ORG|université de Perpignan Via Domitia]] ([[ORG:université de Perpignan Via Domitia|UPVD]]). Une équipe du [[ORG|Cefrem]], associée au [[ORG|CNRS]] et au [[ORG|Jardin botanique de Barcelone]], vient d'en achever la numérisation. Résultat publié mardi dans [[ORG|New Phytologist]] : en cent trente ans, la floraison de 61~espèces des [[LOC|Albères]] a avancé de dix-neuf jours.

«~{{Q speaker="Mireia Coromines" cue="commente" ref="name"|C'est un thermomètre que personne n'avait songé à lire}}~», commente [[PER|Mireia Coromines]], maîtresse de conférences et coordinatrice de l'étude. La botaniste se garde de tout triomphe. Les collectes du XIXe siècle suivaient les routes et le bon plaisir des abbés : un biais, dit-elle, «~{{Q speaker="Mireia Coromines" cue="dit-elle" ref="pronoun"|qu'on sait corriger, mais pas effacer}}~».

Pour ce faire, le doctorant [[PER|Tiago Amaral]] a conçu un logiciel, [[MISC|Pétale]], entraîné sur le supercalculateur [[MISC|Jean Zay]]. Il date, lit, transcrit. L'écriture de [[PER|Louis Companyo]], naturaliste et médecin, lui a résisté trois mois. Une étiquette, notamment : «~{{Q speaker="Louis Companyo" cue="null" ref="none"|Vu de loin, trop fatigué pour descendre}}~». Elle accompagne une feuille blanche.

À la présidence, on boit du petit-lait. L'établissement, qui sortait d'une année difficile (1,9~million d'euros de déficit, une visite du [[ORG|Hcéres]]), espère attirer des fonds européens. Le vice-président recherche, [[PER|Arnaud Sellier]], a même ressorti l'idée d'une «~{{N|cité du vivant}}~», formule née sous un de ses prédécesseurs et restée dans les tiroirs. Elle fait tousser dans les couloirs. «~{{Q speaker="?un enseignant" cue="grince" ref="desc"|Qu'on nous rende d'abord les salles chauffées}}~», grince un enseignant, non loin d'un seau posé sous une fuite.

La [[ORG|Région Occitanie]] paiera 400~000~euros pour reloger la collection au [[LOC|Mas Conte]]. L'[[ORG|Agence nationale de la recherche]] a dit non, deux fois. Motif du second refus : «~{{Q speaker="Agence nationale de la recherche" cue="null" ref="none"|caractère insuffisamment disruptif}}~». Les auteurs ont encadré la lettre.

Fin mai, la [[LOC|galerie Xatart]], [[LOC|place Gambetta]], exposera quarante planches. Parmi elles une orchidée disparue, cueillie près de [[LOC|Banyuls]] par une certaine Mlle [[PER|Fleur]], institutrice, dont on ne sait rien d'autre. «~{{Q speaker="Mireia Coromines" cue="sourit" ref="desc"|Rien, sourit la coordinatrice. Sinon qu'elle avait l'œil.}}~»

[[PER|ANNE-LISE PUIG]]
