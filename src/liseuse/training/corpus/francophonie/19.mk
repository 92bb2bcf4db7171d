Tripartite: le [[ORG|LCGB]] et l’[[ORG|OGBL]] boudent [[LOC|Senningen]]

[[LOC|LUXEMBOURG]] – La chaise est restée vide. Ni [[PER|Nora Back]] ni [[PER|Patrick Dury]] ne se sont rendus, mardi matin, au château de [[LOC|Senningen]], où le Premier ministre, [[PER|Luc Frieden]], avait convié les partenaires sociaux. L’[[ORG|UEL]], elle, était au complet.

Au cœur du désaccord: les conventions collectives et le travail du dimanche. « {{Q speaker="Jean-Claude Weydert" cue="gronde"|On ne négocie pas avec un pistolet sur la table}} », gronde [[PER|Jean-Claude Weydert]], délégué chez [[ORG|Cactus]]. Le secteur de la distribution sera en grève samedi, de [[LOC|Bertrange]] à [[LOC|Esch-sur-Alzette]]. [[ORG|Auchan]] et [[ORG|Pall Center]] sont également concernés.

Au [[ORG|ministère du Travail]], on rappelle que le texte passera devant la [[ORG|Chambre des députés]] en juin. Le [[ORG|CSV]] et le [[ORG|DP]] disposent de 35 sièges sur 60. Le [[ORG|LSAP]], [[ORG|déi Gréng]] et [[ORG|déi Lénk]] voteront contre. L’[[ORG|ADR]] réserve sa position. Dans son avis, la jeune [[ORG|Ligue des vendeurs]] juge la réforme « {{Q speaker="Ligue des vendeurs" cue="juge"|inutile et mal ficelée}} ».

Frontaliers concernés

À [[LOC|Thionville]], [[LOC|Arlon]] ou [[LOC|Trèves]], les frontaliers suivent l’affaire de près. « {{Q speaker="Mélissa Quaranta" cue="calcule"|Avec l’[[LOC|A31]] bouchée, si je travaille le dimanche, je gagne au moins deux heures}} », calcule [[PER|Mélissa Quaranta]], vendeuse au [[LOC|Kirchberg]] et habitante de [[LOC|Hettange-Grande]].

L’économiste [[PER|Romain Thillens]], de la [[ORG|Fondation Idea]], s’étonne qu’on n’ait pas saisi le [[ORG|Conseil économique et social]]. « {{Q speaker="Romain Thillens" cue="résume"|Le modèle luxembourgeois, c’était un café, un silence, un accord. Il ne reste que le café}} », résume-t-il sur [[ORG|RTL]].

[[ORG|ArcelorMittal]], de son côté, a confirmé la vente de son siège de l’[[LOC|avenue de la Liberté]].

[[PER|Geoffroy Schmit]] ([[ORG|Le Quotidien]])