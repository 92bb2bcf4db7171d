#apos=typo
COURRIER DES LECTEURS

Le train de 6 h 12

J'ai lu avec attention l'article de [[PER|Maëlys Tran]] sur la ligne [[LOC|Chartres]]–[[LOC|Paris]]. Tout y est, sauf l'odeur. Permettez à un abonné de trente ans de compléter. Le 6 h 12, nous sommes deux cents à l'attendre sur le quai d'[[LOC|Épernon]], dans le noir, puisque l'éclairage est en panne depuis la Toussaint. La semaine dernière, le haut-parleur a grésillé : « {{Q speaker="?le haut-parleur" cue="a grésillé" ref="desc"|En raison d'une difficulté de préparation du matériel}} »… la suite s'est perdue. Un contrôleur m'a confié que cela signifiait simplement que « {{Q speaker="?Un contrôleur" cue="a confié" ref="desc"|personne ne retrouve la clé}} ». Et l'on s'étonne que le voisin reprenne sa voiture ! J'ai écrit à [[ORG|Île-de-France Mobilités]]. On m'a répondu que j'habitais en [[LOC|Centre-Val de Loire]]. J'ai écrit à la région. Elle m'a renvoyé à [[ORG|Transilien]]. J'attends.

[[PER|Jean-Noël Gare]] (cela ne s'invente pas), [[LOC|Épernon]]

Réponse à M. [[PER|Lescot]]

Dans votre édition du 4 mars, M. [[PER|Lescot]] prétend que « {{Q speaker="Lescot" cue="prétend" ref="name"|les professeurs d'allemand ont disparu faute d'élèves}} ». C'est l'inverse, Monsieur. J'ai enseigné au [[ORG|lycée Marceau]] pendant vingt-six ans. Mes classes étaient pleines ; mon poste a été supprimé. [[PER|Goethe]] et [[PER|Christa Wolf]] n'y sont pour rien. « {{Q speaker="?L’inspecteur" cue="disait" ref="desc"|Vous êtes un excellent professeur d'une discipline en tension}} », me disait naguère l'inspecteur. Tension : voilà un mot commode.

[[PER|Hildegard Pasquier-Roth]], [[LOC|Maintenon]]

Bravo

Un mot, trop bref, pour saluer votre critique du spectacle de [[PER|Wajdi Mouawad]]. Je sortais de [[MISC|Tous des oiseaux]] sans savoir que penser. Votre journaliste écrivait « {{Q speaker="?Votre journaliste" cue="écrivait" ref="desc"|on en sort plus seul et moins isolé}} ». Voilà.

[[PER|Bakary S.]], par courriel

NDLR. La [[ORG|SNCF]], que nous avons interrogée, reconnaît pour le 6 h 12 un taux de ponctualité de 71 %. L'entreprise « {{Q speaker="SNCF" cue="null" ref="desc"|présente ses excuses aux voyageurs de la ligne}} » et annonce un nouveau matériel, du [[MISC|Regio2N]], pour l'été. Les lettres peuvent être abrégées. Écrire à [[ORG|La République du Perche]], service courrier, [[LOC|place des Épars]], [[LOC|Chartres]].
