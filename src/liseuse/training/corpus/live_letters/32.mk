#apos=typo
[[MISC|L'Oreille absolue]] — transcription de l'épisode 27, «~{{N|Le poisson qui parlait}}~»
Production [[ORG|Marque blanche]]. Avec [[PER|Iseult Garnier-Baldé]] (présentation) et [[PER|Gwilherm Le Tallec]] (bioacousticien à l'[[ORG|Ifremer]])

– {{O speaker="Iseult Garnier-Baldé"|Je vous fais écouter quelque chose. [Grincement.] Porte de grange~? Estomac~?}}

– {{O speaker="Gwilherm Le Tallec"|Un maigre. Un mâle. [[LOC|Gironde]], juin 2021, 11~mètres de fond. Et il est amoureux.}}

– {{O speaker="Iseult Garnier-Baldé"|Comment on le sait~?}}

– {{O speaker="Gwilherm Le Tallec"|On ne le sait pas, on l'espère. À [[LOC|Meschers]] les pêcheurs posaient l'oreille sur le bordé. Un vieux, [[PER|Ulysse Rabaud]], m'a appris avant mes professeurs. Je lui demandais où mouiller, il me disait «~{{Q speaker="Ulysse Rabaud" cue="disait" ref="pronoun"|là où ça râle}}~». J'ai passé ma thèse à mesurer ce râle.}}

– {{O speaker="Iseult Garnier-Baldé"|Thèse que votre jury a qualifiée, je l'ai retrouvée dans le rapport, de «~{{Q speaker="?votre jury" cue="a qualifiée" ref="desc"|pittoresque}}~».}}

– {{O speaker="Gwilherm Le Tallec"|Vous êtes allée fouiller [[LOC|Plouzané]]~! Oui. C'était un gentil mot pour dire non. Le président, [[PER|Werner Stolz]], s'est excusé dix ans après, à [[LOC|Bergen]], au buffet. Le grand bioacousticien m'a tendu un hareng. «~{{Q speaker="Werner Stolz" cue="null" ref="none"|Celui-ci se tait, vous voyez bien que j'avais tort.}}~»}}

[Musique~: [[PER|Hania Rani]].]

– {{O speaker="Iseult Garnier-Baldé"|[[PER|Jacques-Yves Cousteau]], lui, avait tranché en 1956~: «~{{N|[[MISC|Le Monde du silence]]}}~». Vous lui en voulez~?}}

– {{O speaker="Gwilherm Le Tallec"|C'est le plus beau titre faux de l'histoire. Un crustacé d'un pouce, la crevette-pistolet, fait plus de bruit qu'un scooter. Les sous-mariniers de l'[[LOC|Île-Longue]] vous le diraient, s'ils avaient le droit. L'un d'eux m'a glissé que sa pire nuit d'écoute, il la devait «~{{Q speaker="?L’un d’eux" cue="a glissé" ref="desc"|à un banc d'apéritifs}}~».}}

– {{O speaker="Iseult Garnier-Baldé"|Et l'homme, dans tout ça~?}}

– {{O speaker="Gwilherm Le Tallec"|Il couvre. Au large de [[LOC|Saint-Nazaire]], pendant le battage des pieux du parc éolien, on n'enregistrait plus rien de vivant. L'industriel a mis des rideaux de bulles. Sa responsable environnement, [[PER|Priya Delaunay]], m'a fait venir. Elle attendait le verdict, et quand les maigres sont revenus, l'ingénieure a pleuré. Elle m'a dit que c'était «~{{Q speaker="Priya Delaunay" cue="a dit" ref="pronoun"|son premier concert}}~».}}

– {{O speaker="Iseult Garnier-Baldé"|Votre [[MISC|Atlas des sons de l'estuaire]] paraît chez [[ORG|Quæ]]. On se quitte avec la piste~9, que vous avez sous-titrée «~{{N|insomnie d'un bar}}~». Le poisson, hein.}}

– {{O speaker="Gwilherm Le Tallec"|L'autre, on l'entend très bien sans hydrophone.}}
