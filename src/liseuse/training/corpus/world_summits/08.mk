#apos=typo
[[LOC:Alger|ALGER]] – Autoroute, dessalement, train du désert : ce qu'a dit (et n'a pas dit) le ministre

Trois heures de questions orales, jeudi, devant l'[[ORG|Assemblée populaire nationale]] ([[ORG:Assemblée populaire nationale|APN]]), et une salle aux deux tiers vide. Le ministre des Travaux publics, [[PER|Abdelkader Djellaoui]], s'est présenté avec quatre classeurs. Il en a ouvert un.

Le tronçon [[LOC|Laghouat]]-[[LOC|Ghardaïa]] de la ligne ferroviaire sera livré «~{{Q speaker="Abdelkader Djellaoui" cue="assuré" ref="pronoun"|dans les délais contractuels}}~», a-t-il assuré, sans préciser lesquels. La députée [[PER|Zahia Bent Lakhdar]], élue du [[ORG|MSP]] à [[LOC|Touggourt]], l'a interrompu. Elle compte, elle, «~{{Q speaker="Zahia Bent Lakhdar" cue="compte" ref="pronoun"|onze mois de sable}}~». Rires, puis rappel au règlement du président de séance.

Sur l'eau, le ton change. Cinq stations de dessalement tournent désormais, à [[LOC|Fouka]], [[LOC|Cap Djinet]], [[LOC|Koudiet Draouche]]… À [[LOC|Béjaïa]], celle de [[LOC|Tighremt]] n'alimenterait que la moitié des foyers prévus. Un directeur de l'[[ORG|Algérienne des eaux]] affirme que ce chiffre «~{{Q speaker="?Un directeur de l’Algérienne des eaux" cue="affirme" ref="desc"|ne tient pas compte des fuites}}~», lesquelles, ajoute-t-il, sont «~{{Q speaker="?Un directeur de l’Algérienne des eaux" cue="ajoute" ref="pronoun"|historiques}}~». Le mot a beaucoup plu.

Et l'autoroute ? Celle que l'on appelle, par habitude, «~{{N|le projet du siècle}}~» a vingt ans cette année. Entre [[LOC|Bouira]] et [[LOC|El Adjiba]], un automobiliste sur trois la quitte pour contourner les travaux. «~{{Q speaker="?un taxieur de la ligne Alger-Sétif" cue="raconte" ref="desc"|J'ai vieilli sur cette chaussée}}~», raconte un taxieur de la ligne [[LOC|Alger]]-[[LOC|Sétif]], qui a scotché sur sa vitre arrière «~{{N|Patience, on goudronne}}~».

Le groupe chinois [[ORG|CRCC]] et le public [[ORG|Cosider]] se renvoient la balle. Contacté, le premier n'a pas donné suite. Le second nous a adressé un communiqué de deux lignes, dans lequel l'entreprise juge sa responsabilité «~{{Q speaker="Cosider" cue="juge" ref="desc"|nulle et non avenue}}~».

Dans les couloirs, [[PER|Noureddine Aït Yahia]], doyen des indépendants, retenait surtout ce que personne n'avait demandé : le prix. «~{{Q speaker="Noureddine Aït Yahia" cue="null" ref="none"|Quand on interroge un ministre sur les kilomètres, il répond en kilomètres. Essayez en dinars.}}~»

La séance levée, M. [[PER:Abdelkader Djellaoui|Djellaoui]] a repris ses classeurs. Prochain rendez-vous au [[ORG|Conseil de la nation]], le 12.

[[PER|Sofiane B.]]
