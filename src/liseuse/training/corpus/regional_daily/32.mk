#apos=typo
TRIBUNAL CORRECTIONNEL
[[LOC|Nevers]] : l'antiquaire, la commode et les quatre pieds neufs

L'objet du délit pesait quatre-vingts kilos, il était entré par la cour, et le président l'a fait sortir par la même porte en demandant qu'on lui trouve un chariot. Une commode ancienne... du moins l'acheteuse l'avait-elle cru, l'hiver dernier, à la brocante de [[LOC|Cosne]], avant de la payer 3 800 euros en espèces.

À la barre du [[ORG|tribunal correctionnel de Nevers]], [[PER|Roland Camus]], soixante-deux ans, marchand ambulant, a plaidé l'étourderie. Les pieds étaient neufs, les bronzes coulés chez un cousin de [[LOC|Thiers]], le plateau venu d'un lit. Il en convient sans peine. Mais une étiquette à l'encre, collée au fond du tiroir, annonçait «^{{N|Ancien. Belle patine.}}^» Et ces mots-là, insiste la procureure, [[PER|Claire Delmas-Rivoal]], ne trompent pas : ils promettent. «^{{Q speaker="Claire Delmas-Rivoal" cue="null" ref="none"|Il n'a pas vendu un meuble, il a vendu un siècle.}}^» Elle requiert six mois avec sursis.

Me [[PER|Antoine Gallois]] sourit. Ce n'est pas «^{{Q speaker="Antoine Gallois" cue="sourit" ref="name"|un faussaire, c'est un optimiste}}^». Il rappelle que son client a proposé le remboursement, puis de retirer le mot «^{{N|patine}}^» de l'étiquette. Ça a fait rire. La victime, [[PER|Josiane Ribot]], n'a pas trouvé drôle. «^{{Q speaker="Josiane Ribot" cue="a lâché" ref="pronoun"|Je l'ai cirée trois mois, a-t-elle lâché en fixant le plancher. Je lui avais donné un nom.}}^» On n'a pas su lequel. L'expert désigné, commissaire-priseur à [[LOC|Auxerre]], ne comprenait pas que l'on puisse hésiter : selon lui, le meuble valait «^{{Q speaker="?L’expert désigné" cue="selon" ref="pronoun"|ce que vaut le bois de chauffage}}^».

À l'audience comme dans le couloir, l'assistance s'est passionnée pour la question des pieds. «^{{Q speaker="?une spectatrice" cue="a fait" ref="desc"|Mon mari aussi a des pieds neufs, et je ne demande pas le remboursement}}^», a fait une spectatrice. Décision le 14 novembre.

Dans l'affaire suivante, un exploitant de [[LOC|Fourchambault]] avait brûlé des pneus. Il a été relaxé, le tribunal ayant confondu deux parcelles. À la sortie, l'homme aurait embrassé l'avocate.
