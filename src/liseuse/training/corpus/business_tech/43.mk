Jeu vidéo : [[ORG|Ubisoft]] s’appuie sur [[ORG|Tencent]], les indépendants jouent leur partie

La maison des frères [[PER|Guillemot]] n’a pas fini sa mue. En logeant [[MISC|Assassin’s Creed]], [[MISC|Far Cry]] et [[MISC|Rainbow Six]] dans une filiale, [[ORG|Vantage Studios]], où le chinois [[ORG|Tencent]] a pris un quart du capital, [[ORG|Ubisoft]] s’est donné de l’air. Pas assez pour rassurer [[LOC|Montreuil]] et [[LOC|Saint-Mandé]], où l’on a voté la grève.

« {{Q speaker="Lilian Oukaci" cue="souligne"|On annule des jeux comme on ferme des onglets}} », souligne [[PER|Lilian Oukaci]], du [[ORG|Syndicat des travailleurs et travailleuses du jeu vidéo]] ([[ORG:Syndicat des travailleurs et travailleuses du jeu vidéo|STJV]]). Chez [[ORG|Don’t Nod]] et à la filiale lyonnaise d’[[ORG|Arkane]], même refrain.

Le miracle [[MISC|Expedition 33]]

Et pourtant. À [[LOC|Montpellier]], une équipe d’une trentaine de personnes, [[ORG|Sandfall Interactive]], a raflé la mise avec [[MISC|Clair Obscur: Expedition 33]], sacré aux [[MISC|Game Awards]]. [[PER|Guillaume Broche]], son directeur créatif, sortait d’[[ORG|Ubisoft]]. L’onde de choc se ressent jusqu’à [[LOC|Angoulême]].

C’est là que [[ORG|Petit Boutiste]], studio de neuf âmes, peaufine [[MISC|La Nuit des lavandières]]. « {{Q speaker="Ysé Bonnamy" cue="explique"|Mon père croit encore que je répare des ordinateurs}} », explique [[PER|Ysé Bonnamy]], la scénariste. Le compositeur, [[PER|Mamadou Lamine Cissé]], dit [[PER|Mam’Lam]], enregistre à la [[LOC|cathédrale Saint-Pierre]]. L’éditeur [[ORG|Focus]], devenu [[ORG|Pullup]], a signé. [[ORG|Nintendo]] aussi, pour la [[MISC|Switch 2]].

Combien en vendront-ils ? « {{Q speaker="Ysé Bonnamy" cue="coupe"|Assez pour en faire un deuxième}} », coupe-t-elle. La [[MISC|Paris Games Week]] servira de juge de paix. La [[MISC|Gamescom]], à [[LOC|Cologne]], leur a déjà valu un prix, « {{N|Meilleur petit budget}} », et une file d’attente.

« {{Q speaker="Mam’Lam" cue="confie"|J’ai joué de la kora sur un jeu de lavoir, je peux mourir tranquille}} », confie [[PER|Mam’Lam]]. [[PER:Lilian Oukaci|Oukaci]], venu présenter le syndicat, a testé la démo. « {{Q speaker="Lilian Oukaci" cue="reconnaît"|J’ai pleuré, c’est malin}} », reconnaît-il. [[PER:Ysé Bonnamy|Bonnamy]] a gardé le mouchoir.

Source : [[ORG|pixel-charente.com]]