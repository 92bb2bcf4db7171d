#apos=typo
LETTRE OUVERTE

À Monsieur [[PER|Stanislas Noyer]], maire de [[LOC|Criel-les-Bains]], à propos de la digue, de la mer et de mon lave-linge

Monsieur le Maire,

Vous m'avez écrit «~{{Q speaker="Stanislas Noyer" cue="avez écrit" ref="pronoun"|chère administrée}}~». C'était la première fois, je vous en remercie. Vous m'apprenez dans la même page que le [[LOC|chemin des Mouettes]] sera «~{{N|relocalisé}}~» et que j'ai dix-huit mois.

J'ai passé cinquante et un ans dans cette rue. J'y ai élevé trois garçons, dont l'un, [[PER|Sylvère]], est marin à bord du [[MISC|Jean-Pierre Calloch]]. Mon époux, [[PER|René Touchard]], a coulé de ses mains une partie du perré que vos services jugent aujourd'hui fatigué. Il disait de la mer qu'elle n'a pas de mémoire~; il se trompait, je crois. Elle revient toujours chercher au même endroit.

Je ne nie rien. J'étais là pour [[MISC|Xynthia]] et j'y étais en novembre, quand l'eau est montée dans la buanderie. Le pompier qui m'a portée jusqu'au camion n'avait pas vingt ans. «~{{Q speaker="?Le pompier" cue="rouspétait-il" ref="pronoun"|Arrêtez de rire, madame, vous allez nous faire tomber}}~», rouspétait-il. C'est que mon lave-linge passait devant nous, debout, très digne, en direction du [[LOC:Le Tréport|Tréport]].

Seulement, voyez-vous, j'ai lu le rapport. Tout le rapport, annexes comprises, celui du [[ORG|BRGM]] et celui du [[ORG|Cerema]]. À la page 112, il est écrit noir sur blanc que l'érosion est ici «~{{Q speaker="?le rapport" cue="est écrit" ref="none"|de 30 centimètres par an, très inférieure à celle des secteurs voisins}}~». Ceux-là ne bougent pas. Il est vrai que s'y trouve le casino [[ORG|Joa]]. J'ai interrogé votre adjointe, Mme [[PER|Pasquale Rey]], à la sortie du marché, entre les soles et les poireaux. Elle a regardé ses poireaux. «~{{Q speaker="Pasquale Rey" cue="null" ref="none"|C'est plus compliqué que cela.}}~»

[[PER|Agnès Firmin Le Bodo]] fut, dit-on, une députée qui répondait. Je lui avais écrit, elle m'avait répondu. J'attends de vous la même courtoisie. Non pas une réunion, non pas une «~{{N|concertation}}~» avec des gommettes. Je voudrais que vous veniez. Il y a du café. Vous vous assiérez à la place de [[PER:René Touchard|René]], d'où l'on voit tout, et vous me direz en face ce que m'a dit le jeune homme de l'assurance au téléphone, avec une franchise dont je lui sais gré~: «~{{Q speaker="?le jeune homme de l’assurance" cue="a dit" ref="desc"|Votre maison vaut zéro, mais la vue vaut cher.}}~»

Venez à marée basse. On s'entend mieux.

[[PER|Paulette Touchard]], née [[PER:Paulette Touchard|Vasseur]], 84~ans
