#apos=typo
LÉGISLATIVE PARTIELLE

*[[LOC|Saint-Paul]] ([[LOC|La Réunion]]), correspondance de [[PER|Jean-Max Hoarau]]*

La pluie a ruiné les isoloirs de [[LOC|Mafate]]. L'hélicoptère n'a pas pu décoller, les urnes de [[LOC|Roche-Plate]] ont été portées à dos d'homme : vingt-trois kilos, deux gendarmes, un facteur. Résultat attendu à 22 heures, donné à 1 h 40.

[[PER|Huguette Bello]] n'était pas candidate. Tout le monde s'en prévaut pourtant. «^{{Q speaker="Emmanuelle Payet-Técher" cue="disait" ref="pronoun"|Je ne suis ni son héritière ni son sosie}}^», disait encore, en sandales devant l'[[ORG|école de Bois-de-Nèfles]], celle qui l'a emporté avec 53,2 % des voix. [[PER|Emmanuelle Payet-Técher]], 41 ans, contrôleuse aérienne, présentée par le mouvement [[ORG|Croire et Oser]], siégera avec les non-inscrits. Elle a juré de ne jamais se dire «^{{N|députée de la colline}}^».

Son adversaire, [[PER|Idriss Badat]], soutenu par [[ORG|Renaissance]] et l'[[ORG|UDI]], n'a pas digéré l'affaire des bacs. On se souvient de la polémique : le [[ORG|Territoire de l'Ouest]] avait livré, en pleine campagne, deux mille poubelles vertes. Les opposants avaient aussitôt collé dessus l'étiquette «^{{N|bac électoral}}^», qui a fait florès. «^{{Q speaker="Idriss Badat" cue="null" ref="none"|J'ai perdu contre un couvercle.}}^»

Les bureaux du haut, où «^{{N|battre carré}}^» veut dire faire campagne, ont voté comme on va au marché, tôt et en famille. Dans la file du 204, une électrice à chapeau expliquait à sa petite-fille que l'on prend deux bulletins pour qu'on ne sache pas. La fillette : «^{{Q speaker="?La fillette" cue="null" ref="desc"|Mais mamie, tu l'as dit tout fort.}}^»

À [[LOC|Paris]], [[ORG|Matignon]] a vu dans ce vote une «^{{Q speaker="Matignon" cue="a vu" ref="name"|sanction locale}}^». Un député du parti présidentiel se montre moins serein. Il parle, sous le couvert de l'anonymat, d'un «^{{Q speaker="?Un député du parti présidentiel" cue="parle" ref="pronoun"|avertissement à quatre mille kilomètres de là où l'on regarde}}^», et il y en a neuf mille.

**Les chiffres** Participation : 31,7 %. [[PER:Emmanuelle Payet-Técher|E. Payet-Técher]] : 53,2 %. [[PER:Idriss Badat|I. Badat]] : 46,8 %. Écart : 1^044 voix. Au premier tour, [[PER|Jean-Yves Morel]] ([[ORG|RN]]) avait obtenu 17 %, [[PER|Vanessa Sinapayel]] ([[ORG|PLR]]) 8 %.

À 2 heures, la nouvelle élue a pris son service à la tour de [[LOC|Pierrefonds]]. Deux avions attendaient. «^{{Q speaker="?un pilote d’Air Austral" cue="null" ref="none"|Bonsoir, madame la députée, on peut descendre ?}}^» C'était un pilote d'[[ORG|Air Austral]] ; il venait de [[LOC|Maurice]].
