#apos=typo
Musiques actuelles

[[MISC|Les Foins d'août]] annulés : récit d'une semaine où tout a mal tourné

Lundi, il faisait beau. Mercredi, la préfecture appelait. Vendredi, on démontait. À [[LOC|Saint-Hilaire-de-Vergt]], le festival [[MISC|Les Foins d'août]] n'aura pas eu sa dix-huitième édition.

L'affaire commence par une analyse de sol. Sur le pré de la [[LOC|Borderie]], prêté par l'éleveur [[PER|Gilbert Teyssou]], un bureau d'études repère une cavité. Trois mètres sur cinq, et on devait y poser la grande scène. Les pompiers passent, hochent la tête, repassent. « {{Q speaker="?un officier du Sdis 24" cue="résume" ref="desc"|Si [[ORG|Les Ogres de Barback]] avaient sauté, on les aurait retrouvés au [[LOC:Le Bugue|Bugue]]}} », résume un officier du [[ORG|Sdis 24]].

Déplacer la scène ? L'équipe y a cru une nuit. La directrice, [[PER|Anouk Delbos]], a fait le tour du canton à vélo, lampe frontale. Elle a trouvé un champ, puis un maire, puis un refus : le maire de la commune d'à côté avait un mariage. « {{Q speaker="Anouk Delbos" cue="raconte" ref="pronoun"|Il m'a dit mademoiselle, votre musique s'entend jusqu'au gâteau}} », raconte-t-elle.

Jeudi, la préfète [[PER|Marie Aubert]] signe l'arrêté. [[PER:Anouk Delbos|Delbos]] ne lui en veut pas. Les réseaux, oui. Sur [[ORG|Facebook]], un compte anonyme accuse les organisateurs d'avoir « {{Q speaker="?un compte anonyme" cue="accuse" ref="desc"|enterré l'étude pendant trois mois}} ». Faux, répond le bureau d'études [[ORG|Géosud 24]], qui publie ses dates. D'après [[PER|Paul Gaussen]], l'un de ses ingénieurs, le rapport a été remis « {{Q speaker="Paul Gaussen" cue="D’après" ref="name"|en mains propres le 2 juillet}} ». Trop tard : 1^100 partages.

Côté argent, c'est net. 640^000 euros de budget, 380^000 déjà dépensés, une exclusion dite du « {{N|fait du sol}} », dont le comptable ne trouve trace dans aucun contrat. [[PER|Tiken Jah Fakoly]] et [[PER|Suzane]] ont renoncé à leur cachet. [[ORG|Fatoumata Band]] a proposé de jouer chez l'habitant. [[ORG|Lumen Prod]], le tourneur, réclame 60 %.

Samedi soir, malgré tout, ils étaient deux cents devant la mairie avec des chaises de camping. Quelqu'un avait peint sur un drap « {{N|Les Foins sans trou}} ». [[PER:Gilbert Teyssou|Teyssou]] avait amené ses brebis. Pas de sono, pas de cavité. L'éleveur a chanté en occitan, trois couplets. « {{Q speaker="Gilbert Teyssou" cue="null" ref="none"|Dix-sept ans que j'attendais qu'on me laisse le micro.}} »

La préfecture de la [[LOC|Dordogne]] a confirmé lundi que l'arrêté serait maintenu jusqu'au comblement. Le conseil départemental étudie une aide d'urgence. Dans une lettre aux communes intitulée « {{N|[[MISC|Des trous et des fêtes]]}} », [[PER:Paul Gaussen|Gaussen]] recommande un sondage systématique avant tout rassemblement. Les billets seront remboursés par [[ORG|Yurplan]] jusqu'au 30 septembre.
