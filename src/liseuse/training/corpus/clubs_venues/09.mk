#apos=typo
ATHLÉTISME – [[MISC|MEETING DE LA DORDOGNE]]

Sept centimètres qui changent une vie

Quatre mille personnes au [[LOC|stade de Campréal]], jeudi, à [[LOC|Bergerac]], et une seule qui regardait ailleurs. [[PER|Nolwenn Abegg]] avait sauté, elle attendait. Le ruban disait 6,81 m. Le panneau disait attente.

Cinq minutes, le temps d'un vent à vérifier. Puis la lumière verte : minima européens, record de [[LOC|Bretagne]], troisième Française de la saison. «^{{Q speaker="Nolwenn Abegg" cue="confié" ref="desc"|Je cherchais ma mère dans la tribune, mais elle était au parking avec le chien}}^», a confié la Quimpéroise après coup. Son entraîneur au [[ORG|Quimper Athlétisme]], [[PER|Renaud Longuèvre-Pic]], n'avait rien vu non plus. Il dormait mal depuis [[LOC|Tomblaine]], et il était parti chercher un café.

Sur 400 m haies, [[PER|Wilfried Happio]] a mis tout le monde d'accord (48''61), devant le Jamaïcain [[PER|Roshawn Clarke]] et [[PER|Tito Mendes]] ([[ORG|SA Mérignac]]). Le 800 m féminin est revenu à [[PER|Rénelle Lamote]] ; la révélation se nomme [[PER|Hawa Blanchard-Touré]], 17 ans, lycéenne à [[LOC|Périgueux]], quatrième sans pointes, les siennes étant restées dans le train. «^{{Q speaker="?le chef de gare" cue="promis" ref="desc"|On les a, elles sont au chaud}}^», a promis le chef de gare au téléphone.

Il y eut un incident. À 21 h 20, le starter a rappelé trois fois le 100 m. Le favori, [[PER|Jeff Erius]], a quitté le bloc sans un mot. Dans la tribune de presse, on a entendu «^{{Q speaker="?la tribune de presse" cue="entendu" ref="desc"|quel cirque}}^», à deux reprises, en deux langues. Plus tard, M. [[PER:Yvon Tardieu|Starter]] lui-même, ou plutôt M. [[PER|Yvon Tardieu]] (ses collègues lui donnent ce nom-là depuis trente ans), a reconnu un déclencheur défectueux. «^{{Q speaker="Yvon Tardieu" cue="rappelé" ref="name"|Le rappel profite toujours au coureur, jamais au juge}}^», a rappelé [[PER:Yvon Tardieu|Tardieu]], qui officiera encore à [[LOC|Charléty]].

Le dirigeant du meeting, [[PER|Patrick Saint-Martin]], n'aime guère que l'on parle de «^{{N|petit meeting}}^». L'[[ORG|Entente Périgord Athlétisme]] n'a que 210 000 euros, dont un tiers du [[ORG|conseil départemental de la Dordogne]]. «^{{Q speaker="Patrick Saint-Martin" cue="null" ref="none"|À [[LOC|Monaco]], ça paie les fleurs.}}^»

[[PER:Nolwenn Abegg|Abegg]], elle, a remis son survêtement, est allée au parking, et a embrassé le chien d'abord.

Résultats. Hommes. 100 m : 1. [[PER|M. Zézé]] 10''17. Perche : 1. [[PER|T. Collet]] 5,80 m. Disque : 1. [[PER|L. Okoye]] 65,02 m. Femmes. 1 500 m : 1. [[PER|A. Guillemot]] 4'04''8. Longueur : 1. [[PER:Nolwenn Abegg|N. Abegg]] 6,81 m.
