#apos=typo
JUMELAGE
[[LOC|Plombain]] et [[LOC|Gernsfeld]] : trente ans, et toujours pas la même heure pour dîner

Ils sont arrivés vendredi à 17 h 10, dix minutes avant l'heure dite, dans un car à deux étages de la maison [[ORG|Vögele Reisen]]. Sur le perron, le comité de jumelage finissait d'accrocher les fanions. Rien n'a changé, ou presque, depuis 1975.

Cinquante-deux Badois, donc, hébergés dans trente familles vosgiennes, pour un week-end que la présidente, [[PER|Anne-Lise Thouvenin]], annonçait « {{Q speaker="Anne-Lise Thouvenin" cue="annonçait" ref="name"|sans discours, ou alors très courts}} ». Il y en a eu cinq. Le plus attendu, celui du Bürgermeister [[PER|Ulrich Sommer]], fut prononcé en français, en vers, et sans papier. Le maire [[PER|Gilbert Gérard]] a répondu dans l'allemand de ses études au [[ORG|lycée Jules-Ferry]] de [[LOC|Saint-Dié]]. « {{Q speaker="?une hôtesse" cue="chuchotait" ref="desc"|Il a remercié pour le beau temps ou pour le beau-frère, je ne suis pas sûre}} », chuchotait une hôtesse à son invité.

On a beaucoup mangé. Le samedi, après la visite de la confiserie [[ORG|La Bergamote]] et du [[LOC|chemin des Saints]], les deux harmonies ont joué ensemble sur le kiosque. Au pupitre de tuba, [[PER|Klaus Weber]], soixante-huit ans, présent à tous les voyages sauf un. « {{Q speaker="Klaus Weber" cue="null" ref="none"|En 1987, j'avais la jambe dans le plâtre. Ils m'ont envoyé la choucroute par la poste.}} »

Il y eut un moment plus grave. Devant la stèle de la [[LOC|Croix-Rouge-Tête]], où onze jeunes du maquis tombèrent en septembre 1944, le doyen des invités, [[PER|Horst Lindner]], a demandé la parole. Son père était caporal dans l'unité. Il n'a dit qu'une phrase, « {{Q speaker="Horst Lindner" cue="a dit" ref="pronoun"|J'ai mis vingt ans à oser regarder ce nom sur une carte}} », puis il est retourné se placer derrière les drapeaux. [[PER|Simone Aubert]], la sœur d'un des fusillés, l'a pris par le bras.

Au chapitre des cadeaux, on retiendra un coucou, une cuvée de riesling et, offerte par [[ORG|Garnier-Thiebaut]], une nappe de six mètres. [[PER|Anne-Lise Thouvenin]] l'a dépliée devant tout le monde, s'exclamant : « {{Q speaker="Anne-Lise Thouvenin" cue="s’exclamant" ref="name"|Il va falloir pousser les murs !}} »

La jeunesse manque. Sur les cinquante-deux visiteurs, quatre ont moins de trente ans. Le projet d'échange « {{N|[[MISC|Ados ohne Grenzen]]}} », monté avec l'[[ORG|Office franco-allemand pour la jeunesse]], attend son budget ; à [[LOC|Gernsfeld]] on dit « {{Q speaker="?on" cue="dit" ref="pronoun"|bientôt}} », et les Vosgiens traduisent par demain.

Dimanche, au moment du départ, le car avait vingt minutes de retard. Un Français avait garé sa [[MISC|Kangoo]] devant.
