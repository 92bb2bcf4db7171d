#apos=typo
ENTRETIEN

[[PER|Fernanda Queirós-Blum]]~: «~{{Q speaker="Fernanda Queirós-Blum" cue="null" ref="none"|On ne répare pas une langue, on l'habite}}~»

La linguiste publie [[MISC|Parler sous la pluie]] ([[ORG|Verdier]]), enquête sur les derniers locuteurs du mirandais, du gallo et du francoprovençal. Rencontre à [[LOC|Évolène]], en [[LOC|Valais]].

Vous commencez par une scène de dispute. Pourquoi~?

{{O speaker="Fernanda Queirós-Blum"|Parce que c'est là que la langue sort. À [[LOC|Miranda do Douro]], j'ai vu deux sœurs, [[PER|Delmina]] et [[PER|Alcina]], se disputer un mulet pendant une heure. En portugais, elles étaient polies. Puis [[PER|Delmina]] a dit un mot, un seul, «~{{Q speaker="Delmina" cue="a dit" ref="name"|scarabanada}}~», et tout a basculé. C'est une bourrasque. Aucune des deux ne savait le traduire.}}

Certains vous reprochent d'être sentimentale.

{{O speaker="Fernanda Queirós-Blum"|[[PER|Claude Hagège]] m'avait prévenue, il y a longtemps~: «~{{Q speaker="Claude Hagège" cue="avait prévenue" ref="name"|On vous pardonnera vos erreurs, jamais vos larmes.}}~» Un collègue de [[LOC|Neuchâtel]] a parlé de «~{{Q speaker="?Un collègue de Neuchâtel" cue="a parlé" ref="desc"|tourisme phonologique}}~». C'est bien trouvé. Mais je vis six mois par an dans un village où je n'ai pas de réseau. Drôle de tourisme.}}

Que pensez-vous des applications~?

{{O speaker="Fernanda Queirós-Blum"|[[ORG|Duolingo]] n'a pas de patois d'[[LOC|Évolène]], et je n'en suis pas fâchée. L'an dernier, une start-up, [[ORG|tchatcha.ai]], m'a proposé de «~{{N|cloner}}~» la voix de [[PER|Marius Follonier]], mon meilleur informateur. Je lui ai posé la question. Il a répondu~: «~{{Q speaker="Marius Follonier" cue="a répondu" ref="pronoun"|Et qui c'est qui va s'occuper de ses vaches~?}}~»}}

Êtes-vous optimiste~?

{{O speaker="Fernanda Queirós-Blum"|Pas du tout. Je suis contente, c'est différent.}}

Propos recueillis par [[PER|Thibault Salamin]]

EN MARGE

Trois dates d'une nomade

1968. Naît à [[LOC|Bragança]]. Le père est douanier, la mère couturière. À la maison, le mirandais est interdit de table~: «~{{Q speaker="?sa mère" cue="disait" ref="desc"|Pas devant la soupe}}~», disait sa mère.

1993. Soutient à [[ORG|Paris 8]] une thèse dirigée par [[PER|Louis-Jean Calvet]]. Le jury la juge «~{{Q speaker="?Le jury" cue="juge" ref="desc"|indocile}}~». Elle a fait broder l'adjectif sur un coussin.

2011. Reçoit le [[MISC|prix Volney]], fonde l'atelier [[ORG|Babil]] avec son mari, le preneur de son [[PER|Ruedi Blum]]. Vit depuis entre la [[LOC|Suisse]], le [[LOC|Trás-os-Montes]] et les trains.
