#apos=straight
LES [[PER|BONNEFOY]], UNE HISTOIRE DE MIE

Quatre générations, un levain et un procès. À [[LOC|Thiers]], la boulangerie [[ORG|Bonnefoy]] souffle ses cent bougies.

Le levain s'appelle [[PER|Nestor]]. Il dort au frais, dans un pot de grès, et le matin c'est à lui que l'on dit bonjour en premier. Il a été mis en route en 1926 par [[PER|Auguste Bonnefoy]], mitron chassé de [[LOC|Clermont]] pour avoir giflé un client. Sa petite-fille, [[PER|Mauricette Bonnefoy]], 81 ans, tient encore la caisse le dimanche. « {{Q speaker="Mauricette Bonnefoy" cue="précise" ref="pronoun"|Le client était le préfet}} », précise-t-elle en rendant la monnaie.

Après [[PER:Auguste Bonnefoy|Auguste]] vinrent [[PER|Fernand]], le silencieux, puis [[PER:Mauricette Bonnefoy|Mauricette]], seule femme inscrite au [[ORG|CFA de Riom]] en 1960. On l'avait mise au pain de mie, « {{Q speaker="?le professeur" cue="disait" ref="desc"|le pain des demoiselles}} », disait le professeur. Elle a eu le premier prix avec une tourte de seigle de trois kilos. Son mari, [[PER|Guy Labonne]], coutelier, a changé de métier pour elle. Il est mort en mangeant, elle trouve ça bien.

Aujourd'hui, ils sont deux au fournil. Les jumeaux, [[PER:Tristan Bonnefoy|Tristan]] et [[PER:Yseult Bonnefoy|Yseult]], 29 ans, ne font pas les mêmes horaires, « {{Q speaker="Mauricette Bonnefoy" cue="selon" ref="desc"|pour durer}} » selon leur grand-mère, ou parce qu'ils ne s'entendent pas. Lui veut du petit épeautre, de l'eau de source, et une enseigne au néon. Elle livre [[PER|Régis Marcon]] et n'en parle jamais. Un soir d'octobre, il a déposé à l'[[ORG|Inpi]] la marque [[MISC|Nestor 1926]]. Elle l'a appris par un client. « {{Q speaker="Yseult Bonnefoy" cue="lâche" ref="pronoun"|On ne dépose pas son grand-père}} », lâche-t-elle.

L'affaire est allée devant le [[ORG|tribunal judiciaire de Clermont-Ferrand]]. À qui appartient une bactérie ? L'expert, un biologiste d'[[ORG|INRAE]], a conclu que le levain de 2026 n'avait plus rien de celui de 1926, sinon le pot. La présidente, dit-on, a trouvé cela « {{Q speaker="?La présidente" cue="a trouvé" ref="desc"|d'une tristesse infinie}} ». Elle a renvoyé tout le monde en médiation.

La médiatrice, ce fut la grand-mère. Elle a convoqué les jumeaux à 4 heures, porté le pot sur la table et éteint la lumière. « {{Q speaker="Mauricette Bonnefoy" cue="null" ref="none"|Celui qui sait à l'odeur s'il a faim le garde.}} » Le garçon a hésité. La fille aussi. Aucun n'avait répondu quand le vieux chat, [[PER|Prud'homme]], a éternué.

Depuis, on partage. Le rameau se vend bien. Sur la vitrine, une affichette : « {{N|Fermé le lundi, comme les gens}} ». Au bas, quelqu'un, de la même encre, a ajouté une réponse, « {{Q speaker="?quelqu'un" cue="a ajouté" ref="desc"|[[PER|Nestor]], lui, travaille}} ».

[[PER|Coline Vernier]]
