#apos=typo
SÉRIES

«^{{N|[[MISC|Les Disparus de Saint-Malo]]}}^» ne disparaissent pas assez

([[ORG|TF1]], 21 h 10, six épisodes.) Il y a un cadavre dans la criée, une capitaine qui a peur de l'eau et un brouillard qui doit être syndiqué tant il travaille. Sous son titre d'apéritif, la nouvelle fiction signée [[PER|Vanessa Guérinel]] ne déroge à rien. C'est sa force, et au bout de deux heures c'est sa limite.

La capitaine, [[PER|Nolwenn Kaz]], est jouée par [[PER|Clémentine Célarié]], d'une sécheresse magnifique. Elle débarque de [[LOC|Nancy]] avec un chat et un secret. Le lieutenant, [[PER|Titi]], connaît tout le monde et ne comprend rien. «^{{Q speaker="Nolwenn Kaz" cue="null" ref="none"|Vous souriez tout le temps, c'est médical ?}}^» Il répond qu'il est de [[LOC|Cancale]]. À ce genre de repartie on reconnaît la patte des scénaristes de «^{{N|[[MISC|HPI]]}}^», embauchés en renfort. Plus loin, le même lâche, à propos de la criée, un «^{{Q speaker="Titi" cue="lâche" ref="desc"|chez nous les morts sont vendus vivants}}^» qui vaut le détour.

Dommage que l'enquête patine. Un armateur véreux, [[PER|Charles Surcouf de Trémeur]], un curé photographe, un trafic d'ormeaux que les gendarmes ont nommé «^{{N|l'or gris}}^» : on coche. À l'épisode trois, le suspect numéro un s'enfuit en pédalo. Ce n'est pas une blague, ou bien c'en est une, et il fallait prévenir. Une habituée des avant-premières, au [[LOC|Vauban]], a murmuré en sortant : «^{{Q speaker="?Une habituée des avant-premières" cue="a murmuré" ref="desc"|On dirait un office du tourisme qui a fait un cauchemar.}}^»

[[PER:Vanessa Guérinel|Guérinel]] assume. La réalisatrice, à qui l'on doit le délicat «^{{N|[[MISC|Estran]]}}^», explique dans [[ORG|Télé 7 Jours]] avoir voulu «^{{Q speaker="Vanessa Guérinel" cue="explique" ref="desc"|une série de marée, qui monte, qui descend, et tant pis pour les pressés}}^». On veut bien. Encore faudrait-il que la mer remonte.

Restent des plans superbes. Les remparts à l'aube, le [[LOC|Fort National]] mangé par les vagues, un bal aux [[LOC|Thermes marins]] filmé comme une noyade. Et reste une scène, la meilleure, où l'actrice lit au téléphone, à sa fille, la liste des courses. «^{{Q speaker="Nolwenn Kaz" cue="null" ref="none"|Du beurre. Du sel. Reviens. Des piles.}}^» Rien d'autre. On l'a repassée trois fois.

Suite et fin jeudi prochain. [[ORG|Disney+]], qui détient les droits à l'étranger, l'a rebaptisée «^{{N|[[MISC:Les Disparus de Saint-Malo|Gone with the Tide]]}}^». Ils n'ont peur de rien, eux.

[[PER|H. Ca.]]
