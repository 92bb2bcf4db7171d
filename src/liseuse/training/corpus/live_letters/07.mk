#apos=typo
[[PER|Apolline Kwiatkowski]], glaciologue : «~{{Q speaker="Apolline Kwiatkowski" cue="null" ref="name"|Je ne pleure pas un glacier, je le pèse}}~»

Elle passe cinq mois par an à quatre pattes sur la [[LOC|mer de Glace]] et publie ces jours-ci [[MISC|Le Poids du blanc]] ([[ORG|Guérin]]). La directrice de recherche au [[ORG|CNRS]] dit détester les métaphores funéraires.

**Vous êtes née à [[LOC|Douai]], à 25~mètres d'altitude. D'où vient la neige ?**
{{O speaker="Apolline Kwiatkowski"|D'un terril. Mon grand-père, [[PER|Stanislas]], m'y tirait sur un plateau de cantine. Il disait «~{{Q speaker="Stanislas" cue="disait" ref="pronoun"|la plus haute montagne de [[LOC|Pologne]]}}~». J'ai mis des années à comprendre la blague.}}

**On vous a reproché d'avoir organisé, en 2019, les «~{{N|funérailles}}~» du [[LOC|glacier de Tré-la-Tête]].**
{{O speaker="Apolline Kwiatkowski"|Ce n'était pas moi, c'était une association d'[[LOC|Annecy]], [[ORG|Névé]]. Je me suis contentée d'y aller, avec une pelle. Un guide m'a demandé ce que je faisais. «~{{Q speaker="Apolline Kwiatkowski" cue="ai répondu" ref="pronoun"|Des trous}}~», j'ai répondu. Il y avait un prêtre, des cornemuses, la télévision japonaise. Pas un seul hydrologue.}}

**Le livre attaque frontalement l'enneigement artificiel.**
{{O speaker="Apolline Kwiatkowski"|Non. Il le compte, mètre cube par mètre cube. La profession préfère «~{{N|neige de culture}}~», comme on dit perle de culture, et j'avoue que la trouvaille m'enchante. Le directeur d'une station que je ne nommerai pas m'a téléphoné : «~{{Q speaker="?Le directeur d’une station" cue="a téléphoné" ref="desc"|Vous allez me faire fermer avec vos virgules.}}~» Ce sont les décimales qui le gênaient.}}

**Que répondez-vous à la [[ORG|Compagnie des Aravis]], qui vous trouve «~{{Q speaker="Compagnie des Aravis" cue="trouve" ref="name"|excessive}}~» ?**
{{O speaker="Apolline Kwiatkowski"|Que mes données sont publiques. Et que son téléphérique est magnifique, je le prends.}}

**Croyez-vous à la géo-ingénierie ?**
{{O speaker="Apolline Kwiatkowski"|[[PER|Paul Crutzen]], [[MISC|prix Nobel]], n'y croyait qu'à moitié, et c'est lui qui l'avait remise sur la table. Il parlait de «~{{Q speaker="Paul Crutzen" cue="parlait" ref="pronoun"|dernier recours}}~». On a oublié l'adjectif.}}

**Un souvenir heureux ?**
{{O speaker="Apolline Kwiatkowski"|[[LOC|Svalbard]], 2011. Avec [[PER|Tor-Arne Hegg]] et deux étudiantes, on a sorti une carotte de 126~mètres, et au fond, une mouche. Quatre siècles. [[PER:Tor-Arne Hegg|Tor-Arne]] l'a nommée [[PER|Brigitte]]. On n'a jamais su pourquoi.}}

Propos recueillis par [[PER|Élie Sarfati]]
Photo [[PER|Magali Bragard]] pour [[ORG|Altitude]]
