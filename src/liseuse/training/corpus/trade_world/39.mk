#apos=straight
ARMÉE. «^{{N|[[MISC|Orion 26]]}}^» : le [[LOC|Larzac]] tient, [[LOC|Mercure]] a perdu

Camp de [[LOC|Caylus]]. — À 3 h 40, le caporal-chef [[PER|Bastien Aubier]] est mort pour la deuxième fois. Un arbitre en gilet orange lui a tendu une carte : « {{N|Blessure par éclat, évacuation}} ». Il l'a mise dans sa poche, s'est adossé à un chêne et a sorti un sandwich.

Douze mille cinq cents militaires, dont 1.400 alliés, jouent jusqu'au 30 avril la défense d'[[LOC|Arnland]], pays imaginaire envahi par la puissance [[LOC|Mercure]]. Les frontières ont été dessinées au [[ORG|Commandement du combat futur]], à [[LOC|Lille]]. Certains officiers, pour se repérer, écrivent [[LOC|Cahors]] en tout petit au-dessous de la capitale.

Le [[ORG|2e régiment d'infanterie de marine]], le [[ORG|1er RCP]] et le [[ORG|17e régiment du génie parachutiste]] tiennent la crête. De l'autre côté, des Belges, des Espagnols et, comme ennemi principal, le [[ORG|94e RI]]. La nuit, tout se joue à l'oreille. « {{Q speaker="Moana Tetuanui" cue="murmure" ref="name"|Quand ça ne fait plus de bruit, c'est un drone qui réfléchit}} », murmure l'adjudant [[PER|Moana Tetuanui]].

Car le ciel a changé. À chaque colonne, son essaim : des [[MISC|Parrot Anafi]], des ailes [[MISC|Veloce]] et d'autres, bricolés en [[LOC|Corrèze]] par l'entreprise [[ORG|Brise-Lame]], dont le fondateur ne dit pas son nom : « {{Q speaker="?le fondateur" cue="s'excuse" ref="desc"|ma mère croit que je fais des moulins}} », s'excuse-t-il. Sous les filets, on ne fume plus, on ne téléphone plus.

Le général [[PER|Éric Mazars]], qui commande la division, se prête volontiers à l'autocritique. La première journée lui a coûté un hôpital de campagne, repéré à cause du linge. « {{Q speaker="Éric Mazars" cue="énumère" ref="desc"|Nous avons réappris trois choses en quarante-huit heures, énumère l'officier : creuser, nous taire, plier les draps.}} »

Sur la place de [[LOC|Septfonds]], le cantonnement a dopé la boulangerie. [[PER|Lucette Vidaillac]], dont la terrasse donne sur les blindés [[MISC|Griffon]], a fait des pains de mie de deux kilos. Un capitaine lui a laissé une pièce souvenir du [[ORG:Commandement du combat futur|CCF]]. Elle la garde, « {{Q speaker="Lucette Vidaillac" cue="null" ref="pronoun"|pour le trou de l'évier}} ».

L'exercice se conclura par la prise d'un aérodrome. Son nom de code, choisi par les Britanniques du [[ORG|3e Parachute Regiment]], est « {{N|[[MISC|Croissant]]}} ». Personne, côté français, n'a protesté.

[[PER|Tancrède Hochart]] / [[ORG|Sud Défense]]
