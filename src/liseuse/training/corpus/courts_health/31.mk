#apos=straight
TRIBUNE

Nous, profs de lycée professionnel, n'enseignons pas à des "{{N|bras}}"

Par un collectif d'enseignants du [[ORG|lycée Marguerite-Perey]]

Ils ont seize ans et on leur a retiré, en trois réformes, l'équivalent d'une année de français. Le ministère appelle cela la "{{N|réussite pour tous}}". La nouvelle terminale, amputée de six semaines au profit d'un stage, ou parcours différencié, ou Dieu sait quoi, a vidé nos ateliers dès la mi-mai. Chez nous, à [[LOC|Vaulx-le-Roi]], dix-neuf élèves sur vingt-quatre n'ont trouvé aucun employeur. Ils ont été priés de "{{N|préparer leur projet}}". Sur [[MISC|Fortnite]], le projet.

Une inspectrice, venue constater, a jugé la salle "{{Q speaker="?Une inspectrice" cue="jugé" ref="desc"|calme}}". Elle l'était : personne.

Nous ne parlons pas en l'air. [[PER|Kenza Rahmouni]], professeure de lettres-histoire, faisait lire [[PER|Annie Ernaux]] à des soudeurs. [[PER|Loïc Péron]], en maintenance, leur fait démonter une pompe, remonter une pompe, écrire la pompe. Il a entendu, en salle des personnels, un collègue du lycée d'en face lui demander si "{{Q speaker="?un collègue du lycée d'en face" cue="demander" ref="desc"|ça servait, tout ça}}".

Les élèves, qui ne manquent pas de mots, en ont trouvé un pour leur filière : la "{{N|cale}}", celle du bateau. "{{Q speaker="Djibril" cue="lancé" ref="name"|On voit pas la mer mais on fait avancer}}", a lancé [[PER|Djibril]] à la proviseure, Mme [[PER|Sabatier]], le jour où l'on a supprimé le cours de philosophie expérimental. Elle n'a pas répondu, elle a noté. Depuis, sa phrase est imprimée sur le tee-shirt des grévistes.

Nous avons écrit au recteur. Il nous a fait recevoir par un chef de cabinet, qui tutoyait sa tablette. Nous avons parlé de l'orientation subie, de l'amiante du bâtiment C, des 50 euros par semaine de gratification, versés avec quatre mois de retard par l'[[ORG|Agence de services et de paiement]]. "{{Q speaker="?un chef de cabinet" cue="répété" ref="pronoun"|J'entends}}", a-t-il répété. Huit fois, on a compté.

[[PER|Élisabeth Borne]], alors [[LOC|rue de Grenelle]], avait promis un bilan. L'[[ORG|Inspection générale]] l'a livré. À la page 41, on lit que le dispositif a produit "{{Q speaker="Inspection générale" cue="lit" ref="none"|un effet de désaffiliation scolaire}}". C'est écrit, imprimé, relié. Et puis rien.

Le 14, nous ne ferons pas grève : nous ferons cours. Toute la nuit, sur le parvis, avec la [[ORG|FCPE]] et l'[[ORG|Amicale des anciens de Perey]]. De [[PER|Villon]] jusqu'au moteur à explosion. Apportez une chaise.

Premiers signataires : [[PER:Kenza Rahmouni|K. Rahmouni]], [[PER:Loïc Péron|L. Péron]], [[PER|Bérangère Ott]], [[PER|Faustin Lukoki]], [[PER|Inês Carvalhal]].
