Agroalimentaire : la fromagerie [[ORG|Aux Trois Clochers]] rachetée par [[ORG|Agropur]]

[[LOC|VICTORIAVILLE]] — La coopérative laitière [[ORG|Agropur]] met la main sur la fromagerie artisanale [[ORG|Aux Trois Clochers]], établie à [[LOC|Warwick]] depuis 1987, ont annoncé conjointement les deux entreprises mercredi. Le montant de la transaction n’a pas été dévoilé, mais des sources citées par [[ORG|Les Affaires]] l’évaluent à 46 millions de dollars.

Le [[MISC|Cendré des Bois-Francs]] et le [[MISC|Curé-Labelle]], ses deux fromages vedettes, continueront d’être produits sur place. Les 112 employés, membres de la [[ORG|CSN]], conservent leur convention collective.

« {{Q speaker="Normand Pinard" cue="confie"|On a cogné à toutes les portes : [[ORG|Desjardins]], [[ORG|Investissement Québec]], le [[ORG|Fonds de solidarité FTQ]]. La relève, ça ne s’achète pas au [[ORG|Costco]]}} », confie le fondateur, [[PER|Normand Pinard]], 71 ans.

Son concurrent [[ORG|Saputo]] était aussi sur les rangs, tout comme le français [[ORG|Lactalis]]. L’offre de [[ORG|Saputo]] a été « {{Q speaker="Normand Pinard" cue="tranche"|poliment déclinée}} », tranche M. [[PER:Normand Pinard|Pinard]].

Réactions partagées

À l’[[ORG|Union des producteurs agricoles]], le président régional, [[PER|Jocelyn Beauchesne]], s’est réjoui d’une solution « {{Q speaker="Jocelyn Beauchesne" cue="réjoui"|de chez nous}} ». L’économiste [[PER|Maude Grondin]], de [[ORG|HEC Montréal]], est moins enthousiaste : « {{Q speaker="Maude Grondin" cue="null"|C’est le 14e artisan avalé en six ans. Le terroir finit par tenir dans un tableur [[MISC|Excel]].}} »

La transaction doit être approuvée par le [[ORG|Bureau de la concurrence]]. Elle survient en pleine renégociation de l’[[MISC|ACEUM]], dont les producteurs de lait redoutent les effets. [[LOC|Washington]] réclame un accès élargi au marché canadien.

Chez [[ORG|Métro]] et chez [[ORG|IGA]], on assure que les prix ne bougeront pas. Au marché de [[LOC|Plessisville]], une cliente hausse les épaules : « {{Q speaker="?une cliente" cue="null"|Tant qu’il y a du fromage en grains le vendredi...}} »