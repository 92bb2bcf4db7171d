#apos=typo
Dopage : trois ans après, le demi-fondeur [[PER|Léonce Marchetti]] blanchi

Le [[ORG|Tribunal arbitral du sport]] a annulé mardi la suspension de quatre ans infligée en 2023 à l'ancien champion d'[[LOC|Europe]] en salle du 1 500 mètres. L'échantillon B avait voyagé sans glace.

[[LOC|Lausanne]] ([[LOC|Suisse]]). Il a lu la décision sur le parking d'un supermarché, à [[LOC|Aubagne]]. Quarante-deux pages, dont trente et une de chimie. À la fin, un verbe : annule. [[PER|Léonce Marchetti]] a relu, refait le tour du parking, relu encore. «~{{Q speaker="Léonce Marchetti" cue="raconte-t-il" ref="pronoun"|J'ai oublié les surgelés dans le coffre, raconte-t-il. Une ironie, quand on y pense.}}~»

Tout tient, en effet, à la température. Le flacon prélevé le 11 février 2023 par l'[[ORG|Agence française de lutte contre le dopage]] ([[ORG:Agence française de lutte contre le dopage|AFLD]]) était resté dix-neuf heures dans la camionnette d'un sous-traitant, [[ORG|TransBio Express]], en panne sur l'[[LOC|A10]]. L'avocate de l'athlète, Me [[PER|Prune Kalfayan]], a retrouvé le bon de dépannage. Elle résume l'affaire en une formule cruelle : «~{{Q speaker="Prune Kalfayan" cue="résume" ref="pronoun"|une sanction tiède pour un échantillon tiède}}~».

L'agence «~{{Q speaker="Agence française de lutte contre le dopage" cue="null" ref="desc"|prend acte}}~» et rappelle que la présence d'un métabolite n'a jamais été contestée. Le [[ORG:Tribunal arbitral du sport|TAS]], lui, a jugé la chaîne de conservation «~{{Q speaker="Tribunal arbitral du sport" cue="a jugé" ref="name"|interrompue de manière irréparable}}~». Il n'a accordé aucune indemnité.

Au stade, on avait choisi son camp depuis longtemps. Les uns, au [[ORG|Marseille Athlé Sud]], avaient fait imprimer des tee-shirts «~{{N|Coureur, pas dopeur}}~». D'autres changeaient de trottoir. Un de ses anciens partenaires d'entraînement, sous contrat, confie l'avoir évité «~{{Q speaker="?Un de ses anciens partenaires d’entraînement" cue="confie" ref="desc"|par consigne}}~». Il n'en est pas fier.

La fédération internationale, [[ORG|World Athletics]], n'a pas réagi. L'[[ORG|Athletics Integrity Unit]] non plus. À [[LOC|Paris]], dans les couloirs du ministère, un conseiller juge l'arrêt «~{{Q speaker="?un conseiller" cue="juge" ref="desc"|embêtant pour tout le monde, sauf pour lui}}~». La doctrine dite de la «~{{N|tolérance zéro}}~», inscrite au code mondial, n'en sort pas indemne.

Reste l'homme, 33 ans, 74 kilos, dix de trop. Il a tenu un stand de paninis, donné des cours du soir, perdu une médaille qu'on ne lui rendra pas : elle est chez un Écossais, [[PER|Callum Strachan-Boyd]], qui a proposé de la lui envoyer par la poste. «~{{Q speaker="Léonce Marchetti" cue="null" ref="none"|Je lui ai dit de la garder. Elle a pris l'air du pays.}}~»

[[PER:Léonce Marchetti|Marchetti]] courra le 14 mars aux [[MISC|foulées de la Sainte-Baume]]. Dossard 1 500, a décidé l'organisatrice.
