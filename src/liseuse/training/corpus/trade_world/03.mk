#apos=typo
COMMUNIQUÉ DE PRESSE
[[ORG|Oriade Therapeutics]] annonce l'inclusion du premier patient dans l'étude de phase 2b [[MISC|LUCIOLE]]

[[LOC|Montpellier]] ([[LOC|France]]), le 4 novembre 2025 – 17 h 45 – [[ORG|Oriade Therapeutics]] ([[ORG|Euronext Growth Paris]] – FR0014009YX3 – ALORI), société de biotechnologie spécialisée dans les maladies rares de la rétine, annonce aujourd'hui avoir inclus le premier patient de son essai [[MISC|LUCIOLE]] au [[ORG|CHU de Nantes]]. Il recevra, pendant vingt-quatre semaines, le candidat-médicament [[MISC|ORI-217]] ou un placebo.

L'étude, randomisée en double aveugle, recrutera 144 adultes dans onze centres en [[LOC|France]], en [[LOC|Espagne]] et au [[LOC|Danemark]]. Elle est coordonnée par la Pr [[PER|Birgitte Nørlund]], du [[ORG|Rigshospitalet]] de [[LOC|Copenhague]].

«^{{Q speaker="Birgitte Nørlund" cue="a déclaré" ref="desc"|Pour les personnes atteintes de cette dystrophie, il n'existe aujourd'hui aucun traitement approuvé. [[MISC|LUCIOLE]] doit nous dire si l'on peut ralentir, pas encore si l'on peut guérir}}^», a déclaré l'investigatrice principale.

«^{{Q speaker="Hakim Zerrouki" cue="null" ref="none"|Nous avions promis un premier patient avant la fin de l'année, il est là. Je remercie les équipes, nos actionnaires historiques [[ORG|Andera Partners]] et [[ORG|Sofinnova]], et d'abord les familles}}^» – Dr [[PER|Hakim Zerrouki]], directeur général d'[[ORG:Oriade Therapeutics|Oriade]].

L'association [[ORG|Retina France]], associée à la rédaction du protocole, salue pour sa part «^{{Q speaker="Retina France" cue="salue" ref="name"|un calendrier de visites enfin compatible avec la vie}}^».

Prochaines étapes
Comité de surveillance : deuxième trimestre 2026.
Résultats intermédiaires : premier semestre 2027, sous réserve du rythme de recrutement.
Dépôt auprès de l'[[ORG|Agence européenne des médicaments]] ([[ORG:Agence européenne des médicaments|EMA]]) : non communiqué.

À propos d'[[ORG|Oriade Therapeutics]]
Née en 2016 à l'[[ORG|Institut des neurosciences de Montpellier]], [[ORG:Oriade Therapeutics|Oriade]] emploie 41 personnes. Son nom vient de l'oréade, nymphe des montagnes, et d'une faute de frappe que les fondateurs ont gardée. Elle a reçu le [[MISC|prix Galien]] de la recherche en 2022 et bénéficie d'un financement de [[MISC|France 2030]].

Contacts
Investisseurs : [[PER|Maud Lassalle]]
Presse : [[PER|Théo Vandamme]], agence [[ORG|Point-virgule]]

Avertissement. Le présent document contient des déclarations prospectives, reconnaissables à des termes tels que «^{{N|anticiper}}^», «^{{N|viser}}^» ou «^{{N|devrait}}^». Ces déclarations ne constituent pas des garanties ; la Société renvoie au chapitre 3 de son document d'enregistrement, déposé à l'[[ORG|AMF]] sous le numéro D.25-0219.
