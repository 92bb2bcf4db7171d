#apos=straight
LE GRAND ENTRETIEN

[[PER:Abdelkrim Sahraoui|Krimo]] : "{{Q speaker="Abdelkrim Sahraoui" cue="null" ref="name"|Mon fils trouve que je parle trop vite}}"

Disque de platine avec [[MISC|Périph nord]], héros malgré lui d'un documentaire [[ORG|Netflix]], le rappeur de [[LOC|Saint-Ouen]] publie un livre de recettes. On lui a demandé s'il allait bien.

Un livre de cuisine. Vous?

{{O speaker="Abdelkrim Sahraoui"|Pourquoi pas moi ? [[PER|Coolio]] l'a fait. Et puis c'est ma mère qui parle, surtout. Elle s'appelle [[PER:Ourida Sahraoui|Ourida]], elle est de [[LOC|Tizi Ouzou]], elle a nourri tout le hall 7 pendant vingt ans. Au marché des [[LOC|Puces]], les mecs disaient : "{{Q speaker="?les mecs" cue="disaient" ref="desc"|On va chez [[PER:Ourida Sahraoui|Ourida]], c'est moins cher que le kebab.}}" Elle ne faisait pas payer!}}

Vous êtes né [[PER|Abdelkrim Sahraoui]]. Le public l'ignore.

{{O speaker="Abdelkrim Sahraoui"|[[PER:Abdelkrim Sahraoui|Abdelkrim]], c'est pour les impôts. [[PER:Abdelkrim Sahraoui|Krimo]], c'est une surveillante du [[ORG|collège Joséphine-Baker]] qui m'appelait comme ça, Mme [[PER|Legendre]]. Elle me collait et elle me corrigeait mes textes. "{{Q speaker="Legendre" cue="null" ref="none"|Trop d'adjectifs, monsieur [[PER:Abdelkrim Sahraoui|Sahraoui]].}}" Elle est dans les remerciements.}}

On vous colle l'étiquette de rappeur "{{N|conscient}}", et votre dernier album s'est fait sans label.

{{O speaker="Abdelkrim Sahraoui"|J'avais un contrat chez [[ORG|Def Jam France]]. Un type en costume m'a sorti une étude, il m'a dit que mon public, je cite, "{{Q speaker="?Un type en costume" cue="dit" ref="pronoun"|vieillissait en banlieue}}". J'ai pris mon blouson. Depuis je suis chez moi, [[ORG|Couscous Records]], trois salariés, dont mon cousin, dont c'est le seul défaut.}}

[[PER|Booba]], [[PER|Oxmo Puccino]], [[ORG|IAM]], vous les écoutez encore?

{{O speaker="Abdelkrim Sahraoui"|[[PER:Oxmo Puccino|Oxmo]], tous les matins. [[MISC|L'amour est mort]], j'ai appris le français dessus. Le reste, c'est mon fils qui tient le téléphone, il a 9 ans, il met [[PER|Jul]]. Dans la voiture je n'ai plus mon mot à dire, je fais les chœurs.}}

[[MISC|Périph nord]] a été joué au [[LOC|Stade de France]] pendant les [[MISC|Jeux]].

{{O speaker="Abdelkrim Sahraoui"|Par une fanfare de la [[ORG|Garde républicaine]] ! Ma mère m'appelle en larmes. Je me dis, ça y est, elle est fière. Elle me fait : "{{Q speaker="Ourida Sahraoui" cue="fait" ref="pronoun"|Le trombone était faux.}}"}}

La recette à ne pas rater ?

{{O speaker="Abdelkrim Sahraoui"|Le berkoukes. Il faut deux heures et une raison de pleurer. À la fin du livre, il y a une page blanche, avec marqué "{{N|ce que tu as oublié}}". C'est la plus importante.}}

Recueilli par [[PER|Nadia Sauvageot]]

[[MISC|Le Hall 7]], de [[PER:Abdelkrim Sahraoui|Krimo]] et [[PER|Ourida Sahraoui]], éd. [[ORG|Marabout]], 24,90 €
