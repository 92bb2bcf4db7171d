#apos=typo
Trois semaines, un sac, zéro avion~: la lettre d'[[PER|Ottilie Bassène]]

[[LOC|Hammerfest]], le 17 juillet

Chers lecteurs,

Vous m'aviez dit que je n'irais pas jusqu'au bout. Me voici au bout. [[LOC|Lille]], [[LOC|Cologne]], [[LOC|Copenhague]], [[LOC|Stockholm]], [[LOC|Narvik]]: dix-sept trains, deux bus, un bac, et pour finir l'[[MISC|Hurtigruten]], ce paquebot postal où les retraités allemands connaissent les noms des fjords par cœur. La compagnie vend l'itinéraire sous l'intitulé «^{{N|Le plus beau voyage du monde}}^». Je n'irai pas jusque-là. Disons le plus lent.

J'ai partagé ma cabine, entre [[LOC|Tromsø]] et ici, avec une infirmière de [[LOC|Bodø]]. Elle part travailler six semaines dans un dispensaire sami, à [[LOC|Karasjok]]. Au petit déjeuner, elle m'a tendu un thermos. «^{{Q speaker="?une infirmière de Bodø" cue="null" ref="none"|Tenez, c'est le café des gens qui ne savent pas dormir.}}^» Dehors, il faisait grand soleil, il était deux heures du matin, un petit garçon courait sur le pont en pyjama.

Ne croyez pas que tout soit carte postale. Le 9, à [[LOC|Sundsvall]], j'ai attendu quatre heures sous la pluie. La compagnie [[ORG|SJ]] avait affiché «^{{Q speaker="SJ" cue="affiché" ref="name"|retard possible}}^», formule que je range désormais parmi les plus courageuses de la langue. Un contrôleur prénommé [[PER|Jörgen]] a sorti un accordéon. Dans mon wagon, une adolescente a soupiré, en anglais, qu'elle aurait préféré une prise. Moi aussi, un peu.

À [[LOC|Kiruna]], ils déménagent. La mine de fer mange le sol, alors la ville va trois kilomètres à l'est~; même l'église en bois a roulé, en 2025, sur deux cents roues. J'ai visité la nouvelle mairie, ronde et dorée, qu'on surnomme ici «^{{N|le [[LOC|Cristal]]}}^». L'ancien quartier est vide. J'ai rencontré [[PER|Lars-Åke Niemi]], mécanicien chez [[ORG|LKAB]], qui venait dévisser sa boîte aux lettres. Je lui ai demandé ce qu'il pensait de la manière dont on l'avait relogé. Il a réfléchi, puis~: «^{{Q speaker="Lars-Åke Niemi" cue="null" ref="pronoun"|Correct.}}^» Et, dix mètres plus loin~: «^{{Q speaker="Lars-Åke Niemi" cue="null" ref="none"|La vue, non.}}^»

Demain je redescends. [[PER|Magali]], à la rédaction, me réclame mes notes de frais, et une conclusion. En voici une, entendue ce matin dans la bouche d'un pêcheur qui regardait passer les camping-cars sous ma fenêtre~: «^{{Q speaker="?un pêcheur" cue="entendue" ref="desc"|Ils cherchent le nord. Il est chez moi, derrière le congélateur.}}^»

Je vous embrasse,
[[PER:Ottilie Bassène|Ottilie]]

([[MISC|Le Carnet d'Ottilie]] est à retrouver chaque jeudi dans [[ORG|Grand Large magazine]].)
