#apos=typo
Ouvrages d'art
Le viaduc qui chantait trop fort

Rares sont les ponts dont on se plaint la nuit. À [[LOC|Rieupeyroux-le-Haut]], dans le [[LOC|Tarn]], celui de la [[LOC|RN 88]] siffle un la bémol dès que le vent d'autan dépasse 60 km/h. Les habitants dorment mal, les chiens aussi. Une riveraine, qui a enregistré le phénomène sur son téléphone, en a fait sa sonnerie. «~{{Q speaker="?Une riveraine" cue="assure" ref="pronoun"|Je l'entends même quand il n'y a pas de vent}}~», assure-t-elle.

Le maître d'œuvre, [[ORG|Setec TPI]], a d'abord accusé les haubans. Puis les garde-corps. Enfin un joint. «~{{Q speaker="Radu Ionescu-Blain" cue="null" ref="none"|Nous avions tort trois fois, c'est un bon début.}}~» [[PER|Radu Ionescu-Blain]], docteur en aéroélasticité, vient d'un laboratoire de [[LOC|Marne-la-Vallée]], le [[ORG|Navier]]. Il a posé quarante accéléromètres et un harmonica.

On croit parfois que tout pont qui vibre rejoue [[LOC|Tacoma]]. C'est faux, insiste l'ingénieur, et il n'aime guère le surnom «~{{N|[[LOC|Galloping Gertie]]}}~» dont on affubla l'ouvrage américain dès 1940. Ici, rien ne danse : l'air se déchire sur l'arête d'un profilé, comme sur le goulot d'une bouteille. Le remède coûte 90 000 euros, une lisse en caoutchouc.

Qui paie ? La [[ORG|Direction interdépartementale des routes Sud-Ouest]] renvoie au constructeur, une filiale de [[ORG|NGE]]. Le constructeur invoque une garantie expirée. [[PER|Josette Malroux]], maire sans étiquette, a écrit au ministre, deux fois, puis à [[ORG|NRJ]], une fois. «~{{Q speaker="Josette Malroux" cue="lancé" ref="desc"|Puisqu'on produit des sons, autant toucher des droits}}~», a lancé l'élue en conseil. L'assemblée a ri, le secrétaire a noté au procès-verbal «~{{Q speaker="?le secrétaire" cue="noté" ref="desc"|hilarité}}~».

Au dernier comptage, la circulation atteint 11 400 véhicules par jour. Le bureau d'études indépendant [[ORG|Résonance 81]], mandaté par le collectif [[ORG|La Nuit]], a mesuré 58 décibels à 300 mètres. L'[[ORG|Agence régionale de santé]] juge la valeur «~{{Q speaker="Agence régionale de santé" cue="juge" ref="name"|gênante sans être critique}}~». À [[LOC|Albi]], un sous-préfet aurait parlé d'un «~{{Q speaker="?un sous-préfet" cue="parlé" ref="desc"|pont à tubes}}~» ; il dément.

M. [[PER:Radu Ionescu-Blain|Ionescu-Blain]] a joué la note à son fils, violoncelliste au [[ORG|conservatoire de Montreuil]]. Verdict du garçon : «~{{Q speaker="?son fils" cue="null" ref="desc"|Papa, c'est un sol dièse.}}~» Techniquement, c'est pareil.
