#apos=typo
Région : la droite rate son virage sur les [[MISC|TER]]

[[LOC|Lille]]. – Vingt-trois voix ont manqué, jeudi, pour confier à [[ORG|Transdev]] la ligne [[LOC|Amiens]]-[[LOC|Laon]]. Jusqu'au bout, l'exécutif des [[LOC|Hauts-de-France]] a cru le dossier bouclé. C'était compter sans [[PER|Sabine Wattrelos]], élue de [[LOC|Thiérache]], que son groupe avait tenue pour acquise.

À la tribune, l'ancienne cheminote a pris son temps. Elle a parlé des quais, des horaires, des gens. «~{{Q speaker="Sabine Wattrelos" cue="null" ref="none"|Quand on appelle [[ORG|SNCF Voyageurs]], ça sonne occupé. Quand on appelle l'autre, ça ne sonne plus.}}~» La salle a ri, puis compté ses bulletins. [[PER|Franck Dhersin]], au banc de la majorité, fixait son dossier.

Pour le président de la commission transports, [[PER|Ahmed Bouzid-Lefebvre]], l'incident est clos : on relancera l'appel d'offres en mars. «~{{Q speaker="Ahmed Bouzid-Lefebvre" cue="martèle" ref="pronoun"|Nous avons perdu un vote, pas le train}}~», martèle-t-il. L'opposition, elle, jubile. Le chef de file socialiste, [[PER|Rémi Delhaye]], n'a pas de mots assez forts contre ce qu'il nomme la «~{{Q speaker="Rémi Delhaye" cue="nomme" ref="pronoun"|braderie du rail}}~». Dimanche, sur le mur de la gare de [[LOC|Tergnier]], on avait peint en jaune «~{{N|Bradez vos cravates}}~». Un contrôleur, venu en uniforme sur son temps de repos, a applaudi depuis le poulailler.

Ce n'est qu'un début, prévient la [[ORG|Fnaut]]. Son délégué régional, [[PER|Gaspard Hennebelle]], évoque un contrat «~{{Q speaker="Gaspard Hennebelle" cue="évoque" ref="name"|bâclé à 80 %}}~», ce dont s'offusque [[ORG|Transdev]]. L'entreprise a fait savoir qu'elle «~{{Q speaker="Transdev" cue="fait savoir" ref="desc"|prenait acte, avec regret, d'une décision politique}}~». [[ORG|Keolis]] et [[ORG|Arriva]], écartés en juin, n'ont pas souhaité répondre.

Reste [[PER:Sabine Wattrelos|Wattrelos]], que ses collègues ne saluent plus. On l'attendait à la cantine, elle a mangé dehors, sur un banc, avec le contrôleur. «~{{Q speaker="Sabine Wattrelos" cue="dit" ref="pronoun"|J'ai trente ans de quais, dit-elle, un banc ne me fait pas peur.}}~»

À la présidence du [[ORG|conseil régional des Hauts-de-France]], on fait mine de sourire. [[PER|Xavier Bertrand]] avait quitté la séance avant le scrutin, pour un déplacement à [[LOC|Calais]]. «~{{Q speaker="?un conseiller de l’exécutif" cue="glisse" ref="desc"|Il n'aime pas les fins de film}}~», glisse un conseiller de l'exécutif. Le règlement interdit, lui, de parler de «~{{N|boulette}}~» en séance. Mme [[PER:Sabine Wattrelos|Wattrelos]] a pourtant employé le mot, deux fois, et le public a tapé des pieds.
