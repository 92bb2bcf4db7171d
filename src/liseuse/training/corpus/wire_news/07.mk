#apos=typo
L'[[ORG:Association des nations de l'Asie du Sud-Est|Asean]] accueille le [[LOC|Timor oriental]], son onzième membre, et bute encore sur la [[LOC|Birmanie]]

[[LOC|KUALA LUMPUR]] – Drapeaux, hymnes, larmes : vingt-trois ans après son indépendance, le [[LOC|Timor oriental]] est entré dimanche dans l'[[ORG|Association des nations de l'Asie du Sud-Est]].

« {{Q speaker="Xanana Gusmão" cue="a lancé" ref="name"|On nous disait trop petits, trop pauvres, trop loin}} », a lancé le Premier ministre timorais [[PER|Xanana Gusmão]], visiblement ému, à la tribune. Le sommet, qui se tient jusqu'à mardi, réunit les dirigeants du [[LOC|Brunei]], du [[LOC|Cambodge]], d'[[LOC|Indonésie]], du [[LOC|Laos]], de [[LOC|Malaisie]], des [[LOC|Philippines]], de [[LOC|Singapour]], de [[LOC|Thaïlande]] et du [[LOC|Vietnam]].

La chaise birmane, elle, est restée à un fonctionnaire, la junte étant tenue à l'écart depuis 2021. Le fameux « {{N|consensus en cinq points}} » adopté cette année-là à [[LOC|Jakarta]] n'a guère été suivi d'effets. Un diplomate de la région le qualifie de « {{Q speaker="?Un diplomate de la région" cue="qualifie" ref="desc"|pièce de musée}} ». Les élections prévues en décembre par les généraux divisent : [[LOC|Hanoï]] et [[LOC|Vientiane]] veulent des observateurs, [[LOC|Manille]] non.

En marge, [[LOC|Bangkok]] et [[LOC|Phnom Penh]] ont signé un texte sur le déminage de leur frontière, autour du temple de [[LOC|Preah Vihear]]. La ministre malaisienne [[PER|Norhayati binti Osman]], qui a conduit la médiation, s'est réjouie d'un accord « {{Q speaker="Norhayati binti Osman" cue="s’est réjouie" ref="name"|écrit au crayon, mais écrit}} ».

Sur la [[LOC|mer de Chine méridionale]], rien de neuf. « {{Q speaker="Norhayati binti Osman" cue="a-t-elle reconnu" ref="pronoun"|Nous avons gagné deux virgules sur le code de conduite}} », a-t-elle reconnu. L'[[ORG:Association des nations de l'Asie du Sud-Est|Asean]] représente 680 millions d'habitants.
