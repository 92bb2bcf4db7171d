#apos=straight
[[LOC|Cambodge]]-[[LOC|Thaïlande]] : la trêve tient, les villageois attendent

[[LOC|Surin]] ([[LOC|Thaïlande]]), 14 janv. - Un calme précaire régnait mercredi le long de la frontière khméro-thaïlandaise, deux jours après l'entrée en vigueur d'un nouveau cessez-le-feu négocié à [[LOC|Kuala Lumpur]] sous l'égide de l'[[ORG|Asean]].

« {{Q speaker="?un officier de la 2e région militaire thaïlandaise" cue="indiqué" ref="desc"|Aucun tir n'a été entendu depuis 22 heures lundi}} », a indiqué un officier de la [[ORG|2e région militaire]] thaïlandaise, qui a requis l'anonymat. À [[LOC|Phnom Penh]], la porte-parole du [[ORG|ministère cambodgien de la Défense]], [[PER|Maly Socheata]], a confirmé « {{Q speaker="Maly Socheata" cue="confirmé" ref="name"|le respect global des engagements}} ».

Dans le district de [[LOC|Phanom Dong Rak]], près du temple de [[LOC|Ta Muen Thom]], seuls les hommes sont rentrés nourrir les buffles. [[PER|Boonsong Saelim]], 61 ans, a trouvé son hévéa fendu en deux. « {{Q speaker="Boonsong Saelim" cue="null" ref="none"|C'est le troisième retour en six mois. Ma femme, elle, reste au gymnase.}} » Sur la tôle de l'école, quelqu'un a peint « {{N|fermé pour cause de généraux}} ».

Les deux voisins se disputent une frontière de 817 km tracée du temps de l'[[LOC|Indochine française]]. [[LOC|Bangkok]] refuse de retourner devant la [[ORG|Cour internationale de justice]] ; [[LOC|Phnom Penh]] ne jure que par elle. La carte au 1/200.000e, dite « {{N|carte de l'annexe I}} », continue d'envenimer les réunions de la [[ORG|Commission mixte des frontières]].

Selon les termes rendus publics par la [[LOC|Malaisie]], les blindés doivent reculer de cinq kilomètres et vingt observateurs seront déployés. Le chef de la diplomatie malaisienne, [[PER|Mohamad Hasan]], a salué des parties « {{Q speaker="Mohamad Hasan" cue="salué" ref="name"|enfin fatiguées}} ».

Du côté cambodgien, la province d'[[LOC|Oddar Meanchey]] compte encore 48.000 déplacés, d'après la [[ORG|Croix-Rouge cambodgienne]]. « {{Q speaker="Chhim Vannak" cue="raconte" ref="pronoun"|On dort sous les bâches de l'année dernière, elles portent encore nos noms}} », raconte, à la pagode de [[LOC|Batthkao]], l'instituteur [[PER|Chhim Vannak]]. Il en veut surtout aux téléphones : une vidéo partagée deux millions de fois sur [[ORG|TikTok]], censée montrer une attaque, provenait d'un jeu.

Les postes-frontières de [[LOC|Poipet]] et d'[[LOC|Aranyaprathet]] resteront fermés " {{Q speaker="?les douanes thaïlandaises" cue="selon" ref="desc"|au moins jusqu'à Songkran}} ", selon les douanes thaïlandaises.

[[PER|Pracha Vongsa]], avec [[PER|K. Dumont]]
