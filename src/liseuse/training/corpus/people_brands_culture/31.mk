Forfaits mobiles : [[ORG|Orange]], [[ORG|SFR]], [[ORG|Free]], [[ORG|Bouygues]]... et les autres

À [[LOC|Orange]] ([[LOC|Vaucluse]]), on capte mal [[ORG|Orange]]. L'anecdote fait sourire les clients de la boutique de la [[LOC|rue de la République]] ; elle agace [[PER|Yann Brunel]], le maire, dont la commune compte trois zones grises. Nous avons testé, pendant un mois, quatre opérateurs et deux nouveaux venus, [[ORG|Lebara]] et [[ORG|Kiwi Mobile]], dans douze villes.

Débit. Avec un [[MISC|iPhone 16]] et un [[MISC|Galaxy S25]], [[ORG|Orange]] l'emporte partout, sauf à [[LOC|Mulhouse]] et à [[LOC|Bastia]]. [[ORG|Free]] progresse : [[PER|Xavier Niel]] a tenu parole. [[ORG|SFR]], dont [[PER|Patrick Drahi]] cherche à se défaire, souffre aux heures de pointe. Sur l'autoroute [[LOC|A75]], personne n'a réussi l'appel au secours depuis le causse du [[LOC|Larzac]].

Prix. La [[MISC|Série Free]] à 8,99 euros reste imbattable ; le [[MISC|Pass Kiwi]], 6 euros, ne comprend ni [[ORG|WhatsApp]] ni l'étranger. "{{Q speaker="Shirley Pomme" cue="défend"|Nous l'écrivons en gros caractères}}", se défend [[PER|Shirley Pomme]], porte-parole de [[ORG|Kiwi Mobile]]. Une pomme chez les kiwis : la dame a de l'humour.

Service client. À nos dix appels, [[ORG|Bouygues Telecom]] a répondu en 1 min 40. [[ORG|La Poste Mobile]], rachetée par le même [[ORG|Bouygues]], en 6. "{{Q speaker="?une conseillère" cue="soufflé"|Rappelez quand il pleut}}", nous a soufflé une conseillère de [[LOC|Casablanca]].

Verdict. Libre à chacun de choisir. L'[[ORG|Arcep]] publie sa carte sur son site, la [[ORG|Fédération française des télécoms]] la conteste. Et la 6G ? [[ORG|Nokia]], à [[LOC|Lannion]], [[ORG|Ericsson]], à [[LOC|Massy]], promettent 2030. [[ORG|Apple]], comme toujours, ne promet rien.

Test réalisé avec le laboratoire [[ORG|Ondalys]]. [[PER|Fanch Quéré]], [[PER|Aïssata Ba]]