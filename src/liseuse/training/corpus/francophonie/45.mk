Entretien. [[PER|Yara Khoury-Haddad]], cinéaste : « {{Q speaker="Yara Khoury-Haddad" cue="null"|Je n’ai jamais quitté [[LOC|Beyrouth]], c’est elle qui part}} »

Née à [[LOC|Zahlé]], élevée entre [[LOC|Achrafieh]] et [[LOC|Montreuil]], la réalisatrice de [[MISC|Poussière de jasmin]] a présenté son film au [[MISC|Festival de Cannes]], dans la section [[MISC|Un certain regard]]. Elle reçoit [[ORG|Ici Beyrouth Magazine]] au café [[ORG|Rawda]].

Q. Vous avez tourné dans l’ancienne gare de [[LOC|Mar Mikhaël]]. Pourquoi ?

R. À cause du silence. Et parce que mon grand-père, [[PER|Elias]], y conduisait le [[MISC|Taurus Express]]. Il disait : « {{Q speaker="Elias" cue="disait"|Le train de [[LOC|Bagdad]] n’est jamais en retard, c’est [[LOC|Bagdad]] qui est loin.}} »

Q. On pense à [[PER|Nadine Labaki]], à [[MISC|Capharnaüm]].

R. J’ai appris le métier sur son plateau, je portais les câbles. Je dois aussi beaucoup à [[PER|Jocelyne Saab]], à [[PER|Maroun Bagdadi]], à [[PER|Ghassan Salhab]] bien sûr.

Q. Votre producteur a été convoqué au [[ORG|bureau de la Censure]].

R. Oui, pour une scène où l’on entend [[PER|Fayrouz]] et le [[ORG|Duo Zaman]]. Ils ont coupé quatre secondes. Les quatre secondes sont sur [[ORG|YouTube]].

Q. Et l’explosion du port ?

R. Elle est partout, sans un plan. Au [[ORG|musée Sursock]], les vitraux ont été refaits à [[LOC|Chartres]]; nos oreilles, non.

Q. Qu’est-ce qui a changé depuis la fin de la guerre ?

R. L’électricité. Grâce au soleil, pas grâce à l’[[ORG|EDL]].

Q. Un projet ?

R. [[MISC|La Mariée de Tyr]], avec [[PER|Golshifteh Farahani]], si [[ORG|Arte]] suit. L’[[ORG|Institut français]] et le [[ORG|Doha Film Institute]] ont déjà dit oui. Mon monteur, [[PER|Marc Tawil]], est plus sceptique.

[[MISC|Poussière de jasmin]], en salle le 12 mars au [[LOC|Metropolis]]. La [[ORG|fondation Liban Cinéma]] diffusera l’œuvre à [[LOC|Saïda]], à [[LOC|Baalbek]] et à [[LOC|Deir el-Qamar]].

Propos recueillis par [[PER|Roula Abi Nader]]