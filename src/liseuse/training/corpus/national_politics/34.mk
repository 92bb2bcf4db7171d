#apos=typo
COMMISSION D'ENQUÊTE – L'homme des algorithmes n'a pas souvenir

Compte rendu

Il a juré, main droite levée, puis il a bu trois gorgées. Mardi, [[PER|Aurélien Poirson-Bey]], ancien patron de [[ORG|Datalys]], était entendu par la [[ORG|commission d'enquête sur les marchés publics du numérique]], que préside la députée [[PER|Estelle Youssouffa]].

— {{Q speaker="Estelle Youssouffa" cue="null" ref="none"|Avez-vous, oui ou non, déjeuné avec le directeur de cabinet le 4 mars ?}}
— {{Q speaker="Aurélien Poirson-Bey" cue="null" ref="none"|Je ne me souviens pas d'un déjeuner, madame la présidente. D'un café, peut-être.}}
— {{Q speaker="Estelle Youssouffa" cue="null" ref="none"|Un café à 214 euros ?}}

Rires. L'homme, qui a fait fortune dans les logiciels de guichet, a perdu son sourire à la neuvième minute. Le rapporteur, [[PER|Arthur Delaporte]], a sorti un courriel. On y lit, écrit par un cadre de [[ORG|Datalys]], que le cahier des charges était «~{{Q speaker="?un cadre de Datalys" cue="écrit" ref="desc"|à nous, à peu près}}~».

[[PER:Aurélien Poirson-Bey|Poirson-Bey]] a parlé de malentendu. «~{{Q speaker="Aurélien Poirson-Bey" cue="plaidé" ref="pronoun"|C'est un euphémisme de stagiaire}}~», a-t-il plaidé. Une formule qui a fait lever les yeux de [[PER|Danièle Obono]], de [[PER|Philippe Latombe]] et d'un commissaire aux comptes venu en observateur, lequel serrait contre lui un classeur étiqueté «~{{N|marché fantôme}}~».

Le ministère a défendu sa bonne foi. Dans un communiqué, il a jugé la procédure «~{{Q speaker="?Le ministère" cue="jugé" ref="pronoun"|régulière en tous points}}~». La [[ORG|Direction interministérielle du numérique]], elle, avait émis un avis défavorable en juin 2023. Son auteure, [[PER|Soizic Tanguy-Marek]], a été mutée à [[LOC|Cayenne]]. La haute fonctionnaire dit en avoir gardé «~{{Q speaker="Soizic Tanguy-Marek" cue="dit" ref="desc"|une excellente recette de colombo}}~».

L'audition a duré trois heures quarante. À la sortie, l'intéressé s'est engouffré dans une berline [[ORG|Peugeot]] sans un mot. Il avait lâché le dernier à l'intérieur, en rangeant ses lunettes : «~{{Q speaker="Aurélien Poirson-Bey" cue="lâché" ref="pronoun"|Vous verrez, à la fin, ce sera l'informatique.}}~» Prochaine audition le 12, à 16 h 30. [[ORG|Capgemini]] et [[ORG|Atos]] ont été convoqués. La présidente promet un rapport «~{{Q speaker="Estelle Youssouffa" cue="promet" ref="desc"|lisible par ma grand-mère}}~».
