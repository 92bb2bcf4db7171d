#apos=typo
CARNET DE ROUTE
Le train de nuit n'a plus de draps

[[LOC|Briançon]], 20 h 15. Sur le quai, l'air sent la résine et le gasoil. Voiture 12, compartiment 4 : six couchettes, cinq voyageurs, un vélo en morceaux. On s'était juré, à la rédaction, de faire [[LOC|Briançon]]-[[LOC|Venise]] sans avion ni voiture, en suivant les tracés qu'empruntaient les saisonniers d'avant. Cela prend quatre jours et une certaine philosophie.

Au-dessous de nous, une étudiante en génie civil révise à la lampe frontale. Au-dessus, [[PER|Aurélio Ponte]], 70 ans, rentre voir sa sœur. Il a posé les caténaires de la ligne, en 1978, et connaît chaque tunnel. «~{{Q speaker="Aurélio Ponte" cue="commente" ref="desc"|Celui-ci fuit, commente le retraité dans le noir. Celui-là aussi. Celui-là, j'y ai perdu une dent.}}~» L'étudiante ôte ses écouteurs et note les noms.

La contrôleuse passe à [[LOC|Gap]], puis à [[LOC|Veynes-Dévoluy]], s'excuse pour les draps : le prestataire, [[ORG|Blanchisserie du Buëch]], a fermé. Elle nous prête son manteau. «~{{Q speaker="?La contrôleuse" cue="prévient" ref="pronoun"|Rendez-le-moi avant [[LOC|Valence]], prévient-elle, il y a mes clés dedans.}}~» À [[LOC|Valence]], nous dormions. On l'a fait suivre par [[ORG|Mondial Relay]].

[[LOC|Modane]], le lendemain, sous la neige. La ligne du [[LOC|Fréjus]] vient de rouvrir, dix-neuf mois après l'éboulement de [[LOC|La Praz]]; les gens applaudissent à la frontière comme au cinéma. [[LOC|Bardonnèche]], [[LOC|Oulx]], [[LOC|Turin]]. Changement. Le café de la gare [[LOC|Porta Susa]] coûte 1,20 euro, un écriteau le rappelle avec fierté : «~{{N|[[LOC|Milan]], non merci}}~».

On appelle cela le progrès «~{{N|doux}}~». Troisième jour : [[LOC|Vérone]], où [[PER|Juliette]] n'a toujours pas de balcon d'époque, puis l'omnibus des lacs, par erreur. Erreur bénie. À [[LOC|Desenzano]], un cheminot à qui l'on demandait si l'on s'était trompé nous répond avec les deux mains: «~{{Q speaker="?un cheminot" cue="répond" ref="desc"|Non. C'est le [[LOC|lac de Garde]] qui n'est pas au bon endroit.}}~»

Enfin [[LOC|Santa Lucia]], le [[LOC|Grand Canal]] au bas des marches. [[PER:Aurélio Ponte|Ponte]], retrouvé par hasard, attend sa sœur devant le [[LOC|pont des Déchaussés]]. Elle est en retard de quarante ans ou de quarante minutes, il ne sait plus. «~{{Q speaker="Aurélio Ponte" cue="null" ref="none"|Le train, lui, était à l'heure. C'est vexant.}}~»

Pratique : [[MISC|Intercités de nuit]] à partir de 29 €, carte [[MISC|Interrail]] conseillée.

[[PER|Nour Brasseur]]
