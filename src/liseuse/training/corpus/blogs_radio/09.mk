#apos=typo
[[ORG|LE HÉRISSON DU CANAL]]
— le blog qui pique la vie politique à [[LOC|Montargis]] —

Billet d'humeur, 23h40. Pardon pour les fautes.

Donc on y est. Trois listes à gauche, deux à droite, une on ne sait où. J'ai passé la soirée à la [[LOC|salle Gambetta]], où [[PER|Corinne Mauvais]] tenait sa première réunion publique. Cinquante chaises, trente-sept culs (j'ai compté), et un micro qui sifflait dès qu'elle prononçait «~{{N|intercommunalité}}~». Signe du ciel.

La candidate n'est pas manchote. Elle a démarré par son père, marinier sur le [[LOC|canal de Briare]], puis elle a lâché ce que tout le monde attendait~: «~{{Q speaker="Corinne Mauvais" cue="a lâché" ref="pronoun"|Je ne serai la roue de secours de personne, et surtout pas d'un camion en panne.}}~» Le camion, c'est [[PER|Régis Fontenoy]], maire sortant, ex-[[ORG|UMP]], ex-[[ORG|UDI]], ex-tout. L'intéressé buvait un diabolo au [[ORG|Penalty]], [[LOC|place Mirabeau]]. Je lui ai répété la phrase. Il a ri jaune, ou vert, la menthe aidant. «~{{Q speaker="Régis Fontenoy" cue="null" ref="none"|Qu'elle commence par apprendre à conduire.}}~» Élégant.

Au fond, il y avait des gens du quartier de la [[LOC|Chaussée]]. Un père de famille s'est levé. Il ne voulait pas parler d'alliances, lui, il voulait parler de rats. «~{{Q speaker="?Un père de famille" cue="null" ref="none"|Des gros comme mon avant-bras, madame, et mon avant-bras, regardez-le.}}~» On a regardé. La tête de liste a promis un plan, le militant écolo a parlé de «~{{Q speaker="?le militant écolo" cue="a parlé" ref="desc"|cohabitation}}~», et là, j'ai cru que ça finirait aux poings.

Ce que je retiens~? Qu'on ne m'ôtera pas de l'idée qu'[[PER|Aymeric Sagna]], le jeune du [[ORG|PS]], attend son heure. Il était assis au premier rang. Il n'a pas applaudi. À la sortie je lui ai demandé s'il allait fusionner~; il a rallumé sa cigarette éteinte, et puis, tourné vers le canal~: «~{{Q speaker="Aymeric Sagna" cue="null" ref="pronoun"|Vous savez ce qu'on dit chez nous~? «~{{N|Qui se presse couche dehors}}~».}}~» Chez lui, c'est [[LOC|Amilly]], faut pas exagérer.

PS (le post-scriptum, pas le parti)~: à celui qui signe [[PER|Vercingétorix45]] dans mes commentaires et qui m'écrit chaque nuit que je suis «~{{Q speaker="Vercingétorix45" cue="écrit" ref="pronoun"|vendu à [[ORG|L'Éclaireur du Gâtinais]]}}~»~: mon brave, personne ne m'achèterait.
