[[LOC|Nouvelle-Calédonie]] : l’usine de [[LOC|Koniambo]] attend son sauveur

Le four n’a pas rallumé. Deux ans après l’annonce du retrait de [[ORG|Glencore]], [[ORG|KNS]] n’a toujours pas trouvé preneur pour le site de [[LOC|Vavouto]], à [[LOC|Voh]]. Le géant indonésien [[ORG|Delta Nickel]], un temps intéressé, a décliné.

« {{Q speaker="Hilarion Poigoune" cue="lâche"|On nous avait promis un pays en métal, on a des barbelés}} », lâche [[PER|Hilarion Poigoune]], ancien fondeur originaire de [[LOC|Koné]]. Le président de la [[LOC|province Nord]], [[PER|Paul Néaoutyine]], croit encore à une reprise. La [[ORG|SMSP]] étudie une offre avec le coréen [[ORG|Posco]].

À [[LOC|Nouméa]], les élus du [[ORG|Congrès]] ont débattu de l’[[MISC|accord de Bougival]]. Le [[ORG|FLNKS]] l’a rejeté; le [[ORG|Palika]] et l’[[ORG|UPM]] l’avaient approuvé. [[PER|Sonia Backès]], des [[ORG|Loyalistes]], et [[PER|Virginie Ruffenach]], du [[ORG|Rassemblement-LR]], ont voté pour. [[ORG|Calédonie ensemble]] s’interroge. L’[[ORG|Éveil océanien]] aussi.

Au [[ORG|Sénat coutumier]], une voix posée

Le grand chef [[PER|Wejièmë Hnamano]], venu de [[LOC|Lifou]] par le [[MISC|Betico 2]], s’est exprimé au nom du pays [[LOC|Drehu]]. « {{Q speaker="Wejièmë Hnamano" cue="exprimé"|La parole est un panier, il ne faut pas la trouer}} ». La ministre [[PER|Naïma Moutchou]] l’a écouté jusqu’au bout, à deux pas de la [[LOC|baie de l’Orphelinat]].

La [[ORG|CPS]], la [[ORG|Communauté du Pacifique]], qui siège à l’[[LOC|Anse Vata]], y tient sa conférence. [[LOC|Wallis-et-Futuna]], [[LOC|Tuvalu]], les [[LOC|Fidji]] et les [[LOC|Tonga]] y sont représentés.

Sur le terrain sportif, [[ORG|Hienghène Sport]] a étrillé l’[[ORG|AS Magenta]] 4-1. Le gardien [[PER|Rocky Nyikeine]] a tout arrêté. Le rugbyman [[PER|Christophe Wamytan-Lecren]] s’est engagé avec [[ORG|Provence Rugby]]. Le nageur [[PER|Olivier Saminadin]] rêve des [[MISC|Jeux du Pacifique]].

[[PER|Céline Togna]] ([[ORG|DNC]]), avec [[ORG|NC la 1ère]]