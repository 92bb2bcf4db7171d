#apos=typo
[[MISC|NBA]] : les [[ORG:San Antonio|Spurs]] de [[PER:Victor Wembanyama|Wembanyama]] gagnent au bout de la nuit, [[ORG|Denver]] cale

[[LOC|SAN ANTONIO]] ([[LOC|Texas]]) – Après deux prolongations, [[ORG|San Antonio]] est venu à bout d'[[ORG|Oklahoma City]] (131-128) dans la nuit de samedi à dimanche, grâce notamment aux 34 points de [[PER|Victor Wembanyama]].

Le Français a aussi contré cinq tirs, dont le dernier de [[PER|Shai Gilgeous-Alexander]]. "{{Q speaker="Victor Wembanyama" cue="a-t-il souri" ref="pronoun"|Je l'ai vu respirer, j'ai compris qu'il partait à gauche}}", a-t-il souri. [[PER|Dylan Harper]], auteur de 22 points en sortie de banc, a eu droit à l'ovation. L'entraîneur [[PER|Mitch Johnson]], lui, retient "{{Q speaker="Mitch Johnson" cue="retient" ref="name"|dix-neuf ballons perdus}}".

Dans les travées du [[LOC|Frost Bank Center]], un supporteur monté de [[LOC|Laredo]] brandissait un panneau : "{{N|Ici on parle français}}".

À [[LOC|Denver]], les [[ORG:Denver|Nuggets]] ont cédé face à [[ORG|Charlotte]] (104-115). "{{Q speaker="Nikola Jokić" cue="null" ref="none"|Mauvais passeurs, mauvais rebondeurs, bons perdants}}" : [[PER|Nikola Jokić]] n'a pas cherché d'excuse. Le Serbe restait pourtant sur onze "{{N|triples-doubles}}", soit trois catégories statistiques à deux chiffres.

[[ORG|Boston]] a battu [[ORG|Utah]] 120-99, [[ORG|Miami]] s'est imposé à [[LOC|Memphis]] 117-112 et [[ORG|Golden State]], privé de [[PER|Stephen Curry]], a sombré à [[LOC|Portland]]. [[PER|Bilal Coulibaly]] (19 pts) et [[PER|Alex Sarr]] (17) ont brillé avec [[ORG|Washington]]. Les [[ORG:Washington|Wizards]] n'avaient plus gagné depuis trois semaines. Dans le vestiaire, un vétéran a résumé : "{{Q speaker="?un vétéran" cue="a résumé" ref="desc"|On avait oublié où se trouvait la musique.}}"
