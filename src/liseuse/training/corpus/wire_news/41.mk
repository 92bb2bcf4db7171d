#apos=typo
Cyberattaque : les hôpitaux du [[LOC|Munster]] reviennent au papier

[[LOC|CORK]] ([[ORG|RTÉ]], [[ORG|Reuters]]) – Trois hôpitaux du sud de l'[[LOC|Irlande]], dont le [[ORG|Mercy University Hospital]], ont déconnecté leurs systèmes mardi après l'intrusion d'un rançongiciel. Une centaine d'opérations ont été reportées.

Le [[ORG|Centre national de cybersécurité]] attribue l'attaque au groupe [[ORG|Kestrel]], apparu au printemps. Celui-ci exige 4 millions d'euros en bitcoin. « {{Q speaker="Kestrel" cue="lit-on" ref="none"|Nous ne touchons pas aux machines qui respirent}} », lit-on dans son message, mélange d'arrogance et de politesse.

Aux urgences, on a ressorti les tableaux blancs. « {{Q speaker="Bríd Kelleher" cue="raconte" ref="name"|Ma stagiaire a demandé à quoi servait le papier carbone}} », raconte [[PER|Bríd Kelleher]], infirmière de nuit. Le directeur médical, le Dr [[PER|Conor O'Mahony-Diallo]], promet qu'aucun patient n'a été mis en danger et parle d'un retour à la normale « {{Q speaker="Conor O’Mahony-Diallo" cue="parle" ref="name"|par paliers, comme en plongée}} ».

En 2021, une attaque du gang [[ORG|Conti]] avait paralysé tout le service de santé, le [[ORG|HSE]], pendant quatre mois. Un audit de [[ORG|PwC]] avait alors décrit une organisation « {{Q speaker="PwC" cue="décrit" ref="name"|fragile par construction}} ». Depuis, le plan dit « {{N|zéro confiance}} » a mobilisé 60 millions d'euros par an.

Le ministère n'envisage pas de payer. Une députée du [[ORG|Sinn Féin]], [[PER|Máire Ní Bhroin]], a demandé un débat au [[ORG|Dáil]] : « {{Q speaker="Máire Ní Bhroin" cue="a demandé" ref="name"|On nous a vendu une forteresse. Où est passé le fossé ?}} »

La [[ORG|Garda]] et [[ORG|Europol]] coopèrent à l'enquête. À [[LOC|Limerick]] et [[LOC|Tralee]], les consultations ont repris.
