COMMUNIQUÉ DE PRESSE
[[LOC|Strasbourg]], le 4 novembre

[[MISC|Ososphère]] devient [[MISC|Rhinosphère]] : 30 artistes, 12 lieux, 1 fleuve

L’association [[ORG|Artefact]], la Ville et l’[[ORG|Eurométropole de Strasbourg]] sont heureuses d’annoncer la première édition de [[MISC|Rhinosphère]], biennale des arts numériques, du 28 mars au 12 avril, de la [[LOC|Laiterie]] au port du [[LOC|Rhin]] et jusqu’à [[LOC|Kehl]], en [[LOC|Allemagne]].

Au programme
• « {{N|[[MISC|Lorelei 2.0]]}} », de [[PER|Miguel Chevalier]], projetée sur le [[LOC|barrage Vauban]] ;
• « {{N|[[MISC|Cigogne]]}} », installation sonore de [[PER|Yuna Kaltenbach]] et du collectif [[ORG|Obvious]] ;
• « {{N|[[MISC|Nous serons l’eau]]}} », pièce en réalité virtuelle du [[ORG|Théâtre national de Strasbourg]] ([[ORG:Théâtre national de Strasbourg|TNS]]) ;
• [[ORG|Kraftbier]], [[PER|Rone]], [[PER|Molécule]] et [[PER|Irène Drésel]], en concert au [[LOC|Maillon]] ;
• un parcours pour enfants, mené par le robot [[PER|Hansi]].

« {{Q speaker="Thibaut Klein-Hoffner" cue="déclare"|Le [[LOC|Rhin]] n’est pas une frontière, c’est un câble}} », déclare [[PER|Thibaut Klein-Hoffner]], directeur artistique. Pour [[PER|Anke Vogel]], son homologue du [[ORG|ZKM]] de [[LOC|Karlsruhe]], le projet est « {{Q speaker="Anke Vogel" cue="Pour"|le premier vraiment transfrontalier}} ».

Un pass unique (18 euros) donnera accès au tram de la [[ORG|CTS]], au [[ORG|MAMCS]] et au [[ORG|Musée Tomi-Ungerer]]. [[PER|Tomi Ungerer]] sera d’ailleurs à l’honneur, avec trente dessins de robots retrouvés en [[LOC|Irlande]]. La soirée d’ouverture, retransmise sur [[ORG|Arte Concert]], réunira [[PER|Barbara Butch]] et les percussionnistes de la [[ORG|HEAR]].

Partenaires : [[ORG|Caisse d’épargne Grand Est Europe]], [[ORG|Adidas France]], [[ORG|Météor]], [[ORG|Rue89 Strasbourg]], [[ORG|DNA]], [[ORG|Radio Judaïca]]. Avec le soutien de l’État et de la Région [[LOC|Grand Est]].

Contact presse : [[PER|Odile Fritsch-Ben Amar]], agence [[ORG|Hopla Com]], [[LOC|quai des Bateliers]].