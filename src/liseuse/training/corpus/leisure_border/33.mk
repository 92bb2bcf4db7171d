#apos=typo
RALLYE HISTORIQUE

Sur la glace de [[LOC|Serre Chevalier]], un chauffeur de bus bat les riches

Il pleuvait sur le circuit, il neigeait sur le col. Dimanche, à 7^h^10, [[PER|Amadou Sylla]] et sa navigatrice [[PER|Perrine Chabre]] ont remporté le [[MISC|Rallye des Écrins]] à bord d'une [[MISC|Saab 96]] de 1966 achetée 1^800 euros. Deuxième, à quatre points, une [[MISC|Porsche 911]] dont le rétroviseur vaut davantage.

Rappelons le principe. Pas de vitesse, ou presque. Une moyenne à tenir au dixième de seconde, de nuit, sur des départementales verglacées, avec un carnet, un crayon et un tripmaster. On appelle ça la régularité. Les spécialistes ont un autre mot, «~{{N|le tricot}}~», parce qu'on compte les mailles et qu'on parle peu.

Le vainqueur conduit un articulé de la ligne 6, à [[LOC|Grenoble]], pour [[ORG|M TAG]]. «~{{Q speaker="Amadou Sylla" cue="explique" ref="desc"|J'ai douze ans d'avance~: chez nous, être en avance c'est une faute}}~», explique le machiniste, qui a grandi à [[LOC|Kayes]] sans jamais avoir vu la neige. Il l'aime, maintenant. Comme on aime un chef sévère.

Sa coéquipière, professeure de mathématiques au [[ORG|lycée d'altitude de Briançon]], n'avait pas navigué depuis la mort de son père, en 2019. C'est elle qui a repéré, dans la spéciale de [[LOC|Puy-Saint-Vincent]], un panneau retourné par le vent. Les autres sont partis à gauche. Un commissaire, sous sa capuche, nous a avoué qu'il avait failli intervenir. «~{{Q speaker="?Un commissaire" cue="dit" ref="pronoun"|Je n'ai pas le droit de rire, alors j'ai toussé}}~», a-t-il dit.

Dans le camp d'en face, la défaite passe mal. L'industriel suisse [[PER|Beat Ammann]], propriétaire de la [[MISC:Porsche 911|911]], réclame le déclassement~: la [[MISC:Saab 96|Saab]] aurait porté un pneu non homologué. «~{{Q speaker="Beat Ammann" cue="insiste" ref="name"|Je ne conteste pas le classement de la conductrice, je conteste le pneu}}~», insiste [[PER:Beat Ammann|Ammann]], qui se trompe d'équipage. Dans une lettre à la [[ORG|Fédération française du sport automobile]], son avocat décrit un règlement «~{{Q speaker="?son avocat" cue="décrit" ref="desc"|taillé pour les amateurs}}~». C'est l'intitulé exact de l'épreuve. Le collège a rejeté l'appel, sans frais, et sans humour.

On s'est retrouvé le soir, [[ORG|Chez Gaby]], au [[LOC:Le Monêtier|Monêtier]]. La patronne, 79 ans, a vu passer [[PER|Jean Ragnotti]] et lui a servi la même tartiflette. Sur le mur, une pancarte des années soixante interdit de parler soupapes à table. Les organisateurs, une association intitulée [[ORG|Vieux Volants des Alpes]], ont offert au couple le trophée, un caillou. «~{{Q speaker="Perrine Chabre" cue="null" ref="none"|Il pèse quatre kilos, on nous l'a remis sans explication. On va le mettre dans le coffre, pour la tenue de route.}}~»

Prochaine manche, le 8 mars, en [[LOC|Forêt-Noire]].

[[PER|M. Pradier]]
