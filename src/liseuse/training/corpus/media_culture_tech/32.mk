#apos=typo
OCÉANS

L'expédition [[MISC|Noctiluque]] remonte un ver qui ne devrait pas être là

À bord du [[MISC|Pourquoi pas ?]], [[LOC|Atlantique]] équatorial

Il fait deux centimètres, il est translucide et il a mis en rage trois zoologistes en une matinée. On l'a trouvé par 4~870 mètres de fond, sur le flanc est de la [[LOC|dorsale médio-atlantique]], dans une carotte de boue que personne n'avait demandée. Le robot [[MISC|Victor 6000]] devait prélever un peu plus à gauche.

«~{{Q speaker="Perrine Lostis" cue="reconnaît" ref="name"|C'est moi qui tenais le bras, j'ai éternué}}~», reconnaît [[PER|Perrine Lostis]], pilote à la [[ORG|Flotte océanographique française]]. Depuis, sur le navire, on appelle la bête l'«~{{N|[[PER|Atchoum]]}}~». Ce ne sera pas son nom savant.

L'animal appartient à une famille, les siboglinidés, qui vit collée aux sources chaudes et s'y nourrit, par bactéries interposées, de soufre. Or il n'y a pas de source ici. Pas de soufre. L'eau est à 2,4 degrés. «~{{Q speaker="Emeka Okonjo" cue="résume" ref="desc"|C'est comme rencontrer un pingouin à [[LOC|Dijon]]}}~», résume le chef de mission, détaché du [[ORG|National Oceanography Centre]] de [[LOC|Southampton]]. [[PER|Emeka Okonjo]] envisage une source éteinte depuis peu, ou une carcasse de baleine. «~{{Q speaker="Emeka Okonjo" cue="null" ref="none"|Ou une erreur. J'aime bien les erreurs, elles arrivent avant les articles.}}~» Sa consœur de l'[[ORG|Ifremer]], [[PER|Jozée Sarrazin]], penche pour un fossile de courant.

À 400 milles de là, l'enjeu n'est pas que zoologique. Le secteur est convoité. La [[LOC|Russie]], la [[LOC|Pologne]] et la [[LOC|France]] détiennent chacune dans la zone un permis d'exploration délivré par l'[[ORG|Autorité internationale des fonds marins]], et un industriel canadien, [[ORG|The Metals Company]], fait le siège des délégations. Les ONG l'ont bien compris. [[ORG|Bloom]] a publié une photo du ver avant les chercheurs, avec ce slogan~: «~{{N|Il a pris un avocat}}~». Dans le carré, l'affaire a fâché. «~{{Q speaker="?un doctorant" cue="peste" ref="desc"|On n'est pas des lanceurs d'alerte, on n'a même pas encore compté ses segments}}~», peste un doctorant qui a dormi deux heures.

En visioconférence, l'institut brestois a félicité l'équipe pour cette «~{{Q speaker="Ifremer" cue="a félicité" ref="desc"|sérendipité maîtrisée}}~». La pilote a demandé à un collègue ce que cela voulait dire. Il a répondu~: «~{{Q speaker="?un collègue" cue="a répondu" ref="pronoun"|Santé.}}~»

L'escale de [[LOC|Mindelo]], au [[LOC|Cap-Vert]], est prévue le 8. Deux spécimens voyageront à moins 80 jusqu'au [[ORG|Muséum]], le troisième reste à bord, dans une glacière étiquetée «~{{N|Ne pas ouvrir, ne pas éternuer}}~».

[[PER|Côme Aguirre]], envoyé spécial
