#apos=typo
«~{{N|[[MISC|La Part du héron]]}}~», le film que personne ne voulait produire
Tourné en onze semaines pour 1,9 million d'euros, refusé par trois chaînes, le deuxième long-métrage d'[[PER|Amina Belaïd-Roche]] a passé samedi le cap des 800^000 entrées.

[[PER|Romain Gicquel]] se rappelle la phrase. C'était en 2023, à [[LOC|Angers]], pendant [[MISC|Premiers Plans]]. La responsable des achats d'une chaîne publique avait reposé son verre : «~{{Q speaker="?La responsable des achats d’une chaîne publique" cue="null" ref="desc"|Un marais, un comptable, un oiseau. Et ça finit comment ?}}~» Il n'avait pas su. Le producteur, qui a fondé [[ORG|Aurore]] avec sa sœur dans une ancienne laiterie de [[LOC|Savenay]], a hypothéqué la laiterie.

L'oiseau finit bien, merci. Depuis sa sortie le 5 février, sur 61 copies, le film est monté à 430. [[ORG|Pathé]] et [[ORG|UGC]] l'ont ajouté à la deuxième semaine ; les [[LOC|Studio]], à [[LOC|Tours]], le jouent matin et soir. Le distributeur, [[ORG|La Table ronde]], deux salariés et un chien, n'a pas acheté d'affichage. Sur les réseaux, des adolescents imitent la démarche de [[PER|Grégoire Colin]] dans la vase.

«~{{Q speaker="Sylvie Jacquot" cue="assure" ref="name"|Chez moi les gens viennent en bottes}}~», assure [[PER|Sylvie Jacquot]], exploitante à [[LOC|Vesoul]]. Elle croyait d'abord à une blague.

Le [[ORG|Centre national du cinéma et de l'image animée]] ([[ORG:Centre national du cinéma et de l’image animée|CNC]]) avait, lui, accordé l'avance sur recettes au second tour, à une voix. Le président de la commission, l'écrivain [[PER|Mathieu Larnaudie-Roux]], a voté contre. Beau joueur, le romancier a revu le film avec ses enfants et parle désormais, dans un entretien à [[ORG|Sofilm]], d'une «~{{Q speaker="Mathieu Larnaudie-Roux" cue="parle" ref="desc"|erreur de lecture, la mienne}}~».

Que faire d'un tel succès ? La réalisatrice n'a pas de prochain scénario. Elle a rendu sa robe, prêtée pour l'avant-première, et repris le train pour [[LOC|Saint-Nazaire]], où elle enseigne le montage deux jours par semaine. À ceux qui lui parlent d'un film «~{{N|du milieu}}~», cette catégorie forgée par [[PER|Pascale Ferran]] en 2007, elle rétorque qu'il est plutôt du bord. «~{{Q speaker="Amina Belaïd-Roche" cue="null" ref="none"|De l'eau. Il est du bord de l'eau. C'est moins cher, on n'a pas besoin de la maison.}}~»

Les vendeurs, à [[LOC|Berlin]], ont signé avec dix-neuf pays. Au [[LOC|Japon]], l'œuvre s'intitulera «~{{N|[[MISC:La Part du héron|Monsieur Sawada et l'échassier]]}}~», allez savoir pourquoi. Une major américaine a demandé un remake. [[PER:Romain Gicquel|Gicquel]] a répondu par mail, un seul mot, «~{{Q speaker="Romain Gicquel" cue="a répondu" ref="name"|combien}}~», et n'a pas eu de nouvelles.

L'hypothèque sera levée en avril. La laiterie aura une salle de mixage. Le héron, un mâle de huit ans loué à une fauconnerie de [[LOC|Vendée]], s'appelait [[PER|Gérard]].

[[PER|Blandine Ossian]]
