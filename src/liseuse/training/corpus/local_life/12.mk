#apos=straight
[[LOC|Saint-Jeoire]] – Cent bougies pour [[PER|Philomène Gavard]], et une tomme

« {{Q speaker="Philomène Gavard" cue="null" ref="none"|Il y a trop de monde. Qui c'est, celui-là ?}} » Celui-là, c'était le sous-préfet. Samedi, à la résidence [[ORG|Les Edelweiss]], on fêtait les cent ans de la doyenne de la vallée du [[LOC|Giffre]], et l'intéressée n'avait pas dit son dernier mot.

Née le 8 mars 1925 dans la ferme des [[LOC|Granges-Hautes]], sixième de neuf, [[PER:Philomène Gavard|Philomène]] a gardé les chèvres, porté le lait, décolleté des vis chez [[ORG|Frank et Pignard]]. Pendant la guerre, elle a monté des messages jusqu'au plateau des [[LOC|Glières]], cousus dans un ourlet. Elle n'en a parlé qu'en 1987, à sa petite-fille [[PER|Mélanie]], pour un exposé. « {{Q speaker="Mélanie" cue="se souvient" ref="desc"|J'avais eu 18, elle avait trouvé ça sévère}} », se souvient l'institutrice.

Autour du gâteau, ils étaient soixante-deux : les cinq enfants, des neveux de [[LOC|Genève]], l'accordéoniste [[PER|Dédé Mugnier]], une délégation de l'[[ORG|ANACR]], les voisins de palier. [[PER|Antoine Valentin]], le maire, avait apporté la médaille de la commune ; le syndicat d'initiative, un bon pour un survol du [[LOC|mont Blanc]] en hélicoptère. Elle a demandé si l'on pouvait l'échanger.

Le fromager [[PER|Blanc]], de [[LOC|Mieussy]], a eu plus de succès avec sa tomme de trois kilos gravée à son prénom. « {{Q speaker="Philomène Gavard" cue="décrété" ref="pronoun"|Ça au moins ça se mange}} », a-t-elle décrété. Une aide-soignante, qui la lève chaque matin depuis quatre ans, en a les larmes aux yeux. « {{Q speaker="?Une aide-soignante" cue="dit" ref="pronoun"|Elle me fait répéter la météo, dit-elle, et après elle me fait répéter la messe. Je ne suis même pas baptisée.}} »

La fête s'est achevée au son des [[MISC:Les Allobroges|Allobroges]], reprises debout, sauf par la reine du jour, assise d'office. « {{N|Salut la classe 45}} », proclamait une banderole ressortie d'un grenier. Il n'y a plus qu'elle, désormais, pour en être.

Texte et photo : [[PER|Gisèle Thabuis]] – [[ORG|Le Messager]]
