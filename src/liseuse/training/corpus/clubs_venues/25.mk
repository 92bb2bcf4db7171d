#apos=typo
Résultats du week-end

HANDBALL
[[MISC|Liqui Moly Starligue]] (14e j.). [[ORG|Paris]] - [[ORG|Montpellier]] 31-31 ; [[ORG|Nantes]] – [[ORG|Cesson]] 36-27 ; [[ORG|Chambéry]] - [[ORG|Limoges]] 29-30 ; [[ORG|Saint-Raphaël]] - [[ORG|Dunkerque]] 26-22. À [[LOC|Chambéry]], la rencontre a été interrompue un quart d'heure après la chute d'un panneau de l'opérateur [[ORG|Free]]. «~{{Q speaker="?un pompier de service" cue="assure" ref="desc"|Il n'y avait personne dessous, sauf la mascotte}}~», assure un pompier de service.

RUGBY
[[MISC|Pro D2]]. [[ORG|Vannes]] - [[ORG|Oyonnax]] 24-10. [[ORG|Brive]] - [[ORG|Colomiers]] 33-12. [[ORG|Agen]] - [[ORG|Béziers]] 19-20. Battus sur une ultime pénalité, les Agenais quittent le top 6. Leur manager, [[PER|Fabien Fortassin]], a parlé d'un «~{{Q speaker="Fabien Fortassin" cue="parlé" ref="desc"|coup de pied dans le dos}}~», sans viser l'ouvreur [[PER|Paul Auradou]].
[[MISC|Fédérale 2]], poule 5. [[ORG|Vinay]] - [[ORG|Saint-Marcellin]] 6-6, le derby de la noix. [[ORG|La Côte-Saint-André]] - [[ORG|Tullins]] 41-3.

VOLLEY
[[MISC|Marmara SpikeLigue]]. [[ORG|Tours]] - [[ORG|Poitiers]] 3-2. À [[LOC|Tours]], [[PER|Kévin Tillie]] a marqué 24 points. «~{{Q speaker="Kévin Tillie" cue="dit" ref="pronoun"|Mon père a toussé à chaque service, dit-il. C'est notre code.}}~»

HOCKEY SUR GAZON
[[MISC|Élite]] dames. [[ORG|Lille]] - [[ORG|Cambrai]] 1-1. [[ORG|Stade français]] - [[ORG|Saint-Germain]] 4-0.

RINK-HOCKEY
[[MISC|N1 Élite]]. [[ORG|Quintin]] - [[ORG|La Vendéenne]] 5-4. Ce qu'on appelle dans ce sport un «~{{N|coup franc bleu}}~» a fait la différence, deux fois, de la crosse de [[PER|Toni Seró]]. À [[LOC|Quintin]], la salle n'a plus de chauffage, mais elle a [[ORG|Quintin]].

BILLARD
[[MISC|Masters artistiques]] de [[LOC|Brienon]]. Victoire de [[PER|René Hendrickx]] devant [[PER|Xavier Fonellosa]]. La bande du troisième point, que [[PER:René Hendrickx|Hendrickx]] a fait tourner deux fois autour du tapis, n'avait pas été vue ici depuis 1991. On doit le mot au doyen des arbitres : «~{{Q speaker="?doyen des arbitres" cue="null" ref="desc"|Même le trou n'y a pas cru.}}~» (Il n'y a pas de trou au billard français.)

BOXE
[[LOC|Roubaix]]. Gala de l'[[ORG|Union pugilistique roubaisienne]]. Welters : [[PER|Bilel Ziani]] bat [[PER|Anthony Caron]] aux points. Légères : [[PER|Fanta Dembélé-Roy]] bat [[PER|Julie Moreau]] par arrêt, 4e reprise. «~{{Q speaker="Fanta Dembélé-Roy" cue="null" ref="none"|J'avais laissé la voiture en double file.}}~»

COLOMBOPHILIE
Lâcher d'[[LOC|Orléans]], 214 km. 1. [[PER|Delattre]] ([[LOC|Hénin]]), 2. [[PER|Hoornaert]], 3. [[PER|Delattre]]. Le président de [[ORG|L'Aile d'acier]] rappelle que l'expression «~{{N|pigeon vole}}~» n'est pas un cri d'arrivée.
