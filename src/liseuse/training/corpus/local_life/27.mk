#apos=typo
La tondeuse du dimanche devant le juge

Vingt-sept minutes. C'est le temps qu'aura duré, jeudi au [[ORG|tribunal de police de Lorient]], l'examen d'un litige vieux de neuf ans entre deux maisons de la [[LOC|rue du Couëdic]], à [[LOC|Ploemeur]]. D'un côté M. [[PER:Alban Le Dimanche|Le Dimanche]], de l'autre sa tondeuse. Enfin, ses voisins.

[[PER|Alban Le Dimanche]], 66 ans, retraité de [[ORG|Naval Group]], tond le dimanche, comme son nom l'y invite, plaisantait-il autrefois. L'arrêté préfectoral l'autorise de 10 heures à midi. Les époux [[PER|Rossi]], à qui l'on doit onze mains courantes, soutiennent qu'il commence à 9~h~52. Ils ont filmé. [[PER|Bianca Rossi]] tend la clé USB comme on tend une hostie.

— {{Q speaker="Marc-Olivier Thépaut" cue="s’étonne" ref="desc"|Huit minutes, madame ?}} s'étonne le juge.

— {{Q speaker="Bianca Rossi" cue="null" ref="none"|Huit minutes fois cinquante-deux dimanches, fois neuf ans. Faites le compte, moi je l'ai fait.}}

[[PER|Marc-Olivier Thépaut]] ne fait pas le compte. Il interroge plutôt sur l'heure du téléviseur, l'heure du four, l'heure du clocher. Au clocher de l'[[LOC|église Saint-Pierre]], les cloches sont en avance : l'abbé [[PER|Ferdinand Mbarga]], entendu par les gendarmes, en convient volontiers. «~{{Q speaker="Ferdinand Mbarga" cue="déclaré" ref="pronoun"|Dieu est ponctuel, mon électricien beaucoup moins}}~», a-t-il déclaré sur procès-verbal. La défense s'engouffre : le prévenu se fiait aux cloches. Me [[PER|Yuna Guillemot]] demande la relaxe.

L'officier du ministère public ne demande pas grand-chose, lui. Il trouve le dossier «~{{Q speaker="?L’officier du ministère public" cue="trouve" ref="pronoun"|attachant}}~», requiert 68 euros, se rassoit. Et l'on croit l'affaire close, quand le prévenu réclame la parole. Il a les mains qui tremblent. Sa femme, [[PER|Annie]], est morte en 2015, un dimanche. «~{{Q speaker="Alban Le Dimanche" cue="explique" ref="desc"|Le silence, ce jour-là, je ne peux pas, explique le veuf. Alors je tonds. Même l'hiver, même quand il n'y a rien à tondre.}}~»

Long blanc. Mme [[PER:Bianca Rossi|Rossi]] récupère sa clé. Son mari, resté muet depuis le début, s'éclaircit la voix : «~{{Q speaker="?Son mari" cue="s’éclaircit la voix" ref="desc"|Fallait le dire, qu'on vous aurait prêté la nôtre. Elle est électrique.}}~»

Dispense de peine. «~{{Q speaker="?l’huissier" cue="crié" ref="desc"|Affaire suivante}}~», a crié l'huissier, et tous trois sont ressortis par la même porte.

[[PER|Enora Stéphant]] / [[ORG|Ouest-France]]
