#apos=typo
Sécheresse : [[LOC|Perpignan]] apprend à compter les seaux

L'été dernier, les pelouses de la ville ont viré au jaune paille et le golf de [[LOC|Saint-Cyprien]] au vert pétant. On s'est disputé. Cet été, on ne se dispute plus : les trous 4 à 9 sont fermés, la fontaine de la [[LOC|place Arago]] aussi, et les camions-citernes tournent à [[LOC|Corbère-les-Cabanes]].

«^{{Q speaker="Aurore Vidal" cue="explique" ref="desc"|J'allume la pompe, j'attends, j'éteins la pompe. C'est mon travail, maintenant}}^», explique l'agente du syndicat des eaux. [[PER|Aurore Vidal]], à ne pas confondre avec [[ORG|Aurore]], l'association qui distribue les packs, relève chaque matin le niveau du forage, quatre mètres sous la cote habituelle.

Le barrage de l'[[LOC|Agly]] est à 24 %, celui de [[LOC|Vinça]] à 38. La [[ORG|préfecture des Pyrénées-Orientales]] a placé tout le littoral en crise. Dans le jargon, crise est le quatrième niveau, après la vigilance, l'alerte et l'«^{{N|alerte renforcée}}^». Il n'y en a pas de cinquième. «^{{Q speaker="?un chef de bureau" cue="concède" ref="desc"|On n'avait pas prévu la marche d'après}}^», concède un chef de bureau.

Sur le plateau, les vignes de [[PER|Joan Puigdevall]] ont donné seize hectolitres à l'hectare, un record de pauvreté. Le vigneron n'en veut pas au ciel. Il en veut aux piscines. À [[LOC|Canet]], les hors-sol prolifèrent ; le maire, [[PER|Stéphane Loda]], a fait vérifier leur remplissage. [[PER:Joan Puigdevall|Puigdevall]] a écrit au conseil une lettre dont chacun a retenu la dernière phrase : «^{{Q speaker="Joan Puigdevall" cue="écrit" ref="name"|Je propose qu'on vendange les transats.}}^»

Les solutions s'empilent. Une conduite depuis le [[LOC|Rhône]], vieux projet de [[ORG|BRL]] baptisé «^{{N|[[MISC|Aqua Domitia]]}}^». Une usine de dessalement, qu'un élu de l'[[LOC|Aude]] a présentée comme une évidence et qu'un autre a qualifiée de «^{{Q speaker="?un autre" cue="qualifiée" ref="desc"|four à sel}}^». La réutilisation des eaux usées, enfin, à laquelle croit [[PER|Nadège Sagnier]], de la [[ORG|Communauté urbaine Perpignan Méditerranée]]. Elle a tout essayé, y compris de boire le verre devant les caméras.

«^{{Q speaker="Nadège Sagnier" cue="null" ref="none"|Neutre. Un peu l'aspirine. Ils n'ont gardé que ma grimace.}}^»

À midi, sous l'horloge de la gare, le thermomètre de la pharmacie [[ORG|Castillet]] marque 39. Une touriste demande de l'eau au robinet. Le serveur montre l'affichette : «^{{N|Carafe sur demande, demande avec parcimonie}}^». [[LOC|Perpignan]] a deux tramontanes d'avance et trois pluies de retard.
