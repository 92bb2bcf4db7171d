#apos=typo
GRAVEL
Le [[LOC|Livradois]] par l'escalier de service
Cent douze kilomètres, 2^340 mètres de dénivelé, trois crevaisons~: nous avons roulé la [[MISC|Trace des Papetiers]] avec celui qui l'a dessinée.
Texte et photos [[PER|Mathurin Delage]]

Il fait quatre degrés sur la [[LOC|place Saint-Jean]], à [[LOC|Ambert]], et la boulangère n'a pas fini de sortir ses pains au lait. «~{{Q speaker="?la boulangère" cue="null" ref="none"|Vous allez encore salir ma terrasse, ce soir~?}}~» Personne ne dit non. Devant la vitrine, onze vélos, dont un [[MISC|Caminade Simplon]] acier qui fait soupirer tout le monde, et le mien, un aluminium de série emprunté chez [[ORG|Cycles Vachez]], monté en [[MISC|Shimano GRX]], pneus de 45.

[[PER|Joris Berthéas]] compte les têtes. Menuisier à [[LOC|Marsac-en-Livradois]], secrétaire du club [[ORG|Roue libre 63]], il a passé deux hivers à relier les béalières, ces canaux qui alimentaient les moulins. Il appelle ça «~{{N|faire du cousu main}}~», l'expression lui vient d'une tante gantière. Le reste est affaire de négociation~: quarante-trois propriétaires, quarante signatures. Les trois autres~? «~{{Q speaker="Joris Berthéas" cue="dit" ref="pronoun"|On les contourne, et on les salue, dit-il. C'est pour ça que le parcours fait cette drôle de bosse à [[LOC|Valcivières]].}}~»

La bosse, parlons-en. Sitôt passé le [[LOC|moulin Richard-de-Bas]], la piste se dresse à 16~% dans un sous-bois noir, puis débouche sur les jasseries, au-dessus des brumes. Au ravitaillement, une pancarte peinte au dos d'un panneau électoral promet «~{{N|plus que 70 bornes, courage les mollets}}~». [[PER|Ingrid Osterman]], championne de [[LOC|Belgique]] de cyclo-cross en 2011 et reconvertie dans la sacoche, repart sans manger. Elle juge le revêtement «~{{Q speaker="Ingrid Osterman" cue="juge" ref="pronoun"|franc}}~», ce qui, de la part d'une Flamande, est un compliment.

Au [[LOC|col des Supeyres]], le vent tourne. Deux randonneurs nous regardent pousser. «~{{Q speaker="?le plus âgé" cue="lâche" ref="desc"|De mon temps, on montait ça avec des vaches}}~», lâche le plus âgé, sans méchanceté. La descente vers [[LOC|Job]] est une récompense~: neuf kilomètres, pas une voiture. C'est là que j'ai crevé, deux fois sur la même pierre.

Reste la question qui fâche. L'[[ORG|Office national des forêts]] a signalé au printemps des ornières sous le [[LOC|signal de Saint-Pierre]]. Le menuisier assume. Le groupe est plafonné à douze et le tracé fermé de novembre à mars. À en croire un agent de terrain croisé près de la barrière, les vélos sont «~{{Q speaker="?un agent de terrain" cue="À en croire" ref="desc"|le cadet de nos soucis, comparés aux quads}}~».

Retour à 17~h~20. La terrasse, on l'a salie.

Pratique. Trace GPX gratuite sur [[ORG|Komoot]] et sur le site du club. Dormir~: gîte [[ORG|Le Pré du Facteur]], à [[LOC|Grandrif]]. Mécano de garde~: [[PER|Lounès]], chez [[ORG:Cycles Vachez|Vachez]], [[LOC|avenue du 11-Novembre]].
