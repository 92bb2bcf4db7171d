#apos=typo
OUTRE-MER
À [[LOC|Petit-Bourg]], le robinet comme seul programme

En [[LOC|Guadeloupe]], les municipales se joueront sur l'eau. Reportage dans une commune où l'on se lave à la bouteille deux jours sur cinq.

De notre correspondante, [[PER|Maëva Cassin-Dorville]]

Le camion-citerne de la [[ORG|Croix-Rouge]] s'est garé devant la pharmacie [[ORG|Bélizaire]] à six heures. À sept, il était vide. [[PER|Ginette Nabajoth]], 74 ans, est repartie avec deux bidons, en poussette.

– {{Q speaker="Ginette Nabajoth" cue="lance" ref="pronoun"|On nous a promis l'eau sous [[PER|Chirac]]}}, lance-t-elle sans se retourner. {{Q speaker="Ginette Nabajoth" cue="null" ref="none"|On l'attend toujours, et moi j'ai voté pour tout le monde.}}

Quatre listes se disputent l'hôtel de ville. Le sortant, [[PER|David Nébor]], met en avant les 14 kilomètres de canalisation remplacés depuis que le [[ORG|SMGEAG]], le syndicat unique, a pris la main. L'ancienne conseillère régionale [[PER|Roselyne Tancelin]] lui oppose son «~{{N|serment du [[LOC:Le Lamentin|Lamentin]]}}~», une charte en neuf points signée au pied d'un réservoir fissuré. Ce serment, un de ses adversaires l'appelle «~{{Q speaker="?un de ses adversaires" cue="appelle" ref="desc"|le sermon}}~».

Le préfet, [[PER|Xavier Lefort]], était en visite mardi avec le directeur local de l'[[ORG|Office français de la biodiversité]]. Devant l'usine de [[LOC|Vernou]], un agent leur a tenu des propos peu protocolaires : «~{{Q speaker="?un agent" cue="null" ref="desc"|Ici, monsieur, la pression, c'est nous qui l'avons.}}~» Rires gênés. L'[[ORG|ARS]] rappelle que trois prélèvements sur vingt ont révélé des traces de chlordécone. [[PER:David Nébor|Nébor]] n'a pas souhaité commenter ; sa rivale, si. L'ex-élue du conseil régional parle d'un dossier «~{{Q speaker="Roselyne Tancelin" cue="parle" ref="desc"|étouffé sous trois couches de communiqués}}~».

Reste [[PER|Jimmy Coezy]], 29 ans, animateur sur [[ORG|RCI]] et tête de la liste [[ORG|Dlo pou tout moun]]. Sa banderole, tendue sur la [[LOC|RN 1]], ne contient qu'un chiffre : «~{{N|61 %}}~», la part de l'eau perdue dans les fuites. Il refuse les meetings et distribue des joints de robinet. «~{{Q speaker="Jimmy Coezy" cue="null" ref="none"|Au moins, ça, ça sert.}}~»

À [[LOC|Paris]], [[PER|Manuel Valls]] avait promis 320 millions d'euros sur cinq ans. L'enveloppe a été confirmée. Ceux que l'on surnomme, sur les marchés de [[LOC|Capesterre]], les «~{{N|porteurs de seaux}}~» n'en ont pas vu la couleur. «~{{Q speaker="?un plombier" cue="jure" ref="desc"|J'ai des devis plus vieux que mon fils}}~», jure un plombier que l'on croise, trempé, au bas de la [[LOC|rue Schoelcher]].
