#apos=straight
[[MISC|LA NUIT EST À VOUS]], libre antenne de [[ORG|Fréquence Lac]] (extraits, nuit du 7 au 8)

23 h 14

[[PER:Ronan Delmas|RONAN DELMAS]]. – {{O speaker="Ronan Delmas"|On accueille [[PER|Sabine]], de [[LOC|Thonon]]. Bonsoir [[PER|Sabine]]. Vous appelez d'où, là, on entend du vent ?}}

[[PER:Sabine|SABINE]]. – {{O speaker="Sabine"|Du parking de l'hosto. Pardon, de l'[[ORG|hôpital Georges-Pianta]]. Je suis ambulancière. J'attends mon collègue, il mange un sandwich, il sait pas que je vous appelle.}}

[[PER:Ronan Delmas|RONAN DELMAS]]. – {{O speaker="Ronan Delmas"|C'est quoi, votre histoire ?}}

[[PER:Sabine|SABINE]]. – {{O speaker="Sabine"|C'est un petit monsieur qu'on a transporté tout à l'heure, il venait d'[[LOC|Abondance]]. Déjà, rien que ça, c'est beau, je trouve, venir d'[[LOC|Abondance]]. Il tenait une boîte à chaussures. Je lui demande ce qu'il y a dedans, il me fait : "{{Q speaker="?un petit monsieur" cue="fait" ref="pronoun"|Mes dents, mes lunettes et ma femme.}}" Sa femme, c'était une photo.}}

[[PER:Ronan Delmas|RONAN DELMAS]]. – {{O speaker="Ronan Delmas"|Hm.}}

[[PER:Sabine|SABINE]]. – {{O speaker="Sabine"|Et donc on arrive, y a quatre heures d'attente. L'infirmière d'accueil, je la connais, [[PER|Prisca]], une crème, elle lui dit qu'elle est désolée. Et lui, du brancard : "{{Q speaker="?un petit monsieur" cue="null" ref="pronoun"|Faut pas, j'ai été facteur, j'ai l'habitude d'attendre derrière les portes.}}" Elle s'est retournée pour pas qu'il la voie.}}

[[PER:Ronan Delmas|RONAN DELMAS]]. – {{O speaker="Ronan Delmas"|On a un message sur [[ORG|WhatsApp]], c'est un routier, il est sur l'[[LOC|A40]], il ne dit pas son nom. Il écrit : "{{Q speaker="?un routier" cue="écrit" ref="pronoun"|Dites à [[PER|Sabine]] que le facteur d'[[LOC|Abondance]] m'a apporté ma feuille pour l'armée en 81. Il avait pleuré avec ma mère.}}"}}

(Silence de l'antenne : 9 secondes.)

[[PER:Sabine|SABINE]]. – {{O speaker="Sabine"|Vous pouvez passer un disque ?}}

[[PER:Ronan Delmas|RONAN DELMAS]]. – {{O speaker="Ronan Delmas"|Lequel ?}}

[[PER:Sabine|SABINE]]. – {{O speaker="Sabine"|Ce que vous voulez. Pas [[MISC|La Lettre]]. Ou si.}}

23 h 52. L'auditeur suivant, [[PER|Jean-Luc]], d'[[LOC|Annemasse]], voulait parler du [[ORG|Servette]]. Il y a renoncé. "{{Q speaker="Jean-Luc" cue="null" ref="none"|Je vais plutôt appeler mon père.}}" Au standard, cette nuit-là, [[PER|Maïté]] a compté soixante-trois appels pour la seule ambulancière, dont celui d'un élu des environs prêt à envoyer, a-t-il promis, "{{Q speaker="?un élu des environs" cue="a-t-il promis" ref="pronoun"|des fleurs à tout le service}}". Elles sont arrivées jeudi. La carte disait "{{N|Facteur : ne pas sonner}}".
