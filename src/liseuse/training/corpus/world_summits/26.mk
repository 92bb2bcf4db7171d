#apos=straight
[[ORG|ONU]] : l'embargo sur le [[LOC|Soudan du Sud]] prorogé d'une courte tête

[[LOC|New York]] - Par neuf voix, le strict minimum, le [[ORG|Conseil de sécurité]] a reconduit vendredi jusqu'au 31 mai l'embargo sur les armes imposé à [[LOC|Djouba]]. Six membres se sont abstenus, dont la [[LOC|Chine]], la [[LOC|Russie]] et les trois sièges africains.

Le texte, porté par les [[LOC|États-Unis]], vise aussi huit personnes, parmi lesquelles le général [[PER|Gabriel Jok Riak]] et l'ancien gouverneur [[PER|Duop Wal Kerbino]]. « {{Q speaker="?La délégation américaine" cue="insisté" ref="desc"|Désarmer n'est pas punir}} », a insisté la délégation américaine. Réplique, dans l'après-midi, du représentant sud-soudanais, [[PER|Cecil Caesar Lado]] : « {{Q speaker="Cecil Caesar Lado" cue="null" ref="name"|Vous interdisez l'extincteur au motif qu'il ressemble à un canon.}} »

Depuis mars, les combats opposent l'armée aux miliciens nuer de la « {{N|[[ORG|White Army]]}} » dans l'État du [[LOC|Haut-Nil]]. [[LOC|Nasir]], prise, reprise, bombardée, n'abrite plus qu'une garnison et des marabouts, l'oiseau. Le vice-président [[PER|Riek Machar]] est jugé dans la capitale. Son parti, le [[ORG|SPLM-IO]], a suspendu sa participation aux organes de paix.

Pour la cheffe de la [[ORG|Minuss]], l'accord de 2018 est « {{Q speaker="?la cheffe de la Minuss" cue="Pour" ref="desc"|à un cheveu de la caducité}} ». Plus d'un ambassadeur juge le cheveu déjà coupé. « {{Q speaker="?l'un d'eux" cue="dit" ref="desc"|Nous votons pour une habitude}} », dit l'un d'eux, dont le pays s'est prononcé en faveur de la résolution 2801.

Sur les rives du [[LOC|Sobat]], l'ONG [[ORG|Solidarités International]] a fermé deux dispensaires. [[PER|Nyakuoth Gatluak Deng]], sage-femme à [[LOC|Ulang]], travaille désormais sous un arbre. Jointe par téléphone satellite, elle n'a pas entendu parler du vote. « {{Q speaker="Nyakuoth Gatluak Deng" cue="demandé" ref="pronoun"|Est-ce que cela concerne aussi les gants ?}} », a-t-elle demandé.

La saison des pluies devrait interrompre les mouvements de troupes. À [[LOC|Addis-Abeba]], l'[[ORG|Igad]] convoque un sommet extraordinaire le 12 juin. Le [[LOC|Kenya]], l'[[LOC|Ouganda]], l'[[LOC|Éthiopie]], [[LOC|Djibouti]] et la [[LOC|Somalie]] ont confirmé leur présence ; [[LOC|Khartoum]] boude.

Un dernier point a surpris les diplomates. Le [[LOC|Pakistan]] a demandé que le communiqué remplace « {{N|milices}} » par « {{N|jeunesses armées}} ». L'amendement a été rejeté.

[[PER|L. Abernathy]]-[[PER|N. Cissokho]]/[[ORG|AMP]]
