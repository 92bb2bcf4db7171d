#apos=typo
REVUE DE PRESSE
La dette, le loup et le dernier pli

La une des journaux, ce matin, tient dans une calculette. «^{{N|3,4 %}}^» en lettres de plomb sur toute la largeur des [[ORG:Les Echos|Echos]], «^{{N|La douloureuse}}^» à la une de [[ORG|Libération]], qui a préféré photographier un ticket de caisse. Plus sobre, [[ORG|La Croix]] interroge «^{{N|ce que nous devons à nos enfants}}^».

« {{Q speaker="La Voix du Nord" cue="prévient" ref="desc"|On ne rembourse pas avec des adjectifs}} », prévient, depuis [[LOC|Lille]], un quotidien qu'on a connu plus placide : c'est [[ORG|La Voix du Nord]], sous la plume de [[PER|Hervé Desquesnes]]. L'éditorialiste n'épargne pas non plus l'opposition, coupable de «^{{Q speaker="Hervé Desquesnes" cue="null" ref="desc"|somnambulisme comptable}}^».

[[ORG|Le Figaro]], lui, a retrouvé un ancien de la [[ORG|direction du budget]]. Il n'y va pas par quatre chemins. «^{{Q speaker="?un ancien de la direction du budget" cue="tranche" ref="pronoun"|Nous savions tous en septembre, tranche-t-il. On ne savait pas qui le dirait.}}^» Le quotidien du [[LOC|boulevard Haussmann]] juge l'aveu «^{{Q speaker="Le Figaro" cue="juge" ref="desc"|tardif}}^».

À [[LOC|Bercy]], où [[ORG|L'Opinion]] a traîné ses guêtres, on fait savoir qu'il n'y a «^{{Q speaker="?on" cue="fait savoir" ref="pronoun"|pas de sujet}}^». Voilà qui en est un.

Changeons d'air. Dans le [[LOC|Jura]], c'est le loup qui occupe [[ORG|Le Progrès]]. Une battue, dix-sept fusils, zéro bête ; et ce berger de [[LOC|Lajoux]] qui lance au reporter : «^{{Q speaker="?ce berger" cue="lance" ref="desc"|Il lit votre journal, il sait l'heure.}}^» [[ORG|Reporterre]] a compté autrement et soutient que le plan national, surnommé «^{{N|plan passoire}}^» par ses détracteurs depuis 2018, n'a jamais été appliqué en entier.

Un mot encore pour [[ORG|Le Canard enchaîné]], qui raconte le dernier pli de [[PER|Marthe Sauvageot]]. La factrice de [[LOC|Bort-les-Orgues]], à la veille de la quille, a livré en mains propres une carte postée à [[LOC|Biarritz]] en 1986. «^{{Q speaker="Marthe Sauvageot" cue="null" ref="none"|Le destinataire m'a offert un kir. Il ne se souvenait pas de l'expéditrice.}}^» Commentaire du palmipède : «^{{Q speaker="Le Canard enchaîné" cue="Commentaire" ref="desc"|La poste restante, c'est quand même autre chose que [[ORG|Facebook]].}}^»

Et puisque dimanche on change d'heure, laissons le mot de la fin à [[ORG|Ouest-France]] : selon le quotidien rennais, une vache sur deux «^{{Q speaker="Ouest-France" cue="selon" ref="desc"|s'en moque éperdument}}^».

[[PER|Agathe Rouvière]]
