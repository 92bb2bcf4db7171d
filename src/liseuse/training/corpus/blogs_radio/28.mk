#apos=typo
PROCÈS DE L'INCENDIE DU [[ORG|BLUE MOON]], JOUR 4 : SUIVEZ L'AUDIENCE MINUTE PAR MINUTE

Compte rendu de [[PER|Astrid Mellouki]], au [[ORG|tribunal correctionnel de Belfort]]

9h12. L'audience reprend. La présidente, [[PER|Odile Franchet]], réclame que l'on éteigne les téléphones. « {{Q speaker="Odile Franchet" cue="null" ref="none"|Y compris vous, maître.}} » Me [[PER:Anne-Lise Kreutz|Kreutz]] rougit.

9h20. À la barre, l'ancien gérant, [[PER|Dario Rinaldi]], 57 ans. Costume beige, voix presque inaudible. On l'interroge sur la porte du fond. Il la savait cadenassée. Il le dit tout de suite, comme on se débarrasse : « {{Q speaker="Dario Rinaldi" cue="dit" ref="pronoun"|À cause des resquilleurs. C'était juste pour le samedi.}} »

9h41. Le procureur : « {{Q speaker="?Le procureur" cue="null" ref="desc"|C'était un samedi, monsieur [[PER:Dario Rinaldi|Rinaldi]].}} » Long silence.

10h05. Expert. Les panneaux acoustiques, achetés sur [[ORG|Leboncoin]], s'enflamment en onze secondes. Une vidéo de l'[[ORG|IRCGN]] est projetée. Plusieurs familles sortent. Dans le couloir, une mère répète à qui veut l'entendre qu'elle en a compté « {{Q speaker="?une mère" cue="répète" ref="desc"|onze, tous les soirs, depuis quatre ans}} ».

10h50. Suspension.

11h15. C'est au tour du commandant [[PER|Rochedy]], du [[ORG|Sdis 90]]. Son équipe est entrée la première. « {{Q speaker="Rochedy" cue="null" ref="none"|On a suivi les téléphones. Ils sonnaient.}} » La greffière s'arrête de taper.

11h38. Me [[PER|Anne-Lise Kreutz]], pour la défense, veut savoir si la commission de sécurité était passée en 2019. Elle l'était. Avis favorable. L'avocate brandit le document, paraphé par un adjoint. « {{Q speaker="Anne-Lise Kreutz" cue="tonne" ref="pronoun"|Et cet homme-là, où est-il assis ?}} », tonne-t-elle. Nulle part : le parquet a requis un non-lieu à son égard.

12h02. Brouhaha. Quelqu'un a crié « {{Q speaker="?Quelqu’un" cue="a crié" ref="pronoun"|honte !}} » du fond de la salle. La présidente menace d'évacuer.

12h30. Déjeuner. Une source judiciaire nous confirme que les réquisitions, prévues jeudi, pourraient être repoussées à lundi.

14h05. Reprise. Conseil de vingt familles, Me [[PER|Saïd Ferhat]] déplore «^{{Q speaker="Saïd Ferhat" cue="déplore" ref="name"|un procès sans propriétaire}}^» : la SCI qui possédait les murs a été dissoute. Son nom, «^{{N|[[ORG|Les Beaux Jours]]}}^», fait soupirer la salle.

14h10. [[PER|Lina Rinaldi]], la fille du prévenu, dix-neuf ans à l'époque, était au vestiaire ce soir-là. Elle a perdu son meilleur ami. Elle regarde les bancs, puis son père. « {{Q speaker="Lina Rinaldi" cue="null" ref="none"|J'ai ouvert ce que j'ai pu.}} »

14h12. [[PER|Dario Rinaldi]] pleure.

14h30. Nous interrompons ce direct quelques minutes.
