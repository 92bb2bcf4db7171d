#apos=typo
PATRIMOINE. Au [[ORG:musée de la Dentelle et du Tricot|musée de la Dentelle]], un pull qui dérange

Il est beige, il a des coudières, il a appartenu à [[PER|François Mitterrand]]. Et depuis samedi il trône, sous verre, au premier étage du [[ORG|musée de la Dentelle et du Tricot]] de [[LOC|Romilly-les-Vaux]], entre un métier à tisser et la layette d'un enfant de troupe.

Pourquoi un pull présidentiel dans un bourg de l'[[LOC|Aube]] ? La conservatrice, [[PER|Apolline Verhaegen]], y voit de la logique : il fut tricoté à trois kilomètres de là, en 1974, chez [[ORG|Bonneterie Lucas & Fils]]. «^{{Q speaker="Apolline Verhaegen" cue="argumente" ref="desc"|C'est une pièce d'archive, pas une relique}}^», argumente la Flamande, en poste depuis mars.

L'opposition municipale n'a pas souri. Au conseil, [[PER|Thibault Vaillant]], divers droite, a voulu savoir combien coûtait la vitrine. Onze mille euros. «^{{Q speaker="Thibault Vaillant" cue="tonné" ref="name"|Onze mille euros pour un lainage, c'est une dépense de prestige}}^», a tonné [[PER:Thibault Vaillant|Vaillant]]. Il a ensuite demandé si l'on comptait aussi exposer les chaussettes de [[PER|Giscard]]. L'échange figure au procès-verbal, suivi de la mention «^{{N|rires, sauf M. [[PER:Armand Roux|Roux]]}}^».

M. [[PER:Armand Roux|Roux]], [[PER|Armand Roux]] de son nom entier, a dirigé trente ans l'usine. Il a prêté le modèle, il veut qu'on le sache. «^{{Q speaker="Armand Roux" cue="répète" ref="pronoun"|Je l'ai lavé à la main}}^», répète-t-il aux visiteurs qui le reconnaissent. Derrière lui, une ancienne remmailleuse fait non de la tête : «^{{Q speaker="?une ancienne remmailleuse" cue="null" ref="desc"|C'est moi qui l'ai lavé. Lui, il signait.}}^»

La querelle a ceci d'utile qu'elle remplit la maison. Mille quatre cents entrées en huit jours, contre 3 900 l'an passé sur douze mois. Un car est venu de [[LOC|Jarnac]]. La [[ORG|DRAC Grand Est]], qui avait refusé au musée le label «^{{N|[[MISC|Musée de France]]}}^» en 2021, s'est fait représenter ; son émissaire a jugé l'accrochage «^{{Q speaker="?son émissaire" cue="jugé" ref="desc"|plus malin que prévu}}^», et n'a pas promis davantage.

On peut aussi ne pas monter à l'étage. Au rez-de-chaussée, l'exposition «^{{N|[[MISC|Le fil et la nuit]]}}^» rassemble jusqu'au 4 juillet quarante robes de [[PER|Popy Moreni]], de [[PER|Paco Rabanne]] et d'une inconnue, [[PER|Lise Maréchal]], première d'atelier chez [[ORG|Vionnet]]. L'entrée est à six euros, gratuite pour qui porte un pull fait main. «^{{Q speaker="Apolline Verhaegen" cue="avoue" ref="desc"|On vérifie les coutures}}^», avoue la conservatrice. Un gardien a même appris le point mousse.

[[PER|C. Nguyen-Barrois]]
