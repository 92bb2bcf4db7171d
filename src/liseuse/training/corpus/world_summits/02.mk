#apos=typo
ENTRETIEN

[[PER|Haingonirina Rabemananjara]] : «~{{Q speaker="Haingonirina Rabemananjara" cue="null" ref="name"|Les élus de la [[LOC:Madagascar|Grande Île]] ne nous ont jamais lus}}~»

Politiste à l'[[ORG|université d'Antananarivo]], elle publie chez [[ORG|Karthala]] «~{{N|[[MISC|Le Vary et le Vote]]}}~», enquête sur quinze ans de scrutins à [[LOC|Madagascar]].

[[ORG|Le Courrier des Hautes Terres]]. – {{O speaker="Le Courrier des Hautes Terres"|Pourquoi le riz décide-t-il des élections ?}}

{{O speaker="Haingonirina Rabemananjara"|Parce que c'est le seul prix que tout le monde connaît. Dans l'[[LOC|Itasy]], j'ai interrogé des gens incapables de citer un député mais qui donnaient à l'ariary près le cours du kapoaka. Un vieux m'a dit : «~{{Q speaker="?Un vieux" cue="dit" ref="desc"|Quand le riz monte, le président descend.}}~» J'en ai fait un graphique, il avait raison.}}

{{O speaker="Le Courrier des Hautes Terres"|Vous êtes sévère avec les partis, le [[ORG|Tiako i Madagasikara]], l'[[ORG|IRD]], le vieux [[ORG|Arema]]…}}

{{O speaker="Haingonirina Rabemananjara"|Sévère, non. Ce sont des maisons que l'on construit autour d'un homme : [[PER|Didier Ratsiraka]] hier, [[PER|Marc Ravalomanana]] ensuite. Quand le propriétaire part, on démonte la toiture. Nous appelons cela le «~{{N|parti-tôle}}~». Le terme n'est pas de moi, il circulait déjà à [[LOC|Toamasina]] dans les années 1980.}}

{{O speaker="Le Courrier des Hautes Terres"|La jeunesse est descendue dans la rue. Qu'a-t-elle changé ?}}

{{O speaker="Haingonirina Rabemananjara"|Le ton. Sur les cartons, à [[LOC|Ambohijatovo]], on lisait «~{{N|Rano, jiro, fahamarinana}}~», de l'eau, du courant, la vérité. La [[ORG|Jirama]] coupait huit heures par jour. J'ai rencontré l'une des porte-voix, [[PER|Fy Andriamasinoro]], vingt et un ans. Elle m'a répondu qu'elle ne voulait «~{{Q speaker="Fy Andriamasinoro" cue="répondu" ref="pronoun"|ni poste ni photo}}~». On attend de voir.}}

{{O speaker="Le Courrier des Hautes Terres"|Et la [[LOC|France]] ?}}

{{O speaker="Haingonirina Rabemananjara"|Elle reste un mot commode. Qu'un pont s'effondre sur la [[LOC|Betsiboka]], c'est la faute de [[LOC|Paris]]. Qu'il soit réparé, c'est grâce à la [[ORG|Banque africaine de développement]]. Je grossis le trait. Les [[LOC|îles Éparses]] demeurent cependant un vrai dossier, et la commission mixte n'a tenu que deux séances. Le juriste [[PER|Jean-Aimé Tsiranana-Roux]], qui y siégeait, parle d'un échange «~{{Q speaker="Jean-Aimé Tsiranana-Roux" cue="parle" ref="name"|courtois et vide}}~».}}

{{O speaker="Le Courrier des Hautes Terres"|Vous dédiez le livre à un chauffeur de taxi-brousse.}}

{{O speaker="Haingonirina Rabemananjara"|À [[PER|Dadabe Solo]], oui. Sur la [[LOC|RN7]], entre [[LOC|Ambositra]] et [[LOC|Fianarantsoa]], il m'a expliqué le suffrage universel mieux que [[PER|Tocqueville]].}}

Propos recueillis par [[PER|Mialy Ranaivo]]
