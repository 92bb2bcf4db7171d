DISPARITION
[[PER|Raoul Espinasse]], la trompette des [[ORG:Les Chats de gouttière|Chats de gouttière]], est mort

C’était un souffle, un vrai. [[PER|Raoul Espinasse]], dit [[PER|Raoulito]], s’est éteint lundi à l’[[ORG|hôpital Purpan]], à [[LOC|Toulouse]]. Il avait 78 ans. Sa fille, la chanteuse [[PER|Camélia]], l’a annoncé sur [[ORG|Instagram]] d’une ligne : « {{Q speaker="Camélia" cue="annoncé"|Papa a changé de tonalité.}} »

Né à [[LOC|Oran]] d’un cheminot andalou et d’une modiste, rapatrié en 1962 à bord du [[MISC|Ville-d’Oran]], il apprend le solfège à la fanfare des [[ORG|PTT]], dans le quartier de [[LOC|Saint-Cyprien]]. En 1971, avec le guitariste [[PER|Jo Petitpas]] et le batteur [[PER|Moktar Ziani]], il fonde [[ORG|Les Chats de gouttière]], qui ouvriront pour [[PER|Nougaro]], [[ORG|Magma]] et même, un soir de panne à [[LOC|Bilbao]], pour [[PER|Miles Davis]]. « {{Q speaker="Jo Petitpas" cue="souvient"|[[PER:Miles Davis|Miles]] l’a regardé, il a hoché la tête, [[PER:Raoul Espinasse|Raoul]] a pleuré une semaine}} », se souvient [[PER:Jo Petitpas|Petitpas]].

Le public le connaissait sans le savoir. C’est lui, le solo de « {{N|[[MISC|Garonne blues]]}} », indicatif du jeu de midi sur [[ORG|FR3]] ; lui, encore, dans la bande originale des « {{N|[[MISC|Valseuses]]}} », aux côtés de [[PER|Stéphane Grappelli]]. [[PER|Bertrand Tavernier]] voulut le faire jouer dans « {{N|[[MISC|Autour de minuit]]}} ». Il oublia le rendez-vous.

Dans les années 1990, il enseigne au [[ORG|conservatoire de Montauban]], pose pour les cafés [[ORG|Legal]], ouvre un club, [[ORG|Le Matou]], [[LOC|rue des Blanchers]]. Faillite en 2003. Il s’en fichait : « {{Q speaker="Raoul Espinasse" cue="null"|Un club qui gagne de l’argent, c’est un bar.}} »

[[MISC|Jazz in Marciac]] lui avait offert, l’été dernier, une ultime ovation. Ses [[ORG|Chats]] étaient là, gris de poil. Décoré des [[MISC|Arts et Lettres]], jamais de la [[MISC|Légion d’honneur]], [[PER:Raoul Espinasse|Espinasse]] sera inhumé vendredi à [[LOC|Terre-Cabade]]. Sans fleurs, mais avec cuivres.