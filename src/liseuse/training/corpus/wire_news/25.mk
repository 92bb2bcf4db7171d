#apos=typo
Grève dans treize aéroports allemands : un demi-million de passagers cloués au sol

[[LOC|BERLIN]] – La grève d'avertissement lancée lundi par le syndicat [[ORG|Verdi]] a vidé les aéroports de [[LOC|Francfort]], [[LOC|Munich]], [[LOC|Hambourg]], [[LOC|Stuttgart]], [[LOC|Cologne]]/[[LOC|Bonn]] et huit autres. Plus de 3.400 vols ont été annulés, d'après la fédération [[ORG|ADV]].

Partie une journée plus tôt que prévu à [[LOC|Hambourg]], l'action touche agents au sol, bagagistes et contrôleurs des bagages. "{{Q speaker="Christine Behle" cue="s’est excusée" ref="name"|Une grève dont tout le monde est prévenu ne gêne personne}}", s'est excusée à demi [[PER|Christine Behle]], la vice-présidente du syndicat. Les employeurs publics crient au "{{Q speaker="?Les employeurs publics" cue="crient" ref="desc"|coup de poignard}}".

Au terminal 1 de [[LOC|Francfort]], désert, on n'entendait que les roulettes d'un équipage de [[ORG|Condor]]. [[PER|Ludmila Horváthová]], en route pour un enterrement à [[LOC|Košice]], avait dormi sur deux chaises. À côté, un retraité de [[LOC|Mayence]] restait philosophe. "{{Q speaker="?un retraité de Mayence" cue="null" ref="none"|J'ai été conducteur de train. Chacun son tour.}}"

[[ORG|Verdi]] demande 8 % d'augmentation, 350 euros au minimum et trois jours de congé. Les négociations reprennent vendredi à [[LOC|Potsdam]]. La ministre de l'Intérieur s'y est dite prête à "{{Q speaker="?La ministre de l’Intérieur" cue="s’y est dite prête" ref="desc"|parler de tout sauf de rêves}}".

[[ORG|Lufthansa]], non concernée par le conflit, invitait à reporter sur le rail. La [[ORG|Deutsche Bahn]], elle, a remis en service une vieille rame baptisée "{{N|la [[MISC|Silberling]]}}".
