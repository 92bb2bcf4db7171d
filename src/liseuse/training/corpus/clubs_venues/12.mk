#apos=typo
ÉQUIPEMENTS

[[LOC|Arena du Val]] : le nom, le loyer et les places vides

Trois ans après son ouverture, la grande salle de [[LOC|Saint-Éloi-sur-Loire]] change d'exploitant. Et peut-être d'enseigne.

Elle devait accueillir cent dix dates par an. Elle en a fait soixante et une, match des [[ORG|Ducs de Loire]] compris. L'[[LOC|Arena du Val]], 6 200 places, un parvis minéral et des fauteuils prune, sera gérée à partir du 1er février par [[ORG|Lumen Live]], filiale du groupe belge [[ORG|Kortrijk Events]]. [[PER|Wim Desmet]], son patron, vise “{{Q speaker="Wim Desmet" cue="vise" ref="name"|quatre-vingt-dix dates dès la deuxième saison}}”, séminaires non compris. Exit [[ORG|Arena du Val Exploitation]], la société qui l'avait ouverte.

“{{Q speaker="Hélène Dubreuil-Sow" cue="résumé" ref="desc"|On s'est trompés de bail, pas de bâtiment}}”, a résumé lundi la présidente de l'agglomération. [[PER|Hélène Dubreuil-Sow]] s'exprimait devant un conseil tendu. L'opposition lui reprochait la clause de garantie, 1,3 million d'euros par an, quoi qu'il arrive. Elle y voyait une “{{Q speaker="?L’opposition" cue="voyait" ref="pronoun"|assurance contre le talent}}”.

L'ancien exploitant plaide la malchance. [[PER|Matthias Oberlin]], son directeur, énumère : la grève des cars, la chanteuse aphone, le festival [[MISC|Les Rives]] placé le même week-end. Il assure avoir proposé trois plans de sortie. “{{Q speaker="Matthias Oberlin" cue="null" ref="none"|Deux n'ont pas été ouverts. Le troisième m'est revenu avec une tache de sauce.}}”

Reste le nom. En 2023, la banque [[ORG|Caisse d'Épargne Loire-Centre]] avait renoncé au parrainage. [[ORG|Horizon]], courtier en assurances, s'est mis sur les rangs ; la salle deviendrait l'[[LOC:Arena du Val|Horizon Arena]]. Les riverains, eux, n'ont jamais dit autre chose que “{{N|la soucoupe}}”, ou parfois, les soirs de sortie de parking, “{{N|le bouchon}}”.

Les [[ORG|Ducs de Loire]], pensionnaires de [[MISC|Pro B]], sont les plus inquiets. Le loyer passerait de 9 000 à 13 500 euros la rencontre. Un dirigeant du club évoque “{{Q speaker="?Un dirigeant du club" cue="évoque" ref="desc"|un retour au gymnase}}”, le vieux [[LOC|gymnase Paul-Bert]], ses tribunes en bois, ses mille places debout. Samedi, contre [[ORG|Orchies]], ils n'étaient que 2 300, et un chien d'assistance.

Première date sous pavillon [[ORG|Lumen Live]] : [[PER|Zaho de Sagazan]], le 6 mars. C'est complet depuis hier midi.

[[PER|Grégoire Salmon]]
