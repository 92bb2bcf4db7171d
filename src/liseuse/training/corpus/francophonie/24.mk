[[LOC|Al Haouz]] : deux ans après, [[LOC|Tizi n’Oussem]] reconstruit sa mosquée et son moulin

Par [[PER|Ghita Bennis-Alaoui]], envoyée spéciale

On y accède par une piste que le génie militaire a rouverte trois fois. À [[LOC|Tizi n’Oussem]], douar de 412 âmes accroché au [[LOC|Haut Atlas]], la mosquée en pisé a retrouvé son minaret trapu. Le séisme du 8 septembre 2023 avait tué dix-neuf habitants.

« {{Q speaker="Brahim Aït Oubella" cue="murmure"|Le moulin d’abord, la mosquée ensuite, la maison en dernier}} », murmure [[PER|Brahim Aït Oubella]], le moqaddem. L’ONG [[ORG|Tifawine Solidarité]] a payé le bois. La [[ORG|Fondation Mohammed V pour la solidarité]] a fourni les tentes, l’[[ORG|OCP]] les pompes.

Selon l’[[ORG|Agence de développement du Haut Atlas]], 94 % des logements de la province sont achevés. Le chiffre est contesté par [[PER|Siham Azeroual-Tazi]], coordinatrice d’un collectif de sinistrés à [[LOC|Amizmiz]] : « {{Q speaker="Siham Azeroual-Tazi" cue="null"|Venez compter avec moi à [[LOC|Talat N’Yaaqoub]], à [[LOC|Ijoukak]], à [[LOC|Imi N’Tala]] !}} »

À [[LOC|Rabat]], le chef du gouvernement, [[PER|Aziz Akhannouch]], a répondu mardi aux conseillers. Le [[ORG|PJD]] et le [[ORG|PPS]] demandaient une commission d’enquête. L’[[ORG|USFP]] préfère un audit de la [[ORG|Cour des comptes]].

Mules et fibre optique

Les mules n’ont pas disparu. « {{Q speaker="Lahcen" cue="plaisante"|[[ORG|Maroc Telecom]] est arrivé avant la route}} », plaisante [[PER|Lahcen]], instituteur venu d’[[LOC|Ouarzazate]]. Dans sa classe, un poster du [[ORG|Wydad]] voisine avec une photo d’[[PER|Achraf Hakimi]] et une carte du [[LOC|Maroc]].

Le gîte [[ORG|Dar Taghia]] affiche complet pour la [[MISC|Coupe d’Afrique des nations]]. Des randonneurs, montés par le [[LOC|col du Tizi n’Test]], descendent ensuite vers [[LOC|Taroudant]] ou [[LOC|Marrakech]]. Après [[LOC|Imlil]] et le [[LOC|Toubkal]], le village rêve à son tour.

[[PER:Brahim Aït Oubella|Brahim]], lui, attend l’hiver. Les peupliers sont nus, l’eau chante.