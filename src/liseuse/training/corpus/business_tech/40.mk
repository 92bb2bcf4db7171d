Défense : [[ORG|KNDS]], [[ORG|MBDA]] et une PME de [[LOC|Tulle]] à l’heure de l’économie de guerre

« {{Q speaker="Aurélien Faugeras" cue="s’amuse"|Il y a quatre ans, ma banque me demandait de ne pas prononcer le mot obus}} », s’amuse [[PER|Aurélien Faugeras]]. Le patron de [[ORG|Forges de la Montane]], 140 salariés à [[LOC|Tulle]], reçoit désormais des ministres. Son acier part chez [[ORG|KNDS]], à [[LOC|Bourges]], où l’on usine les tubes du [[MISC|Caesar]].

Partout, les cadences s’emballent. [[ORG|MBDA]] sort deux fois plus de [[MISC|Mistral 3]] de [[LOC|Selles-Saint-Denis]]. [[ORG|Eurenco]] a relancé la poudre à [[LOC|Bergerac]]. [[ORG|Nexter]] n’existe plus que dans les conversations. [[ORG|Naval Group]] livre ses frégates à [[LOC|Lorient]], dont l’[[MISC|Amiral Ronarc’h]].

L’argent frais arrive lui aussi. [[ORG|Helsing]], la licorne munichoise soutenue par [[PER|Daniel Ek]], le fondateur de [[ORG|Spotify]], s’est alliée à [[ORG|Mistral AI]]. L’américain [[ORG|Palantir]] recrute. [[ORG|Harmattan AI]], [[ORG|Alta Ares]] et [[ORG|Cerbair]] se disputent les drones. [[ORG|Bpifrance]] a ouvert un fonds grand public, le [[MISC|Fonds Défense]].

« {{Q speaker="Marie-Sabine Poulenard" cue="met en garde"|L’euphorie est mauvaise conseillère, un carnet de commandes n’est pas un chèque}} », met en garde [[PER|Marie-Sabine Poulenard]], chercheuse à l’[[ORG|Ifri]]. À l’[[ORG|Otan]], on vise 3,5 % du PIB. À [[LOC|Kiev]], on attend des actes.

Et le banquier de [[PER:Aurélien Faugeras|Faugeras]] ? « {{Q speaker="Aurélien Faugeras" cue="s’esclaffe"|Il a appelé hier, il voulait visiter}} », s’esclaffe le Corrézien. Une stagiaire lui a fait remarquer que le stylo offert portait encore le slogan « {{N|La finance du vivant}} ».

Au prochain [[MISC|Eurosatory]], à [[LOC|Villepinte]], l’entreprise tiendra un stand. Elle le partagera avec [[ORG|Photonis]] et la lyonnaise [[ORG|Opteryx]].