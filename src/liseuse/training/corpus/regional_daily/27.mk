#apos=straight
[[LOC|Le Val-d'Ajol]] : l'andouille, le corso et le grand absent

L'absent, c'était le soleil. Pour sa quatre-vingt-neuvième édition, la [[MISC|Foire aux andouilles]] a rassemblé, dimanche, près de 11 000 visiteurs selon la gendarmerie, 15 000 selon [[ORG|Gogo et Compagnie]], l'association qui l'organise, et "{{Q speaker="?un exposant" cue="d'après" ref="desc"|tout juste de quoi vendre mes tabliers}}", d'après un exposant de [[LOC|Luxeuil]].

La parade a démarré à l'heure, une fanfare derrière l'autre. En tête, le char des [[ORG|Gais Lurons]] de [[LOC|Girmont]], une andouille de onze mètres montée sur roulements à billes. Dix minutes plus tard, elle perdait une roue devant le [[ORG|Crédit mutuel]] et le maire, [[PER|Fabrice Richard]], perdait patience au micro. "{{Q speaker="Fabrice Richard" cue="a ordonné" ref="pronoun"|Poussez ! Non, pas vous, madame, vous êtes déguisée en moutarde}}", a-t-il ordonné. On a poussé.

Derrière venaient la [[ORG|Confrérie des taste-andouilles]], les majorettes de [[LOC|Fougerolles]], l'[[ORG|harmonie de Plombières]] et, sur un char de papier crépon, la reine, [[PER|Maëlle Simonin]], dix-neuf ans, vendeuse chez [[ORG|Picard]], à [[LOC|Remiremont]]. Elle a été élue devant 60 candidates. "{{Q speaker="Maëlle Simonin" cue="null" ref="none"|J'ai mangé de l'andouille pour la première fois hier soir. Ça va, ça va.}}" Les charcutiers ont fait semblant de ne pas entendre ; l'un d'eux, [[PER|Raphaël Colin]], préfère rappeler le cahier des charges, dont il a la garde : quarante-huit heures de fumage au hêtre, ni plus ni moins. Son père appelait cela "{{N|la règle des deux nuits}}".

Le menu complet, à 19 euros, incluait un verre de kirsch. Au buffet, les conversations roulaient sur la fermeture annoncée de la filature [[ORG|Laederich]], quarante-six salariés. "{{Q speaker="?une ouvrière" cue="dit" ref="desc"|On nous a demandé de défiler quand même, pour l'image}}", dit une ouvrière, en costume d'Alsacienne. L'image était jolie. La ferveur aussi : on a compté 4 tonnes d'andouille vendues et un mariage demandé à genoux, au pied du podium, par un gendarme de [[LOC|Vagney]]. Il a eu droit à une réponse, mais pas à la nôtre, car la sono l'a couverte.

Rendez-vous le troisième lundi de février pour la cérémonie au cochon. Le programme, lui, est déjà en ligne.
