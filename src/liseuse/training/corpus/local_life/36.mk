#apos=typo
Gel : une nuit à sauver les abricots

[[LOC|BARONNIES]] ([[LOC|Drôme]]). – Il est 1 heure moins dix, [[PER|Sabine Ferréol]] ne dort plus. Sur son téléphone, la sonde du verger de [[LOC|Bésignan]] affiche + 0,4. Elle enfile un pantalon par-dessus le pyjama. Dans la vallée, une à une, des lueurs.

Quatre cents bougies par hectare, à 9 euros la pièce. Trois hectares. Elle n'a pas compté le gasoil, ni la fatigue, ni les bras des deux cousins et d'un professeur de [[LOC|Nyons]] venu donner un coup de main après avoir lu un appel sur [[ORG|Instagram]]. «~{{Q speaker="?un professeur de Nyons" cue="admire" ref="desc"|On dirait une procession}}~», admire ce dernier. L'exploitante le corrige : «~{{Q speaker="Sabine Ferréol" cue="corrige" ref="desc"|Non, une addition.}}~»

À 3 heures, – 1,8. À 4 heures, – 2,6. Les fleurs sont au stade G, celui où l'on ne pardonne pas. Le technicien de la [[ORG|Sefra]], au bout du fil, table sur un retour de la brise. [[PER|Guy Rolland]], d'[[ORG|Arboriculteurs de Drôme]], l'appelle aussi. Il est sur les hauts de [[LOC|Mollans]], lui, sans bougies ; ses tours antigel, achetées à crédit, tournent depuis minuit. Il hurle par-dessus : «~{{Q speaker="Guy Rolland" cue="hurle" ref="pronoun"|Je t'entends pas, mais ça tient, et le voisin m'a envoyé les gendarmes !}}~» Le voisin dort mal. C'est un Parisien.

Aux premières lueurs, le givre sur les murets. On coupe une fleur, on l'ouvre à l'ongle : le pistil est vert. Une autre : il est brun. Une autre encore. «~{{Q speaker="Sabine Ferréol" cue="lâche" ref="pronoun"|Trente pour cent de perdu, peut-être quarante, lâche-t-elle enfin. C'est-à-dire que j'ai gagné.}}~» En avril 2021, la même nuit, les mêmes arbres : tout.

[[ORG|Météo-France]] prévoit deux nuits encore. À la [[ORG|chambre d'agriculture de la Drôme]], on prépare déjà les dossiers pour [[ORG|Groupama]], et l'on s'inquiète pour [[LOC|Les Pilles]]. Dans la soirée, la préfecture a invité les exploitants à signaler leurs pertes, «~{{Q speaker="?la préfecture" cue="invité" ref="desc"|même partielles}}~». L'abricot, ici, c'est du bergeron, c'est 2^000 saisonniers, c'est la moitié du village.

Le professeur rentre à [[LOC|Nyons]], les yeux rouges. Dans sa poche, une bougie éteinte. Il n'a pas rendu la copie du jour, un devoir sur [[PER|Jean Giono]]. Titre : «~{{N|[[MISC|Que ma joie demeure]]}}~».

[[PER|Florian Sauvan]]
