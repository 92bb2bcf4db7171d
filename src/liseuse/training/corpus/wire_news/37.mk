#apos=typo
[[LOC|Canaries]] : sept femmes et fillettes noyées à l'entrée du port

[[LOC:La Restinga|LA RESTINGA]] ([[LOC|Espagne]]) – À cinq mètres du quai. Sept personnes, quatre femmes et trois fillettes, sont mortes mercredi lorsque leur cayuco s'est retourné à l'arrivée dans le port de [[LOC|La Restinga]], sur l'île d'[[LOC|El Hierro]].

L'embarcation, partie de [[LOC|Mbour]] ou de [[LOC|Nouadhibou]] selon les récits, transportait 159 passagers. [[ORG|Salvamento Marítimo]] l'escortait depuis 10 kilomètres. « {{Q speaker="Nayra Padrón" cue="a raconté" ref="name"|Tous se sont levés du même côté pour toucher la terre}} », a raconté [[PER|Nayra Padrón]], du club [[ORG|Mar de las Calmas]], qui s'est jetée à l'eau tout habillée.

Une dizaine d'enfants ont été hospitalisés, dont deux transférés par hélicoptère à [[LOC|Tenerife]]. Le président régional, [[PER|Fernando Clavijo]], s'est rendu au port avec [[PER|Alpidio Armas]], qui dirige le conseil insulaire. « {{Q speaker="Alpidio Armas" cue="a soufflé" ref="desc"|On s'habitue à tout, sauf aux petites chaussures}} », a soufflé ce dernier.

La [[ORG|Croix-Rouge espagnole]] avait dressé des tentes. Là, un Guinéen de 17 ans répète qu'il a compté onze jours. « {{Q speaker="?un Guinéen de 17 ans" cue="null" ref="none"|Le douzième, on était arrivés. C'était le douzième qu'il ne fallait pas bouger.}} »

Au premier semestre, les arrivées ont baissé de 40 %, d'après le [[ORG|ministère espagnol de l'Intérieur]]. L'ONG [[ORG|Caminando Fronteras]] préfère compter autrement : 1.865 morts ou disparus. Dans « {{N|[[MISC|La route des absents]]}} », publié en mai, elle estime que la surveillance a déplacé les départs « {{Q speaker="Caminando Fronteras" cue="estime" ref="pronoun"|toujours plus au sud}} ».

[[LOC|El Hierro]], 11.000 habitants, a reçu l'an passé deux fois sa population.
