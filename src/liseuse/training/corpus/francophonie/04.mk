FAITS DIVERS EN BREF

Incendie mortel à [[LOC|Saint-Zénon-des-Monts]]

Un octogénaire a perdu la vie dans l’incendie de son chalet, aux abords du [[LOC|lac Taureau]]. La [[ORG|Sûreté du Québec]] ([[ORG:Sûreté du Québec|SQ]]) a confié l’enquête à son service des crimes majeurs. « {{Q speaker="Éloïse Cossette" cue="indiqué"|Aucune hypothèse n’est écartée pour le moment}} », a indiqué la sergente [[PER|Éloïse Cossette]], porte-parole de la [[ORG:Sûreté du Québec|SQ]]. Le [[ORG|Bureau du coroner]] a été avisé.

Fraude de type grands-parents

Le [[ORG|Service de police de la Ville de Montréal]] a arrêté quatre suspects à [[LOC|Anjou]] et dans [[LOC|Hochelaga-Maisonneuve]]. [[PER|Dany Pouliot]], 28 ans, et [[PER|Kevin Jean-Baptiste]], 24 ans, ont comparu à [[LOC|Montréal]]. Le [[ORG|Directeur des poursuites criminelles et pénales]] s’est opposé à leur remise en liberté. Selon le [[ORG|SPVM]], les victimes viennent surtout de la [[LOC|Mauricie]].

Un orignal au centre commercial

Clients étonnés jeudi aux [[ORG|Galeries de la Canardière]], à [[LOC|Limoilou]] : un orignal égaré y a brouté une haie devant le [[ORG|Canadian Tire]]. Des agents de la faune l’ont endormi, puis relâché dans la [[LOC|réserve faunique des Laurentides]]. « {{Q speaker="?un commis" cue="rigolé"|Y cherchait des pneus d’hiver!}} » a rigolé un commis.

Collision sur l’[[LOC|A-15]]

Trois personnes ont été transportées à l’[[ORG|Hôpital du Sacré-Cœur]] à la suite d’un carambolage survenu à [[LOC|Mirabel]]. Un camion-citerne de la compagnie [[ORG|Pétroles Bélair]] s’est renversé près de la sortie 31. [[ORG|Urgence-Environnement]] a dépêché une équipe.

Disparue retrouvée

[[PER|Maïka Ouellet-Singh]], 15 ans, portée disparue depuis le 2 mars à [[LOC|Drummondville]], a été retrouvée saine et sauve chez une tante de [[LOC|Cornwall]], en [[LOC|Ontario]]. Me [[PER|Jules Vadeboncœur]], l’avocat de la famille, a remercié le [[ORG|Réseau Enfants-Retour]].

[[PER|Alexandre Fecteau-Hains]], [[ORG|Le Courrier des Rives]]