#apos=straight
[[LOC|Lyon]] : [[ORG|Chez Lyon]] fait monter la quenelle

Il fallait oser. Madame [[PER:Clotilde Lyon|Lyon]], prénom [[PER:Clotilde Lyon|Clotilde]], native de [[LOC|Saint-Étienne]], ouvre dans le quartier de [[LOC|Vaise]] un bouchon à son nom. Les puristes ont toussé. La [[ORG|Confrérie des Francs-Mâchons]] a dépêché deux inspecteurs, qui sont revenus le lendemain avec leurs femmes.

On les comprend. La quenelle, d'abord : brochet de la [[LOC|Dombes]], farine rare, cuisson à l'étuvée, et un gonflement de montgolfière qui oblige la serveuse à courir. La sauce nantua, sans colorant, tire sur le saumon pâle. Le tablier de sapeur craque. La cervelle de canut pique, et la salade de pissenlit, trempée dans l'œuf mollet comme il se doit, nous a réconcilié avec le mois de mars. Seul le gâteau de foies, trop froid, fait tache.

"{{Q speaker="Clotilde Lyon" cue="lance" ref="desc"|Mon grand-père vendait des saucissons aux mineurs, je n'ai pas découvert le porc sur [[ORG|TikTok]]}}", lance la patronne entre deux portes. Elle a tenu dix ans le piano de [[ORG|Daniel et Denise]], sous [[PER|Joseph Viola]], qui lui a offert pour l'ouverture une louche en cuivre et ce conseil: "{{Q speaker="Joseph Viola" cue="null" ref="pronoun"|Ne change rien avant trois ans.}}" Elle a changé le beurre au bout de huit jours.

À la table voisine, un représentant en robinetterie fêtait un contrat avec [[ORG|SEB]]. Verdict, la serviette encore au cou: "{{Q speaker="?un représentant en robinetterie" cue="null" ref="none"|J'ai mangé trente ans dans cette ville, et il fallait une Stéphanoise.}}" Deux messieurs en maillot de l'[[ORG|OL]] ont fait semblant de ne pas entendre ; à la veille d'un derby contre les [[ORG|Verts]], c'était héroïque.

Un détail charmant: au mur, un menu de 1972 à l'en-tête de la [[ORG|Mère Brazier]], où quelqu'un a biffé la volaille demi-deuil et noté, rageur, "{{N|trop de truffe}}". Un autre qui l'est moins: les toilettes, au fond de la cour, à 12 degrés. On nous avait d'ailleurs avertis dès la réservation, d'une voix de commissaire : "{{Q speaker="?on" cue="avertis" ref="pronoun"|Prenez une laine.}}"

Les vins vont droit au but, fleurie de chez [[PER|Yvon Métras]], côte-roannaise des [[ORG|Sérol]], et un pot de blanc dont la provenance reste floue. Comptez 34 euros. Le dimanche, fermé: la patronne est à [[LOC|Geoffroy-Guichard]].

[[ORG|Chez Lyon]], 11, [[LOC|rue du Bourbonnais]], [[LOC|Lyon]] (9e).

[[PER|G. M.-L.]]
