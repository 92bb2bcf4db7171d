Importation de véhicules : [[ORG|Stellantis El Djazaïr]] passe la troisième à [[LOC|Tafraoui]]

[[LOC|ORAN]] ([[ORG|APS]]) - L’usine [[ORG|Fiat]] de [[LOC|Tafraoui]] a sorti lundi sa 90 000e voiture, une [[MISC|Grande Panda]] blanche destinée à une enseignante de [[LOC|Relizane]], a annoncé la direction. Le taux d’intégration atteindrait 30 %, selon le ministère.

Cinq équipementiers ont signé des conventions, dont le turc [[ORG|Martur]], l’oranais [[ORG|Sarl Plastivolt]], et [[ORG|Iris Tyres]], de [[LOC|Sétif]]. “{{Q speaker="Nabil Chérif Belkaïd" cue="assuré"|Les sièges, les vitres, les faisceaux : tout viendra d’ici avant deux ans}}”, a assuré [[PER|Nabil Chérif Belkaïd]], directeur des achats.

Le marché, lui, ne désemplit pas. Au souk de [[LOC|Tidjelabine]], une [[MISC|Symbol]] de 2016 s’affiche à 230 millions de centimes. Le chinois [[ORG|Chery]] attend toujours son agrément pour [[LOC|Bordj Bou Arréridj]]. [[ORG|Renault Algérie Production]], à l’arrêt depuis 2022, a déposé un nouveau dossier à l’[[ORG|AAPI]]. [[ORG|Hyundai]], associé à l’omanais [[ORG|Saud Bahwan]], lorgne [[LOC|Batna]].

Questionné en marge du [[MISC|Salon Equip Auto]], au [[LOC|Palais des expositions]], l’expert [[PER|Mourad Ould Rabah]] tempère : “{{Q speaker="Mourad Ould Rabah" cue="tempère"|Monter une roue n’est pas la fabriquer.}}” Le président de l’[[ORG|Association des concessionnaires]], [[PER|Sid Ahmed Mokrani]], signe dans [[ORG|El Watan]] une chronique au vitriol, “{{N|[[MISC|Taïwan n’est pas loin]]}}”.

Dans son discours du 30 décembre, le président [[PER|Abdelmadjid Tebboune]] avait promis la fin des pénuries. Le Conseil des ministres doit examiner un décret sur les moins de trois ans. L’[[ORG|APN]] a adopté en novembre un amendement à la loi de finances. Au [[ORG|Conseil de la nation]], le débat fut bref.

La [[ORG|BNA]] et le [[ORG|CPA]] proposent des crédits sans intérêts. “{{Q speaker="?une cliente de Mostaganem" cue="s’impatiente"|Moi, je veux juste une voiture avant la retraite}}”, s’impatiente une cliente de [[LOC|Mostaganem]].