#apos=typo
[[ORG:Novalp|NOVALP]], [[LOC|UGINE]]. Journal d'un débrayage, par ceux du 3×8

(Cahier collectif tenu à tour de rôle par l'équipe B. Publié avec l'accord de la [[ORG|CGT Novalp]] et de [[ORG|Sud Industrie Savoie]].)

Mardi, [[PER:Régis Maniglier|Régis]]. On a arrêté le four à 4 h 50. Personne ne l'avait jamais vu froid. [[PER|Manu]] a posé la main dessus, comme sur une vache. Le directeur est descendu en baskets. «~{{Q speaker="?Le directeur" cue="null" ref="none"|Vous savez ce que ça coûte, de le rallumer~?}}~» Oui, justement.

Mercredi, [[PER|Djamila]]. La [[ORG|BRI]] n'est pas venue, contrairement à ce que disait le beau-frère de [[PER|Manu]]. Deux motards, café. Le brigadier avait un cousin à l'affinage. «~{{Q speaker="?Le brigadier" cue="a demandé" ref="pronoun"|C'est vrai, pour les primes~?}}~» il a demandé. C'est vrai~: quarante-deux euros. Pendant que [[ORG|Aperam]], en face, donne mille.

Jeudi, [[PER|Régis Maniglier]]. Réunion au [[LOC|Colombier]]. La DRH groupe, Mme [[PER|Savoie]] (authentique), est arrivée de [[LOC|Düsseldorf]] en train. Elle a lu une feuille. Elle «~{{Q speaker="Savoie" cue="entend" ref="pronoun"|entend la souffrance du terrain}}~». [[PER|Djamila]] l'a coupée~: «~{{Q speaker="Djamila" cue="a coupée" ref="name"|Le terrain s'appelle [[PER|Christophe]], il est en arrêt.}}~» Blanc.

Vendredi, un intérimaire qui préfère ne pas signer. Je suis chez [[ORG|Proman]], je n'ai pas le droit d'être ici, j'y suis. À la barrière, un chauffeur lituanien attendait ses bobines. Je lui ai expliqué avec les mains. Il a sorti du saucisson, il a dit «~{{Q speaker="?un chauffeur lituanien" cue="a dit" ref="pronoun"|streikas, gerai}}~». Ça voulait dire grève, bien.

Samedi, [[PER|Manu]]. Soupe aux choux du [[ORG|Ski-club d'Héry]]. Ma fille a fait une banderole, «~{{N|Papa, rallume pas}}~». Le [[ORG|Dauphiné]] l'a prise en photo. [[ORG|Novalp]] a sorti un communiqué où il se déclare «~{{Q speaker="Novalp" cue="se déclare" ref="pronoun"|ouvert à un calendrier}}~». [[PER:Régis Maniglier|Régis]] a dit que les calendriers, c'est les pompiers.

Dimanche. Personne n'écrit.

Lundi, [[PER|Djamila]]. Trois cent dix euros, plus les jours. On a voté, 88 pour, 61 contre. J'étais contre. En repassant la barrière, j'ai entendu le directeur au téléphone~: «~{{Q speaker="?le directeur" cue="null" ref="none"|Non, non, ils ont été corrects.}}~» Le four a mis trente heures à remonter. On l'a regardé, tous, la [[LOC|dent de Cons]] toute rose derrière.
