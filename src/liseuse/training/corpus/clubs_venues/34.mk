#apos=straight
FOOTBALL – [[MISC|NATIONAL 2]]
Au [[ORG|FC Ardeval]], le millionnaire n'a pas payé l'eau

Le 4 août, il descendait d'un hélicoptère sur le rond central. Le 4 novembre, les arroseurs se sont tus. Entre les deux, [[PER|Brandon Whitlock]], 38 ans, fortune faite dans l'aliment pour chat ([[MISC|Purrfect]], c'est lui), a promis au [[ORG|FC Ardeval]] la [[MISC|Ligue 2]], un musée, une équipe féminine et des sièges chauffants.

Il reste les sièges, dans leur plastique, le long de la [[LOC|rue du Stade]]. "{{Q speaker="?un bénévole" cue="calcule" ref="desc"|Quatre cents, à 210 euros pièce, ça fait une belle salle d'attente}}", calcule un bénévole qui distribue des thermos. Les salaires d'octobre n'ont pas été versés. Onze joueurs sur vingt-trois ont mis le club en demeure.

À [[LOC|Ardeval]], 7 000 âmes, le sujet a chassé tous les autres. [[ORG:FC Ardeval|Ardeval]] est quinzième et dimanche on reçoit [[ORG|Furiani-Agliani]]. [[PER|Amar Benchikh]], capitaine : "{{Q speaker="Amar Benchikh" cue="null" ref="name"|Nous jouerons, parce que les spectateurs n'y sont pour rien.}}" Le maire, [[PER|Gérard Boulanger]], joint sur la route de [[LOC|Gap]], se sent floué, et il le dit : "{{Q speaker="Gérard Boulanger" cue="dit" ref="pronoun"|Moi, j'avais demandé un garant. On m'a montré une photo de chat.}}"

[[PER:Brandon Whitlock|Whitlock]], lui, ne se cache pas. Par visio, depuis [[LOC|Tampa]], il reconnaît un "{{Q speaker="Brandon Whitlock" cue="reconnaît" ref="pronoun"|problème de plomberie bancaire}}", promet un virement, rit de ses propres mots. Il n'a pas répondu aux autres questions. Sa directrice, la Franco-Belge [[PER|Lore De Smedt]], les a prises en note. "{{Q speaker="Lore De Smedt" cue="assuré" ref="pronoun"|J'ai huit pages, je lui en ferai lire une}}", a-t-elle assuré. Elle est payée, elle ; elle préférerait qu'on ne le publie pas.

La [[ORG|DNCG]] convoque tout le monde le 21. Dans la presse, l'affaire a hérité d'un nom de dessin animé, "{{N|le chat et les souris}}", que les joueurs reprennent sans gaieté. Au syndicat, l'[[ORG|UNFP]], on aide à remplir les formulaires. Le gardien [[PER|Pape Ndiaye Lecoq]] a fait le sien au stylo quatre couleurs.

— {{Q speaker="Pape Ndiaye Lecoq" cue="null" ref="none"|Le rouge, c'est pour ce qu'on me doit. J'ai dû racheter la cartouche.}}

Jeudi, pourtant, l'entraînement a eu lieu. Le coach, [[PER|Christophe Point du Jour]], avait rempli les gourdes au robinet de sa mère. Sur le portail du [[LOC|stade Alphonse-Rey]], un carton a fleuri : "{{N|Piscine à vendre, sans eau}}". On ne sait pas qui l'a posé. La mère du coach a un feutre de cette couleur.

[[PER|Sophie Rey-Ventoux]]
