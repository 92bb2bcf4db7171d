#apos=straight
VIE ASSOCIATIVE – CANTON DE [[LOC:Louvresse|LOUVRESSE]]

[[LOC:Louvresse|LOUVRESSE]] — Marche. [[ORG|Les Godillots de la Varenne]] se retrouvent dimanche à 8 h 30, parking du [[ORG|Super U]], pour douze kilomètres jusqu'à [[LOC|Pont-d'Ary]]. Prévoir gilet, gobelet, bonne humeur. Contact : [[PER|Jean-Luc Paysan]].

[[LOC|SAINT-CYR-SOUS-BOIS]] — Pétanque. L'assemblée de la [[ORG|Boule saint-cyrienne]] a réélu [[PER|Christiane Mercier]]. Soixante licenciés, deux podiums à la [[MISC|Coupe des clubs]], un différend avec le voisin. « {{Q speaker="Christiane Mercier" cue="rappelé" ref="desc"|On joue jusqu'à 22 h, pas jusqu'à la victoire}} », a rappelé la présidente. Un adhérent a proposé de jouer en chaussons.

[[LOC:Martigné|MARTIGNÉ]] — Twirling. Les majorettes de l'[[ORG|Éveil martignéen]] défileront le 8 mai, [[LOC|place de l'Église]]. Elles cherchent un tambour. Des habits ont disparu du local ; la gendarmerie n'exclut « {{Q speaker="?la gendarmerie" cue="n'exclut" ref="desc"|ni la farce, ni la mite}} ».

[[LOC:Beaulieu|BEAULIEU]] — Théâtre. La troupe [[ORG|Beaulieu en scène]] (qui joue à [[LOC|Martigné]], la salle de [[LOC|Beaulieu]] étant en travaux) reprend « {{N|[[MISC|Le Dindon]]}} », de [[PER|Feydeau]], les 14 et 15. Mise en scène : [[PER|Odile Rose]]. Avec [[PER|Kévin Abraham]], [[PER|Linda Hocini]], [[PER|M. Tessier]] et le curé, dans le rôle du valet.

[[LOC:Pont-d'Ary|PONT-D'ARY]] — Échecs. Match nul entre l'[[ORG|Échiquier d'Ary]] et [[ORG|Louvresse]] (3-3). À dix ans, [[PER|Wassim Le Gall]] a tenu tête au maître [[PER|Ilya Brodsky]]. « {{Q speaker="Wassim Le Gall" cue="dit" ref="pronoun"|Vous tremblez, monsieur}} », lui a-t-il dit au vingt-neuvième coup.

[[LOC:Louvresse|LOUVRESSE]] — Jumelage. Le comité attend quarante Bavarois de [[LOC|Pfaffenhofen]]. On demande des lits, pas des interprètes : les élèves du [[ORG|collège Jacques-Brel]] s'en chargent. Une affiche, posée sur la porte de la mairie, résume la chose en quatre mots : « {{N|Matelas bienvenus, duvets aussi}} ». Cinq, rectifie une habitante au feutre. « {{Q speaker="?une habitante" cue="null" ref="none"|Sachez compter.}} »

[[LOC|SAINT-CYR-SOUS-BOIS]] — Don. La vente de brioches de l'[[ORG|Adapei]] a rapporté 2 316 euros. « {{Q speaker="?la trésorière" cue="constaté" ref="desc"|Avec le beurre à ce prix, c'est de l'héroïsme}} », a constaté la trésorière.

[[PER|J.-P. Vinet]], correspondant
