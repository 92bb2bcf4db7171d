#apos=typo
Primaire de la gauche : à [[LOC|Bagneux]], la photo de famille tourne court

Récit
Par [[PER|Nawel Benkemoun]]

L'image devait faire le tour des réseaux. Sur la scène de l'[[LOC|Espace Léo-Ferré]], ils étaient cinq à lever le bras : [[PER|Marine Tondelier]], [[PER|François Ruffin]], [[PER|Clémentine Autain]], l'économiste [[PER|Blaise Amoussou]] et la maire de [[LOC|Villerupt-les-Forges]], [[PER|Delphine Zanetti]]. Le sixième a tourné les talons dans le parking.

«~{{Q speaker="Yann Kerleau" cue="null" ref="none"|Je ne signe pas un chèque en blanc à des gens qui n'ont pas de compte}}~» : c'est par ces mots, envoyés sur la boucle [[ORG|Signal]] des candidats, que [[PER|Yann Kerleau]] a fait savoir sa défection. Le porte-parole de [[ORG|Place publique]] contestait le règlement, et en particulier la clause dite «~{{N|du bon perdant}}~», qui oblige les battus à faire campagne pour le vainqueur.

Sidération en coulisses. Une cadre du [[ORG:Parti socialiste|PS]] avoue n'avoir «~{{Q speaker="?Une cadre du PS" cue="avoue" ref="desc"|rien compris}}~». [[PER:Delphine Zanetti|Zanetti]], elle, a gardé son sourire. «~{{Q speaker="Delphine Zanetti" cue="glisse" ref="desc"|À cinq, la photo est mieux cadrée}}~», glisse la Lorraine, qui fut secouriste au [[LOC|Kosovo]] et en a vu d'autres.

Il reste que la mécanique est grippée. Le vote, prévu les 11 et 18 octobre, doit être organisé par la société [[ORG|Neovote]]. Coût estimé : 1,7 million d'euros, dont les trois quarts à la charge des [[ORG:Les Écologistes|Écologistes]] et de [[ORG|L'Après]]. Les communistes, eux, restent dehors, comme [[ORG|La France insoumise]], où l'on raille la «~{{Q speaker="La France insoumise" cue="raille" ref="name"|kermesse}}~».

Au [[ORG|Parti socialiste]], les partisans d'[[PER|Olivier Faure]] et ceux de [[PER|Nicolas Mayer-Rossignol]] se déchirent sur la date du conseil national. Un vieux militant de la section de [[LOC|Malakoff]], venu en voisin, agitait samedi un carton sur lequel il avait écrit au feutre «~{{N|Unissez-vous, bordel}}~». Il l'avait déjà, jure-t-il, en 2002, en 2017 et en 2022.

Dimanche, sur [[ORG|France 3]], M. [[PER:Yann Kerleau|Kerleau]] a nié toute manœuvre. Rejoindrait-il [[PER|Raphaël Glucksmann]] dans une autre aventure ? Réponse du Breton, un peu lasse : «~{{Q speaker="Yann Kerleau" cue="null" ref="desc"|Je rejoins ma fille à la piscine.}}~»
