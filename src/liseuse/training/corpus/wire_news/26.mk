#apos=typo
[[LOC|Malte]] : les enquêteurs de [[ORG|The Shift]] primés à [[LOC|Vienne]]

Le [[MISC|prix Fritz-Csoklich]] du journalisme d'enquête a été attribué dimanche à trois reporters maltais du site [[ORG|The Shift]] pour «~{{N|[[MISC|Les Quais fantômes]]}}~», série sur les concessions portuaires.

[[PER|Julian Bonnici-Vella]], [[PER|Maria Theuma]] et [[PER|K. Zahra]] se partageront 15.000 euros. «~{{Q speaker="Maria Theuma" cue="a lancé" ref="name"|On nous doit plus que ça en frais d'avocat}}~», a lancé [[PER:Maria Theuma|Theuma]], sous les rires de la salle du [[LOC|Volkstheater]]. Le jury, présidé par la Hongroise [[PER|Ágnes Lakatos]], a distingué un travail «~{{Q speaker="?Le jury" cue="a distingué" ref="desc"|patient, chiffré, courageux}}~».

Leurs articles, parus entre janvier et juin, montraient comment des quais de [[LOC|Marsaxlokk]] avaient été loués pour «~{{N|stockage temporaire}}~» à des sociétés sans employés. [[LOC|La Valette]] a depuis annulé deux contrats. Le [[ORG|ministère de l'Économie]] avait d'abord qualifié la série d'«~{{Q speaker="ministère de l’Économie" cue="qualifié" ref="name"|exercice de style}}~».

Le travail a commencé par une facture de gardiennage, reçue par erreur. Pendant quatre mois, [[PER:K. Zahra|Zahra]], qui vient de la comptabilité, a dressé des tableaux ; ses collègues sonnaient aux portes. «~{{Q speaker="K. Zahra" cue="null" ref="none"|Les menteurs soignent leurs phrases, jamais leurs additions}}~» : la benjamine du trio ne signe que d'une initiale, à la demande de sa famille. [[PER:Julian Bonnici-Vella|Bonnici-Vella]], lui, a été chauffeur de ferry. On lui doit la carte des bittes d'amarrage, devenue virale sous le nom de «~{{N|plan des fantômes}}~».

La [[ORG|fondation Daphne]], créée en mémoire de la journaliste [[PER|Daphne Caruana Galizia]], assassinée en 2017, s'est félicitée. «~{{Q speaker="fondation Daphne" cue="écrit" ref="desc"|Huit ans après, des gens fouillent encore les registres ; c'est le seul hommage qui vaille}}~», écrit l'organisation.

Quatre procédures en diffamation visent [[ORG|The Shift]]. Aucune n'a abouti. La directive de l'[[ORG|UE]] contre les «~{{N|procédures-bâillons}}~» doit être transposée d'ici mai. Un éditeur de l'île, lui, n'attend «~{{Q speaker="?Un éditeur de l’île" cue="n’attend" ref="desc"|rien, sinon les huissiers}}~».
