#apos=straight
ROLLER DERBY – Blog de tribune

On m'avait prévenu : si tu vas voir les [[ORG|Brutes de Noël]], mets un casque. J'y suis allé en bonnet.

[[LOC|Gymnase du Blosne]], [[LOC|Rennes]], samedi, 350 personnes, une odeur de gaufre et de polyuréthane. En piste, les [[ORG|Brutes de Noël]], l'équipe A de [[LOC|Rennes]], contre les [[ORG|Nantes Derby Girls]], de [[LOC|Nantes]], qui avaient amené leur fan-club, leurs klaxons et un poulet en peluche. Ce n'est pas une métaphore.

Pour les perdus : une jammeuse par équipe marque un point chaque fois qu'elle double une adversaire. Toutes les autres l'en empêchent, de l'épaule et de la hanche. Le reste est bien plus compliqué. "{{Q speaker="?ma voisine" cue="résumé" ref="desc"|C'est du rugby dans une machine à laver}}", a résumé ma voisine, infirmière, et dont la fille se nomme, sur le maillot, [[PER|Vapo Rizette]].

Car elles ont toutes un nom. Chez [[ORG:Brutes de Noël|Rennes]] : [[PER|Joan Crash-Fort]], [[PER|Zoé Zède]], [[PER|Mère Courage]]. Chez [[ORG:Nantes Derby Girls|Nantes]], [[PER|La Guillotine]], qui m'a fait peur, et [[PER|Sœur Anne]], qui n'a rien vu venir. [[PER:Joan Crash-Fort|Joan]] s'appelle [[PER:Joan Crash-Fort|Pauline Gautron]] en semaine, elle vend des lunettes. "{{Q speaker="Joan Crash-Fort" cue="dit" ref="pronoun"|J'ai dû expliquer un œil au beurre noir à un client myope}}", m'a-t-elle dit sur le banc.

Première période, 78-64. Deuxième, un trou. [[ORG:Brutes de Noël|Rennes]] perd sa capitaine sur un carton et encaisse quarante-deux points en onze minutes. "{{Q speaker="Zoé Zède" cue="hurle" ref="name"|Tenez le mur !}}", hurle [[PER|Zoé Zède]] à ses bloqueuses. Dans les gradins, le poulet vole. Un panneau levé par trois garçons annonce "{{N|[[LOC|Nantes]], on vous rend la [[LOC|Bretagne]]}}", ce qui ne se dit pas ici.

Et puis, [[PER|Mère Courage]]. Elle a 47 ans, la doyenne, prof de maths. Elle a fait quatre tours de piste toute seule. Il paraît qu'on appelle ça un "{{N|grand chelem}}", terme qui ne veut rien dire ici et que tout le monde a crié. 178 à 171. On n'a pas entendu le coup de sifflet. "{{Q speaker="Mère Courage" cue="dit" ref="desc"|Ça m'a pris le temps d'une récré}}", a dit la prof, couchée sur le parquet.

Prochain match le 9 à [[LOC|Caen]], contre les [[ORG|Duchesses de Caen]]. L'entrée est à cinq euros. L'arbitre, un grand type en rayures, m'a rappelé de mettre un casque. "{{Q speaker="?L'arbitre" cue="null" ref="none"|Le bonnet c'est joli, mais ça rembourse pas.}}"

[[PER|Fred]]
