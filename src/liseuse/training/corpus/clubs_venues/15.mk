#apos=straight
CINÉMA. Le [[LOC|Rio]] rouvre, et il y a la queue jusqu'à la pharmacie

Ils avaient dit seize heures. À quinze heures vingt, la file dépassait la [[ORG|pharmacie Gourdon]], tournait au coin de la [[LOC|rue des Cordeliers]] et butait sur le camion du fromager. Samedi, le [[LOC|Rio]], à [[LOC|Clisson-sur-Aure]], a rallumé son néon après cinq ans et demi d'obscurité.

"{{Q speaker="?une dame au manteau rouge" cue="lance" ref="desc"|La dernière fois, j'y avais vu [[MISC|Titanic]], et je n'avais pas le même mari}}", lance une dame au manteau rouge. Devant elle, [[PER|Fabien Langlois]], 11 ans, a une place pour "{{N|[[MISC|Le Roi et l'Oiseau]]}}", film d'ouverture, et une autre dans la poche, au cas où.

L'association [[ORG|Fondu au noir]], 412 adhérents, a racheté les murs 95 000 euros à la veuve du dernier projectionniste. Elle a trouvé l'argent par petits paquets : le [[ORG|CNC]], la [[ORG|Fondation Crédit Agricole]], une vente de fauteuils. Son président, [[PER|Karim Leprince]], prof de techno, a tout recâblé lui-même le soir. "{{Q speaker="Karim Leprince" cue="assure" ref="pronoun"|J'ai appris la moitié sur [[ORG|YouTube]] et l'autre moitié en me prenant le jus}}", assure-t-il.

On n'est pas d'accord sur tout. La gérante du multiplexe [[ORG|CinéMax]], à la sortie de la quatre-voies, s'était opposée au classement art et essai. Elle parlait en commission d'une concurrence "{{Q speaker="?La gérante du multiplexe CinéMax" cue="parlait" ref="pronoun"|sous perfusion}}" ; elle est venue samedi, et elle a payé sa place. "{{Q speaker="?La gérante du multiplexe CinéMax" cue="null" ref="none"|Six euros. Je ne sais pas comment ils font.}}"

Deux cent dix sièges, un écran de neuf mètres, et ce détail qui a occupé trois réunions : faut-il rétablir l'entracte ? On l'a rétabli. Selon [[PER|Sandrine Vasseur]], chargée de la programmation, "{{Q speaker="Sandrine Vasseur" cue="Selon" ref="name"|six exploitants sur dix y pensent}}" dans la région. Une ouvreuse, Mme [[PER|Ginette]], 78 ans, a repris son panier d'osier et ses "{{N|chocolats glacés, caramels, bonbons, pastilles}}", comme si l'on était en 1964.

La marraine, [[PER|Agnès Jaoui]], coupait le ruban. Elle n'a pas fait de discours. Ou bien si, en une phrase, tournée vers la file : "{{Q speaker="Agnès Jaoui" cue="null" ref="none"|Allez, entrez, il fait froid.}}"

Cette semaine au [[LOC|Rio]] : [[MISC|Vingt dieux]] (mer. 18 h, ven. 20 h 30), [[MISC|Flow]] (sam. 15 h), [[MISC|Miséricorde]] (dim. 17 h), et lundi [[MISC|Les Parapluies de Cherbourg]] au profit du [[MISC|Téléthon]].
