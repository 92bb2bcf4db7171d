#apos=straight
LOUP
Dix-sept brebis, et le mot que l'on ne dit plus

Les cadavres étaient alignés sous une bâche, à l'entrée du chemin. [[PER|Estelle Adam-Poncelet]], bergère à [[LOC|Vouthon-Haut]], aux confins de la [[LOC|Meuse]] et des [[LOC|Vosges]], a attendu deux heures l'agent de l'[[ORG|OFB]]. Il est arrivé en s'excusant. "{{Q speaker="Estelle Adam-Poncelet" cue="null" ref="none"|Je préférerais qu'il arrive avant le loup.}}"

Le constat conclut à une responsabilité du prédateur "{{Q speaker="?Le constat" cue="conclut" ref="desc"|non exclue}}", expression dont les éleveurs ont fait une plaisanterie. C'est la sixième attaque depuis Pâques dans ce triangle entre [[LOC|Gondrecourt]], [[LOC|Neufchâteau]] et [[LOC|Domrémy]], et la première en plein jour. [[PER|Gérard Hognon]], président de la section ovine, connaît la chronologie par cœur. D'après lui, la louve dite "{{N|de la [[LOC|Vaux]]}}", aperçue en 2019 par un garde-chasse, aurait fait souche. Aucune preuve. "{{Q speaker="Gérard Hognon" cue="soupire" ref="pronoun"|On ne demande pas une battue, soupire-t-il, on demande qu'on nous croie.}}"

À l'échelle du département, le plan d'action national autorise trois tirs de défense. Le préfet en a accordé un. [[PER|Quentin Brel]], porte-parole de [[ORG|Ferus]] pour le [[LOC|Grand Est]], juge la décision "{{Q speaker="Quentin Brel" cue="juge" ref="name"|précipitée}}". Il rappelle que les subventions pour les chiens de protection n'ont été demandées que par deux exploitations sur quarante. L'argument a fait bondir la salle, mercredi, à la réunion de [[LOC|Greux]]. "{{Q speaker="?un berger" cue="a riposté" ref="desc"|Essaie donc de garder un patou au bord d'un circuit de randonnée, bonhomme}}", a riposté un berger, et les deux hommes se sont retrouvés à la machine à café. On nous assure qu'ils se sont serré la main. Ils ont même partagé un sucre.

Élu de la [[ORG|chambre d'agriculture de la Meuse]], [[PER|Jean-Marie Tonnelier]] réclame un lieutenant de louveterie à demeure, seule solution, affirme-t-il, "{{Q speaker="Jean-Marie Tonnelier" cue="affirme" ref="pronoun"|pour que les gens dorment}}".

Il y a aussi ceux qui se taisent. L'instituteur du village travaille avec sa classe sur [[MISC|La Chèvre de monsieur Seguin]]. Une fillette a corrigé la fin. "{{Q speaker="?Une fillette" cue="null" ref="none"|Elle se marie avec le loup et ils ont une clôture.}}"

Le texte dit "{{N|[[MISC|loi Loup]]}}", discuté depuis janvier, ne porte pas ce nom ; dans le [[MISC|Code rural]], il s'agit de l'article L. 427-6. Personne, à [[LOC:Vouthon-Haut|Vouthon]], n'a le cœur d'en lire la suite.
