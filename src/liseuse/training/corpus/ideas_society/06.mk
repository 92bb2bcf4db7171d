#apos=typo
TRIBUNE
Endométriose, fibromes~: assez de «~{{N|c'est dans votre tête}}~»

Par Dr [[PER|Hélène Okouma-Riou]], gynécologue, et [[PER|Garance Teyssedou]], cofondatrice du collectif [[ORG|Ventre à terre]]

Elle a 31 ans, elle est cheffe de rang, appelons-la [[PER|Zélie]]. Neuf ans, sept médecins, deux échographies «~{{N|normales}}~», une prescription d'anxiolytiques. Le huitième, une remplaçante, a pris vingt-cinq minutes. «~{{Q speaker="?une remplaçante" cue="null" ref="desc"|Qui vous a dit que c'était normal d'avoir mal~?}}~» Personne, justement. Tout le monde.

Nous recevons chaque mois, l'une à la [[ORG|maternité des Bluets]], l'autre sur la messagerie de [[ORG|Ventre à terre]], des dizaines de récits semblables. La plateforme [[ORG|Ziwig]] promet un diagnostic salivaire; la [[ORG|Haute Autorité de santé]] n'y voit pour l'heure qu'une technique «~{{Q speaker="Haute Autorité de santé" cue="voit" ref="name"|à évaluer en vie réelle}}~». Soit. Mais pendant qu'on évalue, on attend, et qui attend~? Les femmes de [[LOC|Mayotte]], de la [[LOC|Creuse]], de [[LOC|Saint-Pol-sur-Ternoise]], là où il n'y a plus de gynécologue du tout.

On nous répondra qu'une stratégie nationale existe. C'est exact. Une filière par région, disait-elle en 2022. Dans le [[LOC|Limousin]], la «~{{N|filière}}~», c'est le docteur [[PER|Baptiste Nguyen-Van]], seul, deux demi-journées par mois au [[ORG|CHU Dupuytren]]. Nous l'avons appelé. «~{{Q speaker="Baptiste Nguyen-Van" cue="reconnaît" ref="desc"|Je donne des rendez-vous pour l'année d'après, et j'ai honte}}~», reconnaît le praticien.

On nous répondra aussi, et un sénateur l'a fait devant nous, que «~{{Q speaker="?un sénateur" cue="a fait" ref="desc"|les femmes ont toujours eu des règles douloureuses}}~». Les mineurs, monsieur, ont toujours eu la silicose.

Nous demandons trois choses. Un~: que la formation initiale ne se limite pas à deux heures. Deux~: que l'arrêt menstruel, expérimenté par la mairie de [[LOC|Saint-Ouen]], la société [[ORG|Louis Design]] et quelques autres, sorte du bricolage. Trois~: qu'on cesse de confier l'éducation à la douleur aux comptes [[ORG|Instagram]], fussent-ils excellents. [[PER|Simone Veil]] n'a pas attendu les «~{{N|influenceuses}}~».

[[PER|Zélie]] a été opérée en mars. Elle nous a écrit de [[LOC|Marie-Galante]], où vit sa tante~: «~{{Q speaker="Zélie" cue="a écrit" ref="pronoun"|J'ai nagé. Je ne savais pas qu'on pouvait nager sans compter les jours.}}~»
