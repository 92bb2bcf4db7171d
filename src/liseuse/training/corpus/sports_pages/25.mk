#apos=typo
GOUVERNANCE

[[PER|Inès Da Cunha-Vial]] élue à la tête de l'haltérophilie : dix voix, trois tours, une démission

Ils étaient 141, samedi, à voter dans un hôtel de [[LOC|Sarcelles]] où la climatisation ne se coupe pas. À 22 h 35, par dix voix d'écart, [[PER|Inès Da Cunha-Vial]], 44 ans, ancienne internationale et déléguée de la [[ORG:Fédération française d'haltérophilie-musculation|FFHM]], a renversé le président sortant, [[PER|Patrice Lamblin]], en poste depuis deux olympiades. Jamais une femme n'avait dirigé la [[ORG|Fédération française d'haltérophilie-musculation]].

Elle a pris la parole debout, sans micro. «~{{Q speaker="Inès Da Cunha-Vial" cue="a pris la parole" ref="pronoun"|Chers amis, vous avez voté pour une liste, vous avez eu une femme. Servez-vous de la liste.}}~» Rires, à moitié. Quelques délégués fixaient leurs chaussures.

Le vaincu, ulcéré, a quitté la salle avant le décompte des départements. Il juge le scrutin «~{{Q speaker="Patrice Lamblin" cue="juge" ref="pronoun"|entaché}}~», mais ne dit pas de quoi. Deux procurations envoyées depuis [[LOC|Mayotte]], arrivées après minuit, suffiraient, si elles étaient validées, à renverser le compte. «~{{Q speaker="Sauvage" cue="tranche" ref="name"|Minuit, c'est minuit}}~», tranche un huissier, Me [[PER|Sauvage]], assis dans un coin, qui n'avait jamais vu autant d'haltères hors d'un vestiaire. Le [[ORG|Comité national olympique et sportif français]] a rappelé que c'est la fédération, et elle seule, qui arrête ses règles.

Au programme, une mesure fait grimacer les puristes : la fin du classement par «~{{N|poids de corps}}~» dans les épreuves de jeunes. Un conseiller technique estime que la réforme est «~{{Q speaker="?Un conseiller technique" cue="estime" ref="desc"|courageuse et mal ficelée}}~». À l'inverse, la présidente de la [[ORG|ligue d'Île-de-France]], [[PER|Mireille Osterberg]], en fait une question de santé. «~{{Q speaker="Mireille Osterberg" cue="rappelle" ref="desc"|On a vu des filles de treize ans cracher dans des bouteilles, rappelle l'ancienne kinésithérapeute. Ce n'est pas du sport.}}~»

Il fallait un cabinet d'audit, ce fut [[ORG|Grant & Mayeur]]. Son rapport, «~{{N|[[MISC|La barre et l'ombre]]}}~», traînait sur les chaises. Page 11, il décrit une comptabilité «~{{Q speaker="Grant & Mayeur" cue="décrit" ref="pronoun"|plus souple que l'épaule d'un gymnaste}}~». Le trésorier a préféré se retirer. Il était pourtant le seul, dit-on, à savoir où l'on avait rangé les archives.

Restera la question des [[MISC|Jeux]]. À [[LOC|Los Angeles]], cinq places, pas une de plus. [[PER|Bernardin Matam]] et [[PER|Romain Imadouchène]] sont concernés. Le [[ORG|ministère des Sports]], tenu informé, a, selon un de ses membres, «~{{Q speaker="?un de ses membres" cue="selon" ref="desc"|adoré attendre}}~».
