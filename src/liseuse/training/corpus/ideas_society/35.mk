#apos=typo
Ranger

[[PER|Georges Perec]] avait le projet, nous dit-il, de classer ses livres par «~{{Q speaker="Georges Perec" cue="dit" ref="pronoun"|couleurs, formats, séries, reliures}}~». Il a fini par les empiler. Mon beau-frère [[PER|Gustaw]], lui, range pour de bon~: c'est son métier. [[ORG|Tiroir secret]], sa petite entreprise de [[LOC|Saint-Mandé]], facture 60 euros l'heure pour vider vos placards. Les gens pleurent, paraît-il, à la quarantième minute. «~{{Q speaker="Gustaw" cue="null" ref="none"|Toujours pour un objet sans valeur, une clé, un bouchon, une piscine gonflable.}}~»

J'ai voulu voir. Il m'a emmené chez une cliente de la [[LOC|villa Poirier]], professeure d'allemand, trois étages, quarante ans de [[ORG|Die Zeit]] en piles contre les radiateurs. Elle tenait à un carton. Dedans, des tickets de la [[LOC|Scala]], non pas celle de [[LOC|Milan]], celle du [[LOC|boulevard de Strasbourg]], où elle avait été ouvreuse. «~{{Q speaker="?une cliente de la villa Poirier" cue="a demandé" ref="pronoun"|On met ça dans quoi~?}}~» a-t-elle demandé. Dans «~{{Q speaker="?quelqu’un" cue="a suggéré" ref="pronoun"|Divers}}~», a suggéré quelqu'un. Mon beau-frère a fait non. «~{{Q speaker="Gustaw" cue="a grondé" ref="pronoun"|Divers, c'est le cimetière}}~», a-t-il grondé doucement.

Il n'y a pas de philosophie du tiroir. [[PER|Bachelard]] s'en est approché, dans [[MISC|La Poétique de l'espace]]; [[PER|Bergson]] s'en méfiait, qui voyait dans les concepts tout faits autant de casiers. On sait moins que [[PER|Leibniz]] possédait une armoire à fiches, achetée à un secrétaire de [[LOC|Hambourg]], [[PER|Placcius]], et qu'il ne s'en servit guère. L'armoire est vide, ou l'était quand on la retrouva. Le rêve de l'ordre est un meuble.

À [[LOC|Tokyo]], [[PER|Kondō Marie]] (il faut dire le nom d'abord) a fait fortune avec une question~: est-ce que cela m'apporte de la joie~? Devenue mère de trois enfants, elle a confié au [[ORG|Washington Post]] qu'elle avait «~{{Q speaker="Kondō Marie" cue="a confié" ref="pronoun"|un peu renoncé}}~». Ce fut, pour beaucoup, la meilleure nouvelle de l'hiver.

La cliente de la [[LOC|villa Poirier]] a gardé le carton. Elle a écrit dessus, au gros feutre, un seul mot, et nous a interdit de le répéter. Je peux dire que ce n'est ni «~{{N|Souvenirs}}~» ni «~{{N|À trier}}~». [[PER|Gustaw]] n'a pas compté la dernière heure. Dans l'escalier, pourtant~: «~{{Q speaker="Gustaw" cue="null" ref="none"|Tu noteras qu'elle n'a pas pleuré.}}~»

[[PER|Ferréol Assouline-Brandt]]. Dernier livre paru~: [[MISC|Vivre en vrac]], [[ORG|Premier Parallèle]].
