#apos=typo
[[ORG|Cerbère]], l'antivirus des communes

Un jour de septembre, la mairie de [[LOC|Cadenet]] n'a plus eu de noms. Plus d'état civil, plus de cantine, plus de cimetière. L'attaque était venue par la photocopieuse. Depuis, [[PER|Yolande Brès]], secrétaire générale, sauvegarde sur disquette (elle y tient). C'est elle qui, la première, a signé avec [[ORG|Cerbère]].

[[ORG|Cerbère]], c'est neuf personnes à [[LOC|Pertuis]], entre la gare et le lycée. La société surveille 212 communes et un syndicat d'eau depuis une salle sans fenêtre que l'équipe appelle le «~{{N|chenil}}~». Le nom a été voté. [[PER|Éva Marszalek]], 34 ans, ex-[[ORG|Thales]], tient la laisse. «~{{Q speaker="Éva Marszalek" cue="explique" ref="pronoun"|Les petites mairies ont la même porte que les grandes, mais pas la même serrure}}~», explique-t-elle. Ses deux associés opinent. Ils ont leur théorie, eux~: le maillon faible n'est jamais la machine. «~{{Q speaker="?Ses deux associés" cue="null" ref="none"|C'est le stagiaire de juillet.}}~»

La rentabilité, atteinte au bout de vingt mois, tient à un abonnement de 79 euros par mois. L'[[ORG|Anssi]], pourtant avare de compliments, a qualifié le dispositif de «~{{Q speaker="Anssi" cue="a qualifié" ref="name"|proportionné}}~», un adjectif que [[ORG|Cerbère]] a fait imprimer sur ses tasses. Un concurrent de [[LOC|Rennes]], [[ORG|Vigie Pirate]], sans rapport avec le [[MISC|plan Vigipirate]], grince~: «~{{Q speaker="Vigie Pirate" cue="grince" ref="name"|Ils vendent une alarme, pas une porte.}}~»

La levée de fonds est venue sans qu'on la cherche. [[PER|Hélène Pastré]], ancienne patronne d'un éditeur racheté par [[ORG|Dassault Systèmes]], a sorti 700~000 euros et posé une condition, «~{{Q speaker="Hélène Pastré" cue="posé une condition" ref="name"|pas de bureau à [[LOC|Paris]] avant 2030}}~». On l'a acceptée sans lire la suite. Le fonds [[ORG|Région Sud Investissement]] met le double.

Reste la question du secret. La procureure de [[LOC|Tarascon]] a ouvert en juin une enquête sur le rançongiciel «~{{N|[[MISC|Mistral noir]]}}~». Douze communes touchées, une seule a payé~; on ne sait pas laquelle. Les ingénieurs le savent, eux. «~{{Q speaker="Éva Marszalek" cue="prévient" ref="desc"|On ne donnera pas le nom, prévient la Pertuisienne d'adoption. Et arrêtez de regarder la carte.}}~»

Au mur, une carte, justement. Douze punaises rouges. Treize, si l'on compte bien.

[[PER|Solal Benichou]]
