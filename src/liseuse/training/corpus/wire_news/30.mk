#apos=typo
Au [[LOC|Népal]], un lac glaciaire se vide et emporte le [[LOC|pont de l'Amitié]]

[[LOC|KATMANDOU]]. Neuf personnes sont mortes et 24 étaient portées disparues mercredi après la vidange brutale d'un lac glaciaire côté tibétain, qui a arraché le pont reliant le [[LOC|Népal]] et la [[LOC|Chine]] à [[LOC|Rasuwagadhi]].

La vague a dévalé la [[LOC|Bhote Koshi]] peu après 3 heures. Elle a emporté le «^{{N|[[LOC|pont de l'Amitié]]}}^», inauguré en grande pompe il y a onze ans, plusieurs centaines de voitures électriques neuves en attente de dédouanement et quatre turbines. «^{{Q speaker="?un douanier" cue="souffle" ref="desc"|Des phares allumés sous l'eau, voilà ce que j'ai vu}}^», souffle un douanier.

Six employés chinois de la société [[ORG|Sinohydro]] figurent parmi les disparus. L'armée népalaise a hélitreuillé 150 personnes vers [[LOC|Dhunche]].

Selon l'[[ORG|Icimod]], organisme basé à [[LOC|Lalitpur]], le lac n'était apparu qu'en décembre. «^{{Q speaker="Saswata Sanyal" cue="explique" ref="name"|Il avait quelques mois, autant dire qu'il n'était sur aucune carte}}^», explique un de ses cadres, [[PER|Saswata Sanyal]]. L'hydrologue plaide pour un système d'alerte partagé avec [[LOC|Pékin]] : «^{{Q speaker="Saswata Sanyal" cue="plaide" ref="desc"|L'eau, elle, ne montre pas de passeport.}}^»

À [[LOC|Timure]], le village le plus proche, l'institutrice [[PER|Pema Ghale]] a fait sonner la cloche de l'école en pleine nuit, sur un simple bruit. Cent douze habitants lui doivent d'avoir grimpé à temps. «^{{Q speaker="Pema Ghale" cue="s’excuse-t-elle" ref="pronoun"|J'ai cru à un avion, puis à la guerre ; j'ai sonné pour les deux}}^», s'excuse-t-elle presque. Les petits l'appellent désormais «^{{N|madame Tocsin}}^». L'école, elle, sert de morgue.

Le Premier ministre doit se rendre vendredi à [[LOC|Syabrubesi]]. Le [[ORG|Kathmandu Post]] relève que le précédent rapport de l'autorité des catastrophes, «^{{N|[[MISC|Préparer la montagne]]}}^», attendait toujours son budget.

L'[[LOC|Himalaya]] perd ses glaces 65 % plus vite qu'il y a vingt ans. Le [[LOC|glacier de Yala]], l'un des plus étudiés, a été déclaré «^{{Q speaker="?des glaciologues" cue="a été déclaré" ref="desc"|mourant}}^» en mai par des glaciologues venus lui rendre hommage.
