#apos=straight
[[ORG:Toréa|TORÉA]] : 41 JOURS, RACONTÉS PAR CELLES QUI LES ONT FAITS

Elles sont aides de cuisine, plongeuses, lingères. Sous-traitantes du groupe [[ORG|Toréa]], elles ont tenu le piquet devant l'hôtel [[ORG|Le Grand Pavois]], à [[LOC|Port-Camargue]], du 2 avril au 12 mai. Elles se relisent.

[[PER|Maryvonne]]. - {{O speaker="Maryvonne"|Le premier matin, on était six. Le chef de sécurité, un gars gentil, il a dit : "{{Q speaker="?Le chef de sécurité" cue="a dit" ref="pronoun"|Rentrez, vous allez prendre froid.}}" On est restées.}}

[[PER|Adjoua]]. - {{O speaker="Adjoua"|Moi j'avais jamais fait grève. À [[LOC|Bouaké]], mon oncle l'avait faite à la [[ORG|Sitab]], il y a perdu sa place. Je me disais : est-ce que c'est pour nous, ça ?}}

[[PER|Maryvonne]]. - {{O speaker="Maryvonne"|C'est elle qui a trouvé le slogan !}}

Le slogan, peint sur un drap-housse, disait "{{N|On lave vos draps, pas votre conscience}}". Il a fait le tour des réseaux, puis il a fini dans [[ORG|La Marseillaise]].

La revendication tenait en une ligne : l'embauche directe. Le prestataire, [[ORG|Net & Clair]], les payait à la chambre. Sa directrice régionale, [[PER|Solenn Bourgoin]], a longtemps parlé de "{{Q speaker="Solenn Bourgoin" cue="a parlé" ref="name"|malentendu sur la cadence}}". [[ORG|Toréa]] ne parlait pas du tout. Puis, le 30 avril, un communiqué de trois lignes, dans lequel le groupe se disait "{{Q speaker="Toréa" cue="se disait" ref="desc"|attentif à la situation de partenaires extérieurs}}".

"{{Q speaker="Adjoua" cue="s'étrangle encore" ref="name"|Partenaires !}}" s'étrangle encore [[PER|Adjoua]].

[[PER|Reine-Claude Safi]], de l'[[ORG|US-CGT Gard]], venait le soir avec des merguez. Elle a mené la négociation, les 10 et 11 mai, à la [[ORG|DDETS]], à [[LOC|Nîmes]]. Une nuit entière. La lingère [[PER|Ghislaine Pons]] l'accompagnait. "{{Q speaker="Ghislaine Pons" cue="raconte" ref="desc"|À trois heures, leur avocat s'est endormi sur le protocole, raconte la lingère. On a continué sans le réveiller.}}" Et après ? "{{Q speaker="Ghislaine Pons" cue="null" ref="none"|Après, ils ont signé.}}"

Vingt-trois embauches sur trente-quatre. Les onze autres, dont [[PER|Maryvonne]], ont été reclassées à [[LOC|La Grande-Motte]], au [[ORG|Petit Large]]. Une victoire ? Une riveraine venue chaque jour avec son chien avait une formule que toutes répètent : "{{Q speaker="?Une riveraine" cue="avait une formule" ref="desc"|Vous avez gagné la moitié, et l'autre moitié a perdu le sommeil.}}"

Propos recueillis par [[PER|Nils Ferrandez]] pour la brochure [[MISC|Draps blancs, colère noire]], éditée par [[ORG|Les Mauvaises Herbes]].
