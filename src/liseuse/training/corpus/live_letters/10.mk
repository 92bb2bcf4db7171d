#apos=typo
DISPARITION
[[PER|Colette Vasseur-Nguyen]], la voix des horloges

La speakerine de l'[[MISC:Horloge parlante|Horloge]] est morte, le 3~janvier, à [[LOC|Besançon]]. Elle avait 92 ans.

Longtemps, des millions de Français l'ont écoutée sans la connaître. « {{N|Au quatrième top…}} » [[PER:Colette Vasseur-Nguyen|Colette Vasseur]], épouse [[PER:Colette Vasseur-Nguyen|Nguyen]], n'a jamais été la voix officielle de l'[[MISC|Horloge parlante]] – celle-ci était masculine –, mais sa doublure, enregistrée en 1965 à l'[[ORG|Observatoire de Paris]], diffusée les jours de panne.

Née à [[LOC|Morteau]] d'un père régleur chez [[ORG|Lip]] et d'une mère couturière, elle entre à 17 ans à [[ORG|Radio Lausanne]], par effraction ou presque : on cherchait un garçon. « {{Q speaker="?un directeur" cue="null" ref="none"|Mademoiselle, vous lisez comme on ferme une porte}} », lui écrit-on après l'essai. Elle a gardé la lettre, qu'un directeur avait signée d'un simple paraphe. Elle trouvait l'image « {{Q speaker="Colette Vasseur-Nguyen" cue="trouvait" ref="pronoun"|juste, et donc flatteuse}} ».

Aux [[ORG|Postes et Télécommunications]], elle croise un ingénieur né à [[LOC|Hué]], [[PER|Nguyen Van Thanh]], qui sera son mari pendant quarante-neuf ans. Il calibrait, elle parlait. Dans les couloirs, leurs collègues les surnommaient « {{N|le coucou suisse}} ».

Vient 1973, et la grève. La Bisontine lit à la sono de [[LOC|Palente]] les communiqués des grévistes, dont le fameux « {{N|On fabrique, on vend, on se paie}} ». [[PER|Charles Piaget]], qui n'était pas homme à compliments, dira d'elle, bien plus tard, qu'elle avait « {{Q speaker="Charles Piaget" cue="dira" ref="name"|donné l'heure à tout le monde, patrons compris}} ».

Retirée à [[LOC|Ornans]], elle refusait la nostalgie. Quand le service fut arrêté, en juillet 2022, un journaliste de [[ORG|L'Est républicain]] l'appela pour recueillir ses larmes. « {{Q speaker="Colette Vasseur-Nguyen" cue="rétorqua" ref="desc"|J'ai un micro-ondes}} », rétorqua la vieille dame.

« {{Q speaker="Hélène Nguyen-Droz" cue="raconte" ref="name"|À la fin, elle ne parlait plus, raconte sa fille, [[PER|Hélène Nguyen-Droz]], mais elle bougeait les lèvres toutes les dix secondes. L'infirmière a compris avant nous.}} »

L'infirmière, justement, a arrêté sa montre. « {{Q speaker="?L’infirmière" cue="null" ref="none"|Par politesse.}} »

Ses obsèques auront lieu samedi à l'[[LOC|église Sainte-Madeleine]], à 10~heures. Précises.

[[PER|Damien Roset]]
