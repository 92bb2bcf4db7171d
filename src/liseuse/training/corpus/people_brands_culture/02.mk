PORTRAIT
[[PER|Vaskan]], la voix basse de [[LOC|Charleroi]]

Sur la scène de l’[[LOC|Ancienne Belgique]], un soir de novembre, il a demandé qu’on éteigne tout. Puis [[PER|Vaskan]] a chanté « {{N|[[MISC|Terril]]}} » a cappella, et 2 000 Bruxellois ont cessé de tousser. À 27 ans, l’artiste, né [[PER|Lucas Van Steenkiste]], sort vendredi un deuxième album, « {{N|[[MISC|Houille]]}} », chez [[ORG|Universal]].

On le compare à [[PER|Stromae]]. Il soupire. « {{Q speaker="Vaskan" cue="proteste"|Je ne sais pas danser, moi}} », proteste-t-il. Ses maîtres à lui se nomment [[PER|Bashung]], [[PER|Barbara]], [[PER|Arno]]. Sa première chanson, il l’a écrite à [[LOC|Marcinelle]], dans la cuisine de sa marraine, [[PER|Josiane Petit]], serveuse au [[ORG|Petit Canon]]. Petit, il était bègue. La musique est arrivée par accident : un synthétiseur [[ORG|Casio]] gagné à une tombola de la [[ORG|Croix-Rouge]].

À 19 ans, il fonde [[ORG|Les Morues]] avec [[PER|Zoé Delforge]] et un batteur surnommé [[PER|Brol]]. Le trio remporte le [[MISC|Concours-Circuit]], joue à [[MISC|Dour]], puis explose en plein vol à [[LOC|Liège]]. Des [[ORG:Les Morues|Morues]], il ne reste qu’un vinyle, introuvable, que [[ORG|Pias]] envisage de rééditer. [[PER:Zoé Delforge|Delforge]] ne lui en veut pas : « {{Q speaker="Zoé Delforge" cue="null"|[[PER:Lucas Van Steenkiste|Lucas]] écrivait des chansons pour une seule personne. Nous étions trois.}} »

Le succès doit beaucoup à [[ORG|TikTok]], un peu à [[PER|Nagui]], qui l’a invité deux fois dans « {{N|[[MISC|Taratata]]}} ». Aux [[MISC|Victoires de la musique]], il avait dédié sa statuette à son chat, [[PER|Simenon]]. L’écrivain, le vrai, né comme sa mère à [[LOC|Outremeuse]], il ne l’a jamais lu. « {{Q speaker="Vaskan" cue="avoue"|J’ai essayé « {{N|[[MISC|Pedigree]]}} », avoue [[PER|Vaskan]]. Je me suis endormi, mais bien.}} »

En mars, il sera au [[LOC|Bataclan]], puis à [[LOC|Lausanne]], à [[LOC|Québec]] et aux [[MISC|Francofolies de Spa]]. Jusqu’au [[LOC|Zénith de Lille]], complet depuis septembre.