#apos=typo
[[LOC:Meuse|MEUSE]] EN BREF

[[LOC|BAR-LE-DUC]]. – La [[LOC|place Reggio]] rouverte. Après cinq semaines de chantier, les places de stationnement de la [[LOC|place Reggio]] sont rendues aux automobilistes. Les commerçants comptent. «^{{Q speaker="?une fleuriste" cue="assure" ref="desc"|Moins 22 % en mai, on ne se remet pas en dix jours}}^», assure une fleuriste.

[[LOC|VERDUN]]. – Départ à la confiserie. C'est avec un sac d'amandes que [[PER|Micheline Hussenot]] a quitté jeudi la vieille confiserie [[ORG|Hussenot]]... qui n'a plus rien de familial depuis vingt ans. «^{{Q speaker="Micheline Hussenot" cue="sourit" ref="pronoun"|Je porte le nom de la boîte et je paie les dragées comme tout le monde}}^», sourit-elle. Elle a servi dix-neuf maires et, en 1966, un général.

[[LOC|ÉTAIN]]. – Motocross. [[PER|Théo Vuillaume]] ([[ORG|MC Buzy]]) a gagné la manche de clôture du [[MISC|Trophée Grand Est]], devant [[PER|Sacha Rossi]] et un certain [[PER|Mathis]]. L'organisateur parle d'«^{{Q speaker="?L’organisateur" cue="parle" ref="desc"|une édition sans fracture, ce qui est une première}}^». Blessé au coude l'an dernier, [[PER:Théo Vuillaume|Vuillaume]] ne dit rien. Son coude, lui, parle.

[[LOC|MONTMÉDY]]. – Le [[ORG|Club des aînés]] a élu son bureau. Présidente : [[PER|Raymonde Petry]]. Vice-présidente : [[PER|Yvette Lefort]]. Trésorier : [[PER|Guy Bataille]]. Secrétaire : [[PER|Huguette Lallemand]]. Sortante, [[PER|Andrée Pognon]] quitte la présidence après dix-sept ans, «^{{Q speaker="Andrée Pognon" cue="null" ref="name"|avec les clés et sans regret}}^». La cotisation reste à 15 euros ; la sortie à [[LOC|Luxembourg]] est annulée, le chauffeur s'étant marié.

[[LOC|REVIGNY-SUR-ORNAIN]]. – Grève chez [[ORG|Ornalu]]. Débrayage hier, de 10 heures à midi, à l'appel de la [[ORG|CGT]]. On discute d'une prime de panier. La direction juge la revendication «^{{Q speaker="?La direction" cue="juge" ref="desc"|mesurée}}^», ce qui, dans la cour, a inquiété tout le monde. Le travail a repris.

[[LOC|SAINT-MIHIEL]]. – Le nom du pont. Les habitants avaient à choisir entre «^{{N|[[LOC|pont de la Concorde]]}}^» et «^{{N|[[LOC|pont des Roches]]}}^». Ils ont choisi ni l'un ni l'autre : 211 bulletins sur 390 portaient «^{{N|pont tout court}}^». Le maire prendra conseil.

[[LOC|VAUCOULEURS]]. – Deux plaques d'un coup. Une stèle sera dévoilée samedi à 11 heures, [[LOC|place Achille-François]], à la mémoire de l'aviatrice [[PER|Léna Bernstein]], dont un voisin, ému, promet qu'elle «^{{Q speaker="?un voisin" cue="promet" ref="desc"|aurait aimé les ratures}}^» de l'inscription. L'autre, plus modeste, rappelle qu'ici naquit un coiffeur.
