CULTURE EN BREF

[[LOC:Nantes|NANTES]]. [[ORG|ROYAL DE LUXE]] SORT UN NOUVEAU GÉANT. Il mesure 9 mètres, s’appelle [[PER|Anselme]] et mange des parapluies. La troupe de [[PER|Jean-Luc Courcoult]] le promènera en septembre entre le [[LOC|château des Ducs]] et l’île de [[LOC|Nantes]].

[[LOC|ANGOULÊME]]. Un palmarès sans tête. Faute d’accord entre l’association [[ORG|FIBD]] et l’éditeur [[ORG|9e Art+]], le nom du successeur d’[[PER|Anouk Ricard]] reste inconnu. À la [[ORG|Cité internationale de la bande dessinée]], on attend.

DISPARITION. La comédienne [[PER|Huguette Marsac]], inoubliable [[PER|Tante Zélie]] du feuilleton « {{N|[[MISC|Les Gens d’Uzerche]]}} » ([[ORG|ORTF]], 1971), est morte jeudi à [[LOC|Tulle]]. Elle avait 93 ans.

[[LOC|AIX-EN-PROVENCE]]. Le [[LOC|Grand Théâtre de Provence]] ferme deux mois : amiante. Les concerts de [[PER|Khatia Buniatishvili]] et du [[ORG|Quatuor Modigliani]] auront lieu au [[LOC|conservatoire Darius-Milhaud]]. [[PER|Modigliani]], le peintre, n’y est pour rien.

LIVRES. [[PER|Pierre Lemaitre]] chez [[ORG|Calmann-Lévy]], [[PER|Guillaume Musso]] aussi, [[PER|Virginie Grimaldi]] chez [[ORG|Flammarion]] : le trio de tête d’[[ORG|Edistat]] n’a pas bougé. Entrée surprise, en 14e place, de « {{N|[[MISC|Manuel de survie en open space]]}} », de la néo-Rennaise [[PER|Gladys Ferrec]].

[[LOC|GENÈVE]]. Vol au [[ORG|musée Ador]]. Un bronze de [[PER|Giacometti]], estimé 800 000 francs, a disparu entre mardi et mercredi. La police cantonale enquête. « {{Q speaker="Urs Baumgartner" cue="soupire"|Nos caméras filmaient le mur}} », soupire le directeur, [[PER|Urs Baumgartner]].

ON A RETROUVÉ [[PER|GROSMINET]]. Le perroquet du [[ORG|Café de l’Univers]], à [[LOC|Tours]], s’était envolé dimanche. Il récitait du [[PER|Ronsard]] sur un balcon de la [[LOC|rue Colbert]]. L’oiseau a été remis à sa propriétaire, Mme [[PER|Lenoir]]. Le chat, lui, n’a rien dit.

PALMARÈS. [[MISC|Prix Lumières]] : « {{N|[[MISC|Vingt dieux]]}} » primé. [[MISC|Prix Louis-Delluc]] : réponse mercredi, au [[ORG|Fouquet’s]].