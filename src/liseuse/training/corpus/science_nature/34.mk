#apos=typo
Politique scientifique
Les vingt-cinq pour cent qui fâchent

[[ORG|L'Écho des labos]], lettre du 16 janvier

Ils étaient 1 500, jeudi, dans l'amphithéâtre de l'[[ORG|Institut Pasteur]], et presque autant sur le trottoir de la [[LOC|rue du Docteur-Roux]]. On ne s'était pas vu si nombreux depuis 2004 et [[ORG|Sauvons la recherche]]. La cause ? Un mot anglais, ou plutôt deux : «^{{N|key labs}}^», ces laboratoires prioritaires que le [[ORG|CNRS]] entendait désigner, un quart de ses unités, avant que la fronde n'emporte le projet.

Le président-directeur général, [[PER|Antoine Petit]], a annoncé un moratoire. Il n'a pas calmé la salle.

À la tribune, [[PER|Lorraine Abitbol-Keïta]], physicienne des plasmas, a lu les noms des unités menacées, l'une après l'autre, sans lever la voix. [[ORG|Icube]], [[ORG|Passages]], [[ORG|Imag'in]], [[ORG|Curapp]]. «^{{Q speaker="Lorraine Abitbol-Keïta" cue="conclu" ref="pronoun"|On trie les laboratoires comme des lentilles, a-t-elle conclu. Sauf qu'on garde les cailloux.}}^» Ovation. Un chercheur de [[LOC|Bordeaux]], qui tient à garder ses crédits, nous a glissé en descendant l'escalier que la comparaison était «^{{Q speaker="?Un chercheur de Bordeaux" cue="glissé" ref="desc"|botaniquement contestable}}^».

L'[[ORG|Hcéres]], qui évalue, a été épargné par l'[[ORG|Assemblée nationale]] de justesse. On avait voté sa mort ; une navette l'a ressuscité. [[PER|Sylvie Retailleau]], ancienne ministre, observe de loin. L'actuel locataire du 1, [[LOC|rue Descartes]], fait savoir son entourage, «^{{Q speaker="?son entourage" cue="fait savoir" ref="desc"|n'a ni ajouté ni retiré une virgule}}^».

Les jeunes, eux, parlent d'argent. La [[MISC|loi de programmation de la recherche]], la [[MISC:loi de programmation de la recherche|LPR]] de 2020, prévoyait des chaires de professeur junior que le [[ORG|SNCS-FSU]] appelle «^{{N|le tapis roulant}}^». [[PER|Adama Couprie]], 31 ans, trois post-doctorats dont un à [[LOC|Trondheim]], a démissionné mardi. Son courriel d'adieu a fait le tour des laboratoires. «^{{Q speaker="Adama Couprie" cue="écrivait" ref="pronoun"|Je pars compter des colis, écrivait-il. Au moins ils arrivent.}}^»

À l'étranger, on nous regarde. L'[[ORG|université d'Aix-Marseille]], avec son programme [[MISC|Safe Place for Science]], a déjà reçu 298 candidatures d'Américains. Une directrice d'unité de [[LOC|Marseille]] : «^{{Q speaker="?Une directrice d’unité de Marseille" cue="null" ref="none"|Nous accueillons des gens chez nous pendant qu'on met les nôtres dehors. C'est notre sens de l'hospitalité.}}^» Elle sourit, mais pas longtemps.

Un rapport, intitulé «^{{N|[[MISC|Moins d'unités, plus de sens]]}}^», est attendu en mars. [[PER:Lorraine Abitbol-Keïta|Abitbol-Keïta]] en a déjà corrigé le titre, au crayon.
