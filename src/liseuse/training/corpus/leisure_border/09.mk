#apos=typo
[[LOC|Genève]]

Les bains de [[LOC|Baby-Plage]] se cherchent un sauveteur

[[LOC|LÉMAN]] Fermée depuis la tempête de septembre, la plus petite plage du canton divise les usagers et le [[ORG|Conseil d'Etat]].

On en fait le tour en cent vingt pas. Deux platanes, une pataugeoire, une cabane à glaces, et sous le platane de gauche, un attroupement. «{{Q speaker="Ariane Du Pasquier" cue="tonne" ref="name"|Trois ingénieurs sont venus, ils ont photographié mes pieds}}», tonne [[PER|Ariane Du Pasquier]], en peignoir. Elle se baigne ici toute l'année, à 6h30, avec la [[ORG|Société des frileux]], qui n'a de société que le nom et de frileux que l'humour.

La houle a creusé sous la dalle. Les services cantonaux ont posé une barrière, puis une deuxième. Coût des travaux: 1,3 million de francs. Les sondages, affirme l'Etat, ont montré des vides de deux mètres. Le magistrat chargé du Territoire, [[PER|Antonio Hodgers]], avait promis une réponse avant Noël. Son successeur au dossier, le directeur de l'[[ORG|Office cantonal de l'eau]], la donne maintenant. [[PER|Didier Zwahlen]] ne veut pas «{{N|bétonner pour bétonner}}», slogan qu'il a emprunté à une banderole accrochée au ponton. Il préfère laisser la rive évoluer, ce qu'il nomme dans sa note de sept pages, «{{N|Vers un littoral lacustre adaptatif}}», une «{{Q speaker="Didier Zwahlen" cue="nomme" ref="pronoun"|restitution}}».

Le mot a déclenché une petite révolution. A la [[ORG|Société nautique]], voisine, on ironise: «{{Q speaker="?on" cue="ironise" ref="pronoun"|Restituer, c'est joli. A qui? Aux cygnes?}}» Députée [[ORG|PLR]], [[PER|Diane Barbier-Rochat]] a déposé une motion. Elle y voit une «{{Q speaker="Diane Barbier-Rochat" cue="voit" ref="pronoun"|capitulation hydraulique}}» et chiffre à deux jours le temps qu'il aurait fallu à son arrière-grand-père, maçon à [[LOC|Chêne-Bougeries]], pour réparer. A gauche, l'élue d'[[ORG|Ensemble à gauche]] [[PER|Jocelyne Haller]] avait, elle, réclamé l'ouverture d'autres accès, du côté de [[LOC|Vésenaz]].

Et les enfants? Ils vont au [[LOC|jardin des Eaux-Vives]], de l'autre côté de la route. La plage du même nom est bondée. Un père attend sa fille, serviette sur l'épaule. Il vient d'[[LOC|Annemasse]], en tram, parce que le 17 s'arrête devant. «{{Q speaker="?Un père" cue="null" ref="none"|Chez nous, les lacs sont à une heure. Ici on le voit du guichet.}}»

Reste la cabane à glaces. [[PER|Fiorella]], qui la tient depuis 1997, n'a pas reçu de courrier. Elle a repeint les volets en jaune et accroché un écriteau: «{{N|Ouvert, parce que}}». «{{Q speaker="Fiorella" cue="dit" ref="name"|La dalle, moi, je ne marche pas dessus, je la regarde}}», dit [[PER|Fiorella]]. Vingt cornets vendus dimanche. Il en reste des millions.

[[PER|Raphaël Jotterand]]
