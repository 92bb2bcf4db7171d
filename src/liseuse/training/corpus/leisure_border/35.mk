#apos=straight
Immobilier - Le prix du mètre carré devient-il un sport de glisse ?

[[LOC|Annecy]], vendredi. La file commence sur le trottoir, passe devant la crêperie, bifurque. Quatre-vingt-deux personnes attendent d'entrer dans un deux-pièces. C'est, officiellement, "{{N|une visite groupée}}".

Le deux-pièces fait 41 m², son parquet gondole. Affiché 289 000 euros par [[ORG|Bellecôte Immobilier]], il surplombe un arrêt de bus et, paraît-il, le lac. À droite, un couple de [[LOC|Thônes]], la trentaine, chaussures neuves. "{{Q speaker="?un couple de Thônes" cue="confient" ref="pronoun"|On fait semblant d'avoir un plan B}}", confient-ils à voix basse. Devant eux, [[PER|Samir Meynier]], moniteur à [[LOC|La Clusaz]], tente sa chance pour la quatrième fois depuis la Toussaint. Aux trois précédentes, il avait dépassé le prix, et il a perdu. Il ne comprend pas.

L'agent, lui, comprend très bien. [[PER|Tristan Morand]], 31 ans, cravate de laine, a inventé un jeu : les dossiers sont numérotés et sortis d'un chapeau devant notaire. Sans surenchère. Il y tient, il a même déposé la marque [[MISC|Toit au sort]]. Il en va, assure le jeune homme, de "{{Q speaker="Tristan Morand" cue="assure" ref="desc"|l'honneur d'un métier que tout le monde déteste}}". La profession grince. La [[ORG|FNAIM Savoie Mont Blanc]] a dénoncé, par la voix de son bureau, un "{{Q speaker="FNAIM Savoie Mont Blanc" cue="dénoncé" ref="name"|coup de communication}}".

Mais la question est ailleurs. Les ventes reculent de 18 % dans le bassin, les prix tiennent, les habitants, eux, ne tiennent plus. Au bout de la rue, les vitrines changent. Une ancienne pharmacie est devenue un magasin de cires. La propriétaire d'une mercerie, [[PER|Jocelyne Fillion]], cherche un successeur depuis 2022. "{{Q speaker="Jocelyne Fillion" cue="soupire" ref="name"|Le dernier qui est venu voulait faire un concept de chaussettes}}", soupire [[PER:Jocelyne Fillion|Fillion]]. Chaussettes, disait-il, "{{Q speaker="?Le dernier qui est venu" cue="disait" ref="pronoun"|de montagne engagée}}".

À l'[[ORG|Insee]], on calcule qu'un logement sur quatre est une résidence secondaire. [[LOC|Annecy]] vient de plafonner les meublés à quatre mois, comme [[LOC|Saint-Malo]]. Le maire, qui n'a pas répondu à nos appels, avait promis lors de ses vœux "{{Q speaker="?Le maire" cue="promis" ref="desc"|un logement par semaine}}". Il en manque quatorze, "{{Q speaker="Céleste Garnier" cue="relève" ref="name"|soit un petit immeuble}}", relève son opposante [[PER|Céleste Garnier]].

À 17 h 02, la main du notaire sort le dossier 61. Silence, puis cri. Une infirmière de l'[[ORG|hôpital d'Annecy]] a gagné. Ni applaudissement, ni sifflet. Un homme, dehors, a rangé ses jumelles.

[[PER|E. Fontvieille]]
