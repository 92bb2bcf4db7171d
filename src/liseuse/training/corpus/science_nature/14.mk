#apos=typo
TRANSPORT MARITIME. Le cargo à voiles [[MISC|Anémos II]] boucle sa première transatlantique

[[LOC|Concarneau]], 9 avril (Correspondance) – Parti de [[LOC|Santa Marta]] le 17 mars avec 980 tonnes de café vert, le voilier-cargo [[MISC|Anémos II]] s'est amarré mercredi au [[LOC|quai Est]], sous les vivats d'une centaine de personnes et sous un crachin réglementaire.

Dix-neuf jours, 4 300 milles, une vergue fendue au large des [[LOC|Açores]]. La capitaine, [[PER|Bleuenn Tanguy-Otero]], 41 ans, ancienne de la [[ORG|Compagnie du Ponant]], a dormi quatre heures par nuit. «~{{Q speaker="Bleuenn Tanguy-Otero" cue="déclaré" ref="pronoun"|Le moteur a tourné onze heures en tout, dont neuf pour rentrer ici}}~», a-t-elle déclaré en descendant l'échelle.

L'armateur [[ORG|TOWT]] n'a rien à voir dans l'affaire : c'est la [[ORG|Société morbihannaise d'armement à la voile]], dite [[ORG:Société morbihannaise d'armement à la voile|Smav]], qui exploite le navire. Coût : 21 millions, dont 6 apportés par la [[ORG|Banque des territoires]]. Le directeur général, [[PER|Paul Lemoine-Achard]], a reconnu que le kilo de café revenait 38 centimes plus cher qu'en porte-conteneurs. Le torréfacteur [[ORG|Lobodis]] et le chocolatier [[ORG|Marque blanche]] ont pourtant signé pour cinq ans.

«~{{Q speaker="?l’un des manutentionnaires" cue="pestait" ref="desc"|Ça sent bon, mais à la palette, c'est le Moyen Âge}}~», pestait l'un des manutentionnaires. Les cales, étroites, ne se prêtent pas au chariot. M. [[PER:Paul Lemoine-Achard|Lemoine-Achard]] promet une trappe.

La performance environnementale dépend des hypothèses. Le mémoire remis à l'[[ORG|Ademe]] annonce 90 % d'émissions évitées ; le cabinet [[ORG|Carbone 4]], 71 %. L'ingénieur qui a dirigé la contre-étude, [[PER|Yusuf Karataş]], refuse qu'on lui fasse dire «~{{N|zéro carbone}}~», un label d'agence de publicité à ses yeux. Il a calculé le retour à vide.

Le nom a fait jaser à [[LOC|Douarnenez]], où un langoustier de 1931, l'[[MISC|Anémos]], rouille au cimetière du [[LOC|Port-Rhu]]. La petite-fille du dernier patron a envoyé une carte au chantier [[ORG|Piriou]] : «~{{Q speaker="?La petite-fille du dernier patron" cue="null" ref="desc"|Bon vent au petit frère. Le grand n'avait pas d'Internet.}}~»

Prochaine escale, lundi, à [[LOC|Fécamp]]. Puis cap sur la [[LOC|Guadeloupe]] avec du vin, du foie gras et, sur le pont, onze passagers qui ont payé 3 200 euros pour ne rien faire. La brochure appelle cela une «~{{N|traversée utile}}~».
