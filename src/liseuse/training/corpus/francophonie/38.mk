[[LOC|Madagascar]] : après [[MISC|Gezani]], [[LOC|Toamasina]] compte ses tôles

Le [[MISC|cyclone Gezani]]… ainsi s’ouvrait, hier, l’homélie du père [[PER|Jocelyn Rakotomalala]], dans une [[LOC|cathédrale Saint-Joseph]] sans toit. Une semaine après le passage de l’œil, le [[ORG|Bureau national de gestion des risques et des catastrophes]] ([[ORG:Bureau national de gestion des risques et des catastrophes|BNGRC]]) recense 59 décès et 400 000 sinistrés.

Du quartier [[LOC|Tanambao V]] au [[LOC|bazar Be]], on cloue, on scie, on partage. « {{Q speaker="Hanitra Razafindrakoto-Be" cue="soupire"|La tôle a triplé chez les grossistes du [[LOC|boulevard Joffre]]}} », soupire [[PER|Hanitra Razafindrakoto-Be]], couturière. Le [[ORG|PAM]] distribue du riz, l’[[ORG|Unicef]] des bâches. Un avion de la [[ORG|Commission de l’océan Indien]] s’est posé jeudi. À [[LOC|Ivato]], le colonel [[PER|Michael Randrianirina]] a accueilli une aide russe; le [[ORG|Kere Mainty]], petit syndicat de dockers, l’a déchargée gratuitement.

La [[ORG|Jirama]] en question

Sans courant, la raffinerie [[ORG|Galana]] tourne au ralenti. La [[ORG|Jirama]] promet le retour de l’eau à [[LOC|Ambohijafy-Avaratra]] pour lundi. « {{Q speaker="Njaka Ratsimba" cue="raille"|Lundi, oui, mais de quel mois ?}} », raille le chroniqueur [[PER|Njaka Ratsimba]] dans [[ORG|L’Express de Madagascar]].

Au sud, de [[LOC|Brickaville]] à [[LOC|Mahanoro]], la [[LOC|RN2]] est coupée en six points. L’[[ORG|Autorité routière]] l’ouvrira d’un côté seulement. La ligne du [[ORG|TCE]] ([[LOC|Tananarive]]-[[LOC|Côte Est]]) ne rouvrira pas avant [[LOC|Moramanga]]… ni avant juin. Les planteurs de girofle de [[LOC|Fénérive-Est]] ont tout perdu, d’après le [[ORG|GEM]].

Les [[ORG|Barea]] joueront bien vendredi au [[LOC|Barikadimy]], a tranché la fédération. [[PER|Rayan Raveloson]] a offert sa prime. Le chanteur [[PER|Jaojoby]], le groupe [[ORG|Mahaleo]] et la slameuse [[PER|Caylah]] donneront un concert à [[LOC|Antsahamanitra]].

Météo : l’invest 97S, surveillé par [[ORG|Météo-France La Réunion]], passera au large de [[LOC|Sainte-Marie]].