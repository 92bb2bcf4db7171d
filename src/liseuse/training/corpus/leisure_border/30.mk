#apos=typo
AUTO. Premier contact
[[MISC|Citroën Ami XL]], l'autre voiture

Elle a quatre roues et pas d'ego. Voilà qui change de la maison. Aux essais presse de [[LOC|Mortefontaine]], jeudi, le nouveau quadricycle a défilé entre deux [[MISC|Alpine A390]] comme un gamin entre deux généraux.

On s'installe. Deux mètres soixante et un, deux places et demie, quatre-vingt-dix kilomètres d'autonomie annoncés. Dans la réalité~: soixante-douze, par 4 degrés, chauffage au minimum. La suspension tape sur les pavés de [[LOC|Senlis]]~; les freins, eux, sont étonnants, dans un sens et dans l'autre. «^{{Q speaker="Stijn Verlinden" cue="confessait" ref="name"|Je ne sais pas si j'ai conduit ou si on m'a porté}}^», confessait [[PER|Stijn Verlinden]], un confrère belge, à la sortie du [[LOC|virage du Chêne]].

[[PER|Bérengère Malika-Rousset]], la cheffe de produit, tient à une seule phrase~: on n'achète plus une auto, on l'enfile. Elle l'a répétée cinq fois, et ça marche de mieux en mieux. Les ingénieurs l'appellent entre eux «^{{N|le [[MISC:Citroën Ami XL|Yaourt]]}}^», parce qu'elle se vide par le dessous. Le patron du design, [[PER|Wilfrid Hasselt]], avait précisé dans un entretien vouloir «^{{Q speaker="Wilfrid Hasselt" cue="précisé" ref="name"|des voitures qui fassent sourire}}^». Pari tenu, on a souri.

Mais. La vitre passager, une feuille de plexiglas pliée à la main, se bloque. Un concessionnaire du [[LOC|Val-d'Oise]], qui nous a priés de ne pas citer son garage, l'a déjà changée trois fois. «^{{Q speaker="?Un concessionnaire du Val-d’Oise" cue="null" ref="none"|Ils ont mis le budget dans l'affiche.}}^» Justement, l'affiche. On y lit sur deux mètres~: «^{{N|Arrêtez de grandir}}^». À douze mille euros, certains diront qu'il fallait y penser avant.

Face à elle, la [[MISC|Renault Twizy]] n'est plus. La [[MISC|Fiat Topolino]] joue la carte des plages. Reste une chinoise, la [[MISC|Nio Firefly]], qui joue plus gros. Et puis il y a ce scooter de 125, à moitié prix, qui fait le tour de [[LOC|Paris]] pour trois euros. Essayez donc de convaincre un livreur.

Bilan~: amusante, bruyante, honnête. Le toit en toile fuit sur l'épaule gauche (nous l'avons vérifié sous une averse, au retour, sur la [[LOC|N324]]). L'équipe technique, alertée, a promis un joint. «^{{Q speaker="Bérengère Malika-Rousset" cue="tempère" ref="desc"|Un joint, ça se change~; un sourire, ça s'assemble, tempère la responsable.}}^» On lui laisse la formule.

Notre note~: 13/20.
[[PER|Kévin Vasseur]]
