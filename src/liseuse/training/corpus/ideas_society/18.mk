#apos=typo
[[LOC|CALAIS]], [[LOC|LOON-PLAGE]], [[LOC|GRAVELINES]]~: CARNET D'UN HIVER SANS BATEAU

Lundi. Vent de nord-ouest, force 7. Personne ne passera. Dans le [[LOC|bois de la Puythouck]], les feux fument bas. [[PER|Hamid Rezaï]], coiffeur, a installé son fauteuil, une glacière retournée, près du [[LOC|canal de Bourbourg]]. Deux euros la coupe, un euro la barbe, gratuit pour les mineurs. «~{{Q speaker="Hamid Rezaï" cue="dit" ref="pronoun"|Si on te sort de l'eau, il faut être présentable}}~», dit-il. Il ne rit pas.

Mardi. Distribution de l'[[ORG|Auberge des migrants]]. Une retraitée de [[LOC|Coquelles]] apporte des bonnets, elle en tricote deux par soir devant [[MISC|Des chiffres et des lettres]], ou ce qui l'a remplacé. «~{{Q speaker="?Une retraitée de Coquelles" cue="null" ref="none"|Mon mari ne sait pas. Il croit que c'est pour la paroisse.}}~»

Mercredi. [[ORG|Tribunal de Boulogne]]. Un passeur présumé, 24 ans, Kurde irakien, que les enquêteurs surnomment «~{{N|le [[PER|Scorpion]]}}~» parce qu'il porte un scorpion. Le procureur requiert six ans. Le prévenu demande un verre d'eau, puis~: «~{{Q speaker="Scorpion" cue="demande" ref="desc"|Moi aussi j'ai payé pour venir.}}~» Quatre ans. À la sortie, son avocate, Me [[PER|Ombeline Cardon-Szabo]], fume deux cigarettes à la suite. Elle a ce mot~: «~{{Q speaker="Ombeline Cardon-Szabo" cue="mot" ref="pronoun"|On juge les rameurs.}}~»

Jeudi. Réunion à [[ORG|Utopia 56]]. Ordre du jour~: les tentes, la gale, la presse. On me regarde.

Vendredi. L'air est tombé. À 3 heures, sur la plage du [[LOC|Braek]], j'en compte cinquante-quatre autour d'un canot. Des gendarmes arrivent, lampes, chiens. Quelqu'un crie «~{{Q speaker="?Quelqu’un" cue="crie" ref="desc"|No gas, baby, baby}}~»~! Le canot retombe. Plus tard, la préfecture écrira que «~{{Q speaker="?la préfecture" cue="écrira" ref="desc"|la mise à l'eau a été empêchée sans incident}}~». J'ai vu un enfant vomir dans ses mains.

Samedi. [[PER|Milena Dobrev]], sage-femme à l'[[ORG|hôpital de Zuydcoote]], vient pour une Érythréenne enceinte de sept mois. Consultation derrière une bâche [[ORG|Leroy Merlin]]. «~{{Q speaker="Milena Dobrev" cue="assure" ref="desc"|Le cœur bat comme un petit tambour}}~», assure la soignante, la main à plat. La future mère demande comment on dit tambour. [[PER:Hamid Rezaï|Hamid]] traduit, de travers. On rit, enfin.

Dimanche. Rien. La mer plate comme une nappe, et pas un bateau. Le [[MISC|Spirit of Britain]] passe au loin, avec ses lumières.

[[PER|Joseph Wattrelos]], pour [[ORG|Les Jours]]
