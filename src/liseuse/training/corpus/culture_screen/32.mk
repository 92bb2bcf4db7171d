#apos=typo
ANNULATION
[[MISC|Nuits sonnantes]] : pas de concert, pas de remboursement, beaucoup de boue

La scène était montée. Vendredi à 16 h 12, un arrêté de la [[ORG|préfecture du Gers]] a mis fin au festival [[MISC|Nuits sonnantes]] trois heures avant l'ouverture. Motif : vigilance rouge, orage, grêle, 120 km/h attendus. Il est tombé six millimètres.

Sur le parking de [[LOC|Nogaro]], des milliers de festivaliers ont dormi quand même. – {{Q speaker="?une étudiante de Pau" cue="demandait" ref="desc"|Est-ce qu'on peut au moins ravoir les sous du camping ?}} demandait, samedi, une étudiante de [[LOC|Pau]]. – {{Q speaker="?un bénévole" cue="null" ref="none"|Le camping, oui. Le reste, faut voir avec le patron.}} Le bénévole n'avait plus de gilet.

Le patron, [[PER|Kilian Delpech]], n'est pas visible. Il a publié un long texte sur [[ORG|Facebook]] où il se dit «~{{Q speaker="Kilian Delpech" cue="dit" ref="pronoun"|en deuil et en règle}}~». Dans les conditions générales, une clause, l'article 9, exclut toute «~{{N|catastrophe aérienne, naturelle ou administrative}}~». Cette dernière épithète, introduite en 2022, fait le bonheur des avocats. L'association [[ORG|UFC-Que choisir]] la juge «~{{Q speaker="UFC-Que choisir" cue="juge" ref="name"|abusive}}~», et le fera plaider.

Les artistes ont trouvé des solutions. [[ORG|Bigflo et Oli]] ont chanté sur une remorque à [[LOC|Aire-sur-l'Adour]] ; [[ORG|Ko Ko Mo]] a joué dans un [[ORG|Super U]] entre les melons et le riz. Le producteur du groupe [[ORG|Sirop noir]], lui, réclame déjà la moitié du cachet. Chez [[ORG|Nous Productions]], on se tait.

Du côté de l'État, on s'en tient à la météo. Le préfet, [[PER|Hugues Lestrade]], a rappelé qu'un tube d'acier avait tué un spectateur à [[LOC|Mauvezin]] en 2019. «~{{Q speaker="Hugues Lestrade" cue="argumenté" ref="pronoun"|Je préfère une colère à un cercueil}}~», a-t-il argumenté samedi devant la presse. Une vice-présidente de la région a jugé, un peu plus tard, que la décision était «~{{Q speaker="?Une vice-présidente de la région" cue="jugé" ref="desc"|prudente et un peu théâtrale}}~». Elle n'a pas souhaité être citée plus avant.

Ce qu'on appelle, dans la profession, une «~{{N|annulation sèche}}~», sans assurance, coûterait 2,1 millions aux organisateurs. L'[[ORG|Urssaf]] a accordé un délai. [[ORG|La Dépêche du Midi]], elle, a déjà imprimé ses pages concerts ; elle a choisi, sur la photo, un public heureux, de dos, qui datait de 2023.
