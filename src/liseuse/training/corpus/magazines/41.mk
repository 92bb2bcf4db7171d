#apos=straight
SANTÉ MENTALE

Le bus bleu de [[LOC|Brive]], ou comment parler à des gens qui n'ont pas demandé

Il stationne le lundi devant le [[ORG|Leclerc]], le mardi au lycée agricole, le mercredi à [[LOC|Objat]], sous la halle. Pas de blouse, pas de plaque. Une banquette, une bouilloire, deux chiens. Le [[MISC|Cabanon]], comme l'ont baptisé les élèves, est un bus réformé de la régie [[ORG|Libéo]], et à son bord, depuis dix-huit mois, des infirmiers psychiatriques écoutent ceux que l'on n'écoute nulle part, éleveurs, retraités, apprentis, un notaire une fois.

À l'origine, une lettre. « {{Q speaker="?un exploitant de Juillac" cue="écrit" ref="desc"|Je ne me couche plus, je n'ai plus que les bêtes à qui parler et je les ai vendues}} », avait écrit en 2022 un exploitant de [[LOC|Juillac]] au [[ORG|centre hospitalier de Brive]]. La lettre avait circulé de bureau en bureau ; elle a fini sur celui de [[PER|Guylaine Faucher]], cadre de santé, qui ne l'a plus lâchée. Le bus, c'est elle. Les chiens aussi. [[PER|Olive]] dort sous la banquette, [[PER|Docteur]] se couche sur les pieds de celui qui va le moins bien, et se trompe peu.

On n'y entre pas pour consulter. On entre pour le café, pour la pluie, pour demander l'heure. Les dix premières minutes, dit l'infirmier [[PER|Mamadou Chastang]], on parle du prix du fioul. « {{Q speaker="Mamadou Chastang" cue="null" ref="none"|À la onzième, il y a un silence. Faut pas le remplir. Moi j'ai appris à regarder la bouilloire.}} » L'an dernier, 1 140 personnes sont montées ; une sur quatre a accepté un rendez-vous en ville.

L'[[ORG|ARS Nouvelle-Aquitaine]] a suivi, à moitié. Il manque 90 000 euros et un pot d'échappement. [[PER|Frédéric Soulier]], le maire, a trouvé le pot. La [[ORG|MSA]] paie les croquettes. Et la [[ORG|Coordination rurale]], qui distribue des tracts sur le même parking, envoie parfois un de ses adhérents, l'air de rien. L'un d'eux, 58 ans, chemise repassée, raconte qu'il était venu « {{Q speaker="?L'un d'eux" cue="raconte" ref="desc"|pour vérifier que ce n'était pas une secte}} ». Il revient chaque lundi, avec des noix.

Les psychiatres, eux, discutent. Le Pr [[PER|Antoine Pelissolo]], interrogé par [[ORG|France Bleu Limousin]], y voyait une piste à évaluer. À [[LOC|Paris]], la [[ORG|Fédération hospitalière de France]] recense quarante dispositifs voisins, bateau, caravane, triporteur. Rien ne dit lequel marche. [[PER:Guylaine Faucher|Guylaine]], quand on le lui fait remarquer, range les tasses. « {{Q speaker="Guylaine Faucher" cue="dire" ref="pronoun"|Ce qui marche, finit-elle par dire, c'est d'être encore là le lundi d'après.}} »

Sur le pare-brise, un autocollant à moitié décollé : "{{N|Montez, on ne va nulle part}}".

[[PER|Sandra Peyrat]]

Si vous traversez une période difficile : 3114, jour et nuit.
