#apos=typo
La prière du vendredi, côté parking

À [[LOC|Vaulx-Milieu]], les fidèles de l'[[ORG|ACMI]] prient depuis six ans entre un [[ORG|Norauto]] et un [[ORG|Buffalo Grill]]. Le permis de construire vient, pour la troisième fois, d'être annulé.

Il fait quatre degrés. Les tapis sont posés sur des palettes, les palettes sur du gravier. Un homme en gilet fluo règle la circulation. [[PER|Ibrahima Soumahoro]] est cariste de nuit chez [[ORG|STEF]]; il n'a pas encore dormi. «~{{Q speaker="Ibrahima Soumahoro" cue="sourit" ref="desc"|On est bien, on voit le ciel}}~», sourit le cariste.

Le [[ORG|tribunal administratif de Grenoble]] a jugé le nombre de places de stationnement insuffisant. Soixante-deux au lieu de soixante-dix. Ironie que relève l'avocat de l'association, Me [[PER|Jérôme Saint-Paul]]~: «~{{Q speaker="Jérôme Saint-Paul" cue="relève" ref="desc"|On annule une mosquée faute de parking, et l'on prie sur un parking faute de mosquée.}}~»

Les requérants, une douzaine de riverains réunis au sein de [[ORG|Vivre aux Verchères]], se défendent de toute hostilité. Leur porte-parole, un ancien géomètre, ne souhaite pas que son nom paraisse. «~{{Q speaker="?Leur porte-parole" cue="martèle" ref="pronoun"|C'est une affaire de places, un point c'est tout}}~», martèle-t-il. Sur le groupe [[ORG|Facebook]] du collectif, on lit aussi d'autres choses, dont un «~{{Q speaker="?on" cue="lit" ref="pronoun"|pas chez nous}}~» supprimé depuis.

Le père [[PER|Landry Batifol]], curé de la paroisse [[ORG|Saint-François-d'Assise]], a proposé le préau de l'[[ORG|institution Robin]]. Refus poli. L'imam [[PER|Noureddine Cherfaoui]] préfère attendre. Il l'a dit à son voisin autour d'un café, au [[ORG|Relais de la Bourbre]]~: «~{{Q speaker="Noureddine Cherfaoui" cue="a dit" ref="pronoun"|Si on s'abrite chez toi, ils diront que le problème est réglé.}}~» Et le prêtre~? «~{{Q speaker="Landry Batifol" cue="null" ref="none"|J'ai trouvé qu'il avait raison, et j'étais vexé.}}~»

La [[ORG|CAPI]], l'intercommunalité, planche sur un parc relais mutualisé. Un élu, hors micro, concède «~{{Q speaker="?Un élu" cue="concède" ref="desc"|une usine à gaz pour huit places}}~». [[ORG|Atelier Sinan]], l'agence lyonnaise qui a dessiné l'édifice, en est à sa quatrième version; la «~{{N|coupole}}~» de 2018 est devenue un «~{{N|lanterneau}}~».

Une heure moins dix. On secoue les tapis. Une cliente du centre auto, qui attendait ses pneus, a tout regardé par la vitre. «~{{Q speaker="?Une cliente du centre auto" cue="null" ref="none"|Ils plient mieux que mes enfants.}}~»

[[PER|Hermance Guigal]], à [[LOC|Vaulx-Milieu]]
