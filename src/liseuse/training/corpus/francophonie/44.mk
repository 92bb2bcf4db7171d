[[LOC|Liban]] : au port de [[LOC|Tripoli]], l'armée inspecte, la ville attend

[[LOC:Tripoli|TRIPOLI]], de notre envoyé. Sur la [[LOC|place Al-Nour]], les vendeurs de kaak ont repris leurs places. L'Etat aussi, dit-on. Les soldats de l'[[ORG|armée libanaise]] ont fouillé deux entrepôts du quai 9.

« {{Q speaker="Georges Karam-Sfeir" cue="note"|Ici, le vrai pouvoir, c'est celui du grutier}} », note [[PER|Georges Karam-Sfeir]], transitaire. Le ministre des Travaux publics, [[PER|Fayez Rasamny]], visitera le site mercredi. Le président, [[PER|Joseph Aoun]], et son Premier ministre, [[PER|Nawaf Salam]], se sont engagés à restaurer le « {{N|monopole des armes}} ».

Le [[ORG|Hezbollah]] y est hostile. [[PER|Naïm Kassem]], son chef, l'a réaffirmé à la chaîne [[ORG|Al-Manar]]. Le bloc [[ORG|Amal]], de [[PER|Nabih Berri]], temporise. Au sud du [[LOC|Litani]], les frappes ont repris à [[LOC|Aïta ech-Chaab]] et [[LOC|Houla]]. La [[ORG|Finul]] a déploré un blessé. L'émissaire de [[LOC|Washington]], [[PER|Morgan Ortagus]], est attendue à [[LOC|Naqoura]].

Le prix du pain

Au [[LOC|souk el-Attarine]], [[PER|Oum Bilal]] refait ses comptes, chuchotés à voix basse. « {{Q speaker="Oum Bilal" cue="dit"|Le dollar, on ne le voit que dans les vitrines}} », dit-elle. Les déposants, réunis devant la [[ORG|Banque du Liban]] ([[ORG:Banque du Liban|BDL]]), attendent le vote de la loi bancaire. Le [[ORG|FMI]] aussi. L'[[ORG|Association des banques du Liban]] a saisi le [[ORG|Conseil d'État]].

Dans le quotidien [[ORG|L'Orient du Cèdre]], [[PER|Amine Issa-Tabet]] résume : « {{Q speaker="Amine Issa-Tabet" cue="résume"|On a perdu l'argent, il nous reste les banques.}} »

À l'[[ORG|USJ]], les étudiants des [[ORG|Forces libanaises]], arrivées en tête, ont chanté ; ceux du [[ORG|Courant patriotique libre]] ont accusé le coup. Le club [[ORG|Riyadi]] recevra [[ORG|Sagesse]] samedi, à [[LOC|Manara]], pour la finale de basket. La coupe sera remise par [[PER|Wael Arakji]].

[[PER|Tony Abou Jaoudé]]