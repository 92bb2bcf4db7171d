COMMUNIQUÉ DE PRESSE

[[ORG:Lumineo Solar|LUMINEO SOLAR]] INAUGURE À [[LOC:Gardanne|GARDANNE]] LE PARC [[LOC:Héliade 2|HÉLIADE 2]]

[[LOC|Aix-en-Provence]], le 4 juin. [[ORG|Lumineo Solar]], producteur indépendant d'électricité verte, annonce la mise en service de [[LOC|Héliade 2]], un parc photovoltaïque de 38 mégawatts-crête aménagé sur un ancien terril de [[LOC|Gardanne]] ([[LOC|Bouches-du-Rhône]]).

Réalisé avec le concours d'[[ORG|Omexom]], marque de [[ORG|Vinci Energies]], le projet a bénéficié du soutien de la [[ORG|Région Sud]], de l'[[ORG|Ademe]] et de l'agence de l'eau. Les panneaux proviennent de l'usine [[ORG|Voltec Solar]] de [[LOC|Dinsheim-sur-Bruche]], en [[LOC|Alsace]].

"{{Q speaker="Maximilienne Oddo-Ricard" cue="déclare"|Ce site illustre la seconde vie des bassins miniers}}", déclare [[PER|Maximilienne Oddo-Ricard]], directrice générale. "{{Q speaker="Ange Cristiani" cue="indique"|Nous sommes fiers d'accueillir un tel équipement}}", indique [[PER|Ange Cristiani]], adjoint au maire.

"{{Q speaker="Lou Santucci" cue="ajoute"|Mes bêtes ont de l'ombre, c'est le premier patron qui leur en offre}}", ajoute [[PER:Lou Santucci|Santucci]]. À l'issue de la visite, Mme [[PER:Maximilienne Oddo-Ricard|Oddo-Ricard]] et M. [[PER:Ange Cristiani|Cristiani]] ont coupé un ruban aux couleurs de la [[LOC|Provence]]. Le parc, "{{N|sobre par nature}}" selon la plaquette, sera visible depuis la [[LOC|D58]].

L'électricité sera vendue pendant quinze ans à [[ORG|Michelin]] et à [[ORG|Orange]] dans le cadre de contrats de gré à gré, les "{{N|PPA}}". Un troupeau de cent brebis, conduit par la bergère [[PER|Lou Santucci]], entretiendra les abords.

À propos de [[ORG|Lumineo Solar]]

Créée en 2008 par [[PER|Gaspard Vialatte]], [[ORG|Lumineo]] exploite 74 centrales en [[LOC|France]], en [[LOC|Pologne]], au [[LOC|Portugal]] et au [[LOC|Maroc]]. L'entreprise, certifiée [[MISC|B Corp]], emploie 210 personnes. Elle est membre du [[ORG|Syndicat des énergies renouvelables]] ([[ORG:Syndicat des énergies renouvelables|SER]]) et d'[[ORG|Enerplan]].

À propos d'[[ORG|Omexom]]

Présente dans 39 pays, [[ORG|Omexom]] accompagne la transition énergétique.

Contacts presse : [[PER|Daphné Kurtz]], agence [[ORG|Rumeur Publique & Fils]], 12, [[LOC|rue Sainte-Foy]], [[LOC|Paris]]. [[PER|Thibaud Sénéchal]], [[ORG|Lumineo Solar]].