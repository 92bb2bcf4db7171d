#apos=typo
Éloge de la chaise qui boite

On devrait toujours avoir chez soi une chaise qui boite. La mienne vient d'une brocante de [[LOC|Pézenas]], où un certain [[PER|Fortuné]], marchand de son état, me l'a cédée pour six euros avec cette recommandation~: «~{{Q speaker="Fortuné" cue="recommandation" ref="name"|Ne la calez pas, elle n'aimerait pas.}}~» J'ai obéi. Depuis douze ans je m'assieds de travers.

Qu'est-ce qui, dans une chaise bancale, nous rend attentifs~? [[PER|Simone Weil]] notait que l'attention est «~{{Q speaker="Simone Weil" cue="notait" ref="name"|la forme la plus rare et la plus pure de la générosité}}~». Elle écrivait à [[PER|Joë Bousquet]], cloué au lit [[LOC|rue de Verdun]], à [[LOC|Carcassonne]]; elle savait de quelle immobilité elle parlait. La chaise stable, au contraire, s'efface. Elle est «~{{N|sous la main}}~», comme dit le traducteur d'[[MISC|Être et Temps]], et l'on n'y pense pas plus qu'à ses propres genoux.

Ma voisine, qui est menuisière, se moque de moi. «~{{Q speaker="?Ma voisine" cue="tranche" ref="pronoun"|Tu philosophes parce que tu ne sais pas tenir une râpe}}~», tranche-t-elle. Il y a du vrai. [[PER|Wittgenstein]], lui, savait~: la maison de la [[LOC|Kundmanngasse]], à [[LOC|Vienne]], ses poignées de porte dessinées une à une, un plafond relevé de trois centimètres à la veille du nettoyage. Sa sœur [[PER|Hermine]] admirait la maison sans vouloir y vivre~: «~{{Q speaker="Hermine" cue="confiait" ref="pronoun"|une demeure pour les dieux}}~», confiait-elle.

Je soupçonne que les dieux aussi s'ennuient, sur du droit.

Chez [[ORG|Ikea]], l'an passé, à [[LOC|Vitrolles]], j'ai vu un couple essayer vingt-trois tabourets. Ils ne se parlaient pas. Au vingt-quatrième, l'homme a basculé, la femme a ri, ils l'ont acheté. Le vendeur a voulu l'échanger contre un neuf. «~{{Q speaker="?l’homme" cue="null" ref="none"|Surtout pas.}}~» Voilà, me suis-je dit, deux lecteurs de [[PER|Montaigne]] qui s'ignorent~: «~{{Q speaker="Montaigne" cue="null" ref="name"|Je ne peins pas l'être, je peins le passage.}}~»

La «~{{N|résilience}}~», ce mot de garagiste promu dans les ministères, voudrait que nous reprenions notre forme. La chaise qui boite ne reprend rien. Elle penche, et dans ce qu'elle penche il y a de la place pour quelqu'un.

[[PER|Aurélien Castanier-Lévy]], auteur de [[MISC|Petit traité des choses mal fichues]] ([[ORG|La Pionnière]], 2023)
