#apos=typo
Conseil des ministres : un décret, deux nominations, trois «~{{N|mais}}~»

[[LOC|Paris]] ([[ORG|AFP]]) – La porte-parole du gouvernement, [[PER|Maud Bregeon]], a tenu mercredi un point de presse de vingt-six minutes à l'[[LOC|Élysée]]. Ce qu'il faut en garder.

1. Un décret de pénurie, qui avance de six mois la réserve de médicaments obligatoire pour les laboratoires. [[ORG|Sanofi]], [[ORG|Servier]] et [[ORG|UPSA]] auront jusqu'au 1er juin. La [[ORG|Haute Autorité de santé]] avait recommandé neuf mois. «~{{Q speaker="Maud Bregeon" cue="précisé" ref="pronoun"|Nous avons choisi la prudence, pas la bonne conscience}}~», a-t-elle précisé.

2. Deux nominations. [[PER|Aminata Doucouré-Lestrade]] prend la tête de l'[[ORG|Office français de l'immigration et de l'intégration]] ([[ORG:Office français de l'immigration et de l'intégration|Ofii]]) ; [[PER|Pierre-Yves Le Gal]] dirige désormais l'[[ORG|Anah]]. Le second n'a pas été auditionné. De ce tour de vis, l'opposition a fait son miel, elle y voit «~{{Q speaker="?l’opposition" cue="voit" ref="pronoun"|un fait du prince en costume d'été}}~».

3. Une réforme que l'on ne nommera pas. Le conseiller [[PER|Olivier Schrameck]], il y a vingt ans, appelait cela un «~{{N|ballon d'essai}}~». [[PER:Maud Bregeon|Bregeon]], à qui la question était posée, a répondu par un refus net. «~{{Q speaker="Maud Bregeon" cue="null" ref="none"|Nous ne commentons pas les ballons.}}~» [[PER|Emmanuel Macron]], de retour de [[LOC|Tachkent]], n'a pas pris la parole.

4. Un mot, enfin, sur les bruits. [[ORG|Le Canard enchaîné]] racontait la veille une réunion agitée. La porte-parole a rangé ses notes, bu. La suite s'est faite dans le couloir, sous la protection de la moquette : «~{{Q speaker="?un collaborateur" cue="murmure" ref="desc"|Il y avait deux cris et un café renversé, c'est une bonne moyenne}}~», murmure un collaborateur. Une photographe de [[ORG|Sipa]] en a immortalisé la tache.

À [[LOC|Pessac]], la présidente du syndicat [[ORG|Actions Pharma]], [[PER|Sylvie Castaing-Oudin]], a suivi l'annonce en direct, entre deux ordonnances. Elle approuve le décret, en «~{{Q speaker="Sylvie Castaing-Oudin" cue="approuve" ref="pronoun"|bonne cliente des promesses}}~». Et la réserve de six mois ? «~{{Q speaker="Sylvie Castaing-Oudin" cue="null" ref="none"|La mienne tient dans un tiroir.}}~»

On vous résume les «~{{N|mais}}~». Oui à la suppression de la taxe sur les granulés, mais en 2027. Oui aux permanences de week-end, mais pas à [[LOC|Lyon]] ni à [[LOC|Nice]]. Oui au report, mais non au mot report. [[PER|Catherine Vautrin]], à qui l'on tendait un micro, a souri, sans plus.

mb-jl/dro/cx
