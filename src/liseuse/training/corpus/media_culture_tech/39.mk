#apos=typo
MATÉRIEL. La manette [[MISC|Galet]] veut rendre leurs mains aux joueurs

[[LOC|Las Vegas]], envoyé spécial. — Sur le stand B-4417, coincé entre un aspirateur qui monte les escaliers et la délégation du [[LOC|Kazakhstan]], on se bouscule pour caresser une pierre. Elle est blanche, tiède, sans boutons. «~{{Q speaker="?un visiteur" cue="s’étonne" ref="desc"|C'est mon savon, ça}}~», s'étonne un visiteur de [[ORG|Nvidia]]. Il la prend, il serre. Sur l'écran, un loup se met à courir.

[[MISC|Galet]], c'est son nom, lit la pression de la paume par 48 capteurs. Elle a été pensée pour [[PER|Gabin]], 9 ans, atteint d'une myopathie, qui ne pouvait plus tenir une [[MISC|DualSense]]. Son oncle, [[PER|Wilfried Adjovi]], prothésiste à [[LOC|Échirolles]], a sculpté les premières dans du savon, justement, puis dans de la cire. Avec [[PER|Hélène Roch]], ingénieure passée par [[ORG|STMicroelectronics]], il a fondé [[ORG|main(s)]]. «~{{Q speaker="Hélène Roch" cue="raconte" ref="desc"|[[PER:Wilfried Adjovi|Wilfried]] a oublié les parenthèses au greffe, on a dû refaire les statuts}}~», raconte l'associée.

Ici, au [[MISC|CES]], la petite entreprise a obtenu un [[MISC|Innovation Award]] et une poignée de main du patron de [[ORG|Razer]]. Elle espère surtout un distributeur. [[ORG|Microsoft]], dont la manette adaptative avait ouvert la voie en 2018, s'est dit, par la voix d'un responsable accessibilité, «~{{Q speaker="Microsoft" cue="s’est dit" ref="name"|jaloux dans le bon sens}}~». Le prix, 189 dollars, fait grincer. Dans l'allée, [[PER|Noémie Sambuc]], joueuse professionnelle tétraplégique et consultante pour [[ORG|CapGame]], a essayé, recommencé, perdu, souri. «~{{Q speaker="Noémie Sambuc" cue="null" ref="none"|On ne m'a pas parlé lentement, c'est déjà énorme.}}~» Elle ne veut pas qu'on dise «~{{N|inspirante}}~». On ne l'a pas dit.

Tout n'est pas réglé. Le capteur s'affole à l'humidité (à [[LOC|Las Vegas]], on ne risquait rien) et [[ORG|Sony]] refuse encore la certification. Un concurrent de [[LOC|Shenzhen]] expose d'ailleurs, dans la halle nord, un engin étrangement voisin. Son prospectus parle d'une «~{{N|pierre de compassion}}~». À la question de savoir d'où vient l'idée, le vendeur nous a tendu un bonbon. La [[ORG|French Tech]], présente avec 170 sociétés, a promis un avocat.

Le soir, dans une chambre du [[ORG|Luxor]], le cofondateur a appelé [[LOC|Échirolles]], où il était six heures du matin.

— {{Q speaker="Gabin" cue="a demandé" ref="desc"|Vous avez gagné quoi~?}} a demandé le neveu.

— {{Q speaker="Wilfried Adjovi" cue="null" ref="none"|Un prix.}}

— {{Q speaker="Gabin" cue="null" ref="none"|Il est lourd~?}}

— {{Q speaker="Wilfried Adjovi" cue="null" ref="none"|Plutôt, oui.}}

— {{Q speaker="Gabin" cue="null" ref="none"|Alors il est pas pour moi.}}

[[PER|K. Delorme]]
