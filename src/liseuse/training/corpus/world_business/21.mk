#apos=typo
COMMERCE – [[ORG|Marque blanche]], c'est fini
Le [[ORG|tribunal des activités économiques de Lille]] a prononcé vendredi la liquidation de l'enseigne de linge de maison. 38 magasins, 412 salariés.

Il restait des torchons. À [[LOC|Béthune]], samedi matin, on les vendait par dix, sans sac, à des clientes gênées d'être là. «~{{Q speaker="?l’une d’elles" cue="se justifiait" ref="desc"|Je me suis mariée avec leurs draps}}~», se justifiait l'une d'elles. La vendeuse, quatorze ans de maison, n'écoutait plus.

[[ORG|Marque blanche]], née en 1988 d'un atelier de [[LOC|Roubaix]], avait cru trouver son sauveur en la personne de [[PER|Rodolphe Petit]], un spécialiste des reprises passé par [[ORG|Camaïeu]] et par [[ORG|Habitat]]. Le quinquagénaire avait promis, en mars 2024, de «~{{Q speaker="Rodolphe Petit" cue="avait promis" ref="desc"|remettre du désir dans le coton}}~». Il avait surtout remis du prix. Le drap-housse avait pris neuf euros, les clientes avaient pris la porte, direction [[ORG|Action]], [[ORG|Shein]], [[ORG|Vinted]].

À l'audience, M. [[PER:Rodolphe Petit|Petit]] n'est pas venu. Son conseil, Me [[PER|Sacha Winter]], a plaidé une trésorerie «~{{Q speaker="Sacha Winter" cue="a plaidé" ref="name"|asphyxiée par des charges héritées}}~» et rappelé que le bailleur du navire amiral de la [[LOC|rue de Béthune]], à [[LOC|Lille]], la foncière [[ORG|Horizon]], avait refusé tout délai. La présidente l'a coupé. «~{{Q speaker="Clotilde Vasseur" cue="a fait remarquer" ref="name"|Maître, ils ont attendu onze mois, a fait remarquer [[PER|Clotilde Vasseur]]. Moi, à leur place, j'aurais froid.}}~»

L'unique offre portait sur la marque, seule, pour 350^000 euros. Elle émane d'un grossiste portugais de [[LOC|Guimarães]], [[ORG|Têxteis Lameira]], qui n'en reprend aucun salarié et qui fournissait déjà, discrètement, la moitié des serviettes étiquetées «~{{N|tissées dans le [[LOC|Nord]]}}~».

«~{{Q speaker="Ophélie Duquesnoy" cue="null" ref="none"|On s'en doutait, au toucher}}~». [[PER|Ophélie Duquesnoy]], déléguée [[ORG|FO]], a tenu trente-deux réunions en cinq ans. Elle les a consignées dans des carnets et, en haut du dernier, elle a écrit «~{{N|le ventilateur}}~», le nom que les filles donnaient au comité stratégique. Elle estime que l'[[ORG|AGS]] paiera les salaires de janvier avant la fin du mois. Pour le reste, la syndicaliste a vu partir sous ses yeux [[ORG|Kiabi]], non, pas [[ORG|Kiabi]], s'excuse-t-elle, [[ORG|Pimkie]], [[ORG|Jennyfer]], [[ORG|Casa]]. Elle mélange. «~{{Q speaker="Ophélie Duquesnoy" cue="null" ref="none"|Dans la région, on enterre les enseignes par ordre alphabétique, mais dans le désordre.}}~»

Le préfet du [[LOC|Nord]], [[PER|Bertrand Gaume]], a demandé l'ouverture d'une cellule de reclassement. À [[LOC|Béthune]], vers 17 heures, il restait une nappe. La vendeuse l'a gardée.

[[PER|J.-B. Allouard]]
