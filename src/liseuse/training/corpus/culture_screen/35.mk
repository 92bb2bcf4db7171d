#apos=typo
FICTION AUDIO
«~{{N|[[MISC|Le Septième Sas]]}}~», un huis clos au fond des mers

C'est un sous-marin, le [[MISC|Zibeline]]. On y est onze, puis dix. On ne voit rien, forcément, et c'est tout l'art de cette série de [[ORG|Radio France]], écrite par [[PER|Lucile Peyrot]], réalisée par [[PER|Cédric Aussir]], disponible sur l'application maison et sur [[ORG|Spotify]].

L'intrigue est une boule de neige. En 1984, au large de l'[[LOC|Islande]], un enseigne de vaisseau meurt d'un coup. La radio est morte, la carte fausse ; le commandant, [[PER|Lacaze]], parle à son second comme à une porte. Le second, [[PER|Nguyen]], est joué par [[PER|Steve Tientcheu]], d'une douceur de béton. On l'entend murmurer «~{{N|tribord toute}}~» comme d'autres disent bonsoir.

L'autrice n'est pas de la partie : elle a été sage-femme à [[LOC|Brest]]. «~{{Q speaker="Lucile Peyrot" cue="null" ref="none"|Le sous-marin, c'est pareil, ça se passe dans le noir et ça finit par des cris.}}~» Elle a travaillé avec un ancien de la [[ORG|Marine nationale]], le commandant [[PER|Bertrand Hurel]], dont la seule consigne fut : «~{{Q speaker="Bertrand Hurel" cue="null" ref="none"|Pas de bip.}}~» Le bip n'existe pas, ou alors à [[LOC|Hollywood]].

Au micro, la technique fait le reste. L'ingénieur [[PER|Gaspard Loo]] a enregistré les coursives dans la citerne d'un lavoir de [[LOC|Fougères]], et les tuyaux avec des pâtes. Certains bruits, il refuse de les expliquer. «~{{Q speaker="?un stagiaire" cue="lâche" ref="desc"|La coque, c'est un congélateur}}~», lâche un stagiaire, aussitôt muselé d'un regard.

Deux fausses notes. Un épisode, le troisième, traîne dans une blague de marins ; la voix de synthèse du sonar, trop jolie, rappelle une application de rencontre. Le producteur a admis l'erreur : selon lui, la «~{{N|voix chaude}}~» serait à la mode chez les machines. Le public n'en demandait pas tant. Un auditeur de [[LOC|Rochefort]] l'a dit tout net, sur le mur du forum : «~{{Q speaker="?Un auditeur de Rochefort" cue="dit" ref="desc"|Chez nous, elle aurait eu des cigarettes.}}~»

[[PER:Lucile Peyrot|Peyrot]] travaille à la suite, qui se passera dans un ascenseur. On respirera moins. Ou pas. Les cinq épisodes s'écoutent d'une traite, un casque sur les oreilles, en marchant de préférence. Surtout pas dans le métro, où l'on n'entend plus rien du silence.
