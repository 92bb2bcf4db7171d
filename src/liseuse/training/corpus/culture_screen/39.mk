#apos=typo
Métiers d'art
Chez les [[PER|Vitrac]], le bleu se transmet, pas la recette

[[LOC|Chartres]]. La feuille de verre est encore tiède quand [[PER|Apolline Vitrac]] la raye, d'un trait, sans regarder. Elle est la cinquième de la lignée et la première femme. “{{Q speaker="Apolline Vitrac" cue="dit" ref="pronoun"|Le diamant coupe mieux si l'on pense à autre chose}}”, dit-elle en pensant, visiblement, à autre chose.

L'atelier emploie neuf personnes, [[LOC|rue du Faubourg-la-Grappe]], derrière une porte de garage. Des verrières de [[LOC|Bourges]], d'[[LOC|Évreux]], de [[LOC|Papeete]] y sont passées. En ce moment, c'est une rosace de [[LOC|Vichy]], 812 pièces, et un [[PER|Chagall]] dont on n'a pas le droit de parler. On en parle donc à voix basse.

Au mur, le grand-père, [[PER|Anthelme Vitrac]], moustache et tablier. En 1944, il avait caché dans ses caisses, sous des panneaux étiquetés “{{N|fragile, saint [[PER|Éloi]]}}”, deux aviateurs du [[ORG|Bomber Command]]. L'un d'eux, [[PER|Roy Dunmore]], écrivit de [[LOC|Leeds]] chaque Noël jusqu'en 2003. Sa dernière carte est encadrée : “{{Q speaker="Roy Dunmore" cue="null" ref="none"|Le bleu me manque plus que le cognac.}}”

Ce bleu, justement. Les touristes disent “{{N|bleu de [[LOC|Chartres]]}}”, et la maison lève les yeux au ciel. Pour [[PER|Bastien Oyarzabal]], le chef d'atelier, un Basque de 45 ans formé à l'[[ORG|école Boulle]], le terme est “{{Q speaker="Bastien Oyarzabal" cue="Pour" ref="name"|une invention de carte postale}}”. Cobalt, soude, hasard : il y en a quarante. Quel est le secret du sien ? Il montre le poêle. Il ne dira rien d'autre.

Les commandes viennent des [[ORG|Monuments historiques]] pour moitié. Elles paient à 120 jours. “{{Q speaker="?la comptable" cue="calcule" ref="desc"|On restaure le Moyen Âge avec une trésorerie de la veille}}”, calcule la comptable sans lever le nez. Alors la patronne a accepté autre chose : une paroi pour une boutique [[ORG|Hermès]] de [[LOC|Séoul]], un plafond pour le paquebot [[MISC|Ilma]], une verrière de salle de bains pour un footballeur. Lequel ? “{{Q speaker="Apolline Vitrac" cue="null" ref="none"|Un gardien. Il voulait des filets.}}”

Le reste du temps, elle enseigne. Mercredi, elle recevait six collégiens de [[LOC|Lucé]]. L'un a collé son nez à une tête de prophète du XIIIe siècle et a reculé, outré : “{{Q speaker="?L’un" cue="null" ref="none"|Il a pas de dos !}}” [[PER:Apolline Vitrac|Apolline]] a ri, puis elle lui a donné un chiffon. Au verre, il faut commencer par là.
