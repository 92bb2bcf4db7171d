#apos=typo
[[ORG|FO-Com]] — [[ORG|SNUP]] — [[ORG|CAT]]
TRACT INTERSYNDICAL À LIRE AVANT LA PAUSE

[[ORG:Ombrelle|OMBRELLE]] : ILS FERMENT [[LOC|GRAY]], ILS OUVRENT LE PARAPLUIE

Collègues,

Lundi, à 8 heures, en visio, entre deux coupures, M. [[PER|Kessler]] nous a annoncé la fermeture du centre d'appels. Sept minutes montre en main. Il a parlé de «~{{Q speaker="Kessler" cue="a parlé" ref="pronoun"|repositionnement capacitaire}}~». Nous, on traduit~: 118 licenciements.

Ce qu'on nous dit~: «~{{Q speaker="?on" cue="dit" ref="pronoun"|Chacun se verra proposer deux postes.}}~» Où~? À [[LOC|Braga]]. À [[LOC|Tanger Med]]. À [[LOC|Cluj]], chez [[ORG|Umbrela SRL]], pour 740 euros brut. Dans le jargon de la direction, cela s'appelle une «~{{N|mobilité choisie}}~».

Ce qu'on ne nous dit pas~: [[ORG|Ombrelle]] a versé 11 millions à [[ORG|Pluie de Mars]], holding luxembourgeoise. L'expert du CSE, le cabinet [[ORG|Syndex]], l'écrit page 43~: «~{{Q speaker="Syndex" cue="écrit" ref="desc"|Les difficultés économiques du site ne sont pas démontrées.}}~» Page 44, il est plus direct. On vous la garde pour vendredi.

Ils comptent sur notre fatigue. Un manager l'a lâché devant la machine à café~: «~{{Q speaker="?Un manager" cue="a lâché" ref="desc"|À Noël, ils auront tous signé.}}~» Eh bien non.

[[PER|Sandrine Oudot]], vingt-deux ans d'ancienneté, la voix que vous avez peut-être eue un soir de panne, a répondu en assemblée~: «~{{Q speaker="Sandrine Oudot" cue="a répondu" ref="name"|J'ai passé ma vie à dire aux gens de patienter. C'est fini.}}~» Applaudie debout. La déléguée a été convoquée le lendemain. Motif~: «~{{N|ton inadapté}}~».

NOUS EXIGEONS~:
– le retrait du plan~;
– l'ouverture des livres de comptes, ceux de [[ORG|Pluie de Mars]] compris~;
– une table ronde avec [[ORG|Bercy]], la région [[LOC|Bourgogne-Franche-Comté]] et les donneurs d'ordre, [[ORG|Orange]], [[ORG|Matmut]] et [[ORG|Sosh]] en tête.

La sous-préfète nous recevra mardi. Elle s'est engagée par écrit à «~{{Q speaker="?La sous-préfète" cue="s’est engagée" ref="pronoun"|porter la voix des salariés}}~». Nous lui prêterons la nôtre, casque compris.

Rendez-vous jeudi, 12 h, [[LOC|pont de Pierre]]. Marche jusqu'à la mairie, en passant par les [[LOC|quais Villeneuve]]. Apportez parapluies, casseroles, enfants. Le [[ORG|Café de la Saône]] offre la soupe.

Contacts~: [[PER:Sandrine Oudot|Oudot]] (poste 12), [[PER|Haddad]] (poste 31), [[PER|Grosjean]] (nuit). Ne pas jeter sur la voie publique.
