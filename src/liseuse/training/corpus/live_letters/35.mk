#apos=typo
Idées

Soigner n'est pas livrer

Dr [[PER|Mathilde Aubertin]], généraliste à [[LOC|Guéret]] ; [[PER|Rémi Sow]], infirmier libéral à [[LOC|Aubusson]] ; [[PER|Françoise Lechat-Nadeau]], pharmacienne à [[LOC|Felletin]] ; [[PER|Joseph Ngoma]], maire de [[LOC|Crocq]].

Il existe, en [[LOC|Creuse]], un kilomètre que personne ne rembourse. C'est le dernier. Celui qui monte au hameau de [[LOC|Font-Haute]], qui n'a pas de numéro, que ni [[ORG|Waze]] ni le livreur ne connaissent, et au bout duquel [[PER|Léontine]], 91 ans, attend son pansement. Nous le faisons depuis quinze ans. On vient de nous apprendre qu'il était «^{{Q speaker="Assurance maladie" cue="null" ref="none"|hors parcours}}^». L'expression est de l'[[ORG|Assurance maladie]], courrier du 3 février.

Nous ne demandons pas l'aumône. La conseillère qui nous a reçus à [[LOC|Limoges]], courtoise, épuisée, avait sous les yeux la même carte que nous. Elle nous l'a dit en refermant le dossier : «^{{Q speaker="?La conseillère" cue="a dit" ref="pronoun"|Je vous crois, mais mon logiciel est urbain.}}^» Nous n'avons rien trouvé à répondre. C'est un diagnostic.

Le plan que la ministre a baptisé [[MISC|Santé partout]] promet des camions. Des «^{{N|maisons de santé mobiles}}^», équipées de caméras, conduites par des gens formidables, six heures par semaine. Va pour les camions. Mais [[PER|Françoise Lechat-Nadeau]], qui les a vus à l'œuvre dans la [[LOC|Nièvre]], rappelle qu'ils repartent «^{{Q speaker="Françoise Lechat-Nadeau" cue="rappelle" ref="name"|avec la clé, l'ordonnance et le médecin}}^».

On nous objecte les chiffres. Soit. La [[ORG|Drees]] compte, et compte bien. L'[[ORG|agence régionale de santé de Nouvelle-Aquitaine]], elle, a publié en mars un document que l'on peut lire en ligne. Page 41, l'agence y note que le maintien à domicile des plus de 85 ans suppose «^{{Q speaker="agence régionale de santé de Nouvelle-Aquitaine" cue="note" ref="desc"|une présence humaine non substituable}}^». On ne saurait être plus clair, ni moins suivi.

[[PER|Georges Canguilhem]] a écrit là-dessus des pages que l'on fait lire en première année et que l'on oublie en deuxième. «^{{N|Désert médical}}^» : voilà encore un mot qui nous arrange tous. Un désert, c'est la faute du climat. Ici, c'est la faute d'un tableur.

Nous proposons une chose simple : que le dernier kilomètre soit payé comme le premier. L'un de nous, le maire, en a fait voter le vœu, à l'unanimité moins un. L'édile s'en console, puisque l'opposant, un ancien de [[ORG|La Poste]], a tenu à préciser qu'il votait contre «^{{Q speaker="?l’opposant" cue="préciser" ref="pronoun"|par solidarité avec les facteurs, à qui personne n'a rien payé non plus}}^».

[[PER|Léontine]], elle, a écrit au président de la République. Elle a reçu une photo.
