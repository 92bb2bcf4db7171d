#apos=typo
[[MISC|Le Rendez-vous de la médiatrice]] — samedi, 12 h 45, [[ORG|Radio Ponant]]
(Texte intégral de l'émission.)

Bonjour. Vous avez été quatre cents à nous écrire cette semaine, et un mot revient : « {{Q speaker="?vous" cue="revient" ref="pronoun"|mépris}} ». De quoi parlez-vous ? Du reportage de mercredi sur les chasseurs de [[LOC|Brière]]. Il commençait par un aboiement et finissait par un coup de feu. Entre les deux, estime M. [[PER|Halgand]], de [[LOC|Saint-Joachim]], « {{Q speaker="Halgand" cue="estime" ref="name"|quatre minutes de folklore}} ». Une auditrice de [[LOC|Nantes]] juge au contraire notre antenne « {{Q speaker="?Une auditrice de Nantes" cue="juge" ref="desc"|bien complaisante avec des gens armés}} ». À qui donner raison ? J'ai posé la question à l'auteur, [[PER|Esteban Roth]], qui est en ligne depuis [[LOC|Guérande]].

— {{O speaker="Esteban Roth"|Bonjour. Écoutez, j'ai passé trois jours dans le marais. Le coup de feu, on l'a gardé parce qu'il était là. L'aboiement aussi. C'est vrai que, mis bout à bout… bon. On aurait pu mettre les grenouilles.}}

— {{O speaker="?la médiatrice"|Vous n'avez interrogé aucune femme.}}

— {{O speaker="Esteban Roth"|Si, deux. Elles ont été coupées au montage. Je le regrette.}}

Merci, [[PER:Esteban Roth|Esteban]]. Autre sujet, autre colère : le jingle. Depuis lundi, il est plus court et, dites-vous, plus laid. « {{Q speaker="?un fidèle de Quimperlé" cue="s’étrangle" ref="desc"|On dirait un micro-ondes qui a fini}} », s'étrangle un fidèle de [[LOC|Quimperlé]]. « {{Q speaker="?une musicienne" cue="demande" ref="desc"|Pourquoi un si bémol ?}} », demande une musicienne. Réponse de [[PER|Prune Corvec]], notre directrice d'antenne : l'ancien avait vingt-deux ans et sa compositrice, Mme [[PER|Lyon]], le trouvait elle-même usé. « {{Q speaker="Prune Corvec" cue="null" ref="none"|Donnez-lui trois semaines. Si dans trois semaines vous le détestez encore, je vous l'enverrai en sonnerie.}} »

Je termine sur une lettre, une vraie, avec timbre, postée à [[LOC|Ouessant]]. Elle est de [[PER|Louise Malgorn]], 91 ans. Elle nous écoute depuis [[ORG|Radio-Bretagne]], c'est dire. Elle ne se plaint de rien. « {{Q speaker="Louise Malgorn" cue="null" ref="none"|Quand mon mari est mort, vous passiez [[MISC|La Mer]] de [[PER|Trenet]]. Je vous ai laissés allumés. Vous l'êtes toujours.}} » Prise de son : [[PER|Ludo Hénaff]]. La médiatrice de la station vous répond chaque samedi. Écrivez-nous, râlez, c'est fait pour.
