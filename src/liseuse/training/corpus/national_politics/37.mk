#apos=straight
La canne, le quota et la petite usine du [[LOC|Gol]]

[[LOC|Saint-Louis]] ([[LOC|La Réunion]])

À quatre heures, les premiers cachalots, ces remorques hautes comme des maisons, se rangent devant la bascule. [[PER|Jean-Yves Payet]] coupe le contact. Il livre 1 100 tonnes par an, son père en livrait 2 000. "{{Q speaker="Jean-Yves Payet" cue="null" ref="none"|On m'a dit de me diversifier, je me suis diversifié. J'ai deux enfants au chômage.}}"

La semaine dernière, au conseil départemental, les élus ont voté une aide de 7,3 millions à la filière. [[PER|Cyrille Melchior]] l'a présentée comme un pont. La [[ORG|CGPER]], syndicat de planteurs, aurait voulu un quai. Au [[ORG|Syndicat du sucre]], on a poliment regretté une somme "{{Q speaker="Syndicat du sucre" cue="regretté" ref="name"|d'étape}}".

Mais l'affaire se joue ailleurs. [[LOC|Bruxelles]] étudie un accord avec la [[LOC|Thaïlande]]. Le député [[PER|Frédéric Maillot]] a demandé une clause de sauvegarde ; l'eurodéputé [[PER|Younous Omarjee]], qui en a fait un sujet, a reçu une réponse de huit lignes. Une réponse de huit lignes, c'est, disait un vieux planteur, l'équivalent d'un "{{Q speaker="?un vieux planteur" cue="disait" ref="desc"|non avec un chapeau}}".

Le Réunionnais a pourtant fait le voyage jusqu'au [[LOC|Berlaymont]], une boîte de galabé sous le bras. "{{Q speaker="Younous Omarjee" cue="null" ref="none"|Ils ont tout mangé, c'est un début.}}"

L'usine, elle, date de 1817. [[ORG|Tereos]] l'exploite. Son directeur, [[PER|Vincent Hoarau-Leclerc]], montre la colonne à distiller avec un orgueil de mécanicien. Sur la cloison, une plaque émaillée : "{{N|Défense d'arrêter la roue}}". Depuis 1952, personne n'a osé l'ôter. "{{Q speaker="Vincent Hoarau-Leclerc" cue="admet" ref="desc"|Moi non plus}}", admet l'ingénieur.

À [[LOC|Saint-Leu]], les chiffres se vivent autrement. La coopérative [[ORG|Kann'Avenir]] presse du jus bio pour les paquebots. Mme [[PER|Técher]], sa présidente, un peu lasse d'être un exemple, cite le chercheur [[PER|Wilfrid Bertile]] puis, tout à trac, le chanteur [[PER|Danyèl Waro]]. Elle en a gardé une phrase, mal traduite, dit-elle, sur le "{{N|sucre amer}}". Au bas de la rampe, un saisonnier malgache l'entend et sourit : "{{Q speaker="?un saisonnier malgache" cue="sourit" ref="pronoun"|Moi, je le trouve juste lourd.}}"

La [[MISC|fête de la canne]] aura lieu dimanche au [[LOC|Gol]]. [[LOC|La Réunion]], ce jour-là, gagnera toujours contre [[LOC|Bruxelles]]. C'est [[PER:Jean-Yves Payet|Payet]], champion de tirage de char, qui l'affirme.
