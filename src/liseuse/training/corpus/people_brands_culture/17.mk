[[LOC|Douarnenez]] : la « {{N|[[MISC|Belle-Rosalie]]}} » retrouve la mer

Soixante-deux ans qu’elle attendait. Lundi à 17 h 12, sur un coefficient de 104, la goélette [[MISC|Belle-Rosalie]] a glissé le long de la cale du [[LOC|Rosmeur]], sous les hourras de quatre mille personnes et le regard embué de [[PER|Rosalie Quéméner]], 96 ans, dont elle porte le prénom.

Lancé en 1929 pour l’armateur [[PER|Corentin Quéméner]], le navire pêcha le thon au large des [[LOC|Açores]], fit le marché noir à [[LOC|Cork]], puis pourrit dans l’[[LOC|Aulne]]. En 2015, une poignée de fous, dont l’ébéniste [[PER|Yann Cosquer]] et la professeure [[PER|Bintou Sangaré]], fonde l’association [[ORG|Haute Mâture]]. [[PER|Éric Tabarly]] disait qu’un bateau ne meurt qu’au musée : le [[LOC|Port-musée]] de [[LOC|Douarnenez]], justement, l’avait refusée.

« {{Q speaker="Bintou Sangaré" cue="raconte"|Le premier jour, j’ai cru que la quille était un tronc}} », raconte [[PER:Bintou Sangaré|Sangaré]]. Il a fallu 1,9 million d’euros, le chantier [[ORG|Guip]], le lycée maritime, le [[ORG|Crédit maritime]], et le mécénat d’[[ORG|Armor-Lux]]. Plus un chèque mystérieux de 50 000 euros signé « {{N|[[PER|Capitaine Haddock]]}} ».

Aux fêtes de [[LOC|Brest]], en 2028, la [[MISC|Belle-Rosalie]] défilera entre le [[MISC|Belem]], l’[[MISC|Hermione]] et la [[MISC|Recouvrance]]. Le [[MISC|Charles-de-Gaulle]], en escale, la saluera peut-être. Sur son tableau arrière, l’ancien port d’attache : [[LOC|Concarneau]]. Les Douarnenistes ont râlé, puis ont accepté une étoile de plus sur le pavillon.

Mal nommer un bateau porte malheur, on le sait ; renommer, pire. Le skippeur, [[PER|Loïck Peyraz]], s’en moque. « {{Q speaker="Loïck Peyraz" cue="crie"|Larguez !}} » crie-t-il. Un chat gris, [[PER|Surcouf]], saute à bord. [[PER:Rosalie Quéméner|Rosalie]], elle, regarde sa goélette filer vers l’[[LOC|île Tristan]], puis demande un chocolat au [[ORG|Bigorneau amoureux]].

Photos : [[PER|E. Le Roux]] - [[ORG|Le Télégramme]]