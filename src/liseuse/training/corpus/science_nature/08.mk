#apos=typo
PFAS : au sud de [[LOC|Lyon]], les œufs de la discorde

Une enquête de [[PER|Djamila Sorel]] et [[PER|Ulrich Bonnefoy]]

On les voit de l'[[LOC|A7]], ces tours qui fument blanc. [[LOC|Pierre-Bénite]], douze mille habitants, deux usines et désormais, dans chaque cuisine, une carafe filtrante. Trois ans après les premières alertes, les autorités déconseillent toujours de manger les œufs des poulaillers domestiques de seize communes. «~{{Q speaker="Huguette Morel-Diallo" cue="ironise" ref="name"|J'ai donné des noms à mes poules, ironise une retraitée du quartier, [[PER|Huguette Morel-Diallo]]. Comme je ne mange pas ce qu'elles pondent, autant faire connaissance.}}~»

Le dossier est d'une complexité décourageante. Sous l'appellation de «~{{N|polluants éternels}}~», forgée aux [[LOC|États-Unis]] en 2018 et dont les industriels se passeraient bien, se rangent plus de dix mille molécules. [[ORG|Arkema]] a cessé d'en employer une fin 2024. [[ORG|Daikin]], son voisin japonais, s'est doté d'un filtre. Trop tard, estiment les quarante-sept plaignants.

Leur avocate, Me [[PER|Louise Tschanz]], a obtenu en référé une expertise. Le rapport, que nous avons pu consulter, chiffre à 3,5 tonnes par an les rejets passés dans le [[LOC|Rhône]]. Il parle d'une contamination «~{{Q speaker="?Le rapport" cue="parle" ref="desc"|ancienne, diffuse et sous-documentée}}~». Une source proche du dossier nuance : «~{{Q speaker="?Une source proche du dossier" cue="nuance" ref="desc"|Tout le monde savait un morceau, personne n'avait le puzzle.}}~»

À [[LOC|Oullins]], le collectif [[ORG|Notre affaire à tous Lyon]] prélève, étiquette, envoie. Sa chargée d'analyses, [[PER|Ysée Karadjian]], montre un tableau [[MISC|Excel]] de deux mille lignes. La chimiste de formation se défend de tout militantisme : elle parle de «~{{N|dépollution}}~» avec des pincettes, le terme supposant qu'on sache faire. «~{{Q speaker="Ysée Karadjian" cue="null" ref="none"|On déplace. On met dans du charbon, on brûle le charbon, on regarde la cheminée en espérant.}}~»

Chez [[ORG|Arkema]], on renvoie à un communiqué. Le groupe y affirme avoir «~{{Q speaker="Arkema" cue="affirme" ref="desc"|toujours agi en conformité avec les arrêtés préfectoraux}}~». Aucun porte-parole n'a souhaité aller au-delà.

Reste l'eau. La [[ORG|Métropole de Lyon]] investit 5,5 millions d'euros dans la station de [[LOC|Ternay]], qui alimente [[LOC|Givors]], [[LOC|Grigny]] et une partie du [[LOC|Pilat]]. Le principe pollueur-payeur, inscrit dans la loi du 27 février 2025, attend son décret. Devant l'[[ORG|école Jean-de-La-Fontaine]], sur le panneau d'affichage, l'arrêté jaunit. «~{{Q speaker="?l’arrêté" cue="commence" ref="pronoun"|Par mesure de précaution}}~», commence-t-il. On ne lit plus la suite, la pluie est passée par là.
