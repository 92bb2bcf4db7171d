[[ORG|Getir]] a quitté la [[LOC|France]], [[ORG|Gorillas]] a disparu, [[ORG|Deliveroo]] appartient désormais à [[ORG|DoorDash]] ; reste [[ORG|Uber Eats]], contre lequel l’[[ORG|Union Indépendants]] négocie pied à pied.
Les maires de [[LOC|Grigny]], d'[[LOC|Évry-Courcouronnes]] et de [[LOC|Ris-Orangis]] ont écrit à la présidente de la [[ORG|RATP]] à propos du [[MISC|T12]], en panne neuf jours sur trente.
Le loup a franchi la [[LOC|Loire]], a confirmé l’[[ORG|Office français de la biodiversité]] ; les éleveurs de [[LOC|Vendée]] et des [[LOC|Deux-Sèvres]] réclament des tirs de défense.
Mme [[PER|Rivoire]], M. [[PER|Abitbol]] et Me [[PER|Le Goffic]] siègent au conseil de surveillance de la mutuelle [[ORG|Ociane Matmut]], dont le siège a quitté [[LOC|Mérignac]].
Un rapport de l’[[ORG|Agence française anticorruption]], que préside [[PER|Isabelle Jégouzo]], invite les offices HLM à mieux tracer leurs marchés ; la ville de [[LOC|Dax]] sert d’exemple.
Présent au dîner du [[ORG|Siècle]], un ancien de la banque [[ORG|Rothschild]] assure que la fusion entre [[ORG|Accor]] et [[ORG|InterContinental]] n’a jamais été aussi près d’aboutir.
Dans un entretien au [[ORG|Figaro]], l'économiste [[PER|Philippe Aghion]], lauréat du [[MISC|prix Nobel d'économie]] et professeur au [[ORG|Collège de France]], a défendu une taxation « intelligente » des hauts patrimoines.
[[ORG|Médecins sans frontières]] ([[ORG:Médecins sans frontières|MSF]]) a évacué [[LOC|El-Fasher]], au [[LOC|Darfour]] ; l’[[ORG|Unicef]] et le [[ORG|Programme alimentaire mondial]] tentent d’acheminer des vivres depuis [[LOC|Port-Soudan]].
Tandis que [[LOC|Oslo]] achève d’électrifier ses ferries, [[LOC|Athènes]] peine à boucler le financement du câble vers [[LOC|Chypre]] et [[LOC|Israël]].
Aussi incroyable que cela paraisse, [[ORG|Duralex]], la Scop de [[LOC|La Chapelle-Saint-Mesmin]], a récolté 5 millions d’euros en quarante-huit heures sur la plateforme [[ORG|Lita]].
On ignore encore si [[ORG|Renault Trucks]], filiale du suédois [[ORG|Volvo]], maintiendra à [[LOC|Vénissieux]] et à [[LOC|Bourg-en-Bresse]] l’ensemble de ses lignes.
[[PER|Bassirou Diomaye Faye]] préfère [[LOC|Rabat]], [[PER|Alassane Ouattara]] consulte [[LOC|Accra]], et la [[ORG|Cedeao]], amputée du [[LOC|Mali]], du [[LOC|Burkina Faso]] et du [[LOC|Niger]], cherche une boussole.
Gelés chez [[ORG|Euroclear]], à [[LOC|Bruxelles]], les avoirs russes doivent-ils garantir un prêt à l’[[LOC|Ukraine]] ? [[PER|Bart De Wever]] s’y refuse, [[PER|Mette Frederiksen]] le presse.
Bien que [[ORG|Temu]] et [[ORG|AliExpress]] s’en défendent, la [[ORG|Direction générale de la concurrence, de la consommation et de la répression des fraudes]] poursuit ses contrôles sur les jouets et les bijoux.
Non contente d’avoir avalé [[ORG|Figma]], ou d’avoir du moins essayé, [[ORG|Adobe]] enrichit [[MISC|Photoshop]] et [[MISC|Firefly]] de nouveaux modèles, dont un de [[ORG|Black Forest Labs]], à [[LOC|Fribourg]].
Il a suffi d’un tweet, ou plutôt d’un message sur [[ORG|X]], pour que le cours de [[ORG|GameStop]] s’affole et que la [[ORG|SEC]] demande des explications.
Dans l'[[LOC|Orne]], dans l'[[LOC|Eure-et-Loir]] et jusque dans l'[[LOC|Hérault]], l'[[ORG|Assurance maladie]] expérimente une [[MISC|carte Vitale]] dématérialisée que le téléphone, assure-t-on, reconnaît une fois sur deux.
Pour la secrétaire nationale des [[ORG|Écologistes]], [[PER|Marine Tondelier]], l’union de la gauche « ne se décrète pas sur un plateau de [[ORG|BFMTV]] ».
« Nos concurrents s’appellent [[MISC|Gemini]], [[MISC|Grok]] et [[MISC|Copilot]] », lance sans ciller [[PER|Ferdinand Quesnel]], 26 ans, dont la start-up [[ORG|Vocalis Labs]] occupe une chambre de bonne à [[LOC|Vincennes]].
Pendant que [[PER|Keir Starmer]] recevait [[PER|Mark Carney]] au [[LOC|10 Downing Street]], la livre s’échangeait à 1,15 euro, son plus bas de l’année.
Condamnée en première instance, relaxée en appel, la gérante de la société [[ORG|Batimora]] attend désormais l’arrêt de la chambre criminelle de la [[ORG|Cour de cassation]].
Chez [[ORG|Leboncoin]], racheté avec sa maison mère [[ORG|Adevinta]] par [[ORG|Permira]] et [[ORG|Blackstone]], on ne dit plus petites annonces, mais commerce entre particuliers.
Celui qui dirige [[ORG|Vinci]] depuis mai, [[PER|Pierre Anjolras]], n’a pas pris de gants : l’[[LOC|A69]], entre [[LOC|Castres]] et [[LOC|Verfeil]], se fera, quoi qu’en pense [[PER|Thomas Brail]].
L’[[LOC|Indre]], la [[LOC|Creuse]], l’[[LOC|Allier]] : partout, la [[ORG|Coordination nationale des comités de défense des hôpitaux]] dénonce des services d’urgences fermés la nuit.
Non, le [[LOC|Luxembourg]] n’est pas un paradis fiscal, s’est défendu [[PER|Luc Frieden]] devant les étudiants de l’[[ORG|Insead]], à [[LOC|Fontainebleau]].