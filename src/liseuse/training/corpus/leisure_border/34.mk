#apos=typo
MAISON. On a visité

La ferme de [[PER:Dora Kiełczewska|Dora]], ou l'art de laisser une fissure

L'architecte avait prévu un mur. Le maçon en a trouvé un autre, derrière. Alors on a gardé les deux.

À [[LOC|Flavigny-sur-Ozerain]], sous les remparts, [[PER|Dora Kiełczewska]] et son mari [[PER|Blaise Ménétrier]] ont acheté en 2020 une ferme dont personne ne voulait. Il y avait quatre toits, un tilleul dans la cuisine, des chauves-souris au grenier. Elle est costumière pour l'[[ORG|Opéra de Dijon]], lui, kiné. Budget~: 210^000 euros, tout compris, «~{{Q speaker="Blaise Ménétrier" cue="précise" ref="pronoun"|y compris les anti-inflammatoires}}~», précise-t-il.

Dans l'entrée, un escalier qui ne mène plus nulle part sert de bibliothèque. La cuisine a conservé sa terre cuite du [[LOC:Le Pontot|Pontot]], irrégulière, que la pose a tassée sans la trahir. Au mur, des carreaux dessinés par une amie céramiste, [[PER|Lenka Sýkorová]], et cuits chez elle, à [[LOC|Semur-en-Auxois]]. Il faut se baisser pour passer la porte basse, au-dessus de laquelle un ancien propriétaire a gravé en 1811 «~{{Q speaker="?un ancien propriétaire" cue="a gravé" ref="desc"|penses à la tête}}~», avec la faute.

Le couple n'avait pas envie d'un «~{{N|esprit grange}}~», cette idée de magazine avec poutre sablée et panier en osier. Les magazines, ils les laissent aux autres. Un jour pourtant, une journaliste de [[ORG|Marie Claire Maison]] a fait le voyage. On lui a offert de la tisane, elle a pris des photos, et elle a trouvé l'endroit «~{{Q speaker="?une journaliste de Marie Claire Maison" cue="trouvé" ref="desc"|encore un peu trop habité}}~». [[PER:Dora Kiełczewska|Dora]] en est très fière.

Le clou, c'est une fissure. Elle court sur six mètres dans le pignon nord, large comme un doigt, surveillée par deux témoins de plâtre que [[PER:Blaise Ménétrier|Blaise]] mesure le premier lundi du mois. L'ingénieur du [[ORG|Cerema]] l'a qualifiée de stable. Ils l'ont encadrée. On se penche, on voit passer la lumière. «~{{Q speaker="Dora Kiełczewska" cue="null" ref="none"|Le matin elle est rose. On l'a appelée la météo.}}~»

Tout ça, pas de quoi impressionner la mairie. Le permis a traîné onze mois à cause des [[ORG|Bâtiments de France]]. Il a fallu justifier un volet. «~{{Q speaker="Joseph Ndiaye-Lambert" cue="grommelle" ref="name"|Douze plans pour une persienne}}~», grommelle l'architecte, [[PER|Joseph Ndiaye-Lambert]], entre deux échelles. Ce qu'il a en main, ce jour-là, c'est un tournevis, et ce n'est pas pour un volet, c'est pour le tilleul.

Le tilleul, il faudra bien en parler. Il a quarante ans, il pousse vers l'évier. On ne l'a pas coupé. On a déplacé l'évier.

Adresses. Terres cuites~: [[ORG|Briqueterie du Pontot]], à [[LOC|Brochon]]. Chaux~: [[ORG|Saint-Astier]].

Texte [[PER|Anouk Delorge]] – Photos [[PER|R. Zielinski]]
