#apos=typo
Handball : à [[LOC|Cernoy-sur-Loing]], le silence après la sirène

Placé en redressement judiciaire en septembre, le [[ORG|Cernoy Loing Handball]], pensionnaire de [[MISC|Proligue]], a jusqu'à vendredi pour trouver 480^000 euros. Les joueurs s'entraînent encore. Pour qui ?

Le chauffage du [[LOC|gymnase Micheline-Ostermeyer]] est coupé depuis lundi. Huit joueurs tournent autour du terrain, en bonnet. Le neuvième, l'ailier [[PER|Rafael Andrade Pinto]], est parti la veille à [[ORG|Tremblay]]. Il a laissé ses chaussures au gardien, [[PER|Sullivan Ngo Mboua]], qui fait la même pointure. «^{{Q speaker="Sullivan Ngo Mboua" cue="sourit" ref="name"|C'est la seule prime de match de l'automne}}^», sourit [[PER:Sullivan Ngo Mboua|Ngo Mboua]].

À l'origine du trou, une opération que l'ancien bureau avait baptisée «^{{N|[[MISC|Objectif Starligue]]}}^»^: quatre recrues, un centre de formation, un car à l'effigie du club. Le principal partenaire, la société [[ORG|Marque blanche]], spécialiste orléanais du cosmétique en flacon anonyme, devait suivre. Elle s'est retirée en juin. «^{{Q speaker="?une salariée licenciée en juillet" cue="se souvient" ref="desc"|On a appris ça par le fournisseur de résine}}^», se souvient une salariée licenciée en juillet.

Le président [[PER|Alain Charpentier-Dubois]], élu depuis six semaines, refuse d'accabler son prédécesseur. «^{{Q speaker="Alain Charpentier-Dubois" cue="insiste" ref="name"|Le budget a été voté à l'unanimité, j'étais dans la salle}}^», insiste [[PER:Alain Charpentier-Dubois|Charpentier-Dubois]]. L'expert-comptable, lui, a parlé devant le [[ORG|tribunal de commerce de Montargis]] de factures «^{{Q speaker="?L’expert-comptable" cue="parlé" ref="desc"|rangées par couleur plutôt que par date}}^». Les deux hommes ont rendez-vous jeudi à la [[ORG|Commission nationale de contrôle et de gestion]], la [[ORG:Commission nationale de contrôle et de gestion|CNCG]], qui peut tout arrêter.

À la mairie, on ne promet rien. «^{{Q speaker="Odette Rabier" cue="répondu" ref="pronoun"|Je ne vais pas fermer la cantine pour rouvrir un vestiaire}}^», a-t-elle répondu aux supporters reçus samedi. [[PER|Odette Rabier]] avait pourtant inauguré le car. La [[ORG|Région Centre-Val de Loire]] attend un plan ; le département a déjà donné.

Restent les gens. Le groupe des [[ORG|Cigognes du Loing]], soixante fidèles, a vendu des crêpes et récolté 2^140 euros. Une dame a apporté un billet de cinquante dans une enveloppe où elle avait noté «^{{Q speaker="?Une dame" cue="noté" ref="desc"|pour le petit numéro 7}}^». Le numéro 7, c'est [[PER:Rafael Andrade Pinto|Andrade Pinto]]. Personne n'a osé lui dire.

Samedi, [[ORG|Cernoy Loing Handball]] reçoit [[ORG|Pontault-Combault]]. L'entraîneur, [[PER|Goran Vukašinović]], alignera dix noms sur la feuille, dont deux juniors et lui-même, à 44 ans. «^{{Q speaker="Goran Vukašinović" cue="plaide" ref="desc"|J'ai encore un bras}}^», plaide le Serbe.

Le dossier dépasse le [[LOC|Loiret]]. La règle dite du «^{{N|maillot sain}}^», adoptée en 2023 par la [[ORG|Ligue nationale de handball]], exaspère plusieurs présidents : elle prive de montée les équipes endettées, sans secourir celles qui coulent. L'un d'eux, joint hier, en demande la suspension «^{{Q speaker="?L’un d’eux" cue="demande" ref="pronoun"|avant le prochain dépôt de bilan}}^». [[ORG|Saintes]] et [[ORG|Valence]] seraient sous surveillance.
