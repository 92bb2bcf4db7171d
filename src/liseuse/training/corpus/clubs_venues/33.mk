#apos=typo
JOUTES
À la [[MISC|Saint-Louis]], un inconnu de [[LOC|Mèze]] met les lourds à l'eau

Lundi, 18 h 50, [[LOC|cadre royal]]. Le hautbois s'emballe, la barque bleue file, la rouge aussi. Sur la tintaine, un garçon de 92 kilos, autant dire un enfant. En face, [[PER|Aurélien Evangelisti]], plusieurs fois vainqueur. Choc. Plouf. [[LOC|Sète]] se tait, puis [[LOC|Sète]] hurle.

L'enfant a 24 ans, il répare des moteurs hors-bord, il se nomme [[PER|Bastien Fabre-Mokrani]]. Il a tenu cinq passes avant de battre en finale [[PER|Vincent Rossi]], lui aussi plus large qu'une porte de sacristie. «^{{Q speaker="Bastien Fabre-Mokrani" cue="soufflé" ref="desc"|J'ai regardé son pavois, jamais ses yeux}}^», a soufflé le mécanicien, ruisselant, porté par les gars de la [[ORG|Lance sportive mézoise]].

Chez les Sétois, on encaisse. «^{{Q speaker="?une vieille dame en chaise pliante" cue="gronde" ref="desc"|Un Mézois ! Autant donner le pavois à un Marseillais}}^», gronde une vieille dame en chaise pliante, [[LOC|quai de la Résistance]]. Son voisin, un ancien de la [[ORG|Jeune Lance sétoise]], tente de la calmer. Peine perdue.

Le tournoi a ses mots. On y dit «^{{N|faire la passe de l'ange}}^» quand les deux jouteurs tombent ensemble, et le speaker, [[PER|Kiki Molinier]], l'a dit quatre fois. Il a aussi annoncé une collation offerte par [[ORG|Tielles Azaïs-Polito]], ce qui lui a valu sa plus belle ovation. «^{{Q speaker="Kiki Molinier" cue="plaisante" ref="pronoun"|Trente-deux ans de micro, plaisante-t-il, et c'est la tielle qui passe à la postérité.}}^»

Au pied de la tribune officielle, deux conseillers régionaux s'écharpaient sur la candidature des joutes au patrimoine de l'[[ORG|Unesco]]. L'un la trouve mûre, l'autre «^{{Q speaker="?l’autre" cue="trouve" ref="pronoun"|trop salée}}^». La [[ORG|Fédération française de joute et de sauvetage nautique]] doit déposer le dossier en mars. Son titre provisoire, «^{{N|[[MISC|Un peuple debout sur l'eau]]}}^», fait grimacer les linguistes et ravit l'office de tourisme. Pour [[PER|René Arnal]], président de la [[ORG|Lance sportive mézoise]], l'inscription serait «^{{Q speaker="René Arnal" cue="Pour" ref="name"|une protection contre les copies de la [[LOC|Côte d'Azur]]}}^».

Et maintenant ? Le vainqueur verra son nom gravé sur le pavois, entre un [[PER|Casimir Castaldo]] et un [[PER|Aurélien Evangelisti]]. Il reprend le travail jeudi, chez [[ORG|Thau Marine]], à [[LOC|Balaruc]]. Le battu l'a attendu à l'échelle avec une serviette. Ils se sont parlé longtemps, en languedocien peut-être. De tout cela on n'a saisi qu'une phrase, celle du vaincu : «^{{Q speaker="Aurélien Evangelisti" cue="null" ref="desc"|Tu pèses le poids de ma jambe.}}^»

Palmarès. Lourds : [[PER:Bastien Fabre-Mokrani|Fabre-Mokrani]]. Moyens : [[PER|Loïc Thau]]. Juniors : [[PER|Ilyes Bonnet]] ([[ORG|Lance amicale de Frontignan]]).

Le tournoi des jeunes, prévu mardi, a été avancé à 14 h en raison du vent. [[ORG:Lance sportive mézoise|Mèze]] y aligne six garçons, [[ORG:Lance amicale de Frontignan|Frontignan]] quatre. Sur [[ORG|France Bleu Hérault]], retransmission à partir de 15 h.
