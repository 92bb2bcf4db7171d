#apos=straight
ENTRETIEN
[[PER|Marc-Antoine Fabiani]] : « {{Q speaker="Marc-Antoine Fabiani" cue="null" ref="name"|On demande aux maires d'être assureurs, plombiers et psychologues}} »

Maire de [[LOC|Saint-Pons-la-Rivière]], 812 habitants, il préside depuis janvier l'[[ORG|Union des bourgs de France]]. À la veille du [[MISC|Salon des maires]], il publie aux [[ORG|éditions de l'Aube]] « {{N|[[MISC|Le Stylo et la pelle]]}} ».

Propos recueillis par [[PER|Solène Ogier]]

Pourquoi ce livre maintenant ?
{{O speaker="Marc-Antoine Fabiani"|Parce que mille huit cents collègues ont démissionné depuis 2020, et que l'[[ORG|AMF]] n'en parle plus qu'en pourcentage. J'ai voulu des prénoms. [[PER|Colette]], à [[LOC|Brassempouy]], qui a rendu son écharpe parce que l'assureur, [[ORG|Groupama]] en l'occurrence, refusait de couvrir l'église. Un confrère de l'[[LOC|Aveyron]] m'a écrit : « {{Q speaker="?Un confrère de l'Aveyron" cue="écrit" ref="desc"|Je dors mieux depuis que je ne réponds plus au téléphone.}} »}}

Le gouvernement promet un statut de l'élu. Cela ne suffit pas ?
{{O speaker="Marc-Antoine Fabiani"|Le texte de [[PER|Françoise Gatel]] va dans le bon sens. Mais le fameux « {{N|choc de simplification}} », on nous le sert depuis [[PER|François Hollande]]. À la préfecture, un fonctionnaire m'a dit, sans rire : « {{Q speaker="?un fonctionnaire" cue="dit" ref="desc"|Il manque le formulaire qui permet de demander le formulaire.}} » Voilà où on en est.}}

Êtes-vous candidat aux sénatoriales ?
{{O speaker="Marc-Antoine Fabiani"|Non. Ma femme m'a prévenu. Le [[ORG|Sénat]] est une belle maison, j'y ai des amis, [[PER|Gérard Larcher]] m'a reçu avec beaucoup d'égards. Je lui ai apporté du miel de [[LOC:Saint-Pons-la-Rivière|Saint-Pons]]. Il m'a parlé d'andouille pendant une heure.}}

Que répondez-vous à ceux qui veulent fusionner les petites communes ?
{{O speaker="Marc-Antoine Fabiani"|Qu'ils viennent un soir d'inondation. En octobre, la [[LOC|Têt]] a pris le gymnase ; à minuit, c'est l'adjoint [[PER|Dédé Carles]] qui tenait la pompe, pas la [[ORG|communauté de communes Conflent-Canigó]]. Le mot « {{N|mutualisation}} », je le respecte. Il ne pompe pas.}}

Et [[LOC|Paris]] dans tout cela ?
{{O speaker="Marc-Antoine Fabiani"|Vous savez, [[PER|Pierre Mauroy]] disait que la décentralisation était un accouchement. Quarante ans plus tard, l'enfant est toujours chez ses parents.}}

Repères. 1964, naissance à [[LOC|Bastia]]. 1989, ingénieur à la [[ORG|DDE]] des [[LOC|Pyrénées-Orientales]]. 2014, premier mandat. 2026, réélection au premier tour, seule liste en lice.
