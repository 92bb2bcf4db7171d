#apos=straight
ASTRONOMIE
Qui a éteint [[LOC|WOH G64]] ?
L'étoile perd ses couches, les astronomes leur sommeil. Enquête sur une supergéante qui ne fait rien comme prévu.

Elle est à 160 000 années-lumière, dans le [[LOC|Grand Nuage de Magellan]], et elle va mal. [[LOC|WOH G64]], l'une des plus grosses étoiles connues (mettez-la à la place du [[LOC|Soleil]], elle avale [[LOC|Jupiter]] et frôle [[LOC|Saturne]]), a changé de teint en dix ans. Va-t-elle exploser? A-t-elle une compagne qui la plume? En [[LOC|Europe]], au [[LOC|Chili]], on se dispute le droit de la regarder.

[[PER|Ophélie Tadjer]] a eu deux heures. Deux, en novembre, sur le [[MISC|VLTI]], l'interféromètre installé au sommet du [[LOC|Cerro Paranal]]. La jeune femme, post-doctorante à l'[[ORG|Observatoire de la Côte d'Azur]], avait déposé trois fois son dossier. « {{Q speaker="?le comité" cue="jugeait" ref="desc"|Objet mal contraint}} », jugeait le comité, la troisième. Puis un autre groupe, celui de [[PER|Keiichi Ohnaka]], a publié une image floue, un œuf de poussière, et tout le monde en a voulu.

Cette nuit-là, il y avait du vent. Les coupoles ferment à 18 m/s; on était à 17. « {{Q speaker="Ophélie Tadjer" cue="raconte" ref="desc"|L'opérateur m'a dit qu'il ne regarderait pas l'anémomètre pendant vingt minutes, raconte l'astrophysicienne. C'est le plus beau cadeau qu'on m'ait fait.}} » De quoi obtenir quatre bases sur six. Sur les courbes, une bosse. Son directeur de thèse, le Niçois [[PER|Philippe Stee]], lui a conseillé de dormir dessus. Elle n'a pas dormi.

Ce que le métier appelle un signal « {{N|intéressant}} », c'est-à-dire contestable. La bosse, si elle est réelle, trahit un second astre, chaud, petit, à trois fois la distance [[LOC|Terre]]-[[LOC|Neptune]]. Un arbitre anonyme de la revue [[ORG|Astronomy & Astrophysics]] a trouvé la chose "{{Q speaker="?Un arbitre anonyme" cue="trouvé" ref="desc"|excitante et insuffisante}}", dans cet ordre. Il réclame d'autres nuits. L'[[ORG|ESO]] en a promis une, en août. Le futur [[MISC|ELT]], dont le miroir de 39 mètres se monte sur la montagne voisine, ne verra pas clair avant 2029, et l'étoile n'attendra peut-être pas.

Attendre quoi, au fait ? Quelques siècles, ou mardi. Au planétarium de [[LOC|Vaulx-en-Velin]], où elle donnait une conférence, un garçon de 8 ans lui a demandé si l'étoile n'était pas, en fait, déjà morte. « {{Q speaker="Ophélie Tadjer" cue="null" ref="none"|J'ai répondu oui, peut-être, et sa mère m'a fait les gros yeux.}} »

[[PER|Sylvain Rouat-Benhamou]]
