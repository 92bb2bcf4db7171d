#apos=typo
La montre qui n'avait pas d'heure

VALLÉE DE [[LOC|JOUX]]. Sous le marteau de [[ORG|Antiquorum]], à [[LOC|Genève]], la [[MISC|Point Zéro]] d'un horloger oublié cherche son prix. Elle le cherche depuis 1971.

Personne n'a jamais compris comment s'en servir. Deux cadrans, pas d'aiguille~: une bille d'acier tourne dans une rigole, s'arrête, repart. Onze exemplaires, dit-on. [[PER|Émile Golay-Meylan]], du [[LOC:Le Brassus|Brassus]], l'avait conçue en un hiver, après une dispute avec [[ORG|Audemars Piguet]]. Il est mort l'année suivante, laissant à sa sœur un carnet de dix-sept pages, où il prévient, en tête~: «~{{Q speaker="Émile Golay-Meylan" cue="prévient" ref="pronoun"|La montre ne donne pas l'heure, elle la suggère.}}~»

C'est sa petite-nièce, [[PER|Corinne Rochat]], postière au [[LOC:Le Lieu|Lieu]], qui la vend. L'assurance lui coûtait 900 francs l'an. «~{{Q speaker="Corinne Rochat" cue="raconte" ref="pronoun"|Je la portais aux enterrements, raconte-t-elle, parce que là, au moins, personne ne regarde l'heure.}}~» Le jour de l'expertise, elle avait oublié de l'ôter pour faire la vaisselle.

Que vaut une montre qui ne sert à rien~? On avance 80^000 à 120^000 francs. Les plateformes s'y sont mises. Un vidéaste anglais, qui se fait appeler [[PER|HodlTick]], la surnomme «~{{N|le [[MISC:Point Zéro|Caillou]]}}~». Sur un forum, un membre a calculé qu'à douze mille vibrations par heure, elle retarderait d'un jour tous les quarante-cinq ans. Le même, ailleurs, l'a trouvée «~{{Q speaker="?un membre" cue="trouvée" ref="pronoun"|la plus belle de toutes les inutiles}}~».

La profession affecte la froideur. À la [[ORG|Fédération de l'industrie horlogère suisse]], on se garde de commenter. Chez [[ORG:Audemars Piguet|AP]], un porte-parole concède que la maison avait refusé «~{{Q speaker="?un porte-parole" cue="concède" ref="desc"|un prototype trop en avance}}~», sans préciser sur quoi. Le mot fait sourire [[PER|Gilbert Capt]], un ancien de l'[[ORG|école technique du Sentier]], qui a bien connu l'homme. Il se rappelle la bille, sa course, le bruit. «~{{Q speaker="Gilbert Capt" cue="null" ref="none"|Comme une souris dans un tiroir. On savait quand il travaillait~: la souris s'arrêtait.}}~»

L'estimateur, [[PER|Yannick Perret-Gentil]], a trouvé la solution. Il ne parlera pas de montre mais d'un «~{{Q speaker="Yannick Perret-Gentil" cue="parlera" ref="pronoun"|objet temporel non contraint}}~». La formule figure au catalogue, à la page 41, entre un chronographe de [[PER|Juan Manuel Fangio]] et une pendule neuchâteloise. La vente aura lieu dimanche, à 14 heures. Ou vers 14 heures.

[[PER|Noam Schaller]]
