#apos=typo
AU PROGRAMME CE WEEK-END

VENDREDI

[[LOC|Colmar]]. [[MISC|Festival du film de petite vitesse]]. Ouverture à 19 heures, au [[LOC|Colisée]], avec [[MISC|Tandem]] de [[PER|Abel Rosenwald]]. Le réalisateur y suit sa grand-mère à vélo, de [[LOC|Sélestat]] à [[LOC|Odessa]]. Deux heures quarante sans un dépassement~: « {{Q speaker="Abel Rosenwald" cue="promet" ref="desc"|un film qui freine}} », promet l'ancien coursier, qui sera dans la salle. Présidente du jury : [[PER|Marion Hänsel-Petit]].

[[LOC|Mulhouse]]. [[LOC|Noumatrouff]], 20 h 30 : [[ORG|Last Train]], [[PER|Thérèse Monde]], [[ORG|3615 Désert]].

SAMEDI

[[LOC|Guebwiller]]. On y goûte le vin nouveau. Défilé à 15 heures. La reine, [[PER|Louane Schmitt]], n'a pas le droit d'en boire : elle a 17 ans. « {{Q speaker="Louane Schmitt" cue="null" ref="none"|Je ferai semblant. C'est ce qu'on attend d'une reine, non ?}} »

[[LOC|Thann]]. [[MISC|La Nuit des orgues]]. [[PER|Olivier Latry]] joue [[PER|Widor]] à la [[LOC|collégiale Saint-Thiébaut]]. Entrée libre, plateau. L'Alsacien [[PER|Daniel Maurer-Oyono]], titulaire depuis 1990, lui cède le banc, qu'il dit « {{Q speaker="Daniel Maurer-Oyono" cue="dit" ref="pronoun"|réglé pour un plus petit}} ».

[[LOC|Strasbourg]], [[LOC|TNS]]. [[MISC|Bérénice]]. Dernières places. On connaît le « {{N|que le jour recommence et que le jour finisse}} » ; on ne l'avait jamais entendu en langue des signes. La comédienne [[PER|Nine Arbogast]] en fait, selon [[PER|Ségolène Brandt-Ly]], qui signe la mise en scène, « {{Q speaker="Ségolène Brandt-Ly" cue="selon" ref="name"|un séisme à mains nues}} ».

[[LOC|Ribeauvillé]]. Le [[MISC|Pfifferdaj]] est en septembre. Plusieurs affiches l'annoncent pour ce samedi ; c'est une blague des conscrits, que la mairie trouve « {{Q speaker="?la mairie" cue="trouve" ref="desc"|d'un goût moyenâgeux}} ».

DIMANCHE

[[LOC|Munster]]. Marche gourmande, 14 km, huit étapes, départ de l'[[ORG|auberge du Braunkopf]]. Le président du [[ORG|Club vosgien]], [[PER|Jean-Luc Bauer]], conseille de ne pas s'arrêter à la cinquième. Il ne dit pas pourquoi. Un marcheur de l'an passé, si : « {{Q speaker="?Un marcheur de l’an passé" cue="null" ref="desc"|C'est celle du marc. Ensuite il y a la pente.}} »

[[LOC|Sainte-Croix-aux-Mines]]. Bourse aux minéraux. [[ORG|Vogesia]] expose une argentite de 4 kilos, dite « {{N|la [[MISC|Dent du curé]]}} ».

[[LOC|Colmar]], suite. Clôture à 18 heures par [[MISC|Pickpocket]], de [[PER|Bresson]]. Pas de débat, a demandé M. [[PER:Abel Rosenwald|Rosenwald]], « {{Q speaker="Abel Rosenwald" cue="a demandé" ref="name"|il a déjà eu lieu dans le film}} ».

[[ORG|Racing]] – [[ORG|Nice]], 17 h 15, à la [[LOC|Meinau]], se joue à guichets fermés. Pour [[ORG:Racing|Strasbourg]], c'est le dernier match de la saison à domicile.

Renseignements auprès de l'[[ORG|Agence culturelle Grand Est]]. Page de [[PER|Mireille Hauss]]
