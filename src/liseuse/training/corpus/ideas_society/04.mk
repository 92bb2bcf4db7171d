#apos=typo
LOGEMENT. AUX [[LOC:Les Muettes|MUETTES]], ON NE DORT PLUS

Punaises, ascenseurs, charges~: à [[LOC|Garges]], les locataires de [[ORG|1001 Vies Habitat]] et ceux de la foncière [[ORG|Horizon Pierre]] partagent la même cage d'escalier, jamais le même interlocuteur.

«~{{Q speaker="Fatoumata Bathily-Cissé" cue="lâche" ref="name"|Je connais le répondeur par cœur}}~», lâche [[PER|Fatoumata Bathily-Cissé]] en appuyant pour la forme sur le bouton du sixième. L'ascenseur est arrêté depuis le 9 octobre. Elle monte à pied, s'arrête au troisième, chez Mme [[PER|Paris]], 84 ans, qui ne descend plus. «~{{Q speaker="Paris" cue="murmure" ref="desc"|Ils m'ont mise sous clé}}~», murmure l'octogénaire.

Dans le hall, une feuille scotchée~: «~{{Q speaker="?une feuille scotchée" cue="null" ref="desc"|Intervention prévue sous 48 h}}~». Quelqu'un a ajouté, au feutre~: «~{{Q speaker="?Quelqu’un" cue="a ajouté" ref="desc"|de quelle année~?}}~»

L'immeuble a été vendu à la découpe en 2018. D'un côté, [[ORG|1001 Vies Habitat]]; de l'autre, [[ORG|Horizon Pierre]], filiale de [[ORG|Primonial]] gérée depuis [[LOC|Levallois]]. Le syndic, [[ORG|Bonjour Copro]], n'a qu'une adresse électronique. Joint, le bailleur social renvoie vers la copropriété et assure avoir réglé «~{{Q speaker="1001 Vies Habitat" cue="assure" ref="desc"|l'intégralité de sa quote-part}}~». La foncière n'a pas répondu.

Alors ce sont les travailleurs sociaux qui portent les courses. [[PER|Jordan Quitterie]], éducateur au club de prévention [[ORG|Passe-Muraille]], monte les packs d'eau deux fois par semaine. «~{{Q speaker="Jordan Quitterie" cue="null" ref="none"|Ce n'est pas dans ma fiche de poste. Ma fiche de poste, elle est au rez-de-chaussée.}}~» Il a écrit au [[ORG|conseil départemental du Val-d'Oise]], au [[ORG|Défenseur des droits]], à la [[ORG|CNL]]. Une conseillère lui a répondu~: «~{{Q speaker="?Une conseillère" cue="a répondu" ref="desc"|Courage.}}~»

Sa collègue, [[PER|Inès Arrizabalaga]], assistante sociale à [[ORG|La Clé des champs]], a déposé onze recours au titre de la [[MISC|loi Dalo]]. Deux ont abouti. «~{{N|Prioritaire}}~», dit le tampon. Elle hausse les épaules~: «~{{Q speaker="Inès Arrizabalaga" cue="null" ref="pronoun"|Prioritaire derrière qui~?}}~»

Le soir, les habitants des [[LOC:Les Muettes|Muettes]] se retrouvent au local du [[ORG:Le Fil rouge|Fil rouge]], entre la [[LOC|rue Tiers-Pot]] et le [[LOC|parc de la Thève]]. Au programme, un courrier commun. Première phrase adoptée à l'unanimité. C'est la seule.
