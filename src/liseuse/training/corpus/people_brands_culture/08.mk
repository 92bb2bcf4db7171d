Télévision
AUDIENCES : «[[MISC|PLUS BELLE LA VIE]]» RÉSISTE, «[[MISC:Koh-Lanta|KOH-LANTA]]» S’ENVOLE

5,1 millions de curieux mardi soir pour le retour de {{N|[[MISC|Koh-Lanta]]}} sur [[ORG|TF1]] : c’est mieux que l’an passé. Sur l’île de [[LOC|Palawan]], les aventuriers [[PER|Bastien]], [[PER|Marie-Lou]] et [[PER|Kader]] ont perdu d’entrée la plus âgée du groupe, [[PER|Solange]], 61 ans, ancienne gardienne de musée à [[LOC|Sedan]]. L’animateur [[PER|Denis Brogniart]] rempile pour la 24e année.

En face, [[ORG|France 2]] proposait «{{N|[[MISC|Le Colonel Chabert]]}}», téléfilm d’après [[PER|Balzac]], avec [[PER|Grégory Gadebois]]. Score : 3,2 millions. [[ORG|M6]] plafonne à 1,4 million avec {{N|[[MISC|Maison à vendre]]}}, [[ORG|Arte]] séduit 900 000 téléspectateurs grâce à un documentaire sur [[PER|Dalida]]. Quant à [[ORG|W9]], elle paie cher la concurrence.

À 20 heures, avantage à [[ORG|France 2]] : le JT de [[PER|Léa Salamé]] devance celui de [[ORG|TF1]] d’une tête. «{{Q speaker="Corentin Vidalie" cue="nuance"|Un soir ne fait pas une saison}}», nuance [[PER|Corentin Vidalie]], directeur d’études à l’institut [[ORG|Audimètre Conseil]]. Selon [[ORG|Médiamétrie]], le rattrapage rebat de toute façon les cartes.

Le feuilleton du soir
Diffusée depuis 2024 par [[ORG|TF1]], {{N|[[MISC|Plus belle la vie, encore plus belle]]}} conserve 2,6 millions de fidèles. Dans le quartier marseillais du [[LOC|Mistral]], décor posé à la [[LOC|Belle-de-Mai]], [[PER|Thomas Marci]] et [[PER|Barbara Évenot]] ont fêté Noël avec trois jours d’avance. L’intrigue à venir verra débarquer un certain [[PER|Victor Sambuc]], joué par [[PER|Yacine Lorieux]], transfuge de {{N|[[MISC|Demain nous appartient]]}}.

Sur [[ORG|C8]], plus rien : la chaîne a disparu de la TNT. Le [[ORG|Conseil d’État]] avait confirmé la décision de l’[[ORG|Arcom]]. Le [[ORG:Conseil d’État|Conseil]] n’a pas été saisi d’un nouveau recours. À noter : la case du samedi sera occupée par un nouveau jeu, [[MISC|Bingo Bongo]], présenté par [[PER|Titoff]]. [[PER|Pia Schmitt]]