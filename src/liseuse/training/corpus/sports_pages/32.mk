#apos=typo
FOOTBALL AMATEUR / ARBITRAGE

Sifflet coupé : trois dimanches sans match dans le [[LOC|Cher]]

[[LOC|Vierzon]], [[LOC|Mehun-sur-Yèvre]], [[LOC|Saint-Florent]]. Partout la même grille fermée, la même feuille sous plastique. Depuis le 12 octobre, les 174 arbitres du district ne sifflent plus. L'un des leurs, [[PER|Adrien Guillot-Mbida]], 19 ans, étudiant à l'[[ORG|Insa Centre-Val de Loire]], a reçu un coup de tête à la fin d'un match de troisième division départementale. Sept jours d'incapacité, deux dents.

«~{{Q speaker="Adrien Guillot-Mbida" cue="glisse-t-il" ref="pronoun"|J'avais accordé un penalty à la 88e, glisse-t-il. Il y était, je l'ai revu cent fois. Mais je préférerais ne pas l'avoir vu.}}~» Il reçoit chez ses parents, à [[LOC|Fussy]], la mâchoire bleue, un manuel de thermodynamique ouvert à la même page depuis deux semaines.

Au siège du district, [[LOC|allée du Sport]], le président [[PER|Claude Rabillon]] a d'abord cru à un mouvement d'humeur. Il a compris en ouvrant sa messagerie : cent soixante-huit courriels, tous identiques, tous vides. L'objet seul était rempli. «~{{Q speaker="?les 174 arbitres du district" cue="null" ref="none"|Temps additionnel.}}~»

Que demandent-ils ? Une caméra-piéton, la présence d'un délégué neutre, le retrait de points automatique. La [[ORG|Ligue du Centre-Val de Loire]] dit oui au deuxième, réfléchit au reste. L'[[ORG|Unaf]], le syndicat de la profession, réclame davantage. Sa déléguée départementale, [[PER|Fatoumata Bailly]], parle d'une «~{{Q speaker="Fatoumata Bailly" cue="parle" ref="name"|omerta de vestiaire}}~». Elle refuse en revanche que l'on qualifie le mouvement de «~{{N|grève}}~» : on ne fait pas grève d'un loisir.

Les clubs sont partagés. À l'[[ORG|AS Portugaise de Bourges]], l'entraîneur des moins de 15 ans a fait asseoir les parents et leur a donné un carton jaune chacun. À [[LOC:Mehun-sur-Yèvre|Mehun]], le trésorier, [[PER|Serge Aubailly]], trouve la punition «~{{Q speaker="Serge Aubailly" cue="trouve" ref="name"|collective, donc injuste, donc efficace}}~». Le club de l'agresseur, le [[ORG|FC Trois Rivières]], a exclu le joueur, présenté des excuses et retiré son équipe. Son secrétaire n'en dort plus. Il connaît la mère.

Le [[ORG|parquet de Bourges]] a requis, mardi, huit mois avec sursis et un stage. À l'audience, le prévenu, couvreur, 27 ans, a cherché ses mots. «~{{Q speaker="?le prévenu" cue="dire" ref="pronoun"|Ce n'était pas moi}}~», a-t-il fini par dire, avant de corriger : «~{{Q speaker="?le prévenu" cue="corriger" ref="pronoun"|Si. C'était moi, mais je ne me reconnais pas.}}~»

Dimanche, une rencontre aura lieu, une seule, sur le terrain de [[LOC|Marmagne]] : vétérans contre vétérans, sans arbitre, sous la banderole «~{{N|On se débrouille}}~». Ils ont déjà prévu deux tire-bouchons.

[[PER|Roxane Petitjean]]
