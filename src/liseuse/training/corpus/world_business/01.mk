#apos=typo
À [[LOC|Sévaré]], les camions ne partent plus
REPORTAGE. Depuis que les convois de carburant sont attaqués sur la [[LOC|RN6]], le carrefour du centre du [[LOC|Mali]] vit au rythme des jerricans.
[[PER|Hélène Ouattara-Vial]] ([[LOC|Sévaré]], envoyée spéciale)

Le poids lourd d'[[PER|Amadou Kassogué]] porte sur son pare-chocs une devise peinte en vert, «~{{N|Qui craint la route reste}}~». Il n'a pas roulé depuis dix-neuf jours. Sous la remorque, l'apprenti a tendu une natte ; au-dessus de la natte, une moustiquaire. On y dort à trois. «~{{Q speaker="?l’apprenti" cue="souffle" ref="desc"|Le patron dit demain. Hier aussi, il a dit demain}}~», souffle l'apprenti, dont personne ici ne semble connaître le nom.

La station [[ORG|Star Oil]], face au marché, ouvre deux heures le matin. La file commence la veille. Un gendarme distribue des tickets numérotés au feutre, vingt litres par moto, rien pour les bidons. C'est le système qu'on appelle ici «~{{N|le visa}}~», et que le gouverneur, le général [[PER|Abass Dembélé]], n'a pas officiellement autorisé.

[[PER|Fanta Tembely]] a obtenu le numéro 412. Elle tient une unité de transformation de poisson à [[LOC|Mopti]], douze kilomètres plus loin, sur le [[LOC|Bani]]. Sans gasoil, pas de glace ; sans glace, pas de capitaine à envoyer à [[LOC|Bamako]]. Elle a licencié six femmes. «~{{Q speaker="Fanta Tembely" cue="null" ref="none"|Licencié, c'est un mot de bureau. Je leur ai dit de rentrer, c'est tout.}}~»

Les attaques sont revendiquées par le [[ORG:Groupe de soutien à l’islam et aux musulmans|Jnim]], le [[ORG|Groupe de soutien à l'islam et aux musulmans]], affilié à [[ORG|Al-Qaida]]. Les autorités de transition, elles, jurent que la route est «~{{Q speaker="?Les autorités de transition" cue="jurent" ref="desc"|sous contrôle}}~». [[PER|Cheikh Tidiane Mbow]], transitaire sénégalais rencontré devant l'[[ORG|Hôtel Ambedjele]], rit franchement. «~{{Q speaker="Cheikh Tidiane Mbow" cue="null" ref="none"|Sous contrôle de qui ? Moi je paie deux fois, une fois à chaque bout.}}~» Il a perdu une citerne près de [[LOC|Bla]], en septembre, et un cousin.

Au siège local de l'[[ORG|Association malienne pour la survie au Sahel]] ([[ORG:Association malienne pour la survie au Sahel|AMSS]]), [[PER|Boureima Guindo]] montre un tableau blanc. Cercle de [[LOC|Bandiagara]] : onze villages vidés. Le mil, d'après lui, ne sera pas récolté au-delà de [[LOC|Somadougou]]. Il a gardé pour la fin une nouvelle moins mauvaise : à [[LOC|Djenné]], les chefs de quartier ont signé avec les groupes armés un papier que chacun nomme «~{{N|l'accord}}~», sans préciser ce qu'il accorde. «~{{Q speaker="Boureima Guindo" cue="tranche" ref="desc"|On ne nous demande pas notre avis, on nous demande notre bétail}}~», tranche l'humanitaire.

Le soir, un bruit court : trente citernes auraient quitté [[LOC|Sikasso]] sous escorte. [[PER:Amadou Kassogué|Kassogué]] a vérifié ses pneus. L'apprenti n'a pas replié la natte.
