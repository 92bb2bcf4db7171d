#apos=typo
TRIBUNE COLLECTIVE

Rendez-nous nos salles des fêtes~!

Un collectif d'une quarantaine d'artistes, d'élus et de bals ambulants, emmené par l'accordéoniste [[PER|Marcel Azzola-Fleury]] et la chorégraphe [[PER|Rachida Oum]], demande un moratoire sur la vente des salles communales.

On y a bu, on y a voté, on y a veillé des morts. Elles sentent l'encaustique et le mousseux. Depuis 2014, d'après le décompte de l'[[ORG|Agence nationale de la cohésion des territoires]], plusieurs centaines d'entre elles ont fermé ou changé de main. La nôtre, à [[LOC|Saint-Sulpice-les-Feuilles]], est devenue un entrepôt de croquettes. Celle de [[LOC|Mauriac]] fait escape game. À [[LOC|Pouilly]], on n'a rien mis du tout~: un cadenas.

«~{{Q speaker="?on" cue="objecte" ref="pronoun"|Trop chères à chauffer}}~», nous objecte-t-on. Et l'on nous cite les normes, l'isolation, la commission de sécurité. Soit. Mais lorsque [[PER|Rachida Oum]] a proposé au président de sa communauté de communes d'y répéter l'hiver en pull, celui-ci a levé les yeux au plafond~: «~{{Q speaker="?celui-ci" cue="null" ref="pronoun"|Un plafond pareil, madame, on ne le regarde pas gratuitement.}}~» Cela s'appelle avoir le sens du patrimoine.

«~{{N|Tiers-lieu}}~», «~{{N|espace modulable}}~»~: les mots changent, les clés aussi. Comme l'écrit [[PER|Amélie Sourzac]], historienne du bal, «~{{Q speaker="Amélie Sourzac" cue="écrit" ref="name"|un parquet se souvient mieux qu'une archive}}~».

Qu'on ne nous dise pas que la jeunesse ne danse plus. À [[LOC|Uzeste]], [[PER|Bernard Lubat]] a prouvé le contraire pendant quarante ans. Dans le [[LOC|Trégor]], le moindre fest-noz refuse du monde. L'hiver dernier, pour un bal à [[LOC|Felletin]], nous attendions cent personnes~; il en est venu six cents, et un gendarme qui avait reçu une plainte pour bruit. Il a écouté deux valses. «~{{Q speaker="?un gendarme" cue="null" ref="none"|Je vais écrire que je n'ai rien entendu.}}~»

Nous demandons donc que toute cession soit soumise au vote des habitants~; que la [[MISC|DETR]] finance le chauffage avant les ronds-points~; que la ministre de la Culture vienne danser. [[PER|Rachida Dati]] ou une autre, peu importe, nous avons tout notre temps et un orchestre.

Premiers signataires~: [[PER|Yvette Horner-Lacaze]], musicienne~; [[PER|André Minvielle]], chanteur~; [[PER|Kery James]], rappeur~; Dr [[PER|Paul Forêt]], médecin de campagne~; [[PER|Tiphaine]] et [[PER|Goulven Le Du]], sonneurs~; [[PER|Mohamed Aït-Saïd]], maire de [[LOC|Bussière-Galant]]~; les [[ORG|Ogres de Barback]]~; le bal [[ORG|Chante-Lune]]~; l'[[ORG|Union nationale des foyers ruraux]]~; [[PER|Nicole Place]], retraitée, «~{{Q speaker="Nicole Place" cue="null" ref="name"|élue reine du muguet en 1961 dans la salle qu'on veut raser}}~».
