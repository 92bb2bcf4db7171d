#apos=typo
EN DIRECT. [[MISC|Tournoi des Six Nations]] féminin : [[LOC|France]]-[[LOC|Irlande]], revivez la deuxième période

16 h 02. C'est reparti à [[LOC|Clermont-Ferrand]]. Les [[ORG|Bleues]] mènent 12-7. Un léger vent d'ouest, le public debout, et [[PER|Pauline Bourdon Sansus]] qui gronde déjà.

16 h 04. Mêlée pour l'[[LOC|Irlande]]. Recomposée. Recomposée encore. [[PER|Rose Bernadou]] tire, tire, et l'arbitre, Mme [[PER|Neville-Grady]], se lasse la première. Pénalité. La capitaine irlandaise, [[PER|Aoife Dalton-Wafer]], lui dit «~{{Q speaker="Aoife Dalton-Wafer" cue="dit" ref="name"|thank you, ma'am}}~», sans sourire.

16 h 11. ESSAI ! Quelle offrande de [[PER|Gabrielle Vernier]], jeu au pied rasant, et [[PER|Marine Ménager]] aplatit. [[PER:Pauline Bourdon Sansus|Bourdon Sansus]] transforme : 19-7. À côté de moi, deux sœurs venues de [[LOC|Riom]] pleurent. «~{{Q speaker="?l’aînée" cue="explique" ref="desc"|On avait promis à papa}}~», m'explique l'aînée. Je ne demande pas.

16 h 19. Changements : [[PER|Manaé Feleu]] laisse sa place à [[PER|Kiara Zago]], [[PER|Assia Khalfaoui]] à [[PER|Ambre Mwayembe]]. Le sélectionneur [[PER|François Ratier]] a demandé un ballon, un seul, pour s'occuper les mains.

16 h 26. Carton jaune pour [[PER|Lina Takavoa]]. Geste bête, trois dominos de sifflets. Le manager général avait prévenu, ce matin sur [[ORG|France Info]], qu'il craignait «~{{Q speaker="?Le manager général" cue="avait prévenu" ref="desc"|les vingt minutes à mi-pente}}~». Elles sont là.

16 h 33. Essai irlandais. [[PER|Aoife Dalton-Wafer]], en coin, sur une passe sautée qu'on attribuera aux manuels. 19-12, puis 19-14. On en est là, oui.

16 h 36. Une question d'une lectrice, [[PER|Clémentine]], à [[LOC|Rennes]] : pourquoi les maillots ne portent-ils plus de nom ? Réponse d'un voisin de tribune, dont je tais la profession : «~{{Q speaker="?un voisin de tribune" cue="Réponse" ref="desc"|Pour qu'on apprenne à les aimer à l'oreille}}~». Merci, monsieur.

16 h 41. Sirène. L'[[LOC|Irlande]] joue au large. Le ballon, deux fois, sort presque. Il ne sort pas. [[PER|Morgane Bourgeois]], dernière main, dernière joue, plaque. C'est fini. 19-14. Ce que le staff appelle une «~{{N|victoire en chaussettes}}~».

16 h 49. Flash. [[PER|Pauline Bourdon Sansus]] au micro : «~{{Q speaker="Pauline Bourdon Sansus" cue="null" ref="name"|On s'est fait peur, on l'a bien mérité. La peur et la victoire.}}~» Sa voix tremble un peu. La suivante, [[PER|Madoussou Fall Raclot]], dit qu'elle a «~{{Q speaker="Madoussou Fall Raclot" cue="dit" ref="name"|surtout faim}}~».

16 h 55. Rendez-vous au [[LOC|Pays de Galles]] dans sept jours, à [[LOC|Cardiff]]. Fin du direct. Merci de nous avoir suivis sur [[ORG|Le Fil Ovale]]. – [[PER|Mahaut Chastaing]]
