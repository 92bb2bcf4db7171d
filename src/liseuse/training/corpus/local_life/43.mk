#apos=typo
BASKET. [[ORG:Elan Chalon Nord|Chalon Nord]] sauve sa saison, pas encore ses finances

[[LOC|Chalon-sur-Saône]], samedi. L'[[ORG|Elan Chalon Nord]] s'est imposé 78-71 face à [[ORG|Tarare]], s'assurant ainsi le maintien en [[MISC|Nationale 2]] à deux journées de la fin. Une victoire construite en défense dans un [[LOC|Palais des sports Jean-Brun]] bien garni (650 spectateurs), mais qui ne règle pas la question posée depuis janvier, celle du trou de 140^000 euros mis au jour par la [[ORG|FFBB]].

Sur le parquet, les hommes de [[PER|Damir Hodžić]] ont pris le meilleur départ (24-13, 10e) grâce à l'adresse de [[PER|Maxime Chevalier]], auteur de quatre paniers primés. [[ORG:Tarare|Tarare]], battu au rebond, est revenu à hauteur au début du dernier quart-temps par l'intermédiaire de son pivot [[PER|Cheikh Bah]] (19 points, 11 rebonds). L'entraîneur a alors demandé un temps mort, le seul qu'il lui restait. “{{Q speaker="Damir Hodžić" cue="raconté" ref="pronoun"|Je ne leur ai rien dit de tactique, a-t-il raconté. J'ai parlé du premier match de la saison, perdu de trente points.}}” Un 9-0 a suivi.

L'ancien de [[ORG|Vichy]] a salué l'engagement de ses joueurs, qui n'ont pas perçu leur salaire de mars. “{{Q speaker="Maxime Chevalier" cue="commente" ref="desc"|On n'a pas joué pour l'argent, c'est le moins qu'on puisse dire}}”, commente sobrement l'arrière, qui pourrait rejoindre [[ORG|Le Puy]]. La situation est suivie de près par les collectivités. L'adjoint aux sports de la ville a confirmé qu'une avance de subvention serait soumise au vote le 12. Le président, [[PER|Jean-Yves Perreau]], n'assistait pas à la rencontre. Dans un message transmis aux médias, il s'engage à présenter “{{Q speaker="Jean-Yves Perreau" cue="s’engage" ref="pronoun"|un plan de redressement crédible}}” avant l'examen du dossier par la commission de contrôle de gestion.

Du côté des supporters, on ne cache pas son impatience. “{{Q speaker="Gilbert Rameau" cue="interroge" ref="name"|Qu'on nous dise où est passé l'argent de la tombola}}”, interroge [[PER|Gilbert Rameau]], abonné de la tribune est. Le groupe [[ORG|Kop Saôn'Elan]] avait déployé avant la rencontre une banderole réclamant “{{N|des comptes, pas des contes}}”.

Autres résultats de la poule C : [[ORG|Charnay]] – [[ORG|Besançon]] 66-80 ; [[ORG|Vaulx-en-Velin]] – [[ORG|Feurs]] 91-88 (a.p.) ; [[ORG|Sainte-Marie-Metz]] – [[ORG|Gries]], reporté. Samedi prochain, [[ORG:Elan Chalon Nord|Chalon Nord]] se rendra à [[LOC|Feurs]].

[[PER|N. Jacquot]]
