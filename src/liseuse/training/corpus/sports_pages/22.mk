#apos=typo
Rallye / [[MISC|Tour de Corse historique]]

Un pneu, deux frères et la montagne

[[LOC|Ponte-Leccia]], samedi, 6 h 40. Les [[PER|Giacomoni]] ne se parlent pas. Ce n'est pas qu'ils soient fâchés : [[PER|Ange]], le pilote, mange ; [[PER|Battì]], le copilote, lit. Entre eux, sur le capot de la [[MISC|Renault 5 Turbo]] de 1983, la carte au 1/25 000. Ils mènent depuis jeudi. Ils n'avaient jamais rien mené.

– {{Q speaker="Ange" cue="null" ref="none"|Le pont de [[LOC|Castirla]], tu le mets à combien ?}}
– {{Q speaker="Battì" cue="null" ref="none"|En quatrième. Après, tu pries.}}

Personne n'a prié assez. À 10 h 12, dans la spéciale de [[LOC|Castagniccia]], un pneu arrière droit s'est ouvert comme une figue. Six minutes de perdues, sous les châtaigniers, avec une clé en croix empruntée à un facteur. Le facteur s'appelait [[PER|Dumè]], il a demandé un autographe. «^{{Q speaker="Battì" cue="dit" ref="desc"|Je lui ai signé le calendrier, le mois d'août}}^», dit le cadet. «^{{Q speaker="Ange" cue="complète" ref="desc"|Et moi, j'ai gardé la boîte aux lettres}}^», complète l'aîné.

Ils sont dixièmes. L'équipage belge [[PER|De Ridder]]–[[PER|Vermeulen]] (une [[MISC|Porsche 911]] couleur café) a pris la tête, suivi d'une [[MISC|Alpine A110]] italienne, dont le conducteur, [[PER|Sandro Bertolini]], affirme n'avoir appris à conduire qu'«^{{Q speaker="Sandro Bertolini" cue="affirme" ref="name"|à l'armée, et encore}}^». Les Allemands de la [[MISC|Lancia Stratos]], eux, ont bloqué la [[LOC|route de Morosaglia]] vingt minutes. Les gendarmes ont attendu. «^{{N|Patience et vin blanc}}^», la devise inscrite sur le bulletin d'engagement, n'a jamais été aussi bien appliquée.

La course vaut-elle encore son nom ? Elle est née, en 1956, d'une idée simple : dix mille virages. L'association [[ORG|Corsica Classic]] en a gardé la moitié. Les écologistes locaux, emmenés par le collectif [[ORG|Terra d'Avvene]], réclament qu'on cesse de fermer la [[LOC|D71]] un jour de marché. L'organisateur, [[PER|Jean-Toussaint Vesperini]], trouve leur position «^{{Q speaker="Jean-Toussaint Vesperini" cue="trouve" ref="name"|audible}}^», ce qui, dans sa bouche, tient du miracle.

Le soir, à [[LOC|Corte]], les [[PER|Giacomoni]] ont fini par se parler. Une commerçante du [[LOC|cours Paoli]], fenêtre ouverte, a tout entendu. «^{{Q speaker="?Une commerçante" cue="assure" ref="pronoun"|Ils ne se disputaient pas, assure-t-elle. Ils comptaient les virages qu'il restait.}}^» Elle a compris le chiffre : quatre cent douze.

Classement provisoire : 1. [[PER|De Ridder]]–[[PER|Vermeulen]] ; 2. [[PER:Sandro Bertolini|Bertolini]]–[[PER|Sala]] ; 3. [[PER|Raffaëlli]]–[[PER|Paoli]]. Abandons : 23.
