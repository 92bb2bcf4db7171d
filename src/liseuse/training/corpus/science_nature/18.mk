#apos=typo
Crues. À [[LOC|Blendecques]], la troisième fois

Elles ont un carnet, toutes les deux. [[PER|Ghislaine Decroix]], 66 ans, note les hauteurs ; sa voisine d'en face, [[PER|Rachida Ouali]], les dates. 7 novembre 2023 : 1,12 m. 3 janvier 2024 : 1,31 m. Dimanche, l'[[LOC|Aa]] est revenue à 0,87. «^{{Q speaker="Rachida Ouali" cue="null" ref="none"|On progresse.}}^»

Blagues à part, la [[LOC|rue de l'Hermitage]] est vide. Sur soixante-deux maisons, trente-neuf sont en cours de rachat par le [[MISC|fonds Barnier]], ce dispositif créé en 1995 que les sinistrés ont fini par prendre pour une personne. «^{{Q speaker="?un homme en bottes" cue="demande" ref="desc"|Il vient quand, [[PER:Michel Barnier|Barnier]] ?}}^» demande un homme en bottes. On lui répond que [[PER|Michel Barnier]] ne signe pas les chèques.

Le [[ORG|Smageaa]], syndicat mixte chargé du fleuve, a pourtant dragué, curé, étêté. Dix-sept kilomètres en dix-huit mois. Son président n'en démord pas : sans ces travaux on aurait eu vingt-cinq centimètres de plus. Il supporte mal le surnom qui colle à l'ouvrage de [[LOC|Honvault]], «^{{N|la passoire à 4 millions}}^», apparu l'hiver dernier sur [[ORG|Facebook]] et sans auteur connu.

[[PER|Barthélemy Nsimba]], hydrologue à l'[[ORG|université du Littoral]], tient à la nuance. Il vit à [[LOC|Wizernes]], il a eu de l'eau aussi. «^{{Q speaker="Barthélemy Nsimba" cue="rappelle" ref="desc"|Le delta de l'[[LOC|Aa]] est sous le niveau de la mer, rappelle l'universitaire. Les moines le savaient, ils pompaient. Nous, nous avons construit des lotissements avec des noms de moulins.}}^»

Le mot «^{{N|wateringues}}^», que les journalistes parisiens prononcent à l'anglaise, désigne ici les canaux et ceux qui les gèrent. Ils sont 100 000 à cotiser. L'[[ORG|Institution intercommunale des wateringues]] réclame quatre pompes neuves à [[LOC|Gravelines]] et à [[LOC|Mardyck]]. Il y a les crédits, pas les pompes ; le fabricant néerlandais livre en 2027.

Hier soir, au gymnase, réunion publique. La sous-préfète a promis un «^{{Q speaker="?La sous-préfète" cue="promis" ref="desc"|retour à la normale sous dix jours}}^». Brouhaha. [[PER:Ghislaine Decroix|Ghislaine]] s'est levée.
«^{{Q speaker="Ghislaine Decroix" cue="null" ref="none"|La normale, madame, c'est quoi ? C'est avant 2023 ou c'est entre deux ?}}^»

Pas de réponse. Sur la table du fond, des cartons de pâtes donnés par le [[ORG|Secours populaire]], un registre, des stylos d'[[ORG|AXA]]. [[PER:Rachida Ouali|Rachida]] a emporté un stylo. Pour le carnet.
