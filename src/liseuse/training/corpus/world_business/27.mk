#apos=straight
PLAN SOCIAL À [[LOC:Fougères|FOUGÈRES]] : "{{Q speaker="?une ouvrière" cue="null" ref="none"|ON NOUS A LU NOTRE LISTE}}"

La réunion devait durer trois heures. Elle en a duré quarante minutes, le temps de projeter une feuille de calcul. Mardi, au siège français d'[[ORG|Ablex]], équipementier auto de [[LOC|Fougères]] ([[LOC|Ille-et-Vilaine]]), la direction a annoncé la suppression de 283 postes sur 611 et l'arrêt de la ligne de faisceaux d'ici à décembre.

"{{Q speaker="?une ouvrière" cue="raconte" ref="desc"|Ils lisaient les initiales et la date de naissance, pas les noms. Je me suis reconnue à l'année}}", raconte une ouvrière, mère de deux enfants, qui demande à ne pas être citée. À la sortie, on pleurait debout contre les vélos.

Le groupe, filiale à 100 % de l'américain [[ORG|Corden Mobility]], met en avant la chute des volumes de [[ORG|Stellantis]] à [[LOC|Rennes-La Janais]] et la bascule électrique. Selon le document remis aux élus, que nous avons consulté, le site perdrait dix millions d'euros par an, "{{Q speaker="Ablex" cue="Selon" ref="desc"|de façon structurelle}}". Le mot a fait sursauter. En avril encore, dans une lettre à la commune, on parlait de "{{Q speaker="?on" cue="parlait" ref="pronoun"|creux conjoncturel}}".

[[PER|Marie-Laure Guérin]], secrétaire [[ORG|CFDT]] du comité social et économique, conteste jusqu'au nom de la procédure. "{{N|Plan de sauvegarde de l'emploi}}", lit-elle sur la couverture. Puis elle referme le classeur. "{{Q speaker="Marie-Laure Guérin" cue="null" ref="none"|J'ai cherché l'emploi, il est en page 74, et au conditionnel.}}" La syndicaliste demande un droit d'alerte et un expert, probablement [[ORG|Secafi]]. La [[ORG|CGT]] a préféré la grève, votée à main levée vers 14 heures. [[PER|Jordan Lebas]], son délégué, espérait 300 personnes, il en a compté 340. L'homme a refusé d'en tirer une conclusion. "{{Q speaker="Jordan Lebas" cue="a-t-il dit" ref="pronoun"|Je compte, c'est tout, c'est mon côté matheux}}", a-t-il dit avec un petit rire.

Sur le grillage, quelqu'un a écrit à la peinture blanche "{{N|283 = nos vies}}". Un vigile a pris la photo, puis l'a effacée.

Maire de la ville, [[PER|Louis Feuvrier]] a exprimé sa "{{Q speaker="Louis Feuvrier" cue="a exprimé" ref="name"|consternation}}" et sollicité un rendez-vous à [[LOC|Bercy]], auprès du ministre délégué à l'industrie. La région a promis un fonds, "{{N|[[MISC|Rebond]]}}", déjà activé pour [[ORG|Fonderie de Bretagne]]. À la préfecture, on se borne à confirmer que la [[ORG|Dreets]] instruira le dossier.

La prochaine réunion est fixée au 14. Les mandataires du groupe feront le voyage de [[LOC|Detroit]]. À [[LOC|Fougères]], la foire des [[MISC|Angevines]] s'installe le même week-end : la fanfare de l'usine a décidé d'y jouer quand même.
