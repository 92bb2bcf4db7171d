#apos=typo
[[ORG|SNUIPP 63]] · [[ORG|CGT ÉDUC'ACTION]] · LES PARENTS DU [[ORG|GROUPE SCOLAIRE FERNAND-FOREST]]

NON À LA FERMETURE DE LA CLASSE DE MAÎTRESSE [[PER:Delphine Bon|DELPHINE]]

Parents, voisins, amis de l'école,

Le 6 février, l'[[ORG|inspection académique du Puy-de-Dôme]] a sorti sa calculette. Elle a trouvé que nos CE1 étaient trop peu. 22,4 par classe. Virgule quatre. Qui est le virgule quatre~? Levez le doigt~!

M. le DASEN nous a écrit. Il comprend, dit-il, «~{{Q speaker="?M. le DASEN" cue="dit" ref="pronoun"|l'attachement légitime des familles}}~». Il ne bouge pas. À [[LOC|Thiers]], à [[LOC|Ambert]], à [[LOC|Courpière]], à [[LOC|Puy-Guillaume]], à [[LOC|Viscomtat]], on ferme~; à [[LOC|Lezoux]], on «~{{N|ajuste}}~».

Madame [[PER:Delphine Bon|Bon]], directrice, n'a pas le droit de parler. Devoir de réserve. Alors on parle pour elle. En vingt ans, [[PER|Delphine Bon]] a appris à lire à cinq cent douze enfants. L'un d'eux, [[PER|Enzo Da Costa-Vialle]], aujourd'hui coutelier chez [[ORG|Le Thiers par]], nous a remis ce papier~: «~{{Q speaker="Enzo Da Costa-Vialle" cue="a remis" ref="name"|J'étais le dernier. Elle a attendu.}}~»

Et la mairie~? Elle «~{{Q speaker="?la mairie" cue="null" ref="pronoun"|soutient}}~». Et le député~? Il «~{{Q speaker="?le député" cue="null" ref="pronoun"|relaie}}~». Une maman d'élève, samedi, devant la grille, avait cette image~: «~{{Q speaker="?Une maman d’élève" cue="avait cette image" ref="desc"|Tout le monde tient la corde et personne ne tire.}}~»

NOUS TIRONS~!
➤ Jeudi 8 h 20, opération «~{{N|cartables vides}}~», [[LOC|place du Pirou]].
➤ Vendredi, nuit à l'école. Duvets, soupe de Mamie [[PER|Jo]], film ([[MISC|Être et avoir]], tourné pas si loin, à [[LOC|Saint-Étienne-sur-Usson]]).
➤ Samedi, défilé avec la [[ORG|Banda des Margerides]], départ du [[LOC|Moutier]].

En conseil d'école, lundi, l'inspectrice a lâché que «~{{Q speaker="?l’inspectrice" cue="a lâché" ref="desc"|les chiffres ne sont pas méchants}}~». Un élève élu, neuf ans, lui a demandé s'ils étaient gentils. Pas de réponse au procès-verbal.

Pétition~: boulangerie [[ORG|Au Pain doré]], [[ORG|pharmacie du Navire]], tabac [[ORG|Le Narval]]. Déjà 1~340 signatures, dont une de [[LOC|Nouméa]].

[[PER:Delphine Bon|Delphine]], reste.
