#apos=typo
On nous écrit
[[ORG|L'Avant-scène de Champagne]], p. 2
**[[PER|Molière]] aurait ri, moi non**
Abonnée de [[LOC|La Comète]] depuis l'ouverture, je n'avais jamais quitté une salle avant l'entracte. C'est chose faite. Le [[MISC|Tartuffe]] présenté vendredi transporte l'action dans une salle de fitness. Pourquoi pas. [[PER|Orgon]] sur un vélo elliptique, c'est amusant cinq minutes. Mais [[PER|Dorine]] en coach, avec sifflet ! Au foyer, j'ai eu le malheur de m'en ouvrir au metteur en scène, M. [[PER|Tanguy Osmont]]. « {{Q speaker="Tanguy Osmont" cue="m’a-t-il répondu" ref="pronoun"|Vous savez, madame, [[PER|Molière]] non plus n'aimait pas les dévots}} », m'a-t-il répondu. Me voilà dévote. Mon mari, qui dort au théâtre et n'a donc rien vu, trouve cela « {{Q speaker="?Mon mari" cue="trouve" ref="desc"|assez juste}} ».
[[PER|Geneviève Caurette]], [[LOC|Châlons-en-Champagne]]
**… et moi si**
J'ai 16 ans, je n'étais jamais allé au théâtre, notre professeure de français, Mme [[PER|Dos Santos]], nous a traînés. Franchement ? J'y suis retourné le lendemain avec mon père. Il est plaquiste. En sortant il n'a rien dit jusqu'au parking, après il a fait : « {{Q speaker="?mon père" cue="a fait" ref="pronoun"|Le gars qui ment, là, c'est mon ancien patron.}} » Alors merci à M. [[PER:Tanguy Osmont|Osmont]].
[[PER|Ilyes B.]], [[LOC|Vitry-le-François]]
**Un fauteuil**
Le fauteuil G 14 grince. Je l'ai signalé trois fois au guichet. La première, on m'a dit « {{Q speaker="?on" cue="a dit" ref="pronoun"|c'est noté}} ». La deuxième, « {{Q speaker="?on" cue="null" ref="none"|c'est bien noté}} ». La troisième, l'ouvreur, un étudiant charmant, m'a avoué qu'il n'existait pas de cahier. Je propose de l'offrir.
[[PER|Bernard Siège]] (mes amis s'en amusent), [[LOC|Sarry]]
**Rectificatif**
Dans notre numéro du 14, nous avons attribué la musique de [[MISC|L'Oiseau-tambour]] à [[PER|Dan Reinhardt]]. Elle est de [[PER|Diane Reinhard]], qui nous le fait remarquer avec esprit : « {{Q speaker="Diane Reinhard" cue="fait remarquer" ref="pronoun"|Je ne suis ni un homme, ni un manouche, ni mon cousin, et je le regrette pour deux des trois.}} » Qu'elle veuille bien nous excuser. De son côté, la [[ORG|Scène nationale]] nous prie d'indiquer que la séance du 3 avril se tiendra au [[LOC|palais des Sports Pierre-de-Coubertin]], pour cause de « {{N|travaux acoustiques}} ». On suppose qu'il s'agit du fauteuil.
