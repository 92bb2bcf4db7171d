#apos=typo
Ostréiculture : à [[LOC|Cancale]], la poche est pleine, le moral moins

Six heures, marée de 103. Le tracteur de [[PER|Gwénola Pichot]] descend la cale de [[LOC|Port-Briac]] dans un bruit de casserole. Elle a deux heures, pas une de plus, pour retourner quatre cents poches. Cinq ouvriers l'accompagnent, dont deux Géorgiens arrivés la veille et un étudiant en philo.

L'huître est belle. C'est tout le paradoxe. «~{{Q speaker="Gwénola Pichot" cue="crie" ref="pronoun"|On n'a pas vu ça depuis 2012, une coquille pleine, ferme, crie-t-elle par-dessus le moteur. Et je ne sais pas à qui la vendre.}}~» En janvier, un épisode de norovirus a fermé les parcs du [[LOC|Vivier]] pendant vingt-huit jours. L'eau est redevenue saine, les clients ne sont pas revenus. [[ORG|Carrefour]] a divisé ses commandes par trois, [[ORG|Grand Frais]] a suivi. Seul [[ORG|Marque blanche]], un grossiste de [[LOC|Rungis]], prend encore ses dix tonnes.

Au [[ORG|comité régional de la conchyliculture Bretagne Nord]], on plaide pour une indemnisation. Une enveloppe de 4,2 millions a été promise par le secrétariat d'État, à partager entre 214 entreprises. «~{{Q speaker="?on" cue="répondre" ref="pronoun"|Ça fera le gasoil}}~», s'entend-on répondre sur les quais. Le [[ORG|Cerafel]] n'est pas concerné, la pêche à pied non plus.

La faute à qui ? Aux stations d'épuration, tranche [[PER|Erwan Tonnerre]], de l'association [[ORG|Eau vive 35]], qui a plongé des sondes devant [[LOC|Saint-Méloir-des-Ondes]]. Le biologiste parle de chiffres «~{{Q speaker="Erwan Tonnerre" cue="parle" ref="desc"|à ne pas faire lire avant le repas}}~». La communauté d'agglomération conteste ; [[ORG|Ifremer]] attend les résultats d'une seconde campagne. Un technicien, qui n'est pas autorisé à parler, ose pourtant : «~{{Q speaker="?Un technicien" cue="ose" ref="desc"|Quand il pleut trente millimètres, on ouvre les vannes. Tout le monde le sait.}}~»

À 8~h~10, la mer remonte. La patronne hurle, les Géorgiens courent, l'étudiant a perdu une botte. Sur la remorque, l'inscription «~{{N|[[ORG|Parc de la Houle]], de mère en fille}}~» s'écaille. La fille existe, elle s'appelle [[PER|Azilis]], elle a 17 ans et prépare un bac pro au [[ORG|lycée maritime de Saint-Malo]]. Reprendra-t-elle ? «~{{Q speaker="Azilis" cue="null" ref="none"|Maman dit non. Donc oui.}}~»

[[PER|Loïc Cahu]]. Photos [[PER|Thomas Brégardis]]
