#apos=typo
LES FAITS EN BREF

[[LOC|Pont-Audemer]]. Feu de cuisine : deux intoxiqués

Une friteuse oubliée. Voilà, selon les premières constatations, ce qui a ravagé lundi vers 19~h~30 le deuxième étage d'un immeuble du [[LOC|quai de la Ruelle]]. Vingt-deux sapeurs-pompiers, venus de [[LOC|Pont-Audemer]], [[LOC|Beuzeville]] et [[LOC|Routot]], ont été engagés sous les ordres du capitaine [[PER|Ludivine Marais]]. Un couple a été conduit au [[ORG|CH de la Risle]]. Leur fille de 6 ans était sortie seule et avait donné l'alerte à la pharmacie. «~{{Q speaker="?la préparatrice" cue="raconte" ref="desc"|Elle m'a dit « {{Q speaker="?Leur fille de 6 ans" cue="dit" ref="pronoun"|ça sent le noir chez moi}} », raconte la préparatrice. J'ai composé le 18.}}~»

[[LOC|Bourg-Achard]]. Une jument dans la piscine

L'animal, une comtoise de 700 kilos répondant au nom de [[PER|Duchesse]], s'était échappé du pré voisin. La bâche a cédé. Il a fallu l'équipe de secours animalier d'[[LOC|Évreux]], une grue des établissements [[ORG|Levage Caux]] et quatre heures de patience pour l'en tirer. Elle n'a rien. Le propriétaire du bassin, lui, a perdu son liner. «~{{Q speaker="?Le propriétaire du bassin" cue="confie" ref="pronoun"|J'attends de voir la tête de l'assureur}}~», confie-t-il.

[[LOC|A13]]. Un camion se couche, 12 km de bouchon

Accident matériel mardi à hauteur de [[LOC|Bosgouet]], dans le sens [[LOC|Caen]]-[[LOC|Paris]]. Un ensemble routier de la société polonaise [[ORG|Wilk Trans]] a versé ses 24 tonnes de yaourts. Le chauffeur, indemne, a expliqué s'être assoupi. La [[ORG|Sapn]] a rouvert une voie à 14~h~15. «~{{Q speaker="?un gendarme de l’EDSR" cue="plaisante" ref="desc"|Saveur fraise, surtout}}~», plaisante un gendarme de l'[[ORG|EDSR]], les bottes roses.

[[LOC|Quillebeuf]]. Appel à témoins

La [[ORG|brigade de Bourneville]] recherche toute personne ayant vu, dimanche entre 5 et 7 heures, un [[MISC|Renault Trafic]] blanc sur la cale du bac. [[PER|Jérémy Auzou]], 31 ans, n'a plus donné signe de vie depuis. Il mesure 1,80~m, porte une veste [[ORG|Quechua]] bleue et un tatouage «~{{N|[[PER|Mamie Lou]]}}~» au poignet. Sa sœur a publié un message sur [[ORG|Facebook]] : «~{{Q speaker="?Sa sœur" cue="null" ref="none"|Rentre, on ne te demandera rien.}}~» Tél. 17.

[[PER|S. D.]]
