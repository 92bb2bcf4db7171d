#apos=typo
REVUE DE PRESSE DES AFRIQUES

[[PER|Nestor Kpodar]], [[LOC|Lomé]]

Bonjour. Ouvrons avec [[ORG|Le Pays]], à [[LOC|Ouagadougou]], qui demande en première page «~{{N|À qui le tour~?}}~» et ne répond pas. Son voisin [[ORG|L'Observateur Paalga]], plus porté sur la bicyclette que sur la géopolitique, préfère le [[MISC|Tour du Faso]], remporté pour la deuxième fois par [[PER|Paul Daumont]]. Le quotidien se dit «~{{Q speaker="L’Observateur Paalga" cue="se dit" ref="desc"|ragaillardi du mollet}}~».

À [[LOC|Dakar]], c'est de train qu'il est question. [[ORG|Le Soleil]] annonce l'arrivée du [[MISC|TER]] à l'aéroport pour la fin de l'année. [[ORG|Walf Quotidien]] rappelle qu'il l'annonçait déjà, sur la même page, en 2023. Réponse, en quatre mots, de la direction de la [[ORG|Seter]], «~{{Q speaker="Seter" cue="Réponse" ref="name"|la même, en mieux}}~». L'éditorialiste [[PER|Mame Coumba Sarr-Leclerc]] n'est pas d'humeur~: «~{{Q speaker="Mame Coumba Sarr-Leclerc" cue="null" ref="name"|On nous a promis un train. On attend dans un tuyau.}}~»

Allons à [[LOC|Abidjan]]. [[ORG|Fraternité Matin]] consacre un cahier spécial au cacao, et à ce que les planteurs du [[LOC|Haut-Sassandra]] désignent, depuis la grève de 2018, sous le nom de «~{{N|prix fantôme}}~», c'est-à-dire un prix affiché, jamais versé. [[PER|Moussa Koné]], du [[ORG|Synap-CI]], n'emploie pas l'expression. Il parle, lui, d'un prix «~{{Q speaker="Moussa Koné" cue="parle" ref="pronoun"|qui s'est perdu en chemin}}~». Au [[ORG|Conseil du café-cacao]], on renvoie à la récolte prochaine. Et un pisteur, à [[LOC|Daloa]], raconte au reporter comment l'on pèse~: «~{{Q speaker="?un pisteur" cue="raconte" ref="desc"|Le sac, le bras, l'humidité. Et puis le patron qui tousse.}}~»

[[LOC|Kinshasa]], maintenant. [[ORG|Actualité.cd]] a suivi [[PER|Marie-Jeanne Tshibola]], conductrice de bus chez [[ORG|Transco]], qui s'est mise à chanter dans les embouteillages de [[LOC|Limete]]. Sa chaîne [[ORG|YouTube]] compte 600~000 abonnés. «~{{Q speaker="Marie-Jeanne Tshibola" cue="confie" ref="pronoun"|Je n'ai pas choisi la musique, confie-t-elle. C'est le feu rouge.}}~» Son patron la soutient tant qu'elle démarre au vert.

Un mot de [[LOC|Tunis]]~? [[ORG|La Presse]] fête ses 90~ans. La vieille dame de la [[LOC|rue Garibaldi]] s'offre un supplément sur la «~{{N|langue de bois de chez nous}}~», rubrique tenue jadis par [[PER|Béchir Ben Yahmed]] dans un autre titre, et qui manque.

Terminons à [[LOC|Antananarivo]]. [[ORG|Midi Madagasikara]] relate la mésaventure d'un ministre qui a inauguré deux fois le même pont, la pluie ayant emporté la plaque. Le maçon qui l'avait scellée ne s'en émeut guère~: «~{{Q speaker="?Le maçon" cue="null" ref="desc"|Je l'ai gardée, elle servira.}}~»
