#apos=typo
À [[LOC|Adré]], la ville qui a quintuplé

[[LOC|Adré]], [[LOC|Farchana]] (est du [[LOC|Tchad]]), envoyée spéciale

C'était une sous-préfecture de quarante mille âmes. Depuis que le [[LOC|Soudan]] brûle, il en dort plus de deux cent mille sous les épineux. Le ouadi qui marque la frontière, large comme un terrain de football, se franchit à pied neuf mois sur douze.

[[PER|Halima Abakar Yahya]] l'a passé le 3 novembre, un enfant sur le dos, un autre à la main, le troisième devant. Elle venait d'[[LOC|El-Fasher]], tombée quelques jours plus tôt aux mains des [[ORG|Forces de soutien rapide]]. De ce qu'elle y a vu, elle ne dit rien. Du chemin, un peu : «~{{Q speaker="Halima Abakar Yahya" cue="null" ref="none"|On buvait le matin, on marchait le soir. Le jour, on faisait les morts.}}~»

Au point d'accueil, [[ORG|Médecins sans frontières]] mesure les bras. Rouge, orange, vert. Ce ruban que les soignants appellent le «~{{N|bracelet de vérité}}~» a viré au rouge pour un petit sur quatre. Coordinateur médical, le Congolais [[PER|Trésor Kalonji wa Mulumba]] a connu [[LOC|Goma]] et [[LOC|Bria]]. Il n'avait «~{{Q speaker="Trésor Kalonji wa Mulumba" cue="null" ref="pronoun"|jamais rempli autant de fiches avec si peu de lait}}~».

L'argent manque. Le [[ORG|Haut-Commissariat des Nations unies pour les réfugiés]] ([[ORG:Haut-Commissariat des Nations unies pour les réfugiés|HCR]]) n'a reçu que le tiers des fonds demandés ; le [[ORG|Programme alimentaire mondial]] a réduit la ration deux fois depuis mai, après le retrait de l'[[ORG|USAID]]. «~{{Q speaker="?une logisticienne" cue="compte" ref="desc"|Treize kilos de sorgho par mois, puis neuf, puis sept}}~», compte une logisticienne. Les transporteurs de [[LOC|N'Djamena]] exigent d'être payés d'avance. Une réunion des bailleurs, que l'ambassadrice [[PER|Isolde Brandt-Okafor]] présidait vendredi à [[LOC|Genève]], s'est achevée sur des promesses. Elle les a qualifiées de «~{{Q speaker="Isolde Brandt-Okafor" cue="qualifiées" ref="pronoun"|substantielles}}~» ; «~{{Q speaker="?un participant" cue="corrige" ref="desc"|recyclées}}~», corrige un participant.

Les Tchadiens, eux, ont partagé ce qu'ils avaient, l'ombre et le puits. Le sultan du [[LOC|Ouaddaï]] avait donné l'ordre de n'expulser personne. Mais un fagot valait 500 francs, il en vaut 2^000. Au marché, une bagarre a fait deux blessés. Le sous-préfet, [[PER|Mahamat Saleh Issakha]], veut accélérer le transfert vers [[LOC|Farchana]] et [[LOC|Dougui]].

À la nuit tombée, des garçons jouent avec un ballon de chiffons. Sur leur but, fait de deux bidons [[ORG|USAID]], on distingue encore, en anglais, la formule «~{{N|Don du peuple américain}}~».

[[PER|Clarisse Ndoumbé-Vidal]]
