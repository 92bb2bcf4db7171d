DIRECT. Grèves, prix de l’énergie, résultats : suivez la journée économique
19 h 10 – C’est la fin de ce direct. [[PER|Sarah Quilliec]] et [[PER|Aymeric Doutreleau]] vous remercient. À demain !
18 h 32 – CLÔTURE. [[ORG|Wall Street]] recule à mi-séance, lestée par [[ORG|Tesla]] et [[ORG|Boeing]]. Le [[MISC|Nasdaq Composite]] perd 0,9 %.
17 h 45 – AÉRIEN. [[ORG|Air France]] annule 30 % de ses vols long-courriers jeudi au départ de [[LOC|Roissy]]. [[ORG|Transavia]] assure son programme à [[LOC|Orly]]. [[ORG|easyJet]] annonce des perturbations à [[LOC|Bâle-Mulhouse]].
16 h 20 – « {{Q speaker="Moussa Kébé" cue="prévient"|Sans proposition écrite, on reconduit}} », prévient [[PER|Moussa Kébé]] ([[ORG|SUD Aérien]]) au micro de [[ORG|Franceinfo]].
15 h 05 – RÉSULTATS. [[ORG|Rexelia]] double son bénéfice au premier semestre. [[ORG|Nexans]] relève ses objectifs. [[ORG|Forvia]], né du rapprochement de [[ORG|Faurecia]] et de [[ORG|Hella]], prévoit 10 000 suppressions de postes d’ici à 2028.
14 h – ÉNERGIE. La [[ORG|Commission de régulation de l’énergie]] ([[ORG:Commission de régulation de l’énergie|CRE]]) publie le prix repère du gaz : + 0,4 %. [[ORG|Engie]] et [[ORG|TotalEnergies]] s’alignent.
13 h 12 – Sur [[ORG|X]], le ministre de l’Économie évoque un « {{Q speaker="?le ministre de l’Économie" cue="évoque"|signal encourageant}} » sans plus de détails.
12 h 30 – AUTOMOBILE. [[ORG|BYD]] confirme son usine de [[LOC|Szeged]]. [[ORG|Leapmotor]], allié de [[ORG|Stellantis]], choisit [[LOC|Saragosse]].
11 h 40 – SOCIAL. Une centaine de salariés de [[ORG|Vencorex]] bloquent le rond-point du [[LOC:Le Pont-de-Claix|Pont-de-Claix]]. « {{Q speaker="Denis Truc-Vallet" cue="null"|On ne lâchera pas la plateforme}} » ([[PER|Denis Truc-Vallet]], [[ORG|CGT Chimie]]).
10 h 15 – BANQUE. [[ORG|ING]] ferme son agence de [[LOC|Lille]]. L’[[LOC|Irlande]] relève le taux d’imposition des multinationales, [[LOC|Dublin]] confirme.
9 h 30 – INVITÉE. « {{Q speaker="Bettina Krauss-Lemoine" cue="null"|Le consommateur n’a pas disparu, il se cache}} » : l’économiste [[PER|Bettina Krauss-Lemoine]] ([[ORG|Rexecode]]) était ce matin dans [[MISC|La Matinale éco]]. Selon [[PER:Bettina Krauss-Lemoine|Krauss-Lemoine]], le rebond attendra Noël.
9 h – Bonjour à tous et bienvenue. Temps gris sur la Bourse, redoux sur le [[MISC|Brent]].