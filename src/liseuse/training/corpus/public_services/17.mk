#apos=typo
FAITS DIVERS – JUSTICE EN BREF

[[LOC|Vesoul]]. Deux ans ferme pour le faux plombier
[[PER|Jordan Mialet]], 34~ans, a été condamné mardi par le [[ORG|tribunal correctionnel de Vesoul]] à trois ans de prison, dont un avec sursis. Il facturait jusqu'à 2~800~euros un joint de robinet. À l'audience, le prévenu s'était défendu : «~{{Q speaker="Jordan Mialet" cue="s’était défendu" ref="desc"|Le déplacement, ça coûte.}}~» L'une des onze victimes, 91~ans, lui avait préparé le café. «~{{Q speaker="?L’une des onze victimes" cue="a-t-elle reconnu" ref="pronoun"|Il était si bien élevé}}~», a-t-elle reconnu.

[[LOC|Besançon]]. [[ORG|UberFumier]] n'est pas [[ORG|Uber]]
Le service en ligne qui livrait du fumier à domicile devra changer de nom. La cour d'appel a jugé la marque «~{{N|[[ORG|UberFumier]]}}~» parasitaire. Son fondateur, [[PER|Blaise Ronchon]], agriculteur à [[LOC|Ornans]], hésite à se pourvoir. «~{{Q speaker="Blaise Ronchon" cue="null" ref="none"|Trois tas par semaine, pas de quoi payer un avocat au Conseil.}}~»

[[LOC|Montbéliard]]. Trafic : le parquet requiert le renvoi
Quatorze personnes devraient être jugées pour le point de deal de la [[LOC|Petite-Hollande]], connu des clients comme «~{{N|le [[LOC|Drive]]}}~». Au total, 84~kilos de résine et une [[MISC|Audi RS3]] ont été saisis. Le parquet insiste sur «~{{Q speaker="?Le parquet" cue="insiste" ref="desc"|la minorité de deux guetteurs}}~». Me [[PER|Randall Schwerdorffer]] défend l'un d'eux.

[[LOC|Belfort]]. Le bouc de Noël relaxé
Poursuivie pour divagation d'animal sur la [[LOC|D~19]], la propriétaire du bouc [[PER|Ficelle]] a été relaxée. La nuit du 24, la bête avait arrêté le [[MISC|TER]] de [[LOC|Delle]]. Un gendarme avait consigné au procès-verbal que le mis en cause «~{{Q speaker="?Un gendarme" cue="avait consigné" ref="desc"|refusait d'obtempérer et mâchait le gilet}}~». La juge [[PER|Inès Talbi-Weiss]] a visionné les images, deux fois.

[[LOC|Dole]]. Menaces contre un arbitre
Huit mois avec sursis pour un supporteur de [[ORG|Jura Sud]], qui avait promis à l'arbitre d'un match contre [[ORG|Pontarlier]] de «~{{Q speaker="?un supporteur de Jura Sud" cue="avait promis" ref="desc"|lui faire siffler son propre enterrement}}~». La [[ORG|Ligue Bourgogne-Franche-Comté de football]] s'était portée partie civile.

[[LOC|Gray]]. Appel à témoins
La [[ORG|brigade de gendarmerie de Gray]] recherche des témoins d'un accident survenu jeudi, vers 19~h~40, entre [[LOC|Arc-lès-Gray]] et [[LOC|Rigny]]. Une cycliste a été renversée par un fourgon clair portant, au flanc, l'inscription «~{{N|[[ORG|La Table ronde]], traiteur}}~». Le patron de [[ORG|La Table ronde]] jure n'avoir pas de fourgon. Tél. 03~84~65~00~00.

[[PER|I. J.]] et [[PER|Sandrine Courbet-Faivre]]
