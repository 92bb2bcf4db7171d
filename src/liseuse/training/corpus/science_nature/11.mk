#apos=typo
La semaine du vétérinaire
Fièvre catarrhale, le retour du sérotype 8

Publié par [[ORG|Véto-Rural]], bulletin n° 318

Confrères, consœurs, rangez vos certitudes. Le variant du sérotype 8 qui avait épargné l'[[LOC|Ariège]] l'an dernier y a tué 900 brebis en cinq semaines. Le foyer initial, à [[LOC|Saint-Girons]], n'a rien d'original ; la vitesse, si.

« {{Q speaker="Solveig Marquès" cue="raconte" ref="name"|J'ai quitté un élevage à midi, j'y suis revenue à seize heures pour sept cadavres}} », raconte notre consœur du cabinet [[ORG|Vert-Pré]], [[PER|Solveig Marquès]]. Les bêtes salivent, boitent, se couchent. La langue bleuit rarement, contrairement au nom commun de « {{N|maladie de la langue bleue}} » que lui donnent les manuels. Notre consœur insiste : il faut ouvrir la gueule à chaque visite.

Côté vaccins, la confusion règne. [[MISC|Syvazul]], du laboratoire espagnol [[ORG|Syva]], est en rupture ; [[MISC|BTVPUR]], de [[ORG|Boehringer Ingelheim]], arrive au compte-gouttes. L'[[ORG|Anses]] a rappelé par courriel que la vaccination reste volontaire. Volontaire, donc payante. Un technicien sanitaire nous a écrit : « {{Q speaker="?Un technicien sanitaire" cue="écrit" ref="desc"|On a fait du porte-à-porte comme des vendeurs d'encyclopédies}} ».

La [[ORG|DGAL]] discute d'une prise en charge à 100 % pour les ovins. [[PER|Emmanuelle Soubeyran]], qui la dirige, l'a laissé entendre devant la [[ORG|commission des affaires économiques du Sénat]] ; aucune date. À la [[ORG|Fédération nationale ovine]], l'impatience grandit. Sa porte-parole, [[PER|Michèle Boudoin]], a déclaré que la filière avait « {{Q speaker="Michèle Boudoin" cue="déclaré" ref="name"|déjà donné, et sans reçu}} ».

Une question que beaucoup nous posent : peut-on transhumer ? Oui, sous désinsectisation. Le préfet a signé mardi. Il n'a pas repris le terme « {{N|cordon sanitaire}} », qui fâche les Espagnols, ni celui de « {{N|zone tampon}} », qui fâche tout le monde.

Pour finir, un mot de [[PER|Albert Rouzaud]], 83 ans, dernier tondeur itinérant du [[LOC|Couserans]], croisé à la foire de [[LOC|Tarascon]] : « {{Q speaker="Albert Rouzaud" cue="null" ref="name"|Le moucheron, petit, il ne lit pas les arrêtés.}} » L'octogénaire avait tout dit.

Rappel : le colloque « {{N|[[MISC|Un troupeau, une santé]]}} » aura lieu le 6 novembre à l'[[ORG|École nationale vétérinaire de Toulouse]]. Inscriptions auprès de [[PER|Yannick Petit]].
