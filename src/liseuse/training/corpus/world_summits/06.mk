#apos=typo
VOTATION
Les Jurassiens de [[LOC|Moutier]] ont un nouveau drapeau et les mêmes impôts

[[LOC|Delémont]] – Onze mois après son transfert au canton du [[LOC|Jura]], la cité prévôtoise découvre les joies de la paperasse. Dimanche, elle a refusé par 51,3^% le crédit de 6,2 millions destiné à son pôle administratif. Un vote «^{{Q speaker="Pierre-Alain Chételat" cue="analyse" ref="name"|de mauvaise humeur, pas de regret}}^», analyse [[PER|Pierre-Alain Chételat]], ancien du [[ORG|Groupe Bélier]].

À l'[[ORG|Hôtel de la Gare]], où les autonomistes célébraient naguère leurs victoires en chantant [[MISC|La Rauracienne]], on n'a débouché que de l'eau gazeuse. Au mur pend toujours l'affiche de 1974, «^{{N|Ni [[LOC|Berne]] ni loup}}^». La patronne, [[PER|Heidi Blanc]], d'origine bernoise, l'a gardée par tendresse. Elle ne vote pas, «^{{Q speaker="Heidi Blanc" cue="null" ref="pronoun"|par hygiène de comptoir}}^».

Reste que la facture intrigue. Les opposants réunis sous la bannière [[ORG|Moutier raisonnable]] ont martelé que la «^{{N|taxe de bienvenue}}^», comme ils ont baptisé la hausse des primes de déchets, coûterait 180 francs par ménage. «^{{Q speaker="Rosalie Beuret Siess" cue="rétorque" ref="name"|Additionner des sacs-poubelle ne fait pas une politique}}^», rétorque la ministre cantonale des Finances, la socialiste [[PER|Rosalie Beuret Siess]].

Le [[ORG|Conseil fédéral]] s'est gardé de tout commentaire. À [[LOC|Berne]], justement, le dossier n'intéresse plus grand monde : sous la [[LOC|Coupole]], on parle droits de douane et relations [[LOC|Suisse]]-[[ORG|UE]]. L'[[ORG|UDC]] récolte des signatures contre les accords dits «^{{N|[[MISC|Bilatérales III]]}}^», l'[[ORG|Union syndicale suisse]] hésite, le [[ORG|PLR]] se déchire. Un conseiller aux États centriste confie n'avoir lu que le résumé du paquet, mais «^{{Q speaker="?Un conseiller aux États centriste" cue="confie" ref="desc"|dans les trois langues}}^».

Retour dans le [[LOC|Jura]]. La maire, Mme [[PER|Zwahlen-Nguyen]], n'exclut pas de revenir aux urnes en juin avec un projet allégé, sans la verrière. A-t-elle senti monter la grogne ? «^{{Q speaker="Zwahlen-Nguyen" cue="admet" ref="pronoun"|J'ai entendu, admet-elle. J'habite au-dessus de la boulangerie.}}^»

Dans la rue, l'heure est à l'ironie. «^{{Q speaker="?un retraité de Tornos" cue="lance" ref="desc"|Un siècle et demi pour partir, un an pour râler : nous voilà enfin confédérés}}^», lance un retraité de [[ORG|Tornos]], la fabrique de décolletage. Il porte à la boutonnière l'écusson rouge et blanc. À l'envers.

[[PER|Noémie Froidevaux]] / [[ORG|Arcinfo]]
