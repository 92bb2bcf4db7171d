#apos=typo
WEEK-END

[[LOC|Nevers]], l'eau bleue et le vélo couché

Arrêtons de dire «^{{N|ville de passage}}^». La préfecture de la [[LOC|Nièvre]] mérite deux nuits, surtout depuis qu'on y dort mieux.

10 heures. Partir de la gare, à pied, vers la [[LOC|porte du Croux]]. Le [[ORG|musée de la Faïence]] vient de rouvrir son second étage. [[PER|Odon Charrier]], médiateur, montre un plat de 1780 représentant un mari battu par sa femme. «^{{Q speaker="Odon Charrier" cue="glisse" ref="desc"|Les enfants restent devant plus longtemps que devant la tablette}}^», glisse le trentenaire. L'atelier [[ORG|Montagnon]], qui aurait pu s'éteindre avec ses fours, tourne encore [[LOC|rue de la Porte-du-Croux]]~; on y visite les réserves. «^{{Q speaker="Marceline Rouxel" cue="avertit" ref="name"|C'est uniquement le jeudi, par groupes de huit, et il faut appeler avant}}^», avertit [[PER|Marceline Rouxel]], à l'accueil.

13 heures. Table d'hôtes chez [[PER|Dung]] et [[PER|Mireille Lasserre]], à [[LOC|Coulanges]]: bouillon, œufs meurette, et un dessert sans nom. Nous avons demandé lequel. «^{{Q speaker="?le serveur" cue="null" ref="none"|Ça dépend de ce qu'il reste.}}^» On n'a jamais aussi bien mangé un reste.

15 heures. Le canal. Une agence, [[ORG|Bidule & Cie]], loue des vélos couchés à quatre places. Vous aurez l'air d'un transat qui s'échappe. Le long du [[LOC|canal latéral à la Loire]], on traverse [[LOC|Plagny]], [[LOC|Chevenon]] et son château, [[LOC|Uxeloup]]. Un éclusier à la retraite nous arrête pour une leçon. «^{{Q speaker="?Un éclusier à la retraite" cue="null" ref="none"|On ne dit pas un pont-canal. On dit un canal qui a pris de la hauteur.}}^» On note. Pas un embouteillage avant [[LOC|Decize]], pas un café non plus, emportez l'eau.

18 heures. Plus bas, sur les bancs de sable, les sternes nichent. L'association [[ORG|Loire Vivante 58]] a planté un panneau où il est écrit «^{{N|Vous ne la voyez pas, elle vous voit}}^». Une bénévole, [[PER|Coralie Thiam-Perrot]], prête ses jumelles, et raconte les crues de 1846 comme si elle y était. [[LOC|Nevers]] dort derrière ses quais, et le fleuve, elle le trouve «^{{Q speaker="Coralie Thiam-Perrot" cue="trouve" ref="pronoun"|insolent}}^».

20 heures. Descendre l'escalier de la [[ORG|Cave du Bout-du-Monde]]. Le patron y sert des rouges de [[LOC|Tannay]] et des andouillettes. Chaque samedi, de 21 h à 23 h, un poste radio passe un disque d'[[PER|Alain Bashung]] et personne ne parle. Les habitués ont un nom pour ce rite~: la «^{{N|messe basse}}^».

Où dormir. L'[[ORG|Hôtel de Clèves]] a refait ses salles de bains. Moins sage, le [[ORG|Bateau-mètre]], une péniche de 1931 amarrée au port de la [[LOC|Jonction]].

Reportage~: [[PER|Aude Pasquali]]
Photos~: [[PER|P. Gendron]]/[[ORG|Les Échappées]]
