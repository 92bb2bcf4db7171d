#apos=typo
[[PER|Élie Maravaud]]~: «~{{Q speaker="Élie Maravaud" cue="null" ref="name"|Ma mère a relu tous mes livres, elle est morte avant celui-ci}}~»

L'auteur de [[MISC|La Maison de Jeanne Aubrac]] revient avec un roman bref, [[MISC|Ferme-porte]], paru le 8~janvier chez [[ORG|Verdier]]. Nous l'avons rencontré chez lui, à [[LOC|Aubusson]], dans l'ancien atelier du lissier [[PER|Léonce Picaud]], son grand-père.

{{O speaker="Nour Chemama"|Vous avez mis sept ans à l'écrire. Pourquoi si long pour cent dix pages~?}}

{{O speaker="Élie Maravaud"|J'enlevais. Mon éditrice, [[PER|Colette Olivet]], recevait chaque année un paquet plus mince. Un jour, elle m'a écrit~: «~{{Q speaker="Colette Olivet" cue="a écrit" ref="pronoun"|Attention, bientôt il n'y aura plus que le titre.}}~» Elle avait raison, je me suis arrêté.}}

{{O speaker="Nour Chemama"|Le livre s'ouvre dans une fabrique de tapis où l'on dit «~{{N|faire la fenêtre}}~» pour se reposer. C'est un mot de chez vous~?}}

{{O speaker="Élie Maravaud"|De l'atelier. On avait le droit de regarder dehors trois minutes par heure. [[PER:Léonce Picaud|Léonce]] trichait. Une contremaîtresse, je n'ai jamais su son nom, avait peint les carreaux du bas en blanc. Ma mère la croisait encore au marché de [[LOC|Felletin]] dans les années 1990, et la vieille baissait les yeux~: «~{{Q speaker="?la vieille" cue="null" ref="desc"|On m'avait dit de le faire.}}~» J'ai tourné autour de cette phrase.}}

{{O speaker="Nour Chemama"|On a comparé [[MISC|Ferme-porte]] à [[PER|Pierre Michon]].}}

{{O speaker="Élie Maravaud"|Qui, on~? La quatrième de couverture. J'ai demandé qu'on retire le mot «~{{N|minuscules}}~». [[PER:Pierre Michon|Michon]] est de la [[LOC|Creuse]], moi aussi, cela ne fait pas une école. Dans [[LOC|Guéret]], d'ailleurs, il y a une boulangerie qui vend des «~{{N|[[MISC|Vies majuscules]]}}~», au café. Excellents.}}

{{O speaker="Nour Chemama"|Votre narratrice, [[PER|Odile]], ne pardonne rien.}}

{{O speaker="Élie Maravaud"|Elle a 80~ans, elle a le temps. Ma tante, qui lui a prêté ses colères, m'a téléphoné après lecture. Elle n'a pas dit que c'était beau. Elle a dit que c'était «~{{Q speaker="?Ma tante" cue="a dit" ref="pronoun"|exact, à un lave-linge près}}~». Nous avions un [[MISC|Vedette]], pas un [[ORG|Brandt]]. Ce sera corrigé au deuxième tirage.}}

{{O speaker="Nour Chemama"|Que lisez-vous en ce moment~?}}

{{O speaker="Élie Maravaud"|[[MISC|Madame Bovary]], comme tout le monde qui prétend relire. Et le bulletin de l'[[ORG|Amicale des anciens de la manufacture Picaud]]. Les deux finissent mal.}}

Propos recueillis par [[PER|Nour Chemama]]

[[MISC|Ferme-porte]], d'[[PER|Élie Maravaud]], [[ORG|Verdier]], 112~p., 16^€.
