#apos=typo
Nominations

[[PER|Constance Ateba]] prend la direction générale de [[ORG|Vivarium]]

C'est une habituée des maisons compliquées. À 47 ans, [[PER|Constance Ateba]] quitte [[ORG|Eramet]] pour [[ORG|Vivarium]], le spécialiste lillois des bâtiments d'élevage, où elle succède le 1er février à [[PER|Bertrand Lepoutre]]. Celui-ci conserve la présidence. Le communiqué salue «^{{Q speaker="?Le communiqué" cue="salue" ref="desc"|une transition choisie}}^»^; dans les couloirs, on raconte plutôt que [[ORG|Ardian]], actionnaire à 62^%, trouvait le temps long.

Née à [[LOC|Douala]], passée par les [[ORG|Mines de Nancy]] et par [[LOC|Singapour]], la dirigeante s'est fait un nom en redressant la [[ORG|Fonderie de l'Aisne]], alors en cessation de paiements. Un ancien subordonné se rappelle son premier discours, debout sur une palette^: «^{{Q speaker="?Un ancien subordonné" cue="se rappelle" ref="desc"|Elle a donné la date de la prochaine paie, et rien d'autre.}}^» L'intéressée sourit. «^{{Q speaker="Constance Ateba" cue="null" ref="none"|C'était la seule phrase que j'avais préparée.}}^»

[[ORG|Vivarium]] pèse 240 millions d'euros et perd de l'argent depuis trois exercices. L'ancien directeur financier, [[PER|Gaël Atoll]], y avait lancé un plan d'économies, «^{{N|[[MISC|Vivarium 2028]]}}^», dont il ne reste que le classeur. [[PER:Constance Ateba|Constance Ateba]] n'a pas l'intention de le rouvrir. Elle a promis au comité social «^{{Q speaker="Constance Ateba" cue="a promis" ref="pronoun"|cent jours sans annonce}}^», ce qui, pour la [[ORG|CFDT]] maison, constitue déjà une annonce.

Autres mouvements

– [[PER|Pierre-Antoine Rey]] est nommé directeur de l'usine [[ORG|Saint-Gobain PAM]] de [[LOC|Foug]]. Il remplace [[PER|Clarisse Bour]], appelée au siège.

– Chez [[ORG|Bonduelle]], [[PER|Kenza Saïdi]] prend les ressources humaines. La transfuge de [[ORG|Roquette]] dit vouloir «^{{Q speaker="Kenza Saïdi" cue="dit" ref="desc"|parler moins de talents et plus de gens}}^».

– Le cabinet [[ORG|Horizon]] accueille une associée, Me [[PER|Delphine Castel]], spécialiste des restructurations, venue de [[ORG|Gide]].

– La [[ORG|CCI Grand Lille]] a élu vice-président le restaurateur [[PER|Omar Benhamou]], patron de [[ORG|La Table ronde]], qui s'est engagé à tenir des réunions «^{{Q speaker="Omar Benhamou" cue="s’est engagé" ref="name"|plus courtes qu'un service}}^».

– Enfin, [[PER|Rose Marchand]] quitte [[ORG|Norauto]]. Destination inconnue.
