#apos=straight
JEUX VIDÉO — À [[LOC|Villeurbanne]], [[ORG|Petite Ourse]] licencie la moitié de ses troupes

Le studio lyonnais, célébré pour [[MISC|Brumaire]] et sa suite, a réuni ses 64 salariés jeudi à 17 heures. À 17 h 20, c'était plié.

Ils avaient prévu des crêpes. C'était l'anniversaire d'une animatrice, on était le jeudi 12 février, et la cuisine du troisième étage sentait encore le beurre quand [[PER|Lorenzo Quaglia]] est entré dans l'«~{{N|aquarium}}~», la salle vitrée où [[ORG|Petite Ourse]] tient ses réunions. Le directeur général a lu un texte. Trente et un postes supprimés, dont l'ensemble du pôle narration. «~{{Q speaker="Lorenzo Quaglia" cue="dit" ref="pronoun"|Nous avons grandi pour un marché qui n'est pas venu}}~», a-t-il dit, d'après un enregistrement que nous avons pu écouter.

Le marché, en l'espèce, s'appelle [[MISC|Brumaire 2]]. Sorti en octobre sur [[MISC|Xbox Series]] et [[MISC|PS5]], le jeu s'est vendu à 340~000 exemplaires, quand l'éditeur suédois [[ORG|Embracer]] en attendait le triple. [[ORG|Gamekult]] lui avait collé un 8, [[ORG|Jeuxvideo.com]] un 16. [[ORG|Canard PC]], plus dur, avait regretté «~{{Q speaker="Canard PC" cue="regretté" ref="name"|une révolution qui demande pardon}}~».

«~{{Q speaker="?un programmeur" cue="soupire" ref="desc"|La presse n'y est pour rien, soupire un programmeur. On a passé huit mois sur un mode en ligne que personne n'avait demandé.}}~» À l'entendre, ce serait le «~{{N|syndrome [[MISC|Fortnite]]}}~», ainsi que l'on surnomme dans le métier la tentation de courir après le jeu-service. [[PER:Lorenzo Quaglia|Quaglia]] récuse le diagnostic, mais pas les huit mois.

Le [[ORG|STJV]], lui, a sorti la calculette. Le syndicat rappelle que la société a touché 2,1 millions d'euros de crédit d'impôt et 180~000 euros de la [[ORG:région Auvergne-Rhône-Alpes|Région]]. «~{{Q speaker="STJV" cue="null" ref="none"|À ce prix-là, on ne licencie pas par diapositive.}}~» La [[ORG|région Auvergne-Rhône-Alpes]] n'a pas souhaité commenter.

Parmi les partants, [[PER|Wassila Ferroukhi]], l'autrice du premier volet et de la réplique devenue tatouage, «~{{N|Même la brume a des oreilles}}~». Elle avait appris la nouvelle la veille, par une indiscrétion publiée sur [[ORG|Discord]]. La scénariste a vidé son tiroir, embrassé tout le monde, emporté un cactus. «~{{Q speaker="Wassila Ferroukhi" cue="null" ref="none"|Ils m'avaient demandé une fin ouverte. Je ne pensais pas à la porte.}}~» Ses projets~? Elle veut «~{{Q speaker="Wassila Ferroukhi" cue="veut" ref="pronoun"|dormir, puis écrire un truc avec des chevaux}}~».

Au siège d'[[ORG|Embracer]], à [[LOC|Karlstad]], on assure que le studio «~{{Q speaker="?on" cue="assure" ref="desc"|reste une étoile du groupe}}~». Vendredi matin, quelqu'un avait déjà dessiné l'astre en question sur la vitre de l'aquarium, avec une légende au feutre~: «~{{Q speaker="?quelqu'un" cue="null" ref="desc"|naine blanche}}~».

[[PER|Ph. Bresson]]
