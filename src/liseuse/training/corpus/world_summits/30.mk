#apos=straight
Frontaliers : la rançon du [[LOC:Luxembourg|Grand-Duché]]

[[LOC|Thionville]]. Voie 2. Le 6 h 41 pour [[LOC|Bettembourg]] est annoncé avec douze minutes de retard, et trois cents personnes consultent leur téléphone en même temps. On dirait une messe.

Ils étaient 98 000 Lorrains au dernier pointage du [[ORG|Statec]], à franchir chaque jour la frontière. Ils gagnent là-bas moitié plus. Ils logent ici, à [[LOC|Hettange]], à [[LOC|Cattenom]], dans des bourgs qui ont doublé et dont les écoles débordent. Qui paie les écoles ? C'est toute la question de la « {{N|rétrocession fiscale}} », ce serpent de mer dont se nourrissent les colloques depuis [[PER|Jacques Santer]].

Le maire de [[LOC|Thionville]], [[PER|Pierre Cuny]], voudrait que le voisin verse sa part. « {{Q speaker="Pierre Cuny" cue="null" ref="none"|[[LOC|Genève]] le fait, et personne n'en est mort.}} » Au [[LOC|Luxembourg]], le gouvernement de [[PER|Luc Frieden]] répond codéveloppement : un parking relais, deux ponts, 220 millions pour le rail. L'aumône, traduit-on volontiers côté mosellan, sauf au [[ORG|Crédit agricole de Lorraine]], où un banquier, tout sourire, trouve le système « {{Q speaker="?un banquier" cue="trouve" ref="desc"|parfaitement sain}} ».

[[PER|Sandrine Muller-Bah]], aide-soignante à l'[[ORG|hôpital Robert-Schuman]] du [[LOC|Kirchberg]], rit jaune. Elle a calculé que douze minutes par jour font cinquante heures l'an. « {{Q speaker="Sandrine Muller-Bah" cue="poursuit" ref="desc"|Une semaine et demie de congés, poursuit la quadragénaire. Je l'ai écrit à la [[ORG|SNCF]], ils m'ont remerciée de ma fidélité.}} » À ses côtés, un informaticien de chez [[ORG|Clearstream]] croit au télétravail. Il a droit à 34 jours. Le 35e, prévient-il, « {{Q speaker="?un informaticien de chez Clearstream" cue="prévient" ref="pronoun"|le fisc sort du placard}} ».

À [[LOC|Villerupt]], on a changé de siècle. L'ancienne aciérie est un cinéma. L'opération d'intérêt national [[ORG|Alzette-Belval]] plante des immeubles dans le laitier. Au marché, [[PER|Aldo Blasi]], 82 ans, ancien de l'[[ORG|Arbed]], a connu le trajet à vélo, par [[LOC|Audun-le-Tiche]]. Il se tait longuement devant le plan du futur quartier, nommé « {{N|[[LOC|Micheville]]}} ». Puis : « {{Q speaker="Aldo Blasi" cue="null" ref="pronoun"|Nous, au moins, on revenait sales. On voyait bien qu'on avait travaillé.}} »

Le [[ORG|Conseil de l'Europe]], saisi en 2019 d'un rapport sur le sujet, n'a plus donné signe de vie. La [[ORG|Grande Région]], qui réunit [[LOC|Sarre]], [[LOC|Lorraine]], [[LOC|Rhénanie-Palatinat]], [[LOC|Wallonie]] et [[LOC|Luxembourg]], tient sommet vendredi à [[LOC|Arlon]].

6 h 53. Le train entre en gare, à deux voitures au lieu de trois. Un soupir, collectif. Allez, en voiture.

[[PER|Thierry Kuntz]]
