#apos=straight
Rail. Dans l'atelier où l'on soigne les [[MISC|Intercités]] de nuit

[[PER|Rodrigue Mabika]] parle aux bogies. "{{Q speaker="Rodrigue Mabika" cue="null" ref="none"|Pas pour qu'ils répondent. Pour qu'ils sachent que je suis là.}}"

Il est 21 h 40 au technicentre de [[LOC|Villeneuve-Saint-Georges]], [[LOC|Val-de-Marne]]. Le train pour [[LOC|Briançon]] est parti avec une voiture de moins, la 114, qui fuit. Demain, elle prendra le chemin de [[LOC|Périgueux]] pour une rénovation ; dans l'argot maison on dit qu'elle part "{{N|en cure}}". Vingt-huit voitures [[MISC|Corail]] y sont passées depuis 2021. Les plus vieilles ont quarante-huit ans, dix de plus que leur soigneur.

La ministre a promis 180 voitures neuves. Le marché, remporté par l'espagnol [[ORG|CAF]] avec la banque [[ORG|Mirova]] en financeur, n'est pas signé. "{{Q speaker="?un cadre de la maintenance" cue="précise" ref="desc"|Les dessins sont magnifiques}}", précise un cadre de la maintenance en refermant la porte de son bureau. Ceux du réseau [[ORG|Oui au train de nuit]], qui réclament 600 voitures depuis dix ans, ont appris la nouvelle dans [[ORG|Le Monde]]. [[PER|Nicolas Forien]], un de leurs porte-parole, n'y croira qu'en pyjama.

Le nom des lignes change plus vite que les trains. [[MISC|La Palombe bleue]], [[MISC|Le Train bleu]], [[MISC|Le Capitole]] : l'atelier a gardé les plaques. Dans les brochures, on parle d'une "{{N|renaissance}}", mot ramené de [[LOC|Vienne]] où [[ORG|ÖBB]] en a fait un produit, [[MISC|Nightjet]]. [[PER:Rodrigue Mabika|Mabika]], formateur à ses heures, préfère convalescence. La direction de la [[ORG|SNCF]] ne retient ni l'un ni l'autre et vante "{{Q speaker="SNCF" cue="vante" ref="desc"|une offre en cours de repositionnement}}".

Vers minuit, [[PER|Gladys Vermeersch]], chaudronnière, répare une serrure de cabine. Elle a suivi ses parents au dépôt à quatre ans. "{{Q speaker="Gladys Vermeersch" cue="jure" ref="pronoun"|Je reconnais une [[MISC|Corail]] à l'odeur, jure-t-elle. Moquette, café, ozone.}}"

Les voyageurs ne le savent pas : la couchette du milieu, la moins chère, est celle où l'on dort le mieux. Un habitué de la ligne [[LOC|Paris]]-[[LOC|Aurillac]] a griffonné au dos d'une tablette, à côté d'un cœur : "{{Q speaker="?Un habitué de la ligne Paris-Aurillac" cue="griffonné" ref="desc"|Merci de ne pas réveiller le [[LOC|Cantal]]}}". L'atelier ne l'a pas effacé.

L'aube. La 114 est accrochée à une [[MISC|BB 60000]]. Le [[LOC|Cantal]], pour l'instant, dort encore.
