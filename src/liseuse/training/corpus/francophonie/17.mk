[[LOC|Genève]] internationale: la [[ORG|Fondation Saint-Gervais]] veut sauver l’ex-siège de [[ORG|Sandoz-Lullin]]

C’est un bloc de béton de 1963, posé sur la rive droite, que les banquiers voulaient raser. Propriétaire depuis janvier, [[ORG|Pictet]] a accepté de suspendre la démolition du bâtiment [[LOC|Pégase]], à la [[LOC|rue de Lausanne]]. La [[ORG|Fondation Saint-Gervais]], présidée par l’ancienne ambassadrice [[PER|Dominique Turrettini]], rêve d’y loger douze ONG chassées par la hausse des loyers.

Le contexte est rude. Depuis le retrait du financement américain, l’[[ORG|OMS]], l’[[ORG|OIM]] et le [[ORG|HCR]] ont supprimé des centaines de postes. Le [[ORG|CICR]] a lui aussi coupé. [[LOC|Washington]] ne paie plus sa part à l’[[ORG|ONU]] et le [[LOC|Palais des Nations]] a fermé une aile.

«{{Q speaker="Dominique Turrettini" cue="avertit"|La [[LOC|Genève]] des organisations n’est pas éternelle, elle tient à quelques baux}}», avertit [[PER:Dominique Turrettini|Turrettini]]. Elle a convaincu la [[ORG|Loterie Romande]] et un mécène établi à [[LOC|Cologny]], dont l’identité n’a pas filtré.

Au [[ORG|Grand Conseil]], le député [[PER|Skender Berisha]] ([[ORG|MCG]]) a interpellé l’Exécutif: «{{Q speaker="Skender Berisha" cue="interpellé"|Et pour les Genevois, qu’est-ce qu’on sauve?}}» [[PER|Thierry Apothéloz]] a répondu que 1200 emplois étaient en jeu.

Les architectes montent au front

[[ORG|Patrimoine suisse]] et la section romande du [[ORG|Docomomo]] ont déposé une demande de classement. L’auteur du bâtiment, [[PER|Marc-Joseph Saugey]], a aussi signé le [[LOC|Plaza]]. Un recours devant la [[ORG|Chambre administrative]] n’est pas exclu.

Du côté d’[[ORG|UBS]] et de [[ORG|Lombard Odier]], créanciers du site, silence radio. [[ORG|Le Temps]] a pu consulter une expertise du bureau [[ORG|Amsler & Roduit]]: la rénovation coûterait 41 millions, soit moins qu’une construction neuve. «{{N|[[LOC|Pégase]] volera-t-il?}}» s’interrogeait déjà une banderole au [[LOC|pont du Mont-Blanc]].