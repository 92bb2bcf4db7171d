#apos=typo
L'ART DE LA TABLE

[[LOC|Munster]] et son fromage~: l'affaire des croûtes

C'est une guerre que l'on mène au couteau. Depuis trois semaines, dans la vallée, on ne parle que de la petite brosse. Faut-il la laisser aux producteurs fermiers, qui frottent leurs pièces à la main, ou l'ouvrir aux robots~?

Le 12 février, l'[[ORG|Interprofession du fromage munster]] a voté, de justesse, une révision du cahier des charges. Elle autoriserait le lavage mécanique. Vingt et une voix contre dix-neuf. La présidente, [[PER|Josiane Umbdenstock]], défend «^{{Q speaker="Josiane Umbdenstock" cue="défend" ref="name"|un texte équilibré, qui n'oblige personne à s'équiper}}^». La nouvelle est tombée à la foire de [[LOC|Colmar]] comme une bûche. «^{{Q speaker="Marlise Haag" cue="raille" ref="name"|Demain ils traverseront la croûte au laser, ils ne sauront plus ce qu'elle pense}}^», raille [[PER|Marlise Haag]], fermière sous le [[LOC|Hohneck]], écharpe rouge, pieds dans la boue.

À [[LOC|Orbey]], chez les [[PER|Dodin]], quatre générations contemplent la brosse. Grand-père [[PER:Aloïs Dodin|Aloïs]] en a usé neuf. Son petit-fils [[PER|Luc Dodin]], ingénieur chez [[ORG|Liebherr]] avant de reprendre, a dessiné dans sa grange une machine qui reproduit le geste. Il a baptisé son prototype [[MISC|Schlofa]], dormir, en alsacien. Il ne veut pas vendre. Il veut, dit-il, «^{{Q speaker="Luc Dodin" cue="dit" ref="pronoun"|se coucher à minuit au lieu de trois heures}}^».

[[PER|Aloïs Dodin]], 81 ans, a un mot pour tout cela. Il tient à le dire en patois welche, que personne ne comprend, puis le traduit~: «^{{Q speaker="Aloïs Dodin" cue="traduit" ref="pronoun"|La machine n'a pas froid aux doigts.}}^»

L'affaire a pris un tour national quand [[ORG|Que choisir]] a publié un comparatif où deux fromages sur trois, achetés en grande surface, portaient une mention que les experts appellent «^{{N|rouge uniforme}}^», signe d'un colorant à base de rocou, pourtant autorisé. Le syndicat a protesté. L'association de consommateurs a répondu qu'elle n'avait «^{{Q speaker="Que choisir" cue="répondu" ref="desc"|rien contre le rouge, tout contre l'uniforme}}^». Un ancien du [[ORG|lycée agricole de Rouffach]], aujourd'hui chargé de mission à l'[[ORG|Inao]], prévoit un arbitrage avant le [[MISC|Salon de l'agriculture]] 2027.

On a interrogé, pour finir, une fromagère. [[PER|Charlotte Baumann]] tient boutique [[LOC|rue du Sabot]], à [[LOC|Ribeauvillé]]. Elle vend quatre croûtes différentes, de quatre fermes. Un client, devant nous, en a acheté une, et, pour la dire bien bonne, il a dit «^{{Q speaker="?Un client" cue="dit" ref="pronoun"|elle pue comme mon premier chien}}^». Elle n'a pas corrigé.

La brosse, elle, est en crin de cheval. Le fabricant est mort, sa veuve aussi. Il en resterait sept.

[[PER|Agathe Bollack]]
