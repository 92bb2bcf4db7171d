ANIMATION
[[ORG|Ghibli]], [[ORG|Cartoon Saloon]]... et [[ORG|Cabane Rouge]] : le dessin main ne meurt pas

[[LOC|Annecy]], juin. Sur les pelouses du [[LOC|Pâquier]], des étudiants des [[ORG|Gobelins]] lancent des avions en papier vers le lac. À l’intérieur de [[LOC|Bonlieu]], ils les lanceront sur l’écran. C’est la tradition du [[MISC|Festival international du film d’animation]], où [[PER|Michel Ocelot]] et [[PER|Hayao Miyazaki]] furent couronnés, et où concourt cette année « {{N|[[MISC|Tokaji]]}} », d’[[PER|Eszter Nagy-Bellanger]].

Le titre est celui d’un vin, celui surtout d’une ourse. [[PER|Tokaji]], échappée d’un cirque de [[LOC|Budapest]] en 1956, remonte le [[LOC|Danube]] avec un orphelin, [[PER|Bálint]]. Du tokaji, il ne sera question qu’à la fin. Cinq ans de travail, 94 000 dessins, un studio, [[ORG|Cabane Rouge]], à [[LOC|Valence]], dans la [[LOC|Drôme]]. « {{Q speaker="Eszter Nagy-Bellanger" cue="explique"|Chaque poil est une décision}} », explique la réalisatrice, formée à [[ORG|La Poudrière]].

Question argent, [[ORG|France 3 Cinéma]], [[ORG|Eurimages]], la région [[LOC|Auvergne-Rhône-Alpes]]. Question voix : [[PER|Irène Jacob]], [[PER|Niels Arestrup]], enregistré peu avant sa mort, et le rappeur [[PER|Oxmo Puccino]]. La musique est signée [[PER|Félicia Atkinson]] et [[ORG|Söndörgő]].

En face, des géants. [[ORG|Disney]] dévoile quinze minutes de « {{N|[[MISC|Zootopie 2]]}} », [[ORG|DreamWorks]] rapplique avec [[PER|Shrek]]. [[ORG|Netflix]] aligne [[PER|Guillermo del Toro]], fidèle d’entre les fidèles. Parmi les outsiders, le Letton [[PER|Gints Zilbalodis]], oscarisé pour « {{N|[[MISC|Flow]]}} » : son chat n’a pas de nom, lui.

« {{Q speaker="Anatole Kim" cue="répète"|Les Japonais nous envient la subvention, nous leur envions le public}} », répète [[PER|Anatole Kim]], producteur. [[MISC|Japan Expo]], début juillet, attend 255 000 visiteurs à [[LOC|Villepinte]]. Le [[MISC|Cristal]] du long-métrage sera remis samedi. Eux seront à l’eau. Le lac est à 19 degrés.