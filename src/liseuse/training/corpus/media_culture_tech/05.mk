#apos=typo
RÉSEAUX SOCIAUX

[[PER|Mamie Bitume]], 78 ans, un million d'abonnés et pas de permis

Sur [[ORG|TikTok]], on l'appelle [[PER|Mamie Bitume]]. À la mairie de [[LOC|Guéret]], on dit Mme [[PER:Mamie Bitume|Blanc]]. Et dans la famille, depuis que le compte [[PER:Mamie Bitume|@mamiebitume]] a franchi le million d'abonnés, on ne dit plus rien, on prend rendez-vous.

Le principe est mince~: [[PER:Mamie Bitume|Huguette Blanc]], en blouse à fleurs, note les ronds-points. Elle les traverse à pied, les arpente, tape du talon, puis rend son verdict. Celui de [[LOC|Gouzon]], avec sa sculpture de soudeur, a pris 14 sur 20. Celui de [[LOC|La Souterraine]], 3. «~{{Q speaker="Mamie Bitume" cue="explique" ref="pronoun"|Il n'y a rien au milieu. Un rond-point, c'est comme un gâteau, il faut la fève}}~», explique-t-elle en ajustant son sonotone.

Derrière le téléphone, il y a sa petite-fille, [[PER|Lilou Desmoulins-Traoré]], étudiante en BTS à [[LOC|Limoges]]. C'est elle qui filme, monte, répond aux marques. [[ORG|Colas]] a envoyé un casque, [[ORG|Michelin]] un guide dédicacé («~{{Q speaker="Michelin" cue="null" ref="none"|À notre consœur}}~»). Une agence parisienne, [[ORG|Hype & Co]], a proposé 40~000 euros pour trois vidéos de shampoing. La grand-mère a dit non. Elle n'aime pas le mot d'influenceuse, «~{{Q speaker="Mamie Bitume" cue="null" ref="pronoun"|ça fait grippe}}~». Sur des tasses vendues sans sa permission, un slogan~: «~{{N|Tourne et tais-toi}}~».

Tous ne rient pas. Plusieurs élus ont mal digéré leur note. «~{{Q speaker="?l’un d’eux" cue="grince" ref="desc"|Deux cent mille euros de paysagiste, et on se fait étriller par une dame en charentaises}}~», grince l'un d'eux. À l'inverse, le maire d'[[LOC|Aubusson]], qui visait la moyenne, a affiché son 17 sur la façade. [[ORG|La Montagne]] a dressé la carte des notes~; [[ORG|France Bleu Creuse]] diffuse un bulletin le mercredi.

Le concurrent, car il y en a un, sévit plus au sud. Il signe [[PER|Giratoire]], porte une cagoule jaune et 300~000 personnes le suivent sur [[ORG|Instagram]]. En décembre, il a traité la Creusoise de «~{{Q speaker="Giratoire" cue="traité" ref="pronoun"|retraitée subventionnée}}~». Réponse de l'intéressée, en sept secondes et sans sourire~: «~{{Q speaker="Mamie Bitume" cue="null" ref="desc"|Quand on a des idées, on montre sa figure.}}~» Quatre millions de vues.

Reste la sécurité. Le mois dernier, les gendarmes de [[LOC|Bonnat]] l'ont reconduite chez elle après un passage un peu long sur la [[LOC|RN~145]]. L'adjudant lui a parlé de «~{{Q speaker="?L’adjudant" cue="a parlé" ref="desc"|mise en danger}}~», puis a demandé une photo pour sa fille. «~{{Q speaker="Lilou Desmoulins-Traoré" cue="a légendé" ref="desc"|Rond comme un képi}}~», a légendé la vidéaste de vingt ans. La brigade, elle, n'a pas été notée.
