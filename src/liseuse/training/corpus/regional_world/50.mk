Le 8 mai 1902, [[LOC|Saint-Pierre]] fut anéantie en quelques minutes ; du cachot, on sortit vivant [[PER|Louis-Auguste Cyparis]], que le cirque [[ORG|Barnum]] exhiba ensuite en [[LOC|Amérique]].
Cité par la défense, l’expert-comptable [[PER|Norbert Quillien]] n’est pas venu, si bien que la présidente du [[ORG|tribunal de commerce de Saint-Malo]] a renvoyé l’affaire.
Le skieur [[PER|Clément Noël]], champion olympique à [[LOC|Pékin]], a coupé sa préparation pour se rendre à [[LOC|Ushuaïa]], en [[LOC|Terre de Feu]], avec l'équipe technique.
Ni le [[MISC|Doliprane]] de [[ORG|Sanofi]], fabriqué à [[LOC|Lisieux]], ni l’[[MISC|Efferalgan]] d’[[ORG|UPSA]], à [[LOC|Agen]], ne manqueront cet hiver, promet l’[[ORG|ANSM]].
Finaliste malheureux de [[MISC|Top Chef]], le cuisinier [[PER|Florent Kermabon]] ouvre un bistrot à [[LOC|Auray]], [[LOC|quai Franklin]], avec vue sur les vieux gréements de [[LOC|Saint-Goustan]].
Du [[LOC|Haut-Karabakh]], il ne reste à [[PER|Anahit Sarkissian-Brun]], réfugiée à [[LOC|Alfortville]], qu’une clé, deux tapis et l’accent de [[LOC|Stepanakert]].
À [[LOC|Tchernobyl]], l'arche construite par [[ORG|Bouygues]] et [[ORG|Vinci]] au-dessus du réacteur nº 4 a été endommagée par un drone, selon la présidence ukrainienne.
Le groupe [[ORG|Kneecap]] jouera bien à [[MISC|Rock en Seine]], malgré le retrait de la subvention de [[LOC|Saint-Cloud]], a confirmé la direction de l’événement.
« [[PER|Perec]] aurait aimé ce rond-point », souffle l’artiste [[PER|Ferdinand Loisy-Tran]], qui expose à [[LOC|Vitry-sur-Seine]], au [[ORG|Mac Val]], deux cents photos de giratoires.
Après l’[[MISC|Eurovision]], après l’[[MISC|Euro féminin]], [[LOC|Bâle]] s’offre l’exposition « [[MISC|Jaune Cadmium]] », que la [[ORG|fondation Beyeler]] consacre à [[PER|Vincent Van Gogh]].
La chaîne [[ORG|Public Sénat]] consacre une soirée à [[PER|Robert Badinter]], mort en février 2024, avec les témoignages d'anciens élèves de la [[ORG|Sorbonne]].
[[LOC|Belgrade]] et [[LOC|Pristina]] se sont engagées, sous les auspices de l’[[ORG|Union européenne]], à reconnaître mutuellement leurs plaques d’immatriculation, au grand soulagement des chauffeurs.
Avant d’être ministre, [[PER|André Malraux]] avait pillé un temple près de [[LOC|Siem Reap]], au [[LOC|Cambodge]], épisode qu’il transforma dans « [[MISC|La Voie royale]] ».
« [[PER|Poulidor]], c’était le [[LOC|Limousin]] tout entier », dit le curé de [[LOC|Saint-Léonard-de-Noblat]], qui conserve dans sa sacristie une casquette de [[ORG|Mercier]].
La jeune garde du [[ORG|FC Sochaux]], emmenée par [[PER|Aymeric Zouaoui]], a fait tomber [[ORG|Troyes]] au bout des prolongations (3-2), mercredi soir au [[LOC|stade Auguste-Bonal]].
Convoqué par la [[ORG|Commission des droits et libertés]], l’éditeur du logiciel [[MISC|Regardia]], la start-up grenobloise [[ORG|Oculis Data]], promet d’effacer 60 000 visages.
Le [[LOC|lac Tchad]] a perdu la moitié de ses pêcheurs, constate l’hydrologue [[PER|Abakar Mahamat Seïd]], en poste à [[LOC|N’Djamena]] pour l’[[ORG|Institut de recherche pour le développement]].
La chanteuse [[PER|Aya Nakamura]], l’orchestre de la [[ORG|Garde républicaine]] et le pianiste [[PER|Sofiane Pamart]] figuraient parmi les artistes de la cérémonie d’ouverture des [[MISC|Jeux de Paris]].
Le [[ORG|Bundestag]] a adopté le texte par 402 voix contre 198, grâce à l'appui de la [[ORG|CDU]] et du [[ORG|SPD]], tandis que [[LOC|Berlin]] rassurait [[LOC|Paris]].
[[PER|Eliud Kipchoge]], double champion olympique du marathon, s’entraîne depuis vingt ans à [[LOC|Kaptagat]], dans la vallée du [[LOC|Rift]], à plus de 2 400 mètres d’altitude.
[[PER|Kylian Mbappé]], natif de [[LOC|Bondy]], a quitté le [[ORG|PSG]] pour le [[ORG|Real Madrid]] à l’été 2024, sept ans après son départ de l’[[ORG|AS Monaco]].
À peine le [[MISC|Concorde]] posé à [[LOC|Blagnac]], les retraités d’[[ORG|Aérospatiale]] l’ont frotté, lustré, photographié ; ils jurent qu’[[ORG|Airbus]] n’a rien fait d’aussi beau depuis.
Le [[LOC|Népal]] limitera l'accès à l'[[LOC|Everest]] aux alpinistes ayant déjà gravi un sommet de 7 000 mètres, a décidé [[LOC|Katmandou]] après une saison meurtrière.
Menés de neuf points à la pause, les handballeuses de [[ORG|Dijon]] ont arraché le nul à [[LOC|Mérignac]] grâce à un but de [[PER|Rosario Urban-Leduc]] au buzzer.
« [[MISC|Le Petit Prince]] se vend mieux à [[LOC|Séoul]] qu’à [[LOC|Sedan]] », constate, amusé, [[PER|Thierry Saulnier-Kim]], agent littéraire et biographe d’[[PER|Antoine de Saint-Exupéry]].