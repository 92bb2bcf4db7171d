#apos=straight
[[LOC|Vic-le-Fesq]] – Au conseil, la fontaine fait déborder le vase

Il y avait vingt-deux points à l'ordre du jour. On s'est arrêté au troisième, et l'on n'en est sorti qu'à minuit passé. Objet du litige : la fontaine de la [[LOC|place des Tilleuls]], à sec depuis l'été, et les 46 000 euros que coûterait sa réparation.

« {{Q speaker="Régine Fontaine" cue="lance" ref="name"|Quarante-six mille euros pour quatre grenouilles en fonte !}} » lance d'entrée la chef de file de l'opposition, [[PER|Régine Fontaine]], à qui son nom vaut, ce soir-là, quelques sourires. Le devis émane de la société [[ORG|Aurore]], spécialisée dans les monuments. L'élue en brandit un autre, de [[ORG|Nîmes Fontainerie]], deux fois moins cher. Problème, il ne comprend pas les pompes.

Le maire, [[PER|Sébastien Maurin]], écoute, crayon en main. L'architecte des bâtiments de France a été consultée. Elle tient aux grenouilles, « {{Q speaker="?L'architecte des bâtiments de France" cue="cite" ref="pronoun"|témoins d'un art populaire de série}} », cite-t-il d'après son courrier. Rires. Un conseiller : « {{Q speaker="?Un conseiller" cue="null" ref="desc"|Elle a déjà vu celle de gauche ?}} »

La séance se tend quand [[PER|Bachir Oulad]], adjoint aux finances, rappelle que la [[ORG|Drac Occitanie]] apporterait 40 %. Mme [[PER:Régine Fontaine|Fontaine]] parle de chantage. M. [[PER:Sébastien Maurin|Maurin]] exige qu'elle retire le mot. « {{Q speaker="Régine Fontaine" cue="rétorque" ref="pronoun"|Je le retire et je garde l'idée}} », rétorque-t-elle. Suspension de séance, dix minutes. Dans la cour, un élu de la majorité allume une cigarette et lâche qu'à titre personnel, il « {{Q speaker="?un élu de la majorité" cue="lâche" ref="desc"|aurait mis des géraniums}} ».

Le public n'était pas en reste. Une dame s'est levée pour évoquer son mariage, en 1962, et la photo prise devant le jet d'eau ; on l'a laissée parler. [[PER|Gaspard]], collégien, avait préparé une question : "{{Q speaker="Gaspard" cue="null" ref="none"|Est-ce que l'eau serait potable ?}}" Elle le serait, à condition de changer les canalisations, ce que le syndicat [[ORG|Vidourle-Est]] n'envisage pas avant 2028.

Vote : 8 pour, 7 contre. Les travaux débuteront en avril. Le reste de l'ordre du jour, dont le budget, la cantine et la motion de soutien à la ligne [[LOC|Alès]]-[[LOC|Bessèges]], est renvoyé au 30.

En descendant l'escalier, M. [[PER:Sébastien Maurin|Maurin]] soupirait. « {{Q speaker="Sébastien Maurin" cue="null" ref="none"|Mon prédécesseur m'avait prévenu : les routes, personne n'en parle, les grenouilles, tout le monde.}} »

[[PER|Josiane Teissier]]
Correspondante [[ORG|Midi Libre]]
