#apos=typo
DON DU SANG
L'[[ORG|Amicale des donneurs de Saône]] cherche des bras

«^{{N|Un litre par commune}}^» : le slogan, peint au plafond de la salle des fêtes de [[LOC|Saône]], près de [[LOC|Besançon]], date de 1968. Il a été pris au mot par la présidente, [[PER|Gisèle Laithier]], qui a commencé vendredi son rapport moral en comptant les litres. L'an passé, 247 poches en quatre collectes, soit 13 de moins qu'en 2022. La baisse n'a rien de catastrophique. Elle est seulement régulière.

Le docteur [[PER|Emmanuel Nguyen]], de l'[[ORG|Établissement français du sang]], a remercié les bénévoles et plaidé pour le plasma, dont il manque toujours. Devant les trois lycéens invités, il a raconté le trajet d'une poche jusqu'à l'[[ORG|hôpital de Pontarlier]], «^{{Q speaker="Emmanuel Nguyen" cue="a raconté" ref="pronoun"|avec une dame au bout qui n'en saura jamais rien}}^». Un des lycéens a demandé s'il fallait être à jeun. Surtout pas, ont répondu six voix.

Le sujet qui fâche est venu sur la collation. Depuis le printemps, elle n'est plus servie à table mais dans un sachet, jus, barre, pain d'épice. Les anciens s'en désolent. «^{{Q speaker="?une bénévole" cue="s’emporte" ref="desc"|On donnait pour le jambon, et puis c'est tout !}}^» s'emporte une bénévole. À [[LOC|Mamirolle]], la charcuterie a été remise en service à la demande générale. Le règlement l'interdirait. M. [[PER:Emmanuel Nguyen|Nguyen]] n'a rien entendu, ou a fait comme si. «^{{Q speaker="Emmanuel Nguyen" cue="null" ref="none"|Je suis médecin, pas inspecteur.}}^»

La soirée s'est achevée sur les distinctions. [[PER|Marcel Py]], 74 ans, 168 dons, a reçu une assiette. Au moment de la lui remettre, M. [[PER:Hubert Sire|Sire]], vice-président, lui a demandé s'il avait eu peur une fois. «^{{Q speaker="Marcel Py" cue="répond" ref="desc"|La première, parce que l'infirmière ressemblait à ma belle-mère}}^», répond le récipiendaire. [[PER|Yolande Guyot]] et [[PER|Hocine Touati]] ont été décorés de la médaille d'argent.

Élections : [[PER:Gisèle Laithier|G. Laithier]], présidente ; [[PER|Hubert Sire]] et [[PER|Sandra Aubry]], vice-présidents ; [[PER|Paul Faivre]], trésorier ; [[PER|Estelle Vieille]], trésorière adjointe ; [[PER:Hocine Touati|H. Touati]], secrétaire ; [[PER|Lola Marchal]], déléguée jeunes ; porte-drapeau, [[PER|Denis Juif]].

Prochaines collectes : le 19 mars à [[LOC|Nancray]], le 4 juin à [[LOC|Gennes]].
