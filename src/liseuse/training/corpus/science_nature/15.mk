#apos=typo
Qui veut encore des épicéas ?
Dans les [[LOC|Ardennes]], dix ans de scolytes ont rasé un tiers de la forêt. Les propriétaires replantent, sans savoir quoi.

On entend l'insecte avant de le voir. Un grésillement, si l'on colle l'oreille à l'écorce. [[PER|Ferdinand Collignon]] fait la démonstration à chaque visiteur, comme un médecin avec son stéthoscope. «^{{Q speaker="Ferdinand Collignon" cue="dit" ref="pronoun"|Là, ils sont à table, dit-il. On les dérange.}}^» Expert forestier à [[LOC|Signy-l'Abbaye]], il a marqué 200 000 arbres depuis 2018. À la bombe orange, un point : à abattre.

Le chiffre circule dans toutes les réunions : 12 000 hectares. L'[[ORG|Office national des forêts]] parle de «^{{N|coupes sanitaires}}^», un vocabulaire hospitalier que les exploitants détournent volontiers. «^{{Q speaker="?un débardeur" cue="rigole" ref="desc"|Chez nous, on appelle ça la morgue}}^», rigole un débardeur en garant son [[MISC|John Deere 1210G]].

Les cours se sont effondrés, sont remontés, ont replongé. En [[LOC|Chine]], on en a fait des palettes. En [[LOC|Belgique]], des granulés. La scierie [[ORG|Bois d'Argonne & Fils]] a tenu grâce à la charpente ; celle de [[LOC|Monthermé]], fondée par les [[PER|Hardy]] en 1887, a fermé en mars. Sur la grille, un bouquet. Et un mot, plastifié : «^{{Q speaker="?Les anciens" cue="null" ref="none"|Merci patron, quand même. Les anciens.}}^»

Que replanter ? Le [[ORG|CNPF]] a installé 54 placettes d'essai : cèdre, calocèdre, chêne pubescent, sapin turc. La généticienne [[PER|Nour El Khatib]], de l'[[ORG|Inrae]] de [[LOC|Nancy]], met en garde contre la recherche d'une essence miracle. Elle a passé sa thèse dans les cédraies du [[LOC|Liban]]. «^{{Q speaker="Nour El Khatib" cue="insiste" ref="desc"|Une forêt n'est pas un portefeuille d'actions, insiste la scientifique. Enfin, si, mais à deux cents ans.}}^»

Les chasseurs compliquent l'équation. Trop de cerfs, disent les forestiers ; trop de grillages, répond la [[ORG|Fédération départementale des chasseurs des Ardennes]]. À l'[[ORG|Assemblée nationale]], un rapport propose de rendre obligatoire le plan «^{{N|équilibre}}^», dont chacun souligne qu'il n'a rien d'équilibré. Le député [[PER|Pierre Cordier]] a déposé un amendement.

M. [[PER:Ferdinand Collignon|Collignon]], lui, a choisi. Derrière sa maison, 600 merisiers, 200 alisiers et une haie de houx. Il appelle le tout «^{{N|ma retraite}}^». Il a 49 ans.
