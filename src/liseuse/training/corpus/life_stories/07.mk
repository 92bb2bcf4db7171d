#apos=typo
TÉMOIGNAGE

«~{{Q speaker="Benoît Servais" cue="null" ref="none"|J'ai donné un rein à l'homme qui m'avait licencié}}~»

[[PER|Benoît Servais]], 51 ans, cariste à [[LOC|Châtelet]], en [[LOC|Belgique]]

On me demande toujours de commencer par la colère, alors commençons par elle. En 2009, l'usine [[ORG|Corbeau & Fils]], où je fabriquais des bouchons de radiateur depuis l'âge de 18 ans, a fermé en un après-midi. C'est [[PER|Luc Corbeau]] qui l'a annoncé, debout sur une palette. Il a dit «~{{Q speaker="Luc Corbeau" cue="a dit" ref="pronoun"|mes amis}}~». Je l'ai détesté pour ces deux mots pendant neuf ans.

Puis je l'ai revu à la dialyse. Pas lui d'abord~: sa fille, [[PER|Maud]], qui était dans la classe de mon aîné à l'[[ORG|athénée de Gilly]]. J'accompagnais ma sœur, [[PER|Véronique]], pour sa séance. Lui était dans le fauteuil 4, gris, tout petit. Il m'a reconnu. «~{{Q speaker="Luc Corbeau" cue="null" ref="none"|[[PER:Benoît Servais|Servais]], ligne B.}}~» Il se rappelait la ligne.

[[PER:Véronique|Véro]] est morte en mars 2019, en attendant. On était compatibles à rien du tout, elle et moi, c'est le comble. Alors j'avais ce rein en trop, si j'ose dire, et une idée qui ne me lâchait plus. Au [[ORG|Grand Hôpital de Charleroi]], la psychologue m'a fait venir cinq fois. Elle craignait ce qu'elle nommait un «~{{Q speaker="?la psychologue" cue="nommait" ref="pronoun"|don de revanche}}~». J'ai regardé dans le dictionnaire, ça n'existe pas. Un infirmier, que je n'ai jamais retrouvé, m'a dit dans l'ascenseur~: «~{{Q speaker="?Un infirmier" cue="a dit" ref="desc"|Si c'est pour qu'il vous dise merci, rentrez chez vous.}}~» C'est la phrase la plus utile de toute l'histoire.

La loi belge parle de donneur «~{{N|non apparenté}}~». Chez nous, à la maison, on parlait de folie. Ma femme, [[PER|Carine]], n'a plus mangé avec moi pendant une semaine. Le délégué [[ORG|FGTB]], le vieux [[PER|Mario Di Lauro]], a levé les bras~: quarante ans de lutte des classes pour finir en pièces détachées~! Il rigolait. Il m'a conduit lui-même à l'[[ORG|hôpital Érasme]], à [[LOC|Anderlecht]], dans sa [[MISC|Panda]].

Ça fait six ans. J'ai une cicatrice de vingt centimètres et je bois de l'eau. [[PER:Luc Corbeau|Luc]] ne m'a pas dit merci. Le lendemain de l'opération, il a fait rouler sa perfusion jusqu'à ma chambre, il s'est assis, il a pleuré, puis il a demandé, exactement comme un patron~: «~{{Q speaker="Luc Corbeau" cue="a demandé" ref="pronoun"|Vous faites quoi, maintenant, comme boulot~?}}~» Le dimanche, on pêche à l'[[LOC|Eau d'Heure]]. On ne parle jamais de la palette.

Recueilli par [[PER|Sabrina Wouters]] pour [[ORG|Vivre ensemble]]
