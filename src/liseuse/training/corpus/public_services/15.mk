#apos=typo
CHASSE. Dimanche sans fusil ? La [[LOC|Sologne]] s'étrangle

La proposition tient en six lignes. Déposée au [[ORG|Sénat]] par un élu écologiste de l'[[LOC|Isère]], [[PER|Guillaume Gontard]], la loi dite «~{{N|[[MISC|balade tranquille]]}}~» mettrait fin à la chasse le dimanche. À [[LOC|La Ferté-Beauharnais]], où l'on compte un permis pour sept habitants, elle a fait l'effet d'un coup de chevrotine.

«~{{Q speaker="Hubert-Louis de Montbazon" cue="null" ref="name"|Interdisez donc la messe, elle fait du bruit aussi}}~» : dans son pavillon tapissé de massacres, [[PER|Hubert-Louis de Montbazon]] ne décolère pas. Il loue 600~hectares au [[LOC|domaine de la Malvoisine]] à des industriels belges, qui ne viennent que le week-end. Son garde, [[PER|Thierry Cerf]], porte un nom de métier et mesure deux mètres. Lui serait plutôt pour. «~{{Q speaker="Thierry Cerf" cue="avoue" ref="pronoun"|Je n'ai pas mangé un rôti en famille depuis 2009}}~», avoue-t-il, hors de portée du patron.

La [[ORG|Fédération nationale des chasseurs]] a réagi dans l'heure. Elle rappelle que le nombre d'accidents a baissé de 41~% en vingt ans, chiffres de l'[[ORG|OFB]] à l'appui, et tient la comparaison avec le ski ou la baignade pour «~{{Q speaker="Fédération nationale des chasseurs" cue="tient" ref="pronoun"|déplaisante mais exacte}}~». [[PER|Willy Schraen]], son président, doit être reçu à la [[ORG|Transition écologique]].

Reste qu'à [[LOC|Neung-sur-Beuvron]], tout le monde se souvient du 4~décembre. Une balle a traversé la véranda des [[PER|Pasquier]], un dimanche, à l'heure du café. «~{{Q speaker="?la mère" cue="raconte" ref="desc"|Elle a cassé la soupière et c'est tout, mais depuis, je m'assois dos au mur}}~», raconte la mère. Plusieurs riverains, sous couvert d'anonymat car ici «~{{Q speaker="?Plusieurs riverains" cue="null" ref="none"|tout se sait avant le facteur}}~», décrivent des chemins ruraux barrés, des caméras, un grillage. La [[MISC|loi Cardoux]], de 2023, devait supprimer ces clôtures. On attend.

Le sous-préfet de [[LOC|Romorantin-Lanthenay]] connaît l'expression «~{{N|solognot de passage}}~», qui désigne ceux qui achètent, clôturent et repartent. Il s'est gardé de l'employer jeudi devant les louvetiers. Plus de sangliers abattus, oui ; plus de clôtures, non : voilà, en résumé, sa ligne.

À l'[[ORG|Aspas]], on applaudit le texte. À la [[ORG|LPO Centre-Val de Loire]], on temporise. Quant au curé de [[LOC|Nouan-le-Fuzelier]], le père [[PER|Désiré Mbarga]], il confirme que la [[MISC|messe de la Saint-Hubert]], trompes comprises, aura bien lieu dimanche. «~{{Q speaker="Désiré Mbarga" cue="glisse" ref="desc"|Avec ou sans loi, ils chantent faux}}~», glisse l'ecclésiastique.

[[PER|Quentin Vasseur]]
