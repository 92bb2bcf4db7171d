#apos=typo
SANTÉ. Nuits fermées aux urgences de [[LOC|Lannemezan]] : ce qu'il faut savoir

Un rideau de fer, un interphone, une affichette. Depuis lundi, et jusqu'au 2 septembre au moins, les urgences des [[ORG|Hôpitaux de Lannemezan]] ne reçoivent plus entre 20 heures et 8 heures. Il faut composer le 15. «~{{Q speaker="?la direction" cue="dit" ref="desc"|Accueil régulé}}~», dit la direction ; «~{{Q speaker="?les riverains" cue="traduisent" ref="desc"|fermé}}~», traduisent les riverains.

Sur onze postes de médecins, cinq sont pourvus. Les intérimaires, plafonnés depuis la [[MISC|loi Rist]], se font rares en août. «~{{Q speaker="Marc Sentubéry" cue="détaille" ref="name"|J'ai appelé quarante-trois confrères. Deux ont rappelé, et l'un s'était trompé d'hôpital}}~», détaille le chef du service, [[PER|Marc Sentubéry]]. Il assurera lui-même quatorze gardes ce mois-ci. À 61 ans. Il a promis à sa femme que ce serait la dernière fois, et il ajoute, après un temps : «~{{Q speaker="Marc Sentubéry" cue="ajoute" ref="pronoun"|Je lui avais promis ça l'an dernier.}}~»

Dans la salle d'attente, vide, on croise [[PER|Nour Haddadi]], infirmière depuis six ans, [[ORG|CGT]]. La soignante redoute l'accident. «~{{Q speaker="Nour Haddadi" cue="null" ref="none"|De [[LOC|Saint-Laurent-de-Neste]], il faut cinquante minutes pour [[LOC|Tarbes]]. Un infarctus ne fait pas cinquante minutes.}}~» Le 7 août, un couvreur a été transporté par le [[ORG:Samu 65|Samu]] jusqu'à [[LOC|Toulouse]], sans séquelle, faute de scanner ouvert.

L'[[ORG|ARS Occitanie]] se veut rassurante. Deux ambulances supplémentaires stationnent à la caserne et l'hélicoptère du [[ORG|Samu 65]] peut se poser en neuf minutes au [[LOC|stade François-Sarrat]]. La situation est, écrit-elle dans un communiqué, «~{{Q speaker="ARS Occitanie" cue="écrit" ref="pronoun"|tendue, comme partout, mais maîtrisée}}~». Un mot qui fait bondir le comité de défense [[ORG|Plateau debout]]. Ses adhérents, une centaine, défileront samedi entre la gare et la [[LOC|place du Château]], avec un cercueil en carton.

Et les élus ? Le conseil municipal a voté une motion à l'unanimité. Plusieurs maires du [[LOC|Magnoac]] ont, eux, cessé de transmettre leurs statistiques à la préfecture. «~{{Q speaker="?l’un d’eux" cue="reconnaît" ref="desc"|C'est dérisoire, mais c'est tout ce qu'on a trouvé}}~», reconnaît l'un d'eux. [[PER|Viviane Artigalas]], sénatrice, a posé une question écrite. Réponse de [[LOC|Paris]] attendue… en octobre.

Numéros utiles : [[ORG|SOS Médecins Tarbes]], 3624 ; pharmacie de garde, 3237.
