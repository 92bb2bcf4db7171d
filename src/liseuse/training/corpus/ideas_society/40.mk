#apos=typo
Les nouvelles de [[ORG|Pas à pas]] et de sa petite sœur [[ORG|L'Échelle]]
Printemps

Chers amis marcheurs,
Cela devait être une randonnée, ce fut une épopée. Le 22 mars, onze d'entre nous, dont six résidents du foyer [[ORG|Les Tilleuls]], ont relié le [[LOC|refuge du Chioula]] au [[LOC|col de Marmare]], raquettes aux pieds, en quatre heures vingt. Liste des héros~: [[PER|Ghyslaine]], [[PER|P’tit Louis]], [[PER|Amaury S.]], [[PER|Kadiatou]], [[PER|Bruno]] et [[PER|Bruno]], [[PER|Xuan]], la grande [[PER|Sylvette]], [[PER|Nourredine A.]], l'infirmière [[PER|Maud Carcassonne]] et le chien [[PER|Ficelle]].
Au sommet, [[PER|Kadiatou]], qui n'avait pas prononcé trois mots depuis septembre, s'est assise dans la neige. «~{{Q speaker="Kadiatou" cue="a déclaré" ref="pronoun"|C'est grand}}~», a-t-elle déclaré. L'infirmière a dû se moucher. Elle jure que c'était le froid.

CE QU'ON DIT DE NOUS
[[ORG|La Gazette ariégeoise]] parle d'une équipe «~{{Q speaker="La Gazette ariégeoise" cue="parle" ref="name"|à la ténacité de mulet}}~». C'est gentil pour nous, moins pour les mulets. Le financeur, [[ORG|AG2R]], salue de son côté «~{{Q speaker="AG2R" cue="salue" ref="desc"|un indicateur de remobilisation probant}}~». Et un automobiliste croisé à [[LOC|Ax]], à la vue de nos tenues~: «~{{Q speaker="?un automobiliste" cue="null" ref="desc"|C'est le carnaval~?}}~»

LA PAROLE À…
…[[PER|P’tit Louis]], 61 ans, qui a grandi à l'[[ORG|hôpital de Saint-Lizier]] et habite seul depuis l'automne, [[LOC|rue du Coq]], à [[LOC|Foix]]. On lui a demandé ce qui avait changé. Il a réfléchi. «~{{Q speaker="P’tit Louis" cue="null" ref="none"|Le frigo. Il est à moi. Je l'ouvre pour voir la lumière.}}~» Son éducatrice dit qu'il est devenu «~{{Q speaker="?Son éducatrice" cue="dit" ref="desc"|bavard comme un torrent}}~»~; lui, préfère «~{{Q speaker="P’tit Louis" cue="préfère" ref="pronoun"|locataire}}~».

COMPTES
Merci à [[ORG|Loisirs et Montagne 09]] (les crampons), à [[ORG|Intersport]] (les gants), à la [[ORG|Biocoop La Boussole]], à l'auberge [[ORG|Chez Mémé]] et à la donatrice qui glisse chaque mois un billet sous la porte avec la mention «~{{N|pour le chien}}~». Solde~: 2~118,40 euros.

DATES
[[MISC|Fête de la Transhumance]], le 8 juin~: stand à [[LOC|Seix]]. Le [[MISC|Trail des Citadelles]], on le regarde passer. Sortie d'été~: [[LOC|étang de Lers]] ou [[LOC|cascade d'Ars]]~? Votez auprès d'[[PER:Amaury S.|Amaury]].
[[PER|Ficelle]], qui a dormi deux jours, vous lèche la main.
Pour le bureau, [[PER|Violaine Rouan-Estèbe]]
