#apos=typo
TEXTILE
À [[LOC|Cornimont]], les métiers se taisent le 30 juin

Ce sera un mardi. La direction d'[[ORG|Aubépine Tissages]] l'a confirmé lundi au comité d'entreprise : l'atelier de [[LOC|Cornimont]], quatre-vingt-onze salariés, ferme ; les soixante-huit métiers [[MISC|Dornier]] partent en [[LOC|Tunisie]], et les bureaux, douze personnes, à [[LOC|Gérardmer]].

Le communiqué, une page et demie, est un modèle d'épure. On y lit « {{Q speaker="Aubépine Tissages" cue="lit" ref="none"|réalignement}} » quatre fois, « {{Q speaker="Aubépine Tissages" cue="lit" ref="none"|accompagnement}} » six. Du premier mot, le délégué [[ORG|CFTC]], [[PER|Pascal Vançon]], a fait un calembour qui n'a pas fait rire. « {{Q speaker="Pascal Vançon" cue="rectifie" ref="pronoun"|C'est plutôt l'alignement tout court}} », rectifie-t-il. L'homme, 53 ans, a commencé à l'encollage sous [[PER|Boussac]], en 1963. Il dit avoir connu « {{Q speaker="Pascal Vançon" cue="dit" ref="pronoun"|trois patrons, deux rachats, un hiver sans chauffage}} ».

Au portail, entre les affiches, un drap : « {{N|La [[LOC|Moselotte]] ne coulera pas à [[LOC|Tunis]]}} ». L'auteure, [[PER|Danielle Perrin]], est coupeuse. Elle touche 6 200 francs. Comme ses sœurs, et comme sa mère, qui les a précédées de trente ans sur les mêmes machines, elle habite la [[LOC|cité Perrin-Lévy]] : aucun rapport avec le nom de famille, les maisons ont été bâties par un oncle du patron. « {{Q speaker="Danielle Perrin" cue="null" ref="none"|Il n'y a plus personne à qui en vouloir. C'est ça, le pire.}} »

Le maire, [[PER|Guy Mathieu]], annonce une marche vendredi, de l'usine à la [[ORG|sous-préfecture de Remiremont]]... à vingt-cinq kilomètres. On ira en car. Le préfet des [[LOC|Vosges]] recevra une délégation et « {{Q speaker="?son cabinet" cue="indique" ref="desc"|examinera toutes les pistes}} », indique son cabinet. À la chambre syndicale, on connaît ces phrases. « {{Q speaker="?un responsable" cue="glisse" ref="desc"|Les pistes, dans la vallée, finissent toutes dans la neige}} », glisse un responsable, à condition de n'être pas cité.

La collection automne-hiver, baptisée [[MISC|Mirabelle]], est déjà tissée. Elle sera vendue en [[LOC|Allemagne]] et au [[LOC|Japon]]. L'étiquette indiquera : fabriqué dans les [[LOC|Vosges]].
