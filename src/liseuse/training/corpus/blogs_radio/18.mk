#apos=typo
« {{N|Je suis pour, mais contre}} », la chronique de [[PER|Salomé Bonnard]]

Diffusée dans [[MISC|La Bande du soir]], sur [[ORG|Nova]]. Transcription : [[PER|Ibrahim T.]]

Alors. Bonsoir [[PER|Félix]], bonsoir l'invité, ne vous levez pas, [[PER|Philippe Katerine]], restez en peignoir. Ce soir je voulais vous parler de mon syndic. Oui parce que la géopolitique, tout le monde la fait, mais le syndic, hein, qui ose ?

Il s'appelle [[ORG|Citya]]… non je plaisante, il s'appelle [[ORG|Sérénité Gestion]], ça ne s'invente pas. Sérénité ! J'habite [[LOC|rue de la Concorde]], dans un immeuble où une personne a crevé les pneus d'une autre pour une histoire de jardinière. Enfin. Jeudi, assemblée générale. Trente-deux lots. À l'ordre du jour : l'ascenseur. M. [[PER|Prudhomme]], premier étage, se lève et il dit, tranquille, il dit : « {{Q speaker="Prudhomme" cue="dit" ref="pronoun"|Moi je monte à pied.}} » D'accord. Sauf que la dame du sixième, elle, elle a quatre-vingt-neuf ans ! Elle a levé un doigt, elle a attendu qu'on se taise et elle a fait : « {{Q speaker="?la dame du sixième" cue="a fait" ref="pronoun"|Moi aussi, jeune homme. Mais je ne redescends plus.}} » Silence, [[PER|Félix]]. J'ai failli voter la monarchie.

[Rires.]

Le gestionnaire, il a vingt-trois ans, une trottinette, il s'appelle [[PER|Enzo]], il avait un [[MISC|PowerPoint]]. Diapo 1 : « {{N|Ensemble, élevons-nous}} ». Je vous jure. Il nous explique que l'ascenseur coûte cent dix mille euros parce que la pièce vient de [[LOC|Finlande]]. Et là mon voisin du dessous, qui bosse chez [[ORG|Otis]], un taiseux, en dix ans il m'a dit bonjour deux fois, se penche vers moi : « {{Q speaker="?mon voisin du dessous" cue="null" ref="desc"|La pièce, elle vient de [[LOC|Gien]].}} »

[Applaudissements.]

Moralité. Non y a pas de moralité, vous êtes sur [[ORG|Nova]]. On a voté le report. On a voté aussi le remplacement du paillasson, à l'unanimité, moins une voix, la mienne, car je suis pour, mais contre. En partant j'ai dit à [[PER|Enzo]], gentiment : « {{Q speaker="Salomé Bonnard" cue="ai dit" ref="pronoun"|Bon courage.}} » Il a mis son casque. « {{Q speaker="Enzo" cue="null" ref="none"|Vous êtes mon quatrième de la semaine.}} » Voilà. C'était ma chronique, à demain, ou pas, faut que je descende à pied.

[[PER:Félix|FÉLIX]] : {{O speaker="Félix"|[[PER|Salomé Bonnard]], tous les jeudis, et en tournée : le 12 à [[LOC|Lorient]], le 14 à [[LOC|Laval]], le 20 à [[LOC|La Cigale]].}}
