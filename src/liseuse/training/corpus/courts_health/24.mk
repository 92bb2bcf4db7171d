#apos=straight
"{{N|Maternité à vendre, bon état}}"

CHRONIQUE. [[PER|Suzel Amsler]]

C'est une petite annonce, découpée dans [[ORG|L'Alsace]] et punaisée derrière l'accueil. Quelqu'un l'a fabriquée avec des ciseaux et de la colle, une nuit de garde : "{{N|maternité à vendre, bon état, peu servi, cause restructuration}}". Elle fait rire les mères. Pas la direction.

Je suis née dans cette maternité, à [[LOC|Guebwiller]], un 6 décembre, ce qui me valut de m'appeler [[PER:Suzel Amsler|Nicole]] jusqu'au baptême. Ma fille y a vu le jour. Elle fermera le 30 avril. 288 naissances l'an dernier, douze de moins que le seuil, ce fameux seuil de trois cents né d'un décret de 1998 que l'on doit à [[PER|Bernard Kouchner]] ou à [[PER|Martine Aubry]], selon qui l'on veut fâcher.

J'ai demandé à voir la sage-femme en chef. [[PER|Francine Uhlrich]] m'a offert un café dans un gobelet gradué. Elle ne milite pas, elle compte. 34 minutes jusqu'à [[LOC|Mulhouse]], sans neige, sans tracteur. "{{Q speaker="Francine Uhlrich" cue="dit" ref="pronoun"|Le col de l'utérus ne connaît pas la [[LOC|D430]]}}", m'a-t-elle dit. Puis elle a été appelée.

Restait la salle d'attente. Une jeune femme de [[LOC|Lautenbach]], enceinte de huit mois, tricotait. Elle accouchera ici, ou peut-être à l'[[ORG|hôpital du Hasenrain]], ou peut-être dans la [[MISC|Dacia]] de son beau-père. "{{Q speaker="?Une jeune femme de Lautenbach" cue="null" ref="none"|J'ai mis une bâche dans le coffre, on ne sait jamais.}}"

L'[[ORG|ARS Grand Est]] n'emploie pas le mot fermeture. Elle le récuse : à la place des accouchements, un centre périnatal de proximité, avec "{{Q speaker="ARS Grand Est" cue="null" ref="none"|une offre de soins consolidée en amont et en aval}}". En amont et en aval : il manque la rivière, m'a fait remarquer un pharmacien. Le maire, [[PER|Yves Coqbert]], pose des questions à tous les ministres et collectionne les accusés de réception. Il en a tapissé, paraît-il, le couloir du premier étage. "{{Q speaker="Yves Coqbert" cue="précise" ref="desc"|Les toilettes}}", précise l'édile.

On a beaucoup écrit sur les "{{N|déserts médicaux}}". Le mot est beau, il sent le sable et l'aventure. Ici, c'est vert, il y a des vignes, un lac, des cigognes à ne plus savoir qu'en faire. La cigogne ! La [[ORG|Fondation de la Cigogne blanche]], à [[LOC|Hunawihr]], a proposé d'en lâcher une le dernier jour. [[PER:Francine Uhlrich|Francine]] a dit non. "{{Q speaker="Francine Uhlrich" cue="null" ref="none"|Elles vont encore nous dire que ça suffit comme transport.}}"

Une date encore, pour les curieux : en 1962, on y naissait trois fois par jour. La petite annonce a été retirée mardi. Elle est revenue mercredi, plastifiée.
