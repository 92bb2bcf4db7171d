#apos=straight
LA CHRONIQUE DU MÉDIATEUR

«^{{N|Pédagogie}}^», vraiment ?

Par [[PER|Bruno Gillard-Hamon]]

Trente-deux lecteurs m'ont écrit au sujet de notre une du 12 avril. On y lisait, en lettres rouges, un titre de deux mots que je ne répéterai pas. Qu'ils se rassurent, le titreur ne l'aimait pas non plus ; il lui préférait «^{{N|Après la pluie}}^», qui n'aurait pas tenu. Quant au directeur de la rédaction, il persiste à le trouver «^{{Q speaker="?directeur de la rédaction" cue="trouver" ref="pronoun"|efficace}}^». Nous en reparlerons dans cette chronique, pas dans son bureau.

Plus grave. Dans le portrait de [[PER|Yvette Tournoux]], conseillère municipale de [[LOC|Vichy]], nous avons rapporté cette phrase entre guillemets : «^{{Q speaker="Yvette Tournoux" cue="null" ref="none"|Je n'irai pas à la messe pour un budget.}}^» Elle l'a bien prononcée. Mais à propos d'un banquet. L'élue me l'a écrit sans colère : selon elle, le guillemet est «^{{Q speaker="Yvette Tournoux" cue="selon" ref="pronoun"|un meuble, on le déplace et il change la pièce}}^». Je ne pourrais mieux dire.

Reste un débat de fond. M. [[PER|A. de Montcassel]] me demande pourquoi nous écrivons, depuis l'hiver, «^{{N|narcotrafic}}^» plutôt que trafic de stupéfiants. J'ai consulté notre chef du service Police-Justice, [[PER|Samy Koulibaly]], qui juge la question «^{{Q speaker="Samy Koulibaly" cue="juge" ref="desc"|légitime et tardive}}^». Le mot vient, rappelle-t-il, de la presse mexicaine et d'[[LOC|Amérique centrale]]. Nous l'avons adopté parce que le [[ORG|Sénat]] l'avait adopté. La commission du style, elle, s'y était opposée. «^{{Q speaker="?La commission du style" cue="avait-elle conclu" ref="pronoun"|Un préfixe n'explique rien}}^», avait-elle conclu en mars dans une note demeurée sans réponse, la mienne comprise.

Je dois enfin une explication à l'institutrice de [[LOC|Thiers]] qui me reproche l'emploi de «^{{N|classe populaire}}^» au singulier. Comme si, m'écrit-elle, «^{{Q speaker="?l'institutrice de Thiers" cue="écrit" ref="pronoun"|il n'y en avait qu'une et qu'elle attendait à l'arrêt de bus}}^». Madame, vous avez raison sur toute la ligne, jusqu'à l'horaire.

Vos lettres à [[ORG|La Semaine de l'Allier]], service du médiateur, [[LOC|place d'Allier]], [[LOC|Moulins]]. J'y suis le mardi, j'y réponds quand je peux, et je vous remercie de ne plus m'envoyer de fromage.
