#apos=straight
LYCÉE PROFESSIONNEL. Ils restaurent un autorail de 1954

Pendant deux ans, trente-quatre élèves du [[ORG|lycée Blaise-Pascal]] de [[LOC|Saint-Jean-d'Angély]] ont démonté, poncé, ressoudé et repeint un [[MISC:X 3800|Picasso]], surnom donné par les cheminots à l'autorail [[MISC|X 3800]] en raison de son poste de conduite excentré. L'engin, propriété de l'association [[ORG|Trains et Traction]], a effectué mercredi ses premiers tours de roues entre [[LOC|Saujon]] et [[LOC|La Tremblade]].

[[PER|Pascal Guérineau]], professeur de carrosserie, a dirigé le chantier. Nous l'avons rencontré dans l'atelier.

« {{Q speaker="Pascal Guérineau" cue="explique" ref="pronoun"|Au départ, on nous avait confié une portière, explique-t-il. Six mois après, nous avions tout le reste.}} » Le budget, 84 000 euros, a été couvert par la [[ORG|région Nouvelle-Aquitaine]], la [[ORG|Fondation SNCF]] et une souscription. Les pièces introuvables ont été usinées sur place, à partir de plans conservés au [[ORG|Centre national des archives historiques]] du [[LOC:Le Mans|Mans]].

Parmi les élèves, [[PER|Dounia Lahlou]], en terminale, a choisi d'en faire son chef-d'œuvre de bac pro. Elle a passé plus de cent heures sur les boiseries. "{{Q speaker="Dounia Lahlou" cue="reconnaît" ref="desc"|Je n'avais jamais pris le train, sauf pour aller chez ma tante à [[LOC|Angoulême]]}}", reconnaît la lycéenne, qui vient d'être admise chez les [[ORG|Compagnons du Devoir]]. Son camarade [[PER|Théo Vrignaud]] a préféré l'électricité. Il entrera en apprentissage à la [[ORG|SNCF]] en septembre.

Tout n'a pas été simple. Deux élèves ont abandonné, l'atelier a été inondé, et l'inspection a demandé un dossier amiante de 110 pages. "{{Q speaker="Roland Pineau" cue="glisse" ref="name"|À l'époque, on le respirait sans dossier}}", glisse [[PER|Roland Pineau]], ancien mécanicien, venu prêter main-forte le jeudi.

La rectrice de l'[[ORG|académie de Poitiers]], [[PER|Bénédicte Robert]], a pris place à bord avec [[PER|Françoise Mesnard]], maire. À l'arrivée, elle a parlé d'un projet "{{Q speaker="Bénédicte Robert" cue="parlé" ref="pronoun"|exemplaire de ce que la voie professionnelle sait faire}}". Les voyageurs, eux, regardaient surtout les sièges, en skaï vert d'origine. "{{Q speaker="?une passagère" cue="null" ref="none"|Ils collent toujours aux jambes.}}" La passagère avait 8 ans en 1961 et s'en souvenait.

L'autorail circulera les week-ends de juillet et août dans le cadre du [[MISC|Train des Mouettes]]. Tarif « {{N|tribu}} » à 35 euros. Réservations à l'office de tourisme ou sur le site de [[ORG:Trains et Traction|T&T]].

[[PER|Clémence Aubry]], photo [[ORG|Sud Ouest]]
