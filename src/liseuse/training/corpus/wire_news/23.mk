#apos=typo
Fusion : le néerlandais [[ORG|marktwerk]] met 3,1 milliards sur la table pour [[ORG|Horizon]]

Le groupe néerlandais de petites annonces [[ORG|marktwerk]] a lancé lundi une offre d'achat sur l'espagnol [[ORG|Horizon]], propriétaire des sites [[ORG|casalista]], [[ORG|3ruedas]] et [[ORG|Ahora]]. Montant : 3,1 milliards d'euros, soit une prime de 28 % sur le cours de vendredi.

Né en 1999 dans un garage de [[LOC|Haarlem]], [[ORG|marktwerk]] pèse 900 millions de revenus. Il doublerait de taille. « {{Q speaker="Bas van der Poel-Okafor" cue="a commenté" ref="name"|Nous n'achetons pas des annonces, nous achetons des habitudes}} », a commenté son directeur général, [[PER|Bas van der Poel-Okafor]].

À [[LOC|Valence]], siège d'[[ORG|Horizon]], la direction se contente de juger l'offre « {{Q speaker="Horizon" cue="juger" ref="desc"|non sollicitée}} ». La famille [[PER|Ferrandis]], qui détient 31 % des droits, se prononcera jeudi. Le patriarche aurait, selon [[ORG|Expansión]], opposé un net refus. « {{Q speaker="?un banquier de la place" cue="corrige" ref="desc"|Un refus à ce prix-là}} », corrige un banquier de la place.

Le fonds activiste [[ORG|Aurore]], entré au capital en mai, pousse à la vente. C'est lui qui avait publié en juin le rapport « {{N|[[MISC|Une maison trop grande]]}} », critique en règle des dépenses du groupe, et parlé d'[[ORG|Horizon]] comme d'une « {{Q speaker="Aurore" cue="parlé" ref="pronoun"|belle endormie}} ».

Chez les salariés, l'inquiétude a le visage des doublons : [[ORG|casalista]] et son pendant batave [[ORG|Woonplein]] emploient chacun 400 développeurs. [[PER|Nuria Blasco]], des [[ORG|Commissions ouvrières]] ([[ORG:Commissions ouvrières|CCOO]]), exige des garanties « {{Q speaker="Nuria Blasco" cue="exige" ref="name"|site par site}} ». Elle a vécu deux rachats et n'en garde qu'un souvenir, le mot « {{N|synergies}} », que le premier repreneur avait fait graver sur des tasses. « {{Q speaker="Nuria Blasco" cue="null" ref="none"|La mienne n'a pas survécu au lave-vaisselle. Mon service non plus.}} »

La [[ORG|Commission européenne]] devra trancher. En 2023, elle avait laissé passer le rachat d'[[ORG|Adevinta]] par [[ORG|Permira]] et [[ORG|Blackstone]]. En [[LOC|France]], les deux groupes se croisent peu : [[ORG|marktwerk]] n'y exploite que [[ORG|Vide-grenier.net]].

Le titre [[ORG|Horizon]] bondissait de 25 % à [[LOC|Madrid]].
