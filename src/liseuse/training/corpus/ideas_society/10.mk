#apos=typo
Le courrier des ancêtres

PAR [[PER|MARC-ANTOINE DUVIVIER-ROSSI]], [[ORG|Cercle généalogique des Deux-Morin]]

Qui était [[PER|Colombe Sansnom]]~?

Une lectrice de [[LOC|Coulommiers]] nous adresse l'acte suivant, relevé dans les registres de [[LOC|Jouy-sur-Morin]], et une question~: «~{{Q speaker="?Une lectrice de Coulommiers" cue="adresse" ref="desc"|Peut-on s'appeler [[PER:Colombe Sansnom|Sansnom]]~?}}~» On le peut. Le 3 pluviôse an VIII, l'officier public inscrit une enfant «~{{Q speaker="?l’officier public" cue="inscrit" ref="desc"|trouvée sous le porche, vêtue d'une camisole de laine bleue, avec un demi-ruban}}~» et, ne sachant que faire, lui donne pour prénom l'oiseau de l'enseigne d'en face, et pour nom son absence.

Le demi-ruban est un cas d'école. La mère gardait l'autre moitié. Aux [[ORG|Archives nationales]], dans les liasses de l'[[ORG|hospice des Enfants-Trouvés]], on en conserve par centaines, avec des médailles brisées, des cartes à jouer coupées en biais. L'historienne [[PER|Arlette Farge]] leur a consacré de belles pages. Au [[ORG|Foundling Museum]] de [[LOC|Londres]], on les expose sous le titre «~{{N|[[MISC|Threads of Feeling]]}}~».

Reprenons. [[PER:Colombe Sansnom|Colombe]] est mise en nourrice chez les [[PER|Berger]], au lieu-dit [[LOC|Champgoulin]]. En l'an XIII, le curé [[PER|Nicaise]] la dit «~{{Q speaker="Nicaise" cue="dit" ref="desc"|vive, têtue, lisant couramment}}~». En 1818, elle épouse un papetier des [[LOC|Marais]], [[PER|Louis-Parfait Hennequin]], dont elle aura sept enfants~: [[PER|Parfait]], [[PER|Rose-Aimée]], [[PER|Sidonie]], [[PER|Théodule]], deux [[PER|Eugène]] morts au berceau, et [[PER|Blanche]]. C'est de [[PER|Blanche]] que descend notre correspondante.

Reste la mère. Je suis allé à [[LOC|Dammarie-lès-Lys]], aux [[ORG|archives départementales de Seine-et-Marne]]. Une archiviste m'a montré la série X. «~{{Q speaker="?Une archiviste" cue="a prévenu" ref="pronoun"|Vous ne trouverez rien, mais vous serez content d'avoir cherché}}~», m'a-t-elle prévenu. Elle se trompait d'un cheveu. Dans un inventaire après décès de 1831, celui d'une lingère nommée [[PER|Félicité Doué]] (comme la ville, oui), au milieu des bas et des cuillers~: «~{{Q speaker="?un inventaire après décès" cue="null" ref="none"|Item, un demi-ruban bleu, de nulle valeur.}}~»

Je n'affirme rien. Le notaire, lui, a affirmé~: «~{{N|de nulle valeur}}~».

À vos questions~! Écrire au [[ORG:Cercle généalogique des Deux-Morin|Cercle]], [[LOC|place Beaurepaire]], [[LOC|La Ferté-Gaucher]]. Les indexations de [[ORG|Geneanet]] et de [[ORG|Filae]] ne dispensent pas de voir l'original.
