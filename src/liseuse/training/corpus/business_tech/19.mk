LES LEVÉES DE LA SEMAINE
[[ORG|Pollenia]] (3,2 millions d'euros). La medtech de [[LOC|Clermont-Ferrand]] fondée par [[PER|Tess Rigaudière]] détecte les allergies en une goutte de sang. Investisseurs : [[ORG|UI Investissement]], [[ORG|Karista]], [[ORG|Angelor]].
[[ORG|Zeeloop]] (11 millions). Consigne de bocaux. [[ORG|Citizen Capital]] mène le tour, suivi par [[ORG|Ring Capital]] et [[ORG|MAIF Impact]]. Son fondateur, [[PER|Ulysse Carrère-Bony]], vise [[LOC|Milan]] et [[LOC|Turin]].
[[ORG|Kwarkly]] (900 000 euros). Ce studio de [[LOC|Valenciennes]] développe [[MISC|Hollow Pines]], un jeu d'aventure. Les business angels [[PER|Ophélie Dujardin-Nguyen]] et [[PER|Matt O'Rourke]] y croient.
[[ORG|Pasqal]]. Le champion de l'ordinateur quantique, dont [[PER|Alain Aspect]] est l'un des cofondateurs, ouvre son capital à un souverain de [[LOC|Singapour]], [[ORG|Temasek]].
[[ORG|BeFreight]] (6 millions). Née à [[LOC|Saint-Nazaire]], la plateforme de fret maritime lancée par [[PER|Yorick Le Goffic]] a convaincu [[ORG|Go Capital]]. "{{Q speaker="Yorick Le Goffic" cue="résume"|On est le {{N|[[ORG|BlaBlaCar]] du conteneur}}}}", résume-t-il, au risque de faire tiquer [[PER|Frédéric Mazzella]].
[[ORG|Swile]], [[ORG|Spendesk]], [[ORG|Pennylane]] : la rumeur de la semaine. Qui rachètera qui ? Aucune des trois n'a répondu.
[[ORG|Hydrolith]] (27 millions). Le stockage d'énergie par gravité, version ariégeoise. À [[LOC|Tarascon-sur-Ariège]], l'équipe de [[PER|Bixente Harguindeguy]] soulève des blocs de granit. [[ORG|Engie New Ventures]] et le japonais [[ORG|Mitsui]] signent le chèque.
[[ORG|Mirakl]]. L'éditeur cofondé par [[PER|Adrien Nussenbaum]] et [[PER|Philippe Corrot]] recrute une directrice financière, [[PER|Jill Castellano]], venue de [[ORG|Datadog]].
Et aussi : [[ORG|Lumo-X]] (1,5 million), [[ORG|Grain2Go]] (2 millions), [[ORG|Les Petits Pressoirs]] (400 000 euros, via [[ORG|Ulule]]).
Vous levez des fonds ? Écrivez à la rédaction de [[ORG|Capital Jeunes Pousses]].