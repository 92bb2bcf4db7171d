#apos=typo
Librairies : la nuit où [[LOC|Guéret]] a lu debout

Vendredi, 22 heures. [[PER|Monsieur Gustave]], le chat, a pris la caisse. Au rayon poésie, une cinquantaine de personnes se serrent, un verre de carton à la main. On ferme. Pas pour la nuit : pour de bon, le 31, à moins que.

«~{{Q speaker="Édith Courtaud" cue="résume" ref="name"|Il nous manque vingt-six mille euros et un peu de sommeil}}~», résume [[PER|Édith Courtaud]], qui a repris [[ORG|Les Belles Images]] en 2011. Loyer, factures [[ORG|EDF]], remises grignotées, concurrence d'[[ORG|Amazon]] : l'équation est celle de cent autres. Le [[ORG|Syndicat de la librairie française]] recense quarante fermetures cette année.

D'où cette veillée. Chacun apporte un livre, le lit cinq minutes, puis l'achète. Un boucher a choisi [[PER|Colette]]. Une lycéenne a sorti son propre cahier. «~{{Q speaker="?Une lycéenne" cue="prévenu" ref="pronoun"|C'est de moi, c'est un peu long}}~», a-t-elle prévenu ; elle a fait pleurer tout le monde en deux minutes. Le préfet était là, dit-on, en pull. Il a pris du [[PER|Simenon]].

Entre deux textes, on reparle de la loi. Pas de la vraie, celle de [[PER|Jack Lang]], sur le prix unique : de la «~{{N|loi des trois euros}}~», comme les libraires ont baptisé le montant minimal des frais de port. Elle devait les sauver. [[PER:Édith Courtaud|Édith]] l'appelle autrement, avec un mot qu'on n'imprime pas. Le retrait en casier l'a contournée.

[[PER|Pierre Michon]], le voisin illustre, a envoyé un livre dédicacé et un mot : «~{{Q speaker="Pierre Michon" cue="null" ref="name"|Tenez, tenez bon, tenez-vous chaud.}}~» On l'a épinglé près de la porte. L'écrivain creusois n'aime plus les longs trajets, a expliqué un ami.

Minuit. La cagnotte est à 19 300. Un homme qu'on ne connaissait pas, bottes, bleu de travail, pose un chèque sur le comptoir et repart sans livre. On le rattrape sous les tilleuls. Pourquoi ? «~{{Q speaker="?Un homme qu’on ne connaissait pas" cue="null" ref="none"|Ma mère venait. Elle lisait mal. On ne lui a jamais fait sentir.}}~»

La libraire compte, recompte, s'assied. Le compte n'y est pas encore. «~{{Q speaker="Édith Courtaud" cue="dit" ref="desc"|Je commande quand même la rentrée de janvier}}~», dit la patronne, et elle ouvre son logiciel, [[MISC|Médialog]], en robe du soir.
[[PER|Rose Lamy-Ortega]], à [[LOC|Guéret]] ([[LOC|Creuse]])
