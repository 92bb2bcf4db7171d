#apos=straight
Quand la carbonnade débarque à [[LOC|Montréal]]

C'est la plus petite enseigne de la [[LOC|rue Ontario]], et elle sent la bière. [[ORG|Chez Lise et Pol]], six tabourets, a ouvert en décembre sans communiqué. Deux Liégeois, deux casseroles, un frigo rose. Le monde fait la file jusqu'au [[ORG|Jean Coutu]].

[[PER|Pol Ghysels]] a tenu un bistrot à [[LOC|Herstal]] pendant quinze ans. Sa conjointe, [[PER|Lise Bawin]], dessinait des uniformes pour [[ORG|FN Herstal]]. La grisaille leur tombait dessus, et puis une nièce est partie étudier à l'[[ORG|UQAM]]. "{{Q speaker="Pol Ghysels" cue="explique" ref="name"|On est venus voir la nièce, on est restés pour le chauffage}}", explique [[PER:Pol Ghysels|Ghysels]]. La nièce, elle, est repartie.

On y mange des boulets sauce lapin (qui ne contient pas de lapin), des chicons au gratin et une carbonnade au pain d'épices. Six plats, pas plus. Le soir de notre visite, une dame du quartier a cherché le ketchup des yeux, puis s'est ravisée. "{{Q speaker="?Une dame du quartier" cue="chuchoté" ref="pronoun"|J'ai l'impression de manger chez une grand-mère que j'ai jamais eue}}", a-t-elle chuchoté à sa voisine.

Internet s'en est mêlé. La critique [[PER|Lesley Chesterman]] l'a cité dans un balado ; un influenceur, [[PER|JayPoutine]], a filmé quarante secondes de sauce. Son verdict, prononcé en mâchant, a fait deux millions de vues : "{{Q speaker="JayPoutine" cue="null" ref="none"|C'est de la poutine qui a fait son cours classique.}}" Le couple s'en amuse. Sur un tableau, il a inscrit : "{{Q speaker="?Le couple" cue="a inscrit" ref="pronoun"|Poutine classique, cours facultatif}}".

Tout ne roule pas comme une frite. La livraison de sirop de [[LOC|Liège]], bloquée onze jours au port, a coûté 800 $. Puis il y a la langue. L'[[ORG|Office québécois de la langue française]] a reçu une plainte au sujet du menu. Le motif ? Le mot "{{N|boulet}}", jugé péjoratif par un voisin. "{{Q speaker="?un fonctionnaire" cue="conclu" ref="desc"|Il s'agit d'un usage régional légitime}}", a conclu un fonctionnaire, qui a demandé la recette.

Et la bière ? Elle vient de [[ORG|Dieu du Ciel !]], faute de mieux. [[PER:Pol Ghysels|Pol]] la trouve "{{Q speaker="Pol Ghysels" cue="trouve" ref="name"|presque triste}}". Elle cuit bien, voilà tout.

Dimanche, jour de relâche, ils iront au [[LOC|marché Jean-Talon]]. Lundi, [[LOC|rue Ontario]], la file recommencera, avec, au premier rang, celui que le quartier appelle déjà "{{N|le comptable}}" : un monsieur qui commande toujours la même chose et qui recompte la monnaie. Personne ne connaît son nom.

[[PER|Dominique Savoie]]
[[ORG|La Presse du Plateau]]
