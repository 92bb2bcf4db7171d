#apos=typo
EN BREF
Volley. [[ORG|Mende]] jouera à [[LOC|Tours]] avec un but : perdre en cinq sets
Battus 3-0 aux trois premières rencontres, les Lozériens se fixent un objectif modeste. «~{{Q speaker="Wilfried Saussol" cue="résume" ref="name"|Un point au tie-break, on prend}}~», résume leur entraîneur, [[PER|Wilfried Saussol]].
Football. [[ORG:FC Metz|Metz]] recrute à l'[[ORG|Inter]]
Le [[ORG|FC Metz]] a engagé le défenseur bosnien [[PER|Amar Hadžić]], 20 ans, prêté sans option d'achat par l'[[ORG|Inter]]. Il portera le 4. Les Messins se défendent de tout «~{{N|mercato de panique}}~».
Triathlon. Le mot de [[PER|Léo Bergère]]
Interrogé sur sa forme avant [[LOC|Hambourg]], le champion du monde s'est dit «~{{Q speaker="Léo Bergère" cue="s’est dit" ref="desc"|fatigué d'être en forme}}~».
Cyclo-cross. [[PER|Bianca Thielemans]] gagne sans freins
La Belge (21 ans, [[ORG|Crelan-Corendon]]) a remporté le cross de [[LOC|Flamanville]] en coupant elle-même un câble gelé au quatrième tour. Elle a fini devant [[PER|Célia Gery]] et [[PER|Amandine Fouquenet]]. «~{{Q speaker="Joris Claes" cue="soupirer" ref="name"|J'en avais trois de rechange}}~», s'est contenté de soupirer son mécanicien, [[PER|Joris Claes]].
Sanction. Le terrain de [[ORG:FC Sète|Sète]] suspendu
Après des jets de projectiles le 2 mars, la commission de discipline a suspendu pour deux matches le terrain du [[ORG|FC Sète]]. Le club parle d'une décision «~{{Q speaker="FC Sète" cue="parle" ref="desc"|lourde, mais pas illisible}}~» et fera appel auprès de la [[ORG|FFF]].
Hippisme. Carnet
Le driver [[PER|Éric Rabaud]] et l'éleveuse [[PER|Sabine Lhermitte-Roy]] se sont mariés samedi à [[LOC|Maisons-Laffitte]].
Pétanque. Un mondial sans [[LOC|Marseille]]
La [[ORG|Fédération internationale de pétanque et jeu provençal]] a retenu [[LOC|Ajaccio]] pour son édition 2028. À [[LOC|Marseille]], on a mal pris la chose. «~{{Q speaker="?on" cue="peste" ref="pronoun"|Ils tireront sur des galets}}~», peste-t-on, [[LOC|rue Sainte]], autour d'une grille barrée d'un écriteau manuscrit : «~{{N|Interdit de jouer assis}}~».
Patinage. [[PER|Loris Ménard-Tual]] opéré
Le quadruple sauteur niçois a été opéré du ménisque vendredi. Il devrait manquer les [[MISC|Masters d'Épinal]], sans plus. Son agent écrit qu'il va «~{{Q speaker="?Son agent" cue="écrit" ref="desc"|mieux que la radio}}~».
Échecs. Trois nulles, un thé
Au [[MISC|mémorial Taubenhaus]], à [[LOC|Cannes]], les trois parties du jour se sont soldées par le partage du point. [[PER|Maxime Vachier-Lagrave]] a quitté la salle en citant [[PER|Tartakover]]. De mémoire, et de travers.
[[PER|L. T.]] avec correspondants
