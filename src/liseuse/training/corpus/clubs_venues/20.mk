#apos=straight
L'agenda du week-end

VENDREDI
[[LOC|Vaucelles]]. [[MISC|Festival des Caves]], soirée d'ouverture avec [[PER|Pomme]] et le duo [[ORG|Marcel & Rami]], 20 h, [[LOC|halle aux Grains]]. 18 €.
[[LOC|Le Havre]]. “{{N|[[MISC|L'Avare]]}}”, mise en scène [[PER|Lilo Baur]], au [[LOC:Le Volcan|Volcan]]. Navette [[ORG|LiA]] au départ de la gare.
[[LOC|Auxonne]]. Conférence de l'historienne [[PER|Anne Lacombe]] sur les prisonniers de 1870, [[LOC|salle Bonaparte]]. Titre complet : “{{N|On ne rend pas une ville, on la perd}}”.

SAMEDI
[[LOC|Plouvenez]]. Fest-noz du [[ORG|bagad Ar Mor]], 21 h, [[LOC|salle Ti Glas]]. Le penn-soner, [[PER|Erwan Castel]], prévient que la cidrerie est à pied. “{{Q speaker="Erwan Castel" cue="prévient" ref="name"|Et qu'elle y restera}}”.
[[LOC|Plouvenez]]. Football. [[MISC|Régional 1]], 18 h 30 : [[ORG|Stade Plouvenezien]] - [[ORG|Guipavas]]. Le car des supporters part de [[LOC|Brest]] à 17 h. [[ORG:Stade Plouvenezien|Plouvenez]] jouera sans son buteur, [[PER|Ludovic Guéguen]].
[[LOC|Angers]]. Portes ouvertes de la [[ORG|Galerie Sourire]] ; on y verra douze lavis de [[PER|Fadila Aggoun]]. L'artiste ne sera pas là, elle l'a écrit sur la porte : “{{Q speaker="Fadila Aggoun" cue="écrit" ref="pronoun"|Je suis au fond du jardin}}”.
[[LOC|Metz]]. [[MISC|Salon du disque]], [[LOC|halle Est]]. Échange contre [[PER|Johnny]] toléré, contre [[PER|Sardou]] négocié, dit le règlement.
[[LOC|Auxonne]]. Pétanque, concours en doublettes de l'[[ORG|Amicale]]. Inscriptions à 13 h, jet du but à 14 h précises. “{{Q speaker="?un membre du bureau" cue="insiste" ref="desc"|Précises, c'est précises}}”, insiste un membre du bureau. [[PER|Tonton Roger]] sera à l'arbitrage.

DIMANCHE
[[LOC|Vaucelles]]. Vide-greniers géant, [[LOC|rue du Faubourg-d'Ouche]]. L'an dernier, un panneau de la police municipale disait “{{N|Voitures, rentrez chez vous}}” ; il a été vendu cinq euros.
[[LOC|Nantes]]. Rencontre avec [[PER|Philippe Katerine]] autour de “{{N|[[MISC|Mignonisme]]}}”, 16 h, librairie [[ORG|Coiffard]].
[[LOC|Dole]]. Cyclo-cross de la [[ORG|Pédale doloise]], départ 14 h près du plan d'eau. Parmi les engagés, [[PER|Titouan Vuillet]], [[PER|Camille Place-Renard]] et l'ancien pro [[PER|Francis Mourey]]. À la sortie du premier bac à sable, on trouvera la gaufre du club, “{{Q speaker="?le trésorier" cue="selon" ref="desc"|le seul ravitaillement honnête de la saison}}” selon le trésorier.
[[LOC|Brest]]. Course au large pour enfants, port du [[LOC:Le Moulin-Blanc|Moulin-Blanc]]. [[MISC|Optimists]] uniquement.
[[LOC|Lille]]. Dernier jour de l'exposition [[PER|Goya]] au [[ORG|Palais des Beaux-Arts]]. Prévoir une heure de queue ou un air décidé.

Annulé : le concert de [[PER|Zed Yun Pavarotti]] au [[LOC:Le Moloco|Moloco]] d'[[LOC|Audincourt]]. Les billets sont remboursés par [[ORG|Ticketmaster]], la déception non.

Rubrique réalisée par [[PER|Maud Lambert]]. Un oubli ? Écrire avant mercredi à la rédaction de [[LOC|Vaucelles]].
