#apos=typo
JEU VIDÉO / ENQUÊTE
Ils ont quarante ans et ils sauvent des mondes morts

Il est minuit passé à [[LOC|Annecy]] quand [[PER:Nicolas Barthez|Kaolin]] se connecte. Dans la vie, [[PER|Nicolas Barthez]] est géomètre; dans [[MISC|Dernière Veille]], jeu de rôle en ligne fermé en 2012 par son éditeur, il est maire d'une ville où ne passent plus que six personnes. Cette ville n'existe sur aucun serveur officiel. Il l'a reconstruite, rue par rue, d'après des captures d'écran, avec une bande de têtus réunis sous un nom de bataille : [[ORG|Les Archivistes du dimanche]].

L'[[LOC|Europe]] a beau avoir entendu leur cause (la pétition [[MISC|Stop Killing Games]] a dépassé le million de signatures), la loi, elle, traîne. En [[LOC|France]], l'[[ORG|UFC-Que choisir]] a attaqué [[ORG|Ubisoft]] à propos de [[MISC|The Crew]]. Chez les éditeurs, on se défend mollement. «^{{Q speaker="?un juriste du secteur" cue="avance" ref="desc"|Un jeu en ligne, c'est un parc : quand il n'y a plus de visiteurs, on éteint}}^», avance un juriste du secteur. Un parc, peut-être. Mais on ne brûle pas les manèges, réplique-t-on à la [[ORG|BnF]], dont le département de l'Audiovisuel conserve vingt mille titres et pas un serveur.

Il y a [[PER:Marthe Ekwalla|Mamie Lag]], 66 ans, ancienne programmeuse chez [[ORG|Bull]], qui a décompilé à la main le protocole réseau. De son vrai nom [[PER|Marthe Ekwalla]], elle vit à [[LOC|Belfort]], entourée de perruches. «^{{Q speaker="Marthe Ekwalla" cue="confie" ref="desc"|Les jeunes me demandent pourquoi je fais ça, confie la doyenne. Je leur montre ma pension.}}^» Il y a aussi un prêtre, un chauffeur de chez [[ORG|Keolis]], et [[PER:Nicolas Barthez|Barthez]], qui tient les comptes: 31 euros par mois, électricité comprise.

Ne parlez pas de nostalgie à ce trésorier : il a horreur du mot. Il dit «^{{Q speaker="Nicolas Barthez" cue="dit" ref="pronoun"|entretien}}^», comme pour une chaudière.

Une fois l'an, la veille du solstice, les anciens reviennent. L'an dernier, ils étaient deux cent quatre. On avait dressé des tables sur la place, allumé les feux; un joueur coréen lisait la liste des comptes dont le propriétaire est mort. Vers trois heures, quelqu'un a tapé dans le canal général : «^{{Q speaker="?quelqu’un" cue="tapé" ref="desc"|ça lague, je pleure}}^». C'était tout, et c'était beaucoup.

L'ayant droit, le coréen [[ORG|Hansae Online]], n'a jamais répondu aux courriers. Un jour d'avril, pourtant, une adresse inconnue de [[LOC|Pangyo]] leur a fait parvenir une archive de 3 Go, sans message. Sauf le nom du fichier : «^{{N|merci.zip}}^».

[[PER|Corentin Lamy-Duroc]]
