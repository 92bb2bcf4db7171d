#apos=typo
COMMUNIQUÉ – RÉUNION DU [[ORG|SYNDICAT MIXTE DE LA HAUTE SARTHE]] : UN BUDGET TENDU

[[LOC|Alençon]], le 12~mars
Le comité syndical, réuni sous la présidence de Mme [[PER|Danielle Foucault]] (maire de [[LOC|Hesloup]]), a adopté le budget 2026 par 34~voix contre 7. Retour sur les principales décisions.

CONDUITES. Quatre kilomètres de réseau seront renouvelés, au [[LOC:Le Mêle-sur-Sarthe|Mêle-sur-Sarthe]], à [[LOC|Courtomer]] et au hameau des [[LOC|Ventes]]. Entreprises retenues : [[ORG|SADE]], [[ORG|Ets Dupuis & Fils]]. Montant, 2,3~millions d'euros. «~{{Q speaker="Danielle Foucault" cue="a souligné" ref="desc"|À ce rythme, nous aurons tout changé en 2140}}~», a souligné la présidente.
PESTICIDES. Les analyses de l'[[ORG:Agence régionale de santé|ARS]] relèvent du chlorothalonil R471811 dans trois captages : [[LOC|la Fontaine-aux-Malades]], [[LOC|Saint-Gervais]] et [[LOC|les Aulnays]]. L'[[ORG|Agence régionale de santé]] écrit, dans son courrier, que l'eau reste «~{{Q speaker="Agence régionale de santé" cue="écrit" ref="name"|consommable par toute la population}}~». Un délégué a réclamé la même phrase en plus gros. Mme [[PER|Foucault]] a rappelé que la valeur de 0,1~µg/l est une limite de qualité, non un seuil sanitaire. Le représentant de l'[[ORG|UFC]], M. [[PER|Lavigne]], n'est pas convaincu : «~{{Q speaker="Lavigne" cue="a-t-il répondu" ref="pronoun"|Si ce n'est pas grave, il n'y a pas de limite}}~», a-t-il répondu.
SOLIDARITÉ. L'aide au paiement des factures, qualifiée de «~{{N|chèque eau}}~» par les services bien qu'aucun chèque ne soit émis, passe à 60~euros. Pourront la solliciter les foyers adressés par les [[ORG|CCAS]] ou le [[ORG|Secours catholique]].
PERSONNEL. Départ en retraite de [[PER|Louis Gohier]], fontainier, embauché en 1985. Les élus se sont levés. L'intéressé n'a rien dit, hormis «~{{Q speaker="Louis Gohier" cue="null" ref="desc"|attention à la vanne du [[LOC|Pré-Sec]]}}~».
CRUES. Le [[MISC|Papi Sarthe amont]], piloté par l'[[ORG|EPTB]], a fait l'objet d'un exposé de [[PER|Nour-Eddine Amrani]]. Objectif : 400~000~m³ d'expansion. Des riverains, absents, ont fait déposer une lettre. Elle juge les digues promises «~{{Q speaker="?Des riverains" cue="juge" ref="none"|plus hautes que nos fenêtres}}~».
DIVERS. Un boîtier relais a été volé à [[LOC|Semallé]]. Un vœu a été voté contre le projet de fusion avec le [[ORG|SIAEP de Perseigne]], dit «~{{N|le grand tuyau}}~». [[PER|Isabelle Rousset]] et [[PER|Marc Ducatillon]] n'ont pas pris part au vote.

Contact presse : [[PER|Yaëlle Morin]], 02~33~00~00~00. Photos libres de droits : © [[ORG:SYNDICAT MIXTE DE LA HAUTE SARTHE|SMHS]] / [[PER|D. Viel]]
