#apos=typo
LE COURRIER DES CONSOMMATEURS
Chaque samedi, [[PER|Maud Lestienne]] répond à vos questions.

«~{{Q speaker="R." cue="null" ref="none"|J'ai acheté un [[MISC|Cookeo]] d'occasion sur [[ORG|Vinted]]. Il fume. La vendeuse m'a bloquée. Que faire ?}}~»
(Mme [[PER|R.]], à [[LOC|Hazebrouck]])

Ne restez pas seule devant cette cocotte. Entre particuliers, pas de rétractation, mais la garantie des vices cachés demeure. Il fallait réclamer dans les deux jours auprès de la plateforme ; passé ce délai, il reste la lettre recommandée, puis le conciliateur. Celui de votre canton, [[PER|Gérard Dehaene]], règle un cas sur deux. «~{{Q speaker="Gérard Dehaene" cue="assure" ref="pronoun"|Les gens se rendent l'argent quand ils se voient, assure-t-il. L'écran rend méchant.}}~»

«~{{Q speaker="?un lecteur de Bailleul" cue="null" ref="none"|Ma box est facturée 3 euros de plus depuis avril. On me dit que c'était dans les conditions. J'ai cherché, page 31, en gris.}}~»
(un lecteur de [[LOC|Bailleul]])

C'est arrivé à beaucoup, et l'opérateur, que je ne nommerai pas puisqu'il ne m'a pas répondu, compte sur la lassitude. Or l'article L.^224-33 du [[MISC|Code de la consommation]] impose de prévenir un mois avant et permet de partir sans frais pendant quatre. L'[[ORG|Arcep]] reçoit les signalements sur [[ORG|J'alerte l'Arcep]]. L'antenne dunkerquoise de la [[ORG|CLCV]] a obtenu en mai 214 remboursements. Sa juriste, [[PER|Wassila Bounab]], conseille d'écrire seulement ceci : «~{{N|Je n'ai pas consenti}}~». Pas un mot de plus.

«~{{Q speaker="J. Lemaire" cue="null" ref="none"|Le pot de [[MISC|Nutella]] contient-il moins qu'avant ? Mon petit-fils en est sûr.}}~»
([[PER|J. Lemaire]], [[LOC|Steenvoorde]])

Votre petit-fils a l'œil, mais pas cette fois. En revanche, sur dix-huit références suivies par [[ORG|Foodwatch]], cinq ont maigri. Des biscuits [[ORG|Bahlsen]], un thé, deux lessives. Depuis juillet 2024, un affichage en magasin est obligatoire pendant deux mois. Chez [[ORG|Match]], à [[LOC|Cassel]], je l'ai cherché ; une cheffe de rayon a fini par le trouver derrière un présentoir. «~{{Q speaker="?une cheffe de rayon" cue="dit" ref="desc"|Il tombe tout le temps}}~», m'a-t-elle dit.

Rappel de produits : reblochons [[MISC|Les Aravis]] (lot 241), briquets [[MISC|Flamm+]]. Ne pas consommer, ne pas allumer. Remboursement jusqu'au 30.

Écrivez à [[ORG|L'Indicateur des Flandres]], [[LOC|rue de l'Église]].
