#apos=straight
[[ORG|Lavatek]] contre ses franchisés : un procès qui sent la lessive

Au troisième étage du [[ORG|tribunal de commerce de Nanterre]], mercredi, on a parlé de tambours, de monnayeurs et de loyauté. D'un côté [[ORG|Lavatek]], 340 laveries automatiques en [[LOC|France]], en [[LOC|Belgique]] et au [[LOC|Portugal]]. De l'autre, vingt-six gérants qui l'accusent de leur avoir vendu, avec la licence, des machines « {{Q speaker="?vingt-six gérants" cue="accusent" ref="desc"|déjà en fin de vie}} ».

[[PER|Nordine Chaumette]], ancien préparateur en pharmacie, tient celle de [[LOC|Chartres]]. Tenait. Il a fermé en avril, « {{Q speaker="Nordine Chaumette" cue="null" ref="pronoun"|avec 71 000 euros de dettes et un hublot qui fuit}} ». Sur le banc, il a apporté le hublot.

La présidente l'a prié de le ranger. Puis elle a posé la question qui fâche : quand le franchiseur a-t-il su ? Réponse de Me [[PER|Victor Ancel]], pour [[ORG|Lavatek]] : « {{Q speaker="Victor Ancel" cue="Réponse" ref="name"|En même temps que tout le monde.}} » Rires dans le fond. L'avocat s'est repris : les machines, fabriquées par le turc [[ORG|Vestel]] et rebadgées, avaient passé tous les contrôles.

— {{Q speaker="Maud Legrain" cue="interroge" ref="name"|Tous ?}} interroge [[PER|Maud Legrain]], pour les demandeurs.

— {{Q speaker="Victor Ancel" cue="null" ref="none"|Tous ceux qui existent, ma chère consœur.}}

Le contrat comporte une clause de non-dénigrement que les gérants appellent « {{N|le bâillon}} ». Elle a tenu trois ans. C'est une lettre anonyme, adressée à [[ORG|Capital]], qui l'a fait sauter. Son auteur s'y présentait comme « {{Q speaker="?Son auteur" cue="présentait" ref="desc"|un technicien fatigué}} ».

La [[ORG|Fédération française de la franchise]], qui n'est pas partie, avait envoyé un observateur. L'[[ORG|IREF]] aussi. Tout le secteur regarde ce dossier depuis que la [[ORG|Cour de cassation]] a durci, en 2023, l'obligation d'information prévue par la [[MISC|loi Doubin]].

Le fondateur, [[PER|Gabriel Lavat]], n'était pas là. Il a revendu sa part à [[ORG|Equistone]] et élève des ânes près de [[LOC|Saint-Flour]]. Joint par téléphone, l'ex-patron refuse d'accabler quiconque : « {{Q speaker="Gabriel Lavat" cue="refuse" ref="desc"|Une laverie, c'est un métier de proximité. Le reste, c'est de la finance mouillée.}} »

Jugement le 12 février.

[[PER|Clélia Rousset-Diaz]]
