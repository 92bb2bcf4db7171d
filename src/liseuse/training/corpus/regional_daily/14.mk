#apos=typo
[[LOC|Montbéliard]] : neuvième jour de grève dans les bus de la [[ORG|CTPM]]

La nuit de négociation n'a rien donné. Hier matin, sur les soixante-huit véhicules du réseau, onze ont quitté le dépôt de la [[LOC|rue du Port]]. L'intersyndicale [[ORG|CGT]]-[[ORG|FO]] a reconduit le mouvement à mains levées.

Au cœur du conflit, les services coupés : six heures le matin, quatre le soir, et entre les deux un trou que les conducteurs passent au [[ORG|Flunch]] ou sur un parking. Les grévistes en réclament la suppression. «^{{Q speaker="Magali Bourquin" cue="insiste" ref="name"|Nous ne demandons pas la lune, nous demandons de rentrer manger}}^», insiste la secrétaire de la [[ORG|CGT Transports]], [[PER|Magali Bourquin]], voix éraillée par le mégaphone. De son côté, le directeur, [[PER|Olivier Sire]], fait état d'«^{{Q speaker="Olivier Sire" cue="fait état" ref="name"|avancées substantielles}}^», une prime de 60 euros en l'occurrence. Elle a été accueillie par des sifflets et par une imitation de chèvre.

Dans les quartiers, la patience s'use. À la [[LOC|Petite-Hollande]], [[PER|Rabia]], aide-soignante de nuit, marche quarante minutes pour gagner le [[ORG|centre hospitalier de Trévenans]]... après avoir été déposée à mi-chemin par un collègue. «^{{Q speaker="Rabia" cue="dit" ref="pronoun"|Je les soutiens, dit-elle. Mes genoux, moins.}}^» Un lycéen, casque sur les oreilles, n'a rien contre : trois interros ont sauté. Plus loin, au pied de la [[LOC|tour Mozart]], une retraitée enrage. «^{{Q speaker="?une retraitée" cue="null" ref="none"|Ma sœur est à [[LOC|Audincourt]]. C'est comme si elle était à [[LOC|Moscou]].}}^»

Le mot de «^{{N|prise d'otages}}^», lu dans un tract du [[ORG|Medef]] local, a mis le feu aux poudres. Le président de l'agglomération, [[PER|Charles Demouge]], s'est bien gardé de le reprendre. Il propose une médiation. Du côté des conducteurs, on en accepte le principe, «^{{Q speaker="?on" cue="accepte" ref="pronoun"|à condition que ce ne soit pas un ancien de chez [[ORG|Keolis]]}}^».

Les commerçants de la [[LOC|rue Cuvier]] ont écrit au préfet. Leur porte-parole, [[PER|Franck Schmitt]], chausseur, chiffre la perte à un client sur cinq. «^{{Q speaker="Franck Schmitt" cue="dit" ref="pronoun"|Encore une semaine et je solde les bottes, dit-il. Et moi avec.}}^»

Assemblée générale à 5 heures. Le service scolaire ne sera pas assuré vers [[LOC|Valentigney]], [[LOC|Mandeure]], [[LOC|Seloncourt]] ni [[LOC|Hérimoncourt]].
