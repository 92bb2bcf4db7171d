[[LOC|HAÏTI]] – [[LOC|Kenscoff]] se barricade, [[LOC|Pétion-Ville]] retient son souffle

[[LOC|Port-au-Prince]], lundi ([[ORG|Rezo Aksyon]]) – Deux barricades, trois drones, aucun bus. Sur la route de [[LOC|Frères]], on circulait à pied hier. Dans la nuit, des hommes armés de la coalition [[ORG|Viv Ansanm]] avaient attaqué la localité de [[LOC|Fort-Jacques]]. La [[ORG|Police nationale d’Haïti]] ([[ORG:Police nationale d’Haïti|PNH]]), appuyée par des agents kényans, les a repoussés.

« {{Q speaker="Ti-Jean Dorsainvil" cue="témoigne"|J’ai compté les tirs jusqu’à cent, puis j’ai prié}} », témoigne [[PER|Ti-Jean Dorsainvil]], maraîcher. Réfugiée à [[LOC|Thomassin 48]], [[PER|Marie-Lourdes Exantus]], infirmière à l’[[ORG|hôpital Bernard-Mevs]], n’a plus de nouvelles de sa sœur [[PER|Islande]].

Le [[ORG|Conseil présidentiel de transition]] n’est plus; son mandat avait pris fin le 7 février. La primature, confiée à [[PER|Alix Didier Fils-Aimé]], réclame le déploiement de la [[ORG|Force de répression des gangs]], votée par le [[ORG|Conseil de sécurité]]. À la [[LOC|Villa d’Accueil]], [[PER:Alix Didier Fils-Aimé|Fils-Aimé]] a reçu le représentant de l’[[ORG|OEA]]. La [[ORG|Minustah]] a laissé trop de souvenirs, rappelle la militante [[PER|Gédéone Laplante-Noël]] : « {{Q speaker="Gédéone Laplante-Noël" cue="rappelle"|Une force de plus, une promesse de plus.}} »

Le [[ORG|CEP]] confirme ses dates

Premier tour le 30 août, malgré tout. [[ORG|Fanmi Lavalas]], l’[[ORG|OPL]] et [[ORG|Pitit Desalin]] ont retiré un formulaire. Au [[LOC|Cap-Haïtien]] et aux [[LOC:Les Cayes|Cayes]], les bureaux ont ouvert. Aux [[LOC:Les Gonaïves|Gonaïves]], des étudiants de l’[[ORG|UPAG]] ont protesté.

Restent les petites joies. Les [[ORG|Grenadiers]], qualifiés pour le [[MISC|Mondial]] avec [[PER|Duckens Nazon]] et [[PER|Frantzdy Pierrot]], verront la [[LOC|Floride]]. Au [[LOC|Champ de Mars]], une peinture murale les montre, bras levés, devant la [[LOC|citadelle Laferrière]]. Un quatrain de [[PER|Frankétienne]] court au-dessous. On y lit : « {{N|tout moun se moun}} ». L’auteur de la fresque, dit [[PER|Basquiat de Bel-Air]], refuse de dire son nom.