#apos=straight
Stades : [[ORG|Aurore]] lâche [[LOC|Bordeaux-Lac]]

Le fonds d'investissement renonce à construire une enceinte de 12 000 places. Les [[ORG|Girondins]] et la métropole se renvoient l'addition.

La lettre fait une page et demie. Datée du 3 février, elle tient en un chiffre : 184 millions d'euros, le coût réactualisé. [[ORG|Aurore]], qui gère à [[LOC|Luxembourg]] et à [[LOC|Paris]] les deniers de trois caisses de retraite, y renonce à son projet de stade-arène de [[LOC|Bordeaux-Lac]], annoncé en grande pompe en 2022. « {{Q speaker="Aurore" cue="écrit" ref="desc"|Les conditions de marché ne sont plus réunies}} », écrit le groupe. Il aurait pu écrire que personne n'a loué les loges.

Au [[LOC:Le Haillan|Haillan]], siège du club, on tombe des nues, mais de pas très haut. [[PER|Gérard Lopez]] n'a pas fait de commentaire. Un administrateur, lui, confesse avoir toujours pensé que l'affaire était « {{Q speaker="?Un administrateur" cue="confesse" ref="desc"|une maquette avec des boules dorées}} ». Reste le [[LOC|Matmut Atlantique]], trop grand, trop loin, trop cher, en location depuis dix ans à un exploitant, [[ORG|SBA]], dont le contrat court jusqu'en 2045.

Que dit la métropole ? [[PER|Christine Bost]], sa présidente, a réuni la presse mardi matin. Elle a commencé par une mise au point : l'argent public n'était pas engagé. « {{Q speaker="Christine Bost" cue="null" ref="none"|Pas un centime, pas un mètre carré.}} » Puis elle a nuancé : six hectares avaient été réservés au plan local d'urbanisme. Il faudra les débaptiser. Dans les cartes, la parcelle s'appelait déjà « {{N|[[LOC|Cœur d'Aurore]]}} ».

Le riverain le plus célèbre du quartier, [[PER|Félix Sabatier]], 79 ans, ex-ouvrier de [[ORG|Ford Blanquefort]], avait attaqué le permis. Il gagne sans plaider. On l'a trouvé dans son carré de poireaux. « {{Q speaker="Félix Sabatier" cue="souffle" ref="desc"|J'aurais préféré qu'ils m'écoutent, souffle le jardinier. Maintenant, ils vont construire des bureaux.}} » Le mot n'est pas trop fort : [[ORG|Bouygues Immobilier]] a demandé à voir les sols.

Et l'équipe, dans tout ça ? Elle joue, en [[MISC|National 2]], à [[LOC|Libourne]], devant 4 300 fidèles. Les [[ORG|Ultramarines]] ont étendu, samedi, une toile longue comme un bus. On y voyait une ampoule et cette phrase : « {{N|[[ORG|Aurore]] éteinte, [[LOC|Bordeaux]] debout}} ». L'un de ceux qui la portaient, cuisinier, n'y mettait pas malice. « {{Q speaker="?L'un de ceux qui la portaient" cue="précisait" ref="pronoun"|Le loyer, on s'en fiche, précisait-il. C'est l'ampoule qu'on a eu du mal à peindre.}} »

Dans les milieux de l'investissement sportif, on attend la suite. [[ORG|Horizon Capital]], l'autre candidat, jure que son offre de 2021 « {{Q speaker="Horizon Capital" cue="jure" ref="name"|tient toujours}} ». Personne ne la lui a demandée.

[[PER|Solveig Arrieta]]
