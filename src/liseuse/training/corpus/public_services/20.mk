#apos=typo
INCENDIES. [[LOC|Corbières]] : revivez notre direct

**Mercredi, 23~h~30. Fin du direct.** Le feu est contenu, pas fixé.

**22~h~58.** Le village de [[LOC|Saint-Laurent-de-la-Cabrerisse]] évacué pour moitié. À [[LOC|Durban]], on rentre les chevaux.

**22~h~20.** «^{{Q speaker="Christophe Magny" cue="détaille" ref="pronoun"|On fait la part du feu}}^», détaille-t-il. Le colonel [[PER|Christophe Magny]], qui dirige le [[ORG|Sdis de l'Aude]], aligne 1~150~hommes sur un front de 11~kilomètres.

**21~h~47.** Appel de la [[ORG|préfecture de l'Aude]] : n'utilisez pas la [[LOC|RD~611]], laissez passer les secours. «^{{Q speaker="préfecture de l’Aude" cue="null" ref="none"|Les curieux éteignent rarement les incendies.}}^»

**21~h~12.** Un viticulteur de [[LOC|Tournissan]], dont nous taisons le nom à sa demande, a fait demi-tour avec son tracteur pour arroser la bergerie du voisin. Il nous laisse un message vocal : «^{{Q speaker="?Un viticulteur de Tournissan" cue="laisse" ref="pronoun"|Avant, la vigne arrêtait le feu. On a arraché la vigne.}}^»

**20~h~40.** Deux [[MISC|Canadair]] italiens arrivent de [[LOC|Ciampino]] dans le cadre de [[MISC|rescEU]]. Les [[MISC|Dash]] de [[LOC|Nîmes-Garons]] ont effectué 38~largages. La rumeur d'un [[MISC|Milan~73]] en panne est exacte, regrette la [[ORG|Sécurité civile]], qui précise : «^{{Q speaker="Sécurité civile" cue="précise" ref="name"|en maintenance programmée}}^».

**20~h~05.** Pourquoi «^{{N|mégafeu}}^» ? Le mot, forgé par l'Américain [[PER|Jerry Williams]], se discute. [[PER|Joëlle Zask]] en a fait un livre, [[MISC|Quand la forêt brûle]]. Les pompiers audois, eux, ont une unité à part : le [[MISC|Ribaute]], du nom du sinistre de l'été 2025. «^{{Q speaker="?un lieutenant" cue="lâche" ref="desc"|Celui-là fait un demi-[[MISC|Ribaute]]}}^», lâche un lieutenant, le visage noir.

**19~h~33.** L'[[LOC|A~61]] rouvre entre [[LOC|Lézignan]] et [[LOC|Narbonne]]. [[ORG|Vinci Autoroutes]] distribue de l'eau.

**18~h~50.** À la salle polyvalente de [[LOC|Lagrasse]], 210~personnes. Des lits de la [[ORG|Croix-Rouge]], quatorze chiens, un perroquet qui répète «^{{N|canadair, canadair}}^». [[PER|Josette Amiel]], maire d'un village voisin, console tout le monde. Et elle ? Sa maison est au milieu de la zone. «^{{Q speaker="Josette Amiel" cue="null" ref="none"|J'ai pris les clés des autres, j'ai oublié les miennes.}}^»

**17~h~20.** Départ de feu signalé à [[LOC|Fabrezan]], près du [[LOC|pont de l'Orbieu]]. Vent de nord-ouest, rafales à 70.

[[PER|Marin Delpech]], [[PER|Lou-Anne Sicre]] et [[PER|K. Benali]] ([[ORG|L'Écho des Corbières]])
