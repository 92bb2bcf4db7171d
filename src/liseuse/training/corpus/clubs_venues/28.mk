#apos=typo
Rugby / [[MISC|Top 14]]
[[ORG:Castres Olympique|Castres]] perd [[PER|Baptiste Delaporte]] six mois, la [[LOC|place Jean-Jaurès]] en perd le sommeil

[[LOC|Castres]] s'était levée tard. Elle s'est couchée triste. Le communiqué du [[ORG|Castres Olympique]], publié dimanche à 21 h, tient en une ligne : rupture du ligament antérieur, genou gauche, reprise en juin. Pour le docteur [[PER|Nathalie Rives]], qui suit l'équipe première, une opération sera programmée «~{{Q speaker="Nathalie Rives" cue="Pour" ref="name"|avant la fin du mois}}~».

[[PER|Baptiste Delaporte]] venait de jouer quatre-vingts minutes contre [[ORG|Clermont]]. Rien ne laissait penser, vu des tribunes du [[LOC|stade Pierre-Fabre]], que son dernier appui lui coûterait la saison. Le flanker s'est tenu le genou, il a souri, il a même serré la main de [[PER|Alivereti Raka]]. «~{{Q speaker="Baptiste Delaporte" cue="raconte" ref="desc"|J'ai senti un petit bruit de noix}}~», raconte le Tarnais, rejoint chez lui, la jambe sur un tabouret de bar.

Dans le groupe, on s'appelle. [[PER|Jérémy Davidson]], le manager, a prévenu les cadres un à un. Pas de grand discours. L'un d'eux, qui a demandé l'anonymat parce qu'il négocie, soupire que l'infirmerie est «~{{Q speaker="?L’un d’eux" cue="soupire" ref="pronoun"|le plus beau vestiaire de [[LOC|France]]}}~» : [[PER|Combezou]], [[PER|Nakosi]], [[PER|Hounkpatin]] y ont déjà leurs casiers.

À la pharmacie d'en face, la patronne a baissé le rideau un quart d'heure plus tôt. Elle n'y connaît rien, dit-elle, mais [[PER:Baptiste Delaporte|Delaporte]] lui achète ses straps. «~{{Q speaker="?la patronne" cue="null" ref="none"|Il va falloir que je trouve d'autres jambes.}}~»

Le club doit maintenant recruter. Le règlement de la [[ORG|Ligue nationale de rugby]] autorise un «~{{N|joker médical}}~», terme que [[PER:Jérémy Davidson|Davidson]] déteste, car on y entend joker, et il n'en voit aucun dans ce jeu. On cite le Fidjien [[PER|Levani Kurumudu]], ancien de [[ORG|Brive]], et [[PER|Thomas Laurent]], libéré par [[ORG|Perpignan]]. La [[ORG:Ligue nationale de rugby|LNR]]... on verra demain.

«~{{Q speaker="Jérémy Davidson" cue="tranche" ref="desc"|Il me faut un plaqueur. Le reste, on le bricolera}}~», tranche l'Irlandais. Dimanche, le [[ORG:Castres Olympique|CO]] va à [[LOC|Pau]]. [[ORG|Pau]] est quatrième. [[PER:Baptiste Delaporte|Delaporte]] a réservé son siège dans le car, devant, côté couloir, pour étendre la jambe. Personne ne lui a demandé de venir. Sur sa porte, le matin, un enfant avait laissé un dessin : «~{{N|Revien vitte, [[PER:Baptiste Delaporte|Bapt]]}}~». Deux fautes, aucune importance.

La huitième journée. Samedi : [[ORG|La Rochelle]]-[[ORG|Toulon]], [[ORG|Bayonne]]-[[ORG|Lyon]], [[ORG|Montpellier]]-[[ORG|Clermont]]. Dimanche : [[ORG|Pau]]-[[ORG:Castres Olympique|Castres]], [[ORG|Toulouse]]-[[ORG|Bordeaux-Bègles]].

[[PER|Nadège Azéma]]
