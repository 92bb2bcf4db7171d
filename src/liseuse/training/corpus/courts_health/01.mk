#apos=typo
CHRONIQUE DU PALAIS

Le vélo de Mme [[PER:Huguette Lyon|Lyon]]

Par [[PER|Capucine Thévenot-Baye]], à [[LOC|Pontoise]]

Il est 13~h~40 et la climatisation de la troisième chambre du [[ORG|tribunal correctionnel de Pontoise]] a rendu l'âme. [[PER|Teddy Lamarre]], 31 ans, préparateur de commandes chez [[ORG|Vérone Logistique]], s'évente avec sa convocation. On lui reproche un vol de vélo électrique, un [[MISC|Moustache Samedi]] à 3^900 euros, commis le 8 février devant la médiathèque d'[[LOC|Argenteuil]]. La présidente, [[PER|Solène Ackermann]], feuillette.

— {{Q speaker="Solène Ackermann" cue="null" ref="none"|Vous l'avez pris, ce vélo ?}}

— {{Q speaker="Teddy Lamarre" cue="rectifie" ref="pronoun"|Emprunté}}, rectifie-t-il.

— {{Q speaker="Solène Ackermann" cue="null" ref="none"|Avec une disqueuse.}}

Quelques rires. Il baisse la tête. Sur les images de la vidéosurveillance, on le voit d'abord caresser la selle, puis s'agenouiller. Aux policiers, il a servi une histoire compliquée où il était question d'un cousin, d'une dette et d'un certain [[PER|Bibi]] que personne n'a jamais retrouvé. «~{{Q speaker="Teddy Lamarre" cue="null" ref="none"|J'ai paniqué, j'ai inventé.}}~»

La propriétaire du vélo est venue. [[PER|Huguette Lyon]] a 74 ans, un imperméable vert et un plâtre au poignet~: privée de monture, elle a voulu reprendre l'ancienne, sans assistance, et s'est étalée [[LOC|boulevard Héloïse]]. Elle ne veut pas d'argent. «~{{Q speaker="Huguette Lyon" cue="lance" ref="desc"|Je veux qu'il me regarde}}~», lance la retraitée. Il la regarde. Ça dure.

Au casier, quatre mentions, dont deux pour ce que le prévenu appelait, à l'époque, ses «~{{N|courses}}~»~: comprendre des livraisons de résine entre [[LOC|Sarcelles]] et [[LOC|Gonesse]]. Depuis, il y a eu une fille, [[PER|Naïa]], un CDI, un appartement. «~{{Q speaker="?une conseillère d’insertion" cue="écrit" ref="desc"|Un parcours qui se redresse, avec des trous d'air}}~», écrit d'une plume prudente une conseillère d'insertion. La procureure a lu autre chose dans le dossier. «~{{Q speaker="?La procureure" cue="null" ref="none"|Les trous d'air, madame la présidente, c'est toujours les autres qui tombent dedans.}}~» Elle demande huit mois, dont quatre ferme.

Me [[PER|Youssef Tazi]] plaide dix minutes, sans effets. Son client n'est pas un «~{{N|voleur professionnel}}~», la disqueuse venait de l'entrepôt, elle y est retournée le lendemain, propre.

À 17 heures, délibéré. Six mois avec sursis probatoire, obligation de rembourser le [[MISC:Moustache Samedi|Moustache]] par mensualités. Dans le couloir, Mme [[PER:Huguette Lyon|Lyon]] tend un stylo au condamné pour qu'il note son numéro. «~{{Q speaker="Huguette Lyon" cue="prévient" ref="pronoun"|Le 5 de chaque mois, prévient-elle. Et vous passerez me voir avec la petite.}}~»
