#apos=typo
[[PER|Geneviève Ostermann]], de l'[[LOC|hôtel de Roquelaure]] au guichet de [[LOC|Wissembourg]]

Le samedi matin, elle ouvre elle-même la mairie. Elle allume la machine à café, retourne la pancarte, tire une chaise. Puis elle attend. C'est pour cette attente, dit-elle, qu'elle est rentrée.

Elle fut ministre des Transports deux ans et quatre mois, de 2018 à 2020, sous [[PER|Édouard Philippe]]. On l'y appelait «^{{N|la [[PER:Geneviève Ostermann|locomotive]]}}^», moins pour ses réformes que pour son pas. Un conducteur de la [[ORG|SNCF]], qui l'avait prise à partie sur un quai de [[LOC|Mulhouse]] pendant la grève, se souvient d'un dialogue à couteaux tirés, puis d'un sandwich partagé. «^{{Q speaker="?Un conducteur de la SNCF" cue="reconnaît" ref="pronoun"|C'est la seule qui m'ait demandé à quelle heure je me levais}}^», reconnaît-il.

À [[LOC|Wissembourg]], la vie est plus étroite, et plus large. L'ancienne pensionnaire de l'[[LOC|hôtel de Roquelaure]] a ressuscité le bac, négocié un médecin avec les voisins de [[LOC|Landau]], perdu une école. «^{{Q speaker="Geneviève Ostermann" cue="null" ref="none"|À [[LOC|Paris]], on signe des décrets, ici on tient la porte}}^». Son opposant, [[PER|Raymond Kuntz]], retraité de [[ORG|Bosch]], ne lui passe rien. Il la trouve «^{{Q speaker="Raymond Kuntz" cue="trouve" ref="pronoun"|trop polie pour être d'ici}}^».

Elle ne quitte pas tout à fait la scène nationale. En février, [[ORG|France Inter]] l'a interrogée sur le périphérique ; en mars, elle recevait [[PER|Clément Beaune]], en avril [[PER|Valérie Pécresse]]. Ses amis lui prêtent des projets, dont l'un s'appelle [[ORG|Les Aiguilleurs]], une association d'anciens ministres qui milite pour des mandats plus courts. Elle en a dessiné le logo sur une nappe. La formule de «^{{N|retour à la base}}^», inscrite dans les statuts déposés le 3 mai, l'intéressée la juge, tout bien pesé, «^{{Q speaker="Geneviève Ostermann" cue="juge" ref="desc"|un peu militaire}}^».

Sur le mur, derrière elle, une affiche de 1958 vante la ligne [[LOC|Wissembourg]]-[[LOC|Lauterbourg]]. «^{{Q speaker="?une administrée" cue="remarque" ref="desc"|Elle, elle a roulé}}^», remarque une administrée en déposant un dossier. Mme [[PER:Geneviève Ostermann|Ostermann]] éclate de rire. Au-dessus de la porte, une autre pancarte, celle d'un ancien chef de gare : «^{{N|Défense de traverser les idées}}^».

Elle a 62 ans. En 2026, elle sera candidate. À quoi ? Elle ne répond pas, M. [[PER:Raymond Kuntz|Kuntz]] non plus.
