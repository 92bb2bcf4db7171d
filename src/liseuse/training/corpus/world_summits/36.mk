#apos=typo
À [[LOC|Alfortville]], la route de [[PER|Trump]] passe par la boucherie

On y entre pour du basterma et on en ressort avec un cours de géopolitique. Chez [[ORG|Garo]], [[LOC|rue Paul-Vaillant-Couturier]], la carte du [[LOC|Syunik]] tient avec des aimants à côté des tarifs. Un trait de feutre rouge y barre le sud de l'[[LOC|Arménie]], 43 kilomètres. C'est la «^{{N|[[LOC|Tripp]]}}^», la route qui reliera l'[[LOC|Azerbaïdjan]] au [[LOC|Nakhitchevan]] sous bail américain, signée à la [[LOC|Maison Blanche]] un 8 août.

– {{Q speaker="?Une cliente" cue="pose" ref="desc"|C'est une route ou un couteau ?}} Une cliente, filet à la main, pose la question comme elle demanderait la cuisson.

– {{Q speaker="Garabed Tchobanian" cue="répond" ref="desc"|Ça dépend qui tient le manche, madame}}, répond le patron.

[[PER|Garabed Tchobanian]], né à [[LOC|Bourj Hammoud]], n'a mis les pieds à [[LOC|Erevan]] que deux fois. Comme la moitié des quelque 9^000 Arméniens de la ville, il descend des rescapés de 1915, pas des Soviétiques. Le [[LOC|Haut-Karabakh]], vidé en trois jours de septembre 2023, fut son deuil. Il en a gardé une famille, les [[PER|Petrosyan]], logée trois mois au-dessus du fumoir. La grand-mère, [[PER|Siranouch]], a laissé à [[LOC|Stepanakert]] une vache nommée [[PER|Paris]]. Elle le raconte à tous les journalistes, c'est la seule chose qu'elle raconte.

Le [[ORG|CCAF]], qui coordonne les associations, est partagé. Son coprésident [[PER|Mourad Papazian]], figure de la [[ORG|FRA Dachnaktsoutioun]], désapprouve la ligne du premier ministre [[PER|Nikol Pachinian]]. D'autres, plus jeunes, aimeraient tourner la page. «^{{Q speaker="Lévon Der-Sarkissian" cue="null" ref="none"|Mon père m'a légué une cause, j'aurais préféré une maison.}}^» [[PER|Lévon Der-Sarkissian]], 28 ans, développeur chez [[ORG|Doctolib]], s'en va passer un an à [[LOC|Gyumri]]. Le repatriement, il n'aime pas ce mot. Il dit qu'il «^{{Q speaker="Lévon Der-Sarkissian" cue="dit" ref="pronoun"|va voir}}^».

Un élu municipal, qui a obtenu le jumelage avec [[LOC|Oshakan]], redoute surtout les élections de juin là-bas. «^{{Q speaker="?Un élu municipal" cue="lâche" ref="pronoun"|Le catholicos, le gouvernement, le milliardaire : vous avez tous les ingrédients, lâche-t-il. Manque la cocotte.}}^» Le milliardaire, c'est [[PER|Samvel Karapétian]], du groupe [[ORG|Tashir]].

Le 24 avril, on défilera, comme chaque année, derrière une banderole que les enfants connaissent par cœur, «^{{N|Nous sommes nos montagnes}}^». Celles de la photo sont de l'autre côté désormais. Sur le mur, quelqu'un a ajouté un aimant, une petite vache.
