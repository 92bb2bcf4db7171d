#apos=straight
Théâtre
Dans la cour du [[ORG|lycée Mistral]], "{{N|[[MISC|Antigone au parking]]}}" met le feu (et tant pis pour les chaises)

On était prévenu par la feuille de salle : "{{N|Ce spectacle comporte des odeurs.}}" Essence, merguez, jasmin, puis, sur la fin, quelque chose comme du linge propre. La compagnie lilloise [[ORG|Les Pieds froids]], venue pour la première fois au [[MISC|Festival d'Avignon]], transporte la fille d'[[PER|Œdipe]] au niveau - 3 d'un centre commercial. [[PER|Créon]] y tient la guérite. [[PER|Polynice]] est un scooter.

Cela pourrait être idiot. C'est d'une tenue magnifique. [[PER|Marguerite Cantacuzène]], qui a traduit [[PER|Sophocle]] elle-même, n'a pas ajouté vingt lignes au texte; elle a surtout coupé. Restent une heure dix, quatre acteurs, un monospace.

[[PER|Ilyès Boudiaf]], dans le rôle-titre (oui, un homme, et l'on n'y pense plus au bout d'une minute), parle bas, presque de profil. À la mort d'[[PER|Hémon]], un spectateur s'est levé pour quitter les gradins. "{{Q speaker="Ilyès Boudiaf" cue="soufflé" ref="pronoun"|Restez, c'est bientôt fini}}", lui a-t-il soufflé sans sortir du personnage, et l'homme s'est rassis.

Faut-il rappeler la polémique? En mai, [[ORG|Familles de Vaucluse]] avait demandé la déprogrammation d'une pièce jugée "{{Q speaker="Familles de Vaucluse" cue="jugée" ref="none"|blasphématoire}}" avant que quiconque l'ait vue. Le directeur du festival, [[PER|Tiago Rodrigues]], n'avait pas cillé. Le [[ORG|tribunal administratif de Nîmes]] non plus.

La metteuse en scène, croisée après minuit à la terrasse du [[ORG|Bar du Sextant]], hausse les épaules. "{{Q speaker="Marguerite Cantacuzène" cue="null" ref="none"|Mes grands-parents ont fui deux dictatures. Je ne vais pas fuir un tract.}}" Elle dit détester l'expression "{{N|théâtre citoyen}}". À la table voisine, une spectatrice l'interrompt, les yeux rouges : "{{Q speaker="?une spectatrice" cue="interrompt" ref="desc"|Madame, je suis gardienne de parking. C'est exactement ça.}}"

Un regret, tout de même. Les chaises. Elles sont en plastique, elles grincent, elles couvrent le chœur des caissières que [[PER|Paule Sabathier]] dirige pourtant à la perfection.

[[MISC|Antigone au parking]], jusqu'au 21 juillet à 22 h, relâche le 14. Puis à la [[LOC|Rose des vents]], à [[LOC|Villeneuve-d'Ascq]], et aux [[LOC|Bouffes du Nord]].
[[PER|A. de B.]]
