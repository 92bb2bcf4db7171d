#apos=typo
Tunnel sous les [[LOC|Alpes]] : [[MISC|Viviana]] a percé

[[LOC|Saint-Martin-la-Porte]] ([[LOC|Savoie]]), 6 mars — Elle pèse 2 300 tonnes, avance de douze mètres par jour et porte un prénom choisi par les collégiens de [[LOC|Modane]]. Le tunnelier [[MISC|Viviana]] a rejoint jeudi, à 4 h 12, la galerie creusée à l'explosif par le groupement [[ORG|Eiffage]]-[[ORG|Ghella]]. Trois kilomètres de roche dite, dans les traités, «~{{N|molle}}~», ce qui fait sourire ceux qui s'y sont cassé les molettes.

Devant le trou, casque blanc, [[PER|Daniel Bursaux]], président de [[ORG|Telt]], a salué «~{{Q speaker="Daniel Bursaux" cue="salué" ref="name"|une affaire d'entêtés}}~». Le maître d'ouvrage franco-italien espère ouvrir en 2033 la section transfrontalière, 57,5 kilomètres. Le coût a été réévalué à 14,7 milliards d'euros en valeur de 2024.

Les opposants, eux, étaient à [[LOC|Chambéry]]. Deux cents personnes, un accordéon, une marmotte en carton. Sur les panneaux : «~{{N|Ni trou ni sous}}~». [[PER|Margaux Pernet-Sow]], porte-parole de [[ORG|Vivre et agir en Maurienne]], reproche au chantier d'avoir tari onze sources. «~{{Q speaker="Margaux Pernet-Sow" cue="martelé" ref="pronoun"|On nous promet des camions en moins, a-t-elle martelé. On a déjà de l'eau en moins.}}~»

La préfecture a fait réaliser trente-deux captages de secours. Un conseiller du ministre, joint dans la soirée, minimise : «~{{Q speaker="?Un conseiller du ministre" cue="minimise" ref="desc"|Les sources de montagne, c'est comme les sondages, ça se déplace.}}~»

Sur les accès, côté français, rien n'est tranché. [[ORG|SNCF Réseau]] planche sur une modernisation de la ligne [[LOC|Dijon]]-[[LOC|Modane]], le conseil régional sur un grand gabarit. Le [[ORG|comité pour la Transalpine]], qui réunit entreprises et collectivités, déplore «~{{Q speaker="comité pour la Transalpine" cue="déplore" ref="desc"|un tunnel de [[MISC|Formule 1]] avec des chemins vicinaux}}~».

À 4 h 13, une mineuse, la première de l'équipe de nuit, a passé la main par l'ouverture. Elle s'appelle [[PER|Sana Gharbi]], elle a 27 ans, elle vient de [[LOC|Gafsa]] et de [[LOC|Vaulx-en-Velin]]. De l'autre côté, quelqu'un lui a serré les doigts. Sur le carnet de poste, à la rubrique observations, elle a écrit : «~{{Q speaker="Sana Gharbi" cue="écrit" ref="pronoun"|Gant déchiré. RAS.}}~»
