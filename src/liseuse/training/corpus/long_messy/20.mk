CYCLISME. La saison des [[PER|Vanhoutte]]
Ils sont deux, ils sont frères, ils ne courent pas dans la même équipe et n’ont gagné, à eux deux, que sept courses. Mais quelles courses. Bilan d’une année belge, signé [[PER|Hervé Saint-Aubin]].
[[ORG|La Musette]], n° 311, décembre 2024
Tout le monde connaît [[PER|Tadej Pogačar]]. Le Slovène a remporté le [[MISC|Giro]], le [[MISC|Tour de France]], le championnat du monde à [[LOC|Zurich]], la [[MISC|Doyenne]] et le [[MISC|Tour de Lombardie]]. Rideau. Que faire, derrière ? Se battre pour le reste. Et le reste, en 2024, avait l’accent de [[LOC|Courtrai]].
[[PER|Wannes Vanhoutte]], 27 ans, puncheur d’[[ORG|Alpecin-Deceuninck]], et [[PER|Jelle Vanhoutte]], 23 ans, grimpeur d’[[ORG|Arkéa-B&B Hotels]], ont grandi dans une ferme de [[LOC|Zwevegem]]. Le père, [[PER|Luc]], élevait des porcs et des pigeons. Le grand-père, [[PER|Roger Vanhoutte]], avait couru deux [[MISC|Paris-Roubaix]] pour [[ORG|Flandria]]; il les finit tous les deux, hors délais. « {{Q speaker="Luc" cue="soupire"|Chez nous, on arrive, soupire le père. L’heure, c’est autre chose.}} »
FÉVRIER-MARS : [[PER|WANNES]] D’ABORD
Le 2 mars, [[PER|Wannes]] termine quatrième des [[MISC|Strade Bianche]], couvert de poussière, à [[LOC|Sienne]]. On le croit rincé. Une semaine après, il enlève la quatrième étape de [[MISC|Paris-Nice]], au [[LOC|mont Brouilly]]. L’aîné lève un bras, puis le second, puis tombe. Clavicule. Adieu le [[MISC|Tour des Flandres]]. C’est le cadet qui, du [[LOC|Kapelmuur]], lui envoie en direct des photos du public. Dans [[ORG|De Leiekoerier]], on lit le lendemain: « {{Q speaker="De Leiekoerier" cue="lit"|Un [[PER|Vanhoutte]] à l’hôpital, un [[PER|Vanhoutte]] au zinc.}} »
JUILLET : [[PER|JELLE]] SOUS L’ORAGE
Le coureur breton d’adoption – il vit à [[LOC|Vannes]] avec l’escrimeuse [[PER|Katell Riou]] – débarque au départ du [[MISC|Tour]], à [[LOC|Florence]], sans ambition. Dans l’étape d’[[LOC|Isola 2000]], il prend l’échappée, passe la [[LOC|Bonette]] en tête et tient jusqu’à six kilomètres du sommet. [[PER|Pogačar]] le dépose. « {{Q speaker="Jelle Vanhoutte" cue="racontera"|Il m’a demandé si ça allait}} », racontera le battu. Il a répondu oui. Sa descente de la [[LOC|Lombarde]], le lendemain, lui vaut le prix de la combativité. Et un contrat : [[ORG|Visma]] appelle, [[ORG|Ineos]] aussi. À [[LOC|Rennes]], le manager [[PER|Emmanuel Hubert]] soupire.
CLASSEMENT DES GAINS (source : [[ORG|ProCyclingStats]])
Victoires [[PER|W. Vanhoutte]]  5
Victoires [[PER|J. Vanhoutte]]  2
Top 10 (à deux)  31
Chutes  9
SEPTEMBRE, LE DUEL
Il fallait que ça arrive. [[LOC|Québec]], 13 septembre, [[LOC|Grande Allée]]. Deux hommes devant, deux maillots différents, un seul nom sur le dossard. Le speaker, [[PER|Marc-André Thivierge]], s’embrouille ; [[ORG|Radio-Canada]] aussi. Ils se regardent, ils ne roulent plus. Derrière, [[PER|Michael Matthews]] revient. À 150 mètres, l’aîné fait un signe du coude, que l’autre prend pour une offre. C’en était une. [[PER|Jelle]] gagne. L’[[ORG|UCI]] a ouvert une enquête, classée en octobre.
« {{Q speaker="Wannes Vanhoutte" cue="soutient"|J’avais une crampe}} », soutient depuis le vaincu, qui s’est présenté devant la commission avec un certificat de la [[ORG|clinique de Roulers]]. Personne n’y croit, et c’est très bien ainsi. L’entraîneuse des deux, [[PER|Sofie De Clercq]], hausse les épaules. Elle les a connus en culottes courtes au [[ORG|Club cycliste de Zwevegem]] (le [[ORG|KWC Zwevegem]] d’aujourd’hui). « {{Q speaker="Sofie De Clercq" cue="tranche"|Quand ils jouaient aux billes, c’était pareil, tranche l’ancienne championne. Le grand perdait toujours d’un centimètre.}} ».
Et l’an prochain?
[[PER|Jelle]] ira chez [[ORG|Lidl-Trek]], pour trois saisons. [[PER|Wannes]] prolonge. Le premier rendez-vous est pris : le [[MISC|Circuit Het Nieuwsblad]], le 1er mars, entre [[LOC|Gand]] et [[LOC|Ninove]]. Leur mère, [[PER|Greet]], n’y sera pas. Elle garde les pigeons.
Lire aussi : [[PER|Demi Vollering]], [[PER|Kasia Niewiadoma]], [[PER|Pauline Ferrand-Prévot]] : 2024, année folle
Photos: [[ORG|Belga]], [[PER|Dirk Waem]], [[ORG|Presse Sports]]
