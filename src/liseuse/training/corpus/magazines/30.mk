#apos=typo
CRIMES & SECRETS
L'affaire du bac de [[LOC|Port-Maubert]]

Trois coups de corne, et plus rien. Dans la nuit du 8 au 9 février 1974, le passeur [[PER|Eugène Ravaud]] traverse la [[LOC|Gironde]] avec une [[MISC|Ami 8]] et son conducteur, un représentant en aspirateurs de chez [[ORG|Tornado]]. On retrouvera la voiture au milieu du fleuve. Le conducteur, jamais. Le passeur, lui, dort dans son lit.

«~{{Q speaker="Eugène Ravaud" cue="bredouille" ref="desc"|Je l'ai déposé en face, il m'a donné cinq francs}}~», bredouille l'homme devant les gendarmes de [[LOC|Mirambeau]]. En face, à [[LOC|Pauillac]], personne. Pas de pneus sur la vase. Le petit peuple des carrelets se tait, comme il se tait toujours, les bottes dans l'eau. Au [[ORG|Terminus]], le patron finit par laisser tomber, en rinçant un verre : «~{{Q speaker="?le patron" cue="laisser tomber" ref="desc"|Cinq francs, c'est le tarif de jour.}}~»

La phrase fait le tour du canton, puis le tour de [[LOC|Saintes]], où le juge [[PER|Aubin de Lestrange]] instruit entre deux chasses. Pourquoi un tarif de jour, à une heure du matin? Le magistrat fait fouiller la maison de [[PER:Eugène Ravaud|Ravaud]]. Sous le plancher, dans une boîte de biscuits [[ORG|Brossard]], dorment vingt-deux pièces de cinq francs, toutes de 1970, et une liste de prénoms. Le douzième est rayé.

Ici commence le roman. [[ORG|Sud Ouest]] envoie son meilleur limier, [[PER|Pierre Cadillac]], qui tient la rubrique depuis l'affaire [[PER|Besnard]]. Il remonte les prénoms, un à un. Ce sont des femmes, veuves pour la plupart, qui toutes ont acheté à crédit, la même année, un aspirateur. «~{{Q speaker="?une dame de Jonzac" cue="raconte" ref="desc"|Il revenait pour les sacs, raconte une dame de [[LOC|Jonzac]], toujours coquette. On en usait beaucoup.}}~» Le disparu, [[PER|Daniel Mons]], 36 ans, avait une tournée, et dans la tournée un secret, et dans le secret, comme dans les poupées russes, l'épouse du passeur.

La presse parisienne tient son «~{{N|[[PER:Eugène Ravaud|Barbe-Bleue]] des vases}}~», ce qui est faux deux fois.

Le procès s'ouvre en mars 1976. Pas de corps; onze jurés sur douze jugent que le fleuve n'est pas une excuse. Avant le verdict, l'accusé se lève, se tourne vers sa femme, assise au deuxième rang en gants blancs. «~{{Q speaker="Eugène Ravaud" cue="null" ref="none"|Tu ne m'as jamais dit s'il savait nager.}}~» Elle ne répond pas. Quinze ans.

[[PER:Pierre Cadillac|Cadillac]] est mort en 2003. Ses notes, déposées à la [[LOC|bibliothèque Mériadeck]], portent en dernière page ces deux mots, soulignés: «~{{Q speaker="Pierre Cadillac" cue="portent" ref="pronoun"|Revoir [[LOC|Royan]]}}~». Nul n'est jamais allé revoir [[LOC|Royan]].
