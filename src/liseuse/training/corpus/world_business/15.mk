#apos=typo
[[LOC|Malawi]] : l'ancien président [[PER:Peter Mutharika|Mutharika]] revient par les urnes, la pénurie en héritage

[[LOC|Blantyre]] – À 85 ans, [[PER|Peter Mutharika]] a retrouvé samedi le palais de [[LOC|Sanjika]] qu'il avait quitté en 2020, après l'annulation du scrutin «^{{N|au [[MISC|Tipp-Ex]]}}^», du nom du correcteur qui maculait les procès-verbaux. La commission électorale lui a attribué 56,8^% des voix. Le sortant, [[PER|Lazarus Chakwera]], pasteur pentecôtiste, 33^%.

L'affaire s'est dénouée sans heurts, ou presque. Dans la salle des résultats, à [[LOC|Lilongwe]], un scrutateur s'est évanoui. On l'a ranimé, il a demandé «^{{Q speaker="?un scrutateur" cue="a demandé" ref="pronoun"|qui gagne}}^».

Battu, [[PER:Lazarus Chakwera|Chakwera]] a téléphoné à son successeur avant la proclamation, puis s'est adressé au pays : «^{{Q speaker="Lazarus Chakwera" cue="null" ref="name"|La volonté d'un peuple n'est pas un différend}}^». Ce geste lui a valu les félicitations de la [[ORG|SADC]], l'organisation régionale, et les moqueries d'une partie des siens.

Dans les files d'attente, on a surtout voté contre. Contre l'inflation à 28^%, l'essence vendue dans des bouteilles de [[MISC|Fanta]], l'engrais à 110^000 kwachas. [[PER|Chifundo Banda]], maîtresse d'école à [[LOC|Zomba]], avait attendu cinq heures. «^{{Q speaker="Chifundo Banda" cue="résume" ref="pronoun"|En 2020, j'ai voté pour un homme. Cette fois, j'ai voté pour un sac de maïs}}^», résume-t-elle. Son mari, [[PER|Wyson]], d'un autre avis, la reprend. «^{{Q speaker="Wyson" cue="null" ref="none"|Pour le souvenir d'un sac.}}^»

Le retour du [[ORG|DPP]] n'efface pas ce qui l'avait fait tomber. [[PER:Peter Mutharika|Mutharika]], ancien professeur de droit à l'[[ORG|université Washington]] de [[LOC|Saint-Louis]], s'est peu montré pendant la campagne. Ses adversaires ont tourné en dérision un candidat qu'ils disaient «^{{Q speaker="?Ses adversaires" cue="disaient" ref="pronoun"|en pyjama}}^». Il a fait de cette discrétion un argument et de son slogan, «^{{N|retour à un leadership éprouvé}}^», un programme à peu près complet.

Que trouvera-t-il ? Un accord avec le [[ORG|Fonds monétaire international]] interrompu en mai, une dette que la [[ORG|Banque mondiale]] tient pour insoutenable, des bailleurs partis ailleurs. La fin de l'[[ORG|USAID]] a fermé 14 dispensaires dans le seul district de [[LOC|Mangochi]]. L'économiste [[PER|Thokozani Phiri-Jumbe]], qui enseigne à [[LOC|Zomba]], n'attend pas de miracle. Elle redoute plutôt qu'on dévalue «^{{Q speaker="Thokozani Phiri-Jumbe" cue="redoute" ref="pronoun"|un vendredi, comme d'habitude}}^».

Au marché de [[LOC|Limbe]], un cambiste au noir avait pris les devants et affiché ses cours pour lundi. Sa pancarte disait aussi : «^{{N|Félicitations, Monsieur le Président}}^».

[[PER|Arnaud Lescop]] ([[ORG|Syfia]])
