#apos=typo
COMPTE RENDU DE LA SÉANCE DU 13 FÉVRIER
Commune de [[LOC|Villeneuve-l'Érable]] ([[LOC|Loiret]])
L'an deux mille vingt-cinq, le treize février à 20~h~30, le conseil municipal, légalement convoqué, s'est réuni [[LOC|salle Jean-Zay]] sous la présidence de Mme [[PER|Martine Lejeune]], maire.
Étaient présents : MM. [[PER|Hervé Blanc]], [[PER|Ousmane Diarra]], [[PER|Patrick Le Goff]], Mmes [[PER|Odile Gâtinais]], [[PER|Fanny Roche]] et [[PER|Thi-Lan Nguyen]]. Absent excusé : M. [[PER|Jean-Paul Tours]] (pouvoir à M. [[PER:Hervé Blanc|Blanc]]). Secrétaire de séance : Mme [[PER:Fanny Roche|Roche]].
1. Subventions aux associations
Mme le Maire propose de reconduire les montants de 2024, soit 1^200~€ pour l'[[ORG|US Érable]], 400~€ pour l'[[ORG|ADMR]] et 150~€ pour [[ORG|Les Amis du lavoir]]. M. [[PER:Ousmane Diarra|Diarra]] demande pourquoi l'école de musique [[ORG|Diapason]] ne figure plus au tableau. Il lui est répondu que le dossier n'a pas été déposé. «~{{Q speaker="Ousmane Diarra" cue="s’étonne" ref="pronoun"|Il l'a été, je l'ai porté moi-même au secrétariat}}~», s'étonne-t-il. Vérification sera faite. Adopté par 9 voix, une abstention.
2. Voirie [[LOC|rue des Orfèvres]]
Trois entreprises ont répondu : [[ORG|Colas]], [[ORG|Eurovia]] et [[ORG|Gâtinais TP]]. M. [[PER:Hervé Blanc|Blanc]], adjoint aux travaux, présente l'analyse des offres et retient la dernière, moins-disante de 11~%. Mme [[PER:Odile Gâtinais|Gâtinais]] précise qu'elle n'a aucun lien avec la société, ce qui fait sourire. M. [[PER:Patrick Le Goff|Le Goff]] s'inquiète du stationnement pendant le chantier. Un commerçant lui aurait dit : «~{{Q speaker="?Un commerçant" cue="dit" ref="desc"|Trois mois sans clients et je baisse le rideau}}~». L'adjoint s'engage à ce que les accès restent ouverts «~{{Q speaker="Hervé Blanc" cue="s’engage" ref="desc"|côté pair, au moins le matin}}~». Adopté à l'unanimité.
3. Convention avec le [[ORG|SDIS 45]]
Report, faute d'éléments transmis par la [[ORG|sous-préfecture de Montargis]].
4. Questions diverses
Eau : une habitante du hameau de la [[LOC|Ronce]] a écrit en mairie au sujet de la pression. «~{{Q speaker="?une habitante du hameau de la Ronce" cue="null" ref="none"|Le soir, c'est un filet}}~», lit Mme le Maire. [[ORG|Veolia]] sera relancée.
Opération «~{{N|[[MISC|Un arbre, un enfant]]}}~» : plantation le 22 mars, [[LOC|place de l'Ormeau]].
Bulletin : M. [[PER:Jean-Paul Tours|Tours]], par écrit, regrette l'absence de tribune pour la minorité. «~{{Q speaker="Martine Lejeune" cue="rappelle" ref="desc"|La loi ne l'impose qu'à partir de mille habitants, nous sommes 874}}~», rappelle la présidente de séance.
Plus rien n'étant à l'ordre du jour, la séance est levée à 22~h~50.
