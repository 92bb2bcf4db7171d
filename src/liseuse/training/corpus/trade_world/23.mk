#apos=straight
TÉLÉCOMS | Fermeture du cuivre : 763 communes ont raccroché

Le 31 janvier, à minuit, [[ORG|Orange]] a coupé le cuivre dans 763 communes, de [[LOC|Rennes-le-Château]] à [[LOC|Vanves]]. C'est dix fois plus que le lot précédent. Le bilan, transmis à l'[[ORG|Arcep]], tient en deux chiffres : 98,6 % des lignes avaient migré vers la fibre ; il restait 2.911 abonnés, dont 340 au téléphone seul.

- Les irréductibles

À [[LOC|Issigeac]], [[LOC|Dordogne]], commune classée "{{N|fibrée}}" depuis 2022, [[PER|Fernande Delmas-Roux]], 91 ans, a reçu onze courriers, deux visites et une box dont elle s'est servie comme cale-porte. "{{Q speaker="Fernande Delmas-Roux" cue="null" ref="none"|Mon téléphone marchait, mon voisin est mort avec le sien dans la main}}". Sa petite-fille a fini par brancher l'appareil. Dans le village voisin, un installateur dit avoir percé "{{Q speaker="?un installateur" cue="dit" ref="desc"|des murs de [[PER|Vauban]] avec une mèche de décapsuleur}}".

- Les zones à problèmes

[[ORG|XpFibre]] et [[ORG|Altitude]] n'étaient pas au rendez-vous partout. Dans le [[LOC|Gers]], un arrêté de 2023 interdit les poteaux nouveaux ; dans le [[LOC|Vercors]], un éboulement a emporté l'armoire. Résultat, l'opérateur historique a dû reporter 41 communes, "{{Q speaker="Orange" cue="s'est félicité" ref="desc"|une exception qui confirme la tenue du calendrier}}", s'est félicité le groupe sans craindre l'oxymore.

L'[[ORG|Avicca]], l'association des villes connectées, n'est pas de cet avis. [[PER|Ariel Turpin]], son délégué général, y voit un rodage manqué avant le lot 3, qui concernera 2.145 communes en 2027. Sur les 12 % d'échecs de raccordement, l'homme est intarissable : "{{Q speaker="Ariel Turpin" cue="martèle" ref="pronoun"|Un échec, martèle-t-il, ce n'est pas une ligne dans un tableau. C'est une boulangère sans terminal un samedi.}}"

- Et l'après ?

Les 110.000 tonnes de câbles iront en fonderie. [[ORG|Nexans]], à [[LOC|Lens]], se tient prêt, tout comme le ferrailleur auvergnat [[ORG|Praxy]]. Une part du produit, promet-on [[LOC|boulevard Bourdon]], financera des postes d'[[ORG|Orange Solidarité]].

Dans les tuyaux : l'opérateur [[ORG|Horizon]], qui loue ses fourreaux au département de la [[LOC|Creuse]], a remporté l'appel d'offres pour [[LOC|Mayotte]] devant [[ORG|SFR]] et [[ORG|Free]]. Confidence d'un concurrent, très déçu : "{{Q speaker="?un concurrent" cue="Confidence" ref="desc"|On avait le meilleur prix et la mauvaise pelleteuse.}}"

[[ORG|La Lettre des réseaux]] / [[PER|S. Marchetti]]
