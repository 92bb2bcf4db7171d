Deux Nigériennes, une Togolaise et un Malgache composent la promotion [[PER|Germaine Tillion]] accueillie cet automne par [[ORG|Sciences Po]] sur son campus de [[LOC|Menton]].
« Mon père disait [[LOC|Saïgon]], mes enfants disent [[LOC|Hô Chi Minh-Ville]] », note la romancière [[PER|Linh Pham-Duval]], lauréate l’an dernier du [[MISC|prix des Deux Magots]].
La [[ORG|cour d'assises de la Sarthe]], qui siège au [[LOC:Le Mans|Mans]], a entendu mardi les experts psychiatres commis dans le dossier [[PER|Évariste Legoux]].
Dans une lettre ouverte à la [[ORG|Commission européenne]], [[LOC|Madrid]], [[LOC|Lisbonne]] et [[LOC|Athènes]] demandent un fonds contre les incendies doté de 4 milliards d’euros.
Avec « [[MISC|Les Heures creuses]] », son deuxième film, [[PER|Mathilde Kowalczyk]] signe une comédie grinçante tournée à [[LOC|Maubeuge]], entre la zone commerciale et la [[LOC|Sambre]].
Le maire du [[LOC:Le Touquet|Touquet]] souhaite allonger la piste de l’[[LOC|aéroport Elizabeth-II]] ; à [[LOC|Étaples]], les riverains redoutent déjà le vrombissement des jets.
Placée en garde à vue à [[LOC|Annemasse]], la gérante de l'agence [[ORG|Léman Locations]] conteste avoir encaissé des acomptes pour des chalets imaginaires situés à [[LOC|Morzine]].
Le [[ORG|conseil municipal de Saint-Jean-de-Luz]] a voté l’interdiction des trottinettes sur la [[LOC|promenade Jacques-Thibaud]], du [[LOC|fort de Socoa]] à la [[LOC|pointe Sainte-Barbe]].
« [[ORG|L’Huma]], c’était dans la cuisine, [[ORG|La Croix]] dans la chambre », se souvient, attendri, le sociologue [[PER|Jean-Noël Ferrandi]], élevé à [[LOC|Firminy]].
L’[[ORG|Unesco]] a inscrit les volcans et forêts de la [[LOC|montagne Pelée]] au [[MISC|patrimoine mondial]] en 2023, la même année que la [[LOC|Maison carrée]] de [[LOC|Nîmes]].
Aux [[MISC|Mondiaux de Tokyo]], la perche d'[[PER|Armand Duplantis]] est montée à 6,30 mètres, si haut que le [[LOC|Stade national]] en oublia le relais.
À [[LOC|Rabat]], le roi [[PER|Mohammed VI]] a inauguré la gare routière dessinée pour la [[MISC|Coupe d’Afrique des nations]], puis un tronçon menant à [[LOC|Salé]].
Le [[ORG|Quatuor Ébène]] et la contralto [[PER|Marie-Nicole Lemieux]] ouvriront la saison de l’[[LOC|Arsenal]], à [[LOC|Metz]], avec un programme consacré à [[PER|Gabriel Fauré]].
À [[LOC|Koh-Lanta]], l’île véritable, en [[LOC|Thaïlande]], peu d’habitants connaissent [[MISC|Koh-Lanta]], l’émission de [[ORG|TF1]] animée par [[PER|Denis Brogniart]].
Partout, de [[LOC|Sarreguemines]] à [[LOC|Wissembourg]], les Alsaciens et les Mosellans rappellent que le [[MISC|concordat de 1801]] reste en vigueur chez eux.
L’[[LOC|Albanie]] renforce ses liens avec le [[LOC|Kosovo]], le [[LOC|Monténégro]] patiente et la [[LOC|Bosnie-Herzégovine]] s’inquiète : à [[LOC|Tirana]], le sommet des [[LOC|Balkans]] a tourné court.
En [[LOC|Lozère]], le maire de [[LOC|Sainte-Énimie]] a pris un arrêté interdisant les enceintes au bord du [[LOC|Tarn]], entre [[LOC|La Malène]] et le [[LOC|Pas de Souci]].
« Je ne suis pas un héros », martèle [[PER|Mamadou Lamine Cissokho]], 22 ans, qui a sauvé deux enfants de la noyade dans le [[LOC|canal de l’Ourcq]], à [[LOC|Pantin]].
Quatre-vingts tracteurs ont convergé vers [[LOC|Saint-Lô]] au petit matin, d'autres vers [[LOC|Alençon]], à l'appel d'une [[ORG|FDSEA]] qui dit redouter l'accord avec le [[ORG|Mercosur]].
Où l’on reparle de la [[MISC|Joconde]] : [[PER|Adélaïde Vinci-Moreau]], conservatrice, dément que [[PER|Léonard de Vinci]] l’ait peinte à [[LOC|Amboise]], comme l’écrivait [[ORG|Le Figaro]].
À [[LOC|Villers-Cotterêts]], la [[ORG|Cité internationale de la langue française]] a reçu son 500 000e visiteur, une lycéenne de [[LOC|Soissons]] venue avec sa classe.
Il aura fallu un but de [[PER|Tchimbembé]] à la 89e minute pour que [[ORG|Laval]] s’impose à [[LOC|Bastia]], où le public de [[LOC|Furiani]] n’avait plus tremblé depuis octobre.
« Où est passée [[PER|Lætitia Cordonnier]] ? » demandaient encore dimanche les affiches collées à [[LOC|Fourmies]], à [[LOC|Hirson]] et de l'autre côté de la frontière, à [[LOC|Chimay]].
Rien n’oblige [[PER|Élodie]] à témoigner, a rappelé Me [[PER|Farid Hamzaoui]] ; mais qu’[[PER|Élodie]] se taise, et l’audience d’[[LOC|Évry]] perdrait son principal intérêt.
La plus vieille Mosellane, [[PER|Ernestine Schoumacker]], s’est éteinte à 111 ans, mercredi, à la maison de retraite [[ORG|Les Tilleuls]] de [[LOC|Boulay]].