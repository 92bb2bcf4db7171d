Aéronautique : [[ORG|Airbus]] accélère, [[LOC|Toulouse]] recrute, [[LOC|Figeac]] sature

[[LOC|Blagnac]], 6 h 45. Sur la ligne de l’[[MISC|A321XLR]], les équipes du matin prennent la relève. [[ORG|Airbus]], piloté par [[PER|Guillaume Faury]], veut livrer 75 monocouloirs par mois. Encore faut-il des moteurs : [[ORG|Pratt & Whitney]] et [[ORG|CFM International]], la coentreprise de [[ORG|Safran]] et de [[ORG|GE Aerospace]], peinent à suivre.

Dans la [[LOC|Mecanic Vallée]], entre [[LOC|Figeac]] et [[LOC|Decazeville]], on parle de « {{N|rampe}} » à longueur de journée. « {{Q speaker="Serge Cantaloube" cue="sourit"|Avant, une rampe, c’était pour les escaliers}} », sourit [[PER|Serge Cantaloube]], patron de [[ORG|Rouergue Usinage]]. Son carnet déborde. Comme celui de [[ORG|Ratier-Figeac]], de [[ORG|Figeac Aéro]] ou de [[ORG|Lisi]].

Chez [[ORG|Boeing]], à [[LOC|Seattle]], on compte les jours avant la certification du [[MISC|737 MAX 10]]. Chez [[ORG|Embraer]], on se frotte les mains. [[ORG|Dassault Aviation]], lui, a deux lignes à nourrir : le [[MISC|Rafale]], à [[LOC|Mérignac]], et le [[MISC|Falcon 10X]]. Son PDG, [[PER|Éric Trappier]], négocie toujours avec les Allemands le partage du [[MISC|Scaf]].

Et demain ? L’[[ORG|Onera]] planche sur l’aile haubanée, [[ORG|Beyond Aero]] sur l’hydrogène, [[ORG|Aura Aero]] sur un appareil régional hybride, [[MISC|Era]]. La jeune [[ORG|Alizéa]], à [[LOC|Francazal]], promet un taxi volant, le [[MISC|Moustico]]. « {{Q speaker="Blaise Nkoulou" cue="tempère"|On volera quand l’[[ORG|Easa]] dira oui}} », tempère [[PER|Blaise Nkoulou]], son pilote d’essai.

Au [[MISC|salon du Bourget]], l’an prochain, il fera peut-être une démonstration. En attendant, l’[[ORG|UIMM Occitanie]] forme 900 ajusteurs. L’[[ORG|Isae-Supaero]] et l’[[ORG|Enac]] affichent complet.

[[PER:Serge Cantaloube|Cantaloube]] a passé deux annonces, l’une dans [[ORG|La Dépêche du Midi]], l’autre à [[LOC|Porto]]. « {{Q speaker="Serge Cantaloube" cue="constate"|C’est la seconde qui a répondu}} », constate-t-il. Depuis juin, [[PER|Duarte]] et [[PER|Filipa]] règlent la fraiseuse [[MISC|Hermle C42]] ; ils logent chez la mère du patron.