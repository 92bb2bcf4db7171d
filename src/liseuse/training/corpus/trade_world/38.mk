#apos=typo
MOUVEMENTS

[[ORG:CLARIANE|KORIAN]], PARDON, [[ORG|CLARIANE]]. Au siège de la [[LOC|rue Balzac]], [[PER|Anne-Lise Tordjman]] prend la direction médicale. Gériatre, elle vient de l'[[ORG|AP-HP]], où elle a tenu huit ans l'unité de court séjour de l'[[ORG|hôpital Charles-Foix]].

[[ORG|CRÉDIT MUTUEL ARKÉA]]. [[PER|Julien Carmona]] confie les paiements à [[PER|Mériadec Ollivro]], qui arrive de [[ORG|Worldline]] avec son équipe. «^{{Q speaker="Mériadec Ollivro" cue="null" ref="none"|Je rentre à la maison, mais je garde mon badge de visiteur}}^»

[[ORG|BABILOU]]. Départ de [[PER|Xavier Ollier]] ? La rumeur circulait en août. La société la dément, et une source interne ajoute, gourmande, qu'«^{{Q speaker="?une source interne" cue="ajoute" ref="desc"|il n'y avait que des coussins à ranger}}^».

[[ORG|FNE]]. Le congrès de [[LOC|Tours]] a élu à la tête de la fédération l'avocate [[PER|Swann Boutin]]. Elle l'a emporté de six voix sur [[PER|Antoine Gatet]], qui ne se représentait pas vraiment. Un administrateur fulmine (poliment) contre «^{{Q speaker="?Un administrateur" cue="fulmine" ref="desc"|une élection de motte}}^».

[[ORG|TF1]], [[ORG|RTL]], [[ORG|BFM TV]] : valse de l'été. [[PER|Camille Vigneron-Le Gac]] rejoint [[MISC|Quotidien]]. [[PER|Pascal P.]], chroniqueur automobile, s'essaie à la météo sur [[ORG|Kiwi Radio]] : «^{{N|[[MISC|Pare-brise]]}}^», c'est le titre, sera diffusé à 6 h 58.

[[ORG|GRAND PORT MARITIME DE LA MARTINIQUE]]. Le [[ORG|Conseil d'État]] avait rejeté en mars le recours. C'est fait : [[PER|Bruno Mancel]] laisse son siège à [[PER|Erika Zobda]], 44 ans, ex-[[ORG|CMA CGM]], qui promet de «^{{Q speaker="Erika Zobda" cue="promet" ref="name"|ne rien promettre}}^».

AUDITION. À [[LOC|Chartres]], [[ORG|Sonance]] recrute [[PER|Toni Carrasco]] comme patron des ventes. Le même était parti, en claquant la porte, il y a onze mois. Chez son ancien employeur, l'assureur [[ORG|Alma]], on se dit «^{{Q speaker="?on" cue="se dit" ref="pronoun"|contents pour lui}}^».

ON EN PARLE. Rien n'est signé entre le [[ORG|château Phélan Ségur]] et l'œnologue [[PER|Valérie Lavergne]]. Ni entre [[PER|Alexis Lebrun]], le pongiste, et le club d'[[LOC|Istres]]. Ni entre ces deux éditeurs, [[ORG|La Table ronde]] et [[ORG|Arléa]], qui se sont vus trois fois dans un bistrot de la [[LOC|rue Monge]]. «^{{Q speaker="?l’un des convives" cue="avoue" ref="desc"|On s'est disputé la note, c'est bon signe}}^», avoue l'un des convives.

DÉCÈS. [[PER|Gisèle Frappat]], ancienne secrétaire générale de l'[[ORG|Unaf]], s'est éteinte à 93 ans. Ses proches ont reçu de tous les bords politiques un mot identique, elle aurait ri : «^{{Q speaker="?tous les bords politiques" cue="null" ref="desc"|Une grande dame}}^». Elle mesurait 1,48 mètre. Messe le 4, à [[LOC|Saint-Sulpice]].
