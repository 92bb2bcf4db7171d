#apos=straight
ESSAI

Faut-il encore saluer son voisin ?

[[PER|Clément Abdelkrim]], sociologue, a passé huit ans dans les cages d'escalier.

Le titre, déjà, sent la provocation : [[MISC:Contre la fête des voisins. Ethnographie du palier|Contre la fête des voisins]]. L'auteur, maître de conférences à [[ORG|Paris-8]], n'a pourtant rien contre le cubi de rosé. Ce qu'il conteste, c'est que la République se soit crue tenue d'organiser, un vendredi de mai, ce qui se faisait sans elle. De 2015 à 2023, il a donc observé quatorze halls, de [[LOC|Vénissieux]] à [[LOC|Neuilly]], de la cité des [[LOC|4000]] aux villas du [[LOC:Le Touquet|Touquet]], et noté qui tient la porte, à qui, combien de secondes.

Les pages les plus drôles portent sur l'ascenseur. « {{Q speaker="Clément Abdelkrim" cue="écrit" ref="pronoun"|L'ascenseur est une conversation dont on aurait retiré les mots}} », écrit-il. Les plus tristes, sur la mort. À [[LOC|Roubaix]], un retraité est resté onze semaines derrière sa porte. La gardienne se souvient d'avoir frappé : « {{Q speaker="?La gardienne" cue="se souvient" ref="desc"|J'ai crié par la serrure que c'était pour le calendrier. Il adorait le calendrier.}} » À [[LOC|Bordeaux]], c'est un digicode qui fait la guerre, un syndic, [[ORG|Foncia]], qui la perd.

On pourra reprocher à ce fils de concierge (il le dit p. 12, il le redit p. 40) de trop aimer son terrain. Le chapitre sur les copropriétés fermées, expédié, ne vaut pas les travaux d'[[PER|Éric Charmes]]. Et la thèse finale, selon laquelle les applications de quartier, type [[ORG|Nextdoor]], auraient « {{Q speaker="Clément Abdelkrim" cue="selon" ref="desc"|privatisé le bonjour}} », demanderait des chiffres.

Reste un style. L'universitaire écrit comme on sonne : court, deux fois. Il a lu [[PER|Perec]], il a lu [[PER|Goffman]], il les range côte à côte sur le palier. Lorsque [[ORG|France Culture]] l'a invité, en septembre, un auditeur de [[LOC|Guéret]] a protesté au standard : chez lui, on se parle. « {{Q speaker="Clément Abdelkrim" cue="admis" ref="desc"|C'est vrai, a admis l'invité. Mais vous avez appelé la radio.}} »

Un petit mot enfin sur la couverture, photographie de [[PER|Raymond Depardon]] où l'on ne voit personne. Elle dit tout.

[[MISC|Contre la fête des voisins. Ethnographie du palier]], de [[PER|Clément Abdelkrim]], [[ORG|La Découverte]], 310 p., 21 €. En librairie le 9.

[[PER|Odile Saint-Pé]]
