#apos=straight
ÉOLIENNES : UNE RÉUNION PUBLIQUE SANS VAINQUEUR À [[LOC|FRUGES]]

Environ 230 personnes ont assisté mardi soir, à la salle des sports, à la présentation du projet de cinq éoliennes porté par la société [[ORG|Boralex]] sur les hauteurs de [[LOC|Coupelle-Neuve]]. Les mâts culmineraient à 165 mètres en bout de pale. Mise en service espérée : fin 2029.

Chargée du développement, [[PER|Tiphaine Lecat]] a détaillé pendant quarante minutes le calendrier, les études acoustiques et les retombées, soit 128^000 euros par an à répartir entre la commune, l'intercommunalité et le département. «~{{Q speaker="Tiphaine Lecat" cue="insisté" ref="pronoun"|Nous avons déplacé deux machines à la demande des riverains}}~», a-t-elle insisté. Des sifflets lui ont répondu.

Les opposants, réunis sous la bannière [[ORG|Vent debout en Artois]], ont distribué à l'entrée un document de huit pages. Leur porte-parole, [[PER|Bertrand Delplanque]], exploitant agricole, reproche au promoteur de n'avoir retenu que trois points de vue pour ses photomontages. La [[LOC|chapelle Saint-Bertulphe]], inscrite à l'inventaire, n'y figure pas. L'agriculteur a également mis en cause la garantie de démantèlement, «~{{Q speaker="Bertrand Delplanque" cue="mis en cause" ref="desc"|cinquante mille euros quand il en faudrait le triple}}~».

D'autres voix se sont fait entendre. Un père de famille, arrivé de [[LOC|Lille]] il y a quatre ans, a rappelé que le territoire comptait déjà 81 mâts et que les enfants «~{{Q speaker="?Un père de famille" cue="rappelé" ref="pronoun"|dessinent des moulins quand on leur demande un arbre}}~». Une retraitée de l'enseignement a pris le contre-pied. «~{{Q speaker="?Une retraitée de l'enseignement" cue="null" ref="none"|On veut bien la lumière, mais pas la voir fabriquer. J'ai honte de ce que j'entends ce soir.}}~» Elle a été applaudie, moins longtemps.

Le maire, [[PER|Jean-Marie Lubret]], qui animait les débats, n'a pas souhaité prendre position avant l'enquête publique. Il s'est borné à souhaiter que «~{{Q speaker="Jean-Marie Lubret" cue="souhaiter" ref="pronoun"|chacun puisse encore se dire bonjour à la boulangerie}}~». Le [[ORG|parc naturel régional des Caps et Marais d'Opale]] rendra un avis consultatif, de même que la [[ORG|Ligue pour la protection des oiseaux]] ([[ORG:Ligue pour la protection des oiseaux|LPO]]), inquiète pour le busard cendré.

Le dossier doit être déposé en septembre à la [[ORG|préfecture du Pas-de-Calais]]. En cas d'autorisation, les adversaires ont déjà annoncé un recours devant la [[ORG|cour administrative d'appel de Douai]]. Ils pourront s'appuyer sur la jurisprudence dite «~{{N|des trois clochers}}~». La prochaine réunion aura lieu à [[LOC|Verchin]].

[[PER|Ghislain Warot]]
