TENNIS
[[MISC|Roland-Garros]], [[PER|Roland Garros]] et la petite [[PER|Suzanne]]

Elle s’appelle [[PER|Suzanne]] à cause de [[PER|Suzanne Lenglen]], évidemment. À 18 ans, [[PER|Suzanne Akpovi]] disputera dimanche son premier [[MISC|Roland-Garros]], sur le court n° 14, face à la Polonaise [[PER|Iga Swiatek]]. La Rémoise est 212e mondiale.

« {{Q speaker="Suzanne Akpovi" cue="confie"|Je croyais que [[PER|Roland Garros]] était un joueur}} », confie-t-elle. C’était un aviateur, né à [[LOC|Saint-Denis]], à [[LOC|La Réunion]], où l’aéroport porte aussi son nom. Le [[LOC|stade Roland-Garros]] a beau s’étirer jusqu’aux [[LOC|serres d’Auteuil]], elle s’y perd encore. [[PER|Gilles Simon]], qui la conseille, lui a dessiné un plan.

Formée au [[ORG|Tennis Club de Cormontreuil]] par [[PER|Blaise Perrin]], repérée par la [[ORG|FFT]], elle s’entraîne désormais à [[LOC|Manacor]], dans l’académie de [[PER|Rafael Nadal]]. Au [[ORG|lycée Jean-Jaurès]], on lui a gardé sa chaise. Chez elle, [[LOC|rue de Vesle]], il y a une raquette [[ORG|Babolat]] au mur et un chien, [[PER|Smash]]. Son père, [[PER|Télesphore]], chauffeur chez [[ORG|Citura]], découpe tout : [[ORG|L’Union]], [[ORG|L’Équipe]], et même le « {{N|[[ORG|New York Times]]}} », qui l’a citée une fois.

Entre l’[[MISC|Open d’Australie]] juniors, où elle fut demi-finaliste, et [[MISC|Wimbledon]], dont elle rêve, il y a la terre, les crampes, les bus. « {{Q speaker="Blaise Perrin" cue="tranche"|[[LOC|Paris]] ne se gagne pas, [[LOC|Paris]] s’apprivoise}} », tranche [[PER:Blaise Perrin|Perrin]]. À [[LOC|Wimbledon]], il a une cousine. Ça peut servir.

[[ORG|Lacoste]] l’habille, comme jadis [[PER|René Lacoste]], le [[PER|Crocodile]], s’habillait lui-même. [[ORG|Perrier]] et [[ORG|Rolex]] attendront. Et la [[MISC|coupe Suzanne-Lenglen]] ? [[PER:Suzanne Akpovi|Akpovi]] rougit. Un ramasseur de balles lui a demandé un autographe, mercredi, sur le [[LOC|court Philippe-Chatrier]]. C’était son petit frère, [[PER|Ézéchiel]].

Le tirage : [[PER|Caroline Garcia]]-[[PER|Magda Linette]] ; [[PER|Loïs Boisson]]-[[PER|Elise Mertens]]. En direct sur [[ORG|France Télévisions]].