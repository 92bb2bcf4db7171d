#apos=typo
DISPARITION
[[PER|Mona Castelli]], la voix des bals perdus

Elle n'a eu qu'un tube, et elle ne l'aimait pas. « {{N|[[MISC|Trois petits tours à Palavas]]}} », deux millions de 45-tours en 1966, lui collait à la peau comme le sel. La chanteuse [[PER|Mona Castelli]] est morte dimanche à [[LOC|Béziers]], à 84 ans, des suites d'une chute. Sa nièce l'a confirmé à l'[[ORG|AFP]].

Née [[PER:Mona Castelli|Simone Castelnau]] dans une loge de concierge de [[LOC|Montpellier]], elle avait gagné à quinze ans un radio-crochet de [[ORG|Radio Monte-Carlo]], une robe prêtée sur le dos. Le parolier [[PER|Eddy Marnay]] la prend sous son aile, [[ORG|Barclay]] la signe, [[PER|Guy Béart]] lui offre une ritournelle. Un producteur lui trouve un nom d'Italienne ; on l'envoie apprendre à rouler les r. À [[LOC|L'Olympia]], en première partie de [[PER|Gilbert Bécaud]], elle tombe dans la fosse. Le public croit à un gag. « {{Q speaker="Mona Castelli" cue="racontait" ref="pronoun"|J'ai fini la chanson entre deux violoncelles}} », racontait-elle encore l'an passé sur [[ORG|Radio Lengadòc]].

Puis les yéyés passent. Elle fait les casinos, les croisières [[ORG|Paquet]], la fête du muguet à [[LOC|Rambouillet]]. En 1974, elle achète à [[LOC|Sérignan]] une guinguette, [[ORG|Le Ponton]], qu'elle tiendra jusqu'en 2009. Les dimanches d'août, six cents couples. Elle y interdisait sa propre chanson, par un écriteau resté célèbre : « {{N|Ni chiens ni [[MISC:Trois petits tours à Palavas|Palavas]]}} ».

Les journaux, jadis, l'avaient surnommée « {{N|la [[PER|Dalida]] du pauvre}} ». Le mot la blessa. [[PER|Marcel Amont]] prit sa défense. Plus tard, une génération de rockeurs la redécouvre : [[PER|Bertrand Burgalat]] l'enregistre pour [[ORG|Tricatel]], [[ORG|Stereolab]] la cite. De ces séances de 1998, un ingénieur du son se rappelle une dame en tablier, exigeant que l'on éteigne la clim : « {{Q speaker="Mona Castelli" cue="exigeant" ref="desc"|Jeune homme, on ne chante pas dans un frigo}} ».

« {{Q speaker="Bertrand Burgalat" cue="écrit" ref="name"|Elle plaçait les silences comme personne}} », écrit [[PER:Bertrand Burgalat|Burgalat]] sur [[ORG|X]]. À [[LOC|Palavas-les-Flots]], où elle n'avait plus mis les pieds depuis cinquante ans, la mairie a baissé le drapeau. Un pêcheur hausse les épaules, « {{Q speaker="?Un pêcheur" cue="null" ref="desc"|elle disait du mal de nous à la radio}} », avant d'avouer qu'il connaît les trois couplets.

Obsèques vendredi, à 15 heures, à la [[LOC|cathédrale Saint-Nazaire]]. On dansera après.
