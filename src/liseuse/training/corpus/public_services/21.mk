#apos=typo
Logement

À la [[LOC|cité des Aubiers]], l'ascenseur est en panne depuis 214~jours

Au douzième, Mme [[PER|Bordeaux]] descend son chien dans un panier. Au quatorzième, M. [[PER|Yilmaz]] ne descend plus. Entre les deux, une étudiante, que l'immeuble entier appelle [[PER|Sherpa]], monte les courses contre un café. La tour~9 des [[LOC:cité des Aubiers|Aubiers]], à [[LOC|Bordeaux]], appartient à [[ORG|Aquitanis]]. L'ascenseur appartient au temps.

«~{{Q speaker="Aquitanis" cue="fait savoir" ref="desc"|La pièce est en commande}}~», fait savoir le bailleur, qui incrimine [[ORG|Kone]], qui incrimine un sous-traitant de [[LOC|Turin]]. L'office a écrit en avril aux locataires. Objet : «~{{N|Votre confort de demain}}~». Sous-titre : rien sur aujourd'hui.

Or le décret de 2004 impose deux jours. La [[ORG|Confédération nationale du logement]] et [[ORG|Droit au logement]] ont donc saisi le tribunal judiciaire, en référé. À la barre, mercredi, l'avocate des 64~foyers, Me [[PER|Salomé Iturbide]], a renoncé à plaider debout. Elle a lu un texte d'enfant : «~{{Q speaker="?un enfant" cue="null" ref="none"|Mon papi habite dans le ciel mais il est pas mort.}}~»

L'ambiance n'était pas à rire. En face, le conseil d'[[ORG|Aquitanis]] a proposé trois euros de remise par mois et par étage. Un calcul que la présidente, [[PER|Armelle Laborde-Nguyen]], a jugé «~{{Q speaker="Armelle Laborde-Nguyen" cue="a jugé" ref="name"|créatif}}~». Délibéré le 18.

À [[ORG|Bordeaux Métropole]], actionnaire de fait, on dit suivre l'affaire «~{{Q speaker="?on" cue="dit" ref="pronoun"|heure par heure}}~». La [[ORG|Ville]], elle, a dépêché des volontaires du service civique. Leur mission porte un nom, «~{{N|[[MISC|Portage solidaire]]}}~», et leurs gilets un slogan : «~{{N|Demandez-moi la lune}}~». Cinq garçons et filles dont le plus âgé, [[PER|Ilan Dos Santos-Petit]], a 20~ans. Combien de marches, au total ? «~{{Q speaker="Ilan Dos Santos-Petit" cue="soupire" ref="pronoun"|Deux cent quatre-vingts par tour, soupire-t-il. J'ai arrêté la salle de sport.}}~»

Le bailleur, un mot encore. Son directeur du patrimoine avait promis un monte-charge extérieur, «~{{Q speaker="?Son directeur du patrimoine" cue="avait promis" ref="desc"|avant la fin du mois}}~». Il n'avait pas précisé lequel.

M. [[PER|Yilmaz]], joueur de saz, donne un concert dimanche par la fenêtre. Entrée libre, places assises en bas. [[ORG|Sud Ouest]] a prévu une page, [[ORG|TV7]] une caméra, les pompiers de la [[ORG|caserne d'Ornano]] une échelle.

[[PER|Fantine Lesbats]] – Photo [[PER|Guillaume Bonnaud]]
