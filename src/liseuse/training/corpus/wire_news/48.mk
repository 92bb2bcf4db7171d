#apos=straight
[[LOC|Mexique]] : à [[LOC|Guadalajara]], les mères cherchent avec des pelles et des drones

[[LOC|TLAJOMULCO]] ([[LOC|Mexique]]) – Un drone, trente pelles, des tiges de fer qu'on enfonce et qu'on renifle. Le collectif [[ORG|Madres Buscadoras de Jalisco]] a localisé ce week-end quatre nouvelles fosses au sud de [[LOC|Guadalajara]], a-t-on appris auprès du [[ORG|parquet de Jalisco]].

Dix-neuf sacs ont été extraits. Le parquet se refuse à parler de corps tant que l'[[ORG|Institut jaliscien des sciences légales]] n'a pas terminé, et s'en tient à des "{{Q speaker="parquet de Jalisco" cue="s'en tient" ref="desc"|restes à déterminer}}". "{{Q speaker="?une participante" cue="soupire" ref="desc"|Moi je les appelle mes trésors, tant pis pour le dictionnaire}}", soupire une participante. [[PER|Rosaura Villaseñor]], cofondatrice du groupe, marque chaque trou d'un ruban blanc.

La [[LOC|Ciudad Judicial]], à [[LOC|Zapopan]], abrite 8.000 dépouilles non identifiées. La gardienne des lieux, l'anthropologue [[PER|Itzel Xochitl Barajas]], travaille avec des chercheurs de l'[[ORG|UNAM]] et d'[[ORG|Oxford]]. Elle enterre des porcs habillés pour étudier la couleur des plantes qui poussent dessus. "{{Q speaker="Itzel Xochitl Barajas" cue="explique-t-elle" ref="pronoun"|Le jaune vif, vu du ciel, c'est l'azote ; et l'azote, c'est quelqu'un}}", explique-t-elle.

Depuis 2019, sept chercheuses ont été tuées dans l'État. [[PER|Lupita Arámbula]], 61 ans, sort avec un gilet pare-balles trop grand et un chapelet de boutons. Son fils [[PER|Kevin]] livrait des pizzas. "{{Q speaker="Lupita Arámbula" cue="null" ref="none"|Avant, je ne savais pas tenir une pelle. Maintenant je sens la terre remuée à dix mètres, comme d'autres sentent le pain.}}" La couturière ne demande pas de coupables, "{{Q speaker="Lupita Arámbula" cue="demande" ref="desc"|seulement une adresse}}".

Officiellement, le [[LOC|Mexique]] compte 130.000 disparus. En mars, la découverte du ranch [[LOC|Izaguirre]], vite surnommé "{{N|l'école de l'horreur}}", avait ébranlé le pays. La présidente [[PER|Claudia Sheinbaum]] avait alors annoncé une réforme des registres. Les collectifs la disent "{{Q speaker="?Les collectifs" cue="disent" ref="desc"|mort-née}}".

Dimanche, sur la [[LOC|glorieta des Niños-Héroes]], rebaptisée par les familles, une phrase peinte au sol résistait à la pluie : "{{N|Où sont-ils ?}}"
