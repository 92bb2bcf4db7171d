#apos=typo
EN COULISSES

[[ORG|Carrefour]] cherche sa voix
Le distributeur dirigé par [[PER|Alexandre Bompard]] remet en jeu son budget radio, logé depuis neuf ans chez [[ORG|Publicis]]. Quatre agences ont été reçues à [[LOC|Massy]]. À l'une, on aurait réclamé «^{{Q speaker="?on" cue="aurait réclamé" ref="pronoun"|du prix, mais avec de la hauteur}}^». Au carrefour de ces deux injonctions, beaucoup se sont perdus. Réponse en juin.

Une plaque pour deux
Au [[ORG|tribunal de commerce de Nanterre]], le mandataire [[PER|Régis Valliot-Masson]] a longtemps partagé son étage avec une consœur dont le patronyme, [[PER|Faillite]], venait du [[LOC|Limousin]] et ne devait rien à la matière. Elle prend sa retraite. Son pot de départ avait pour intitulé «^{{N|Clôture pour extinction du passif}}^». «^{{Q speaker="Faillite" cue="a-t-elle ri" ref="pronoun"|J'ai failli refuser}}^», a-t-elle ri.

Drôles d'oiseaux
[[ORG|Safran]], [[ORG|Thales]] et une pépite de [[LOC|Labège]], [[ORG|Merlebleu]], se disputent un contrat de drones pour la [[ORG|Marine nationale]]. La [[ORG|DGA]] tranchera le 20. Un ingénieur de l'administration n'attend pas la date pour trancher : le prototype toulousain serait le seul à ne pas «^{{Q speaker="?Un ingénieur de l’administration" cue="null" ref="desc"|revenir en morceaux dans une glacière}}^».

Bisbille au [[ORG|Medef]]
La commission «^{{N|[[ORG|Nouvelles responsabilités entrepreneuriales]]}}^» n'a plus de président. Le titulaire, un patron de l'agroalimentaire, a claqué la porte en jugeant la ligne de [[PER|Patrick Martin]] «^{{Q speaker="?un patron de l’agroalimentaire" cue="jugeant" ref="desc"|trop lisible}}^». L'organisation ne fait pas de commentaire, ce qui, dit un vieil habitué de l'[[LOC|avenue Bosquet]], est «^{{Q speaker="?un vieil habitué de l’avenue Bosquet" cue="dit" ref="desc"|déjà très bavard}}^».

Du cuir et du silence
Le fonds souverain du [[LOC|Koweït]] regarde le dossier [[ORG|Hugues & Fils]], gantier à [[LOC|Millau]]. L'héritière, [[PER|Perrine Hugues-Delmas]], dément tout, y compris l'existence du dossier. Elle a fait savoir par son avocat que la maison n'était «^{{Q speaker="Perrine Hugues-Delmas" cue="a fait savoir" ref="pronoun"|pas à vendre, ni à regarder}}^».

Rectificatif
Contrairement à ce que nous écrivions mardi, [[PER|Pascal Demurger]] n'a jamais qualifié la [[MISC|loi Pacte]] de «^{{N|coquille}}^». Le directeur général de la [[ORG|Maif]] parlait d'un coquillage, dans une anecdote sur [[LOC|Niort]] et la mer. Nous lui présentons nos excuses.

[[PER|A. V.]] et [[PER|Lise Trombe]]
