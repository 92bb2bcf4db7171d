#apos=typo
NÉCROLOGIE
[[PER|Lucienne Grévy]], la mémoire de la lunette, s'est éteinte

Elle n'était pas parente du président, et elle le disait avant qu'on le lui demande. [[PER|Lucienne Grévy]] est morte mardi à l'[[ORG|hôpital de Saint-Claude]], dans sa quatre-vingt-treizième année. Avec elle disparaît l'une des dernières ouvrières de la grande époque lunetière de [[LOC|Morez]].

Née à [[LOC|Bois-d'Amont]], fille d'un boisselier, elle était entrée à quatorze ans chez [[ORG|L'Amy]], au montage des branches. La guerre la surprend à [[LOC|Genève]], chez une tante. Elle revient à pied par la [[LOC|Dôle]]. Agente de liaison du maquis du [[LOC|Haut-Jura]] sous le nom de «~{{N|[[PER:Lucienne Grévy|Muguette]]}}~», elle reçut la [[MISC|croix de guerre]] en 1946, et la rangea. Un historien de [[LOC|Lyon]] vint l'interroger en 1983 : il en tira un livre et elle, une brouille. «~{{Q speaker="Lucienne Grévy" cue="répétait" ref="pronoun"|Il a mis de la neige là où il y avait de la boue}}~», répétait-elle.

Militante à la [[ORG|CGT]], puis à la [[ORG|CFTC]], puis nulle part, elle mena en 1955 la grève des polisseuses, onze semaines, dont une dans le froid. Les patrons l'appelaient «~{{N|la [[PER:Lucienne Grévy|Pasionaria des bésicles]]}}~». L'ancien maire [[PER|Jean-Paul Salino]] l'avait fait asseoir à sa droite le jour de l'inauguration du [[ORG|musée de la Lunette]]. «~{{Q speaker="Jean-Paul Salino" cue="se rappelle" ref="name"|Elle a fait le tour des vitrines et m'a signalé quatre erreurs}}~», se rappelle M. [[PER:Jean-Paul Salino|Salino]]. Deux furent corrigées.

Les dernières années, la vieille dame recevait les collégiens dans son deux-pièces de la [[LOC|rue de la République]]. Elle leur faisait essayer des lorgnons. «~{{Q speaker="?un ancien élève" cue="écrit" ref="desc"|Elle nous demandait toujours ce que nous voyions, et jamais si nous voyions bien}}~», écrit un ancien élève sur le livre de condoléances ouvert en mairie. D'autres ont seulement signé, ou laissé un mot : «~{{Q speaker="?D’autres" cue="ont laissé" ref="pronoun"|Merci, [[PER:Lucienne Grévy|Muguette]].}}~»

Elle laisse un fils, [[PER|Bernard]], opticien à [[LOC|Oyonnax]], deux petites-filles et un filleul au [[LOC|Sénégal]]. Ses obsèques auront lieu vendredi à 14 h 30 en l'[[LOC|église Notre-Dame-de-l'Assomption]]. Ni fleurs, ni couronnes, ni discours : elle y tenait.

À la famille, [[ORG|Le Progrès]] présente ses condoléances.
