Logiciels : [[ORG|Ornythe]] et [[ORG|Quartz Systems]] convolent pour créer un champion à 400 millions

Ils se tournaient autour depuis deux ans. L'éditeur nantais [[ORG|Ornythe]], spécialiste de la paie, et son concurrent munichois [[ORG|Quartz Systems]] ont annoncé mardi leur fusion. Le nouvel ensemble, baptisé [[ORG|Ornythe Quartz]], réalisera 400 millions d'euros de chiffre d'affaires, loin derrière [[ORG|SAP]] et [[ORG|Workday]], mais devant [[ORG|Cegid]] sur certains segments.

"{{Q speaker="Éléonore Guichaoua" cue="martèle"|Ce n'est ni un rachat, ni un mariage de raison}}", martèle [[PER|Éléonore Guichaoua]], appelée à diriger le groupe depuis [[LOC|Nantes]]. [[PER|Jürgen Aumann]], l'actuel patron de [[ORG|Quartz]], présidera le conseil de surveillance à [[LOC|Munich]]. L'Allemand apporte dans la corbeille 1 200 clients, dont [[ORG|Lufthansa]] et [[ORG|Adidas]].

Au capital, on retrouvera les fonds [[ORG|Ardian]], [[ORG|Hg]] et [[ORG|TA Associates]], ainsi que les fondateurs. [[ORG|Rothschild & Co]] et [[ORG|Lazard]] ont conseillé les parties ; le cabinet [[ORG|Bredin Prat]] a tenu la plume.

La direction promet "{{Q speaker="Ornythe" cue="promet"|zéro suppression de poste avant 2027}}". La [[ORG|CGT]] d'[[ORG|Ornythe]] demande à voir. À [[LOC|Rezé]], où se trouve le support technique, 140 salariés s'interrogent. "{{Q speaker="Titouan Bodiguel" cue="grince"|On a appris la nouvelle par [[ORG|BFM Business]]}}", grince l'un d'eux, [[PER|Titouan Bodiguel]].

Les deux logiciels, [[MISC|PayeZen]] et [[MISC|Lohnfix]], cohabiteront trois ans. Puis viendra le temps d'une plateforme unique, hébergée chez [[ORG|OVHcloud]], la société fondée par [[PER|Octave Klaba]] à [[LOC|Roubaix]]. Reste à obtenir l'aval du [[ORG|Bundeskartellamt]] et du [[ORG|ministère de l'Économie]].

[[PER:Éléonore Guichaoua|Guichaoua]] et [[PER:Jürgen Aumann|Aumann]] s'étaient rencontrés au [[MISC|CeBIT]] de [[LOC|Hanovre]], en 2016. "{{Q speaker="Jürgen Aumann" cue="plaisante"|Elle m'avait pris pour un livreur}}", plaisante le second. [[PER:Titouan Bodiguel|Bodiguel]], lui, ne plaisante pas : il a convoqué le CSE pour jeudi.

Par [[PER|Gwenolé Thébaud]]