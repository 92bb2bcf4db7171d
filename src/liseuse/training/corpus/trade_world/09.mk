#apos=typo
PARLEMENT – Rapport d'information
Eau potable : le [[ORG|Sénat]] chiffre le prix des fuites

Un litre sur cinq. La [[ORG|mission d'information sur l'état des réseaux d'eau]], présidée par [[PER|Rémy Pointereau]], a rendu mercredi 184 pages et 32 recommandations, adoptées à l'unanimité moins une abstention, celle du groupe [[ORG|CRCE-K]].

Le rapporteur, [[PER|Gwenola Tréhin]] ([[ORG|Union centriste]], [[LOC|Morbihan]]), a sillonné neuf départements. De [[LOC|Guéméné-sur-Scorff]], où un tuyau de 1954 lâche «~{{Q speaker="Loïc Guillemot" cue="selon" ref="name"|à chaque match des [[ORG|Bleus]], quand tout le monde tire la chasse à la mi-temps}}~» selon [[PER|Loïc Guillemot]], le fontainier, à [[LOC|Saint-Denis de La Réunion]], elle a surtout constaté que personne ne sait où passent les conduites. «~{{Q speaker="Gwenola Tréhin" cue="s’est étonnée" ref="desc"|Nous connaissons mieux le sol de [[LOC|Mars]] que celui de nos communes}}~», s'est étonnée l'élue du [[LOC|Morbihan]] devant la presse.

Parmi les pistes :

– rendre obligatoire un plan numérique au 1er janvier 2029 (proposition n° 4) ;
– créer au sein de l'[[ORG|ANCT]] une cellule de quinze ingénieurs, déjà surnommée «~{{N|la brigade des vannes}}~» ;
– fusionner, sauf avis contraire motivé, les services de moins de 3~000 abonnés ;
– déplafonner les redevances des six agences de l'eau, que [[ORG|Bercy]] écrête depuis 2012.

Cette dernière mesure est la plus coûteuse, et la plus disputée. Au banc des ministres, mardi, [[PER|Agnès Pannier-Runacher]] n'a pas tranché. «~{{Q speaker="?un conseiller" cue="confie" ref="desc"|On ne va pas rouvrir la tuyauterie budgétaire en juillet}}~», confie un conseiller. Le sénateur [[PER|Hervé Gillé]] ([[ORG|Parti socialiste]]) s'en est ému : la mission avait été saisie, a-t-il rappelé, par le bureau du [[ORG|Sénat]] lui-même.

La fusion fait grincer les petites communes. L'[[ORG|Association des maires ruraux de France]] ([[ORG:Association des maires ruraux de France|AMRF]]) y lit «~{{Q speaker="Association des maires ruraux de France" cue="y lit" ref="name"|le retour par le robinet d'une loi sortie par la porte}}~», allusion à la [[MISC|loi NOTRe]], dont l'obligation de transfert a été abrogée au printemps. Plusieurs maires auditionnés ont eu des mots plus verts, que le compte rendu a polis.

Et [[ORG|Veolia]] ? Et [[ORG|Suez]], [[ORG|Saur]] ? Entendus en avril, les trois délégataires ont promis des capteurs. «~{{Q speaker="Gwenola Tréhin" cue="a répliqué" ref="pronoun"|Vous promettez des oreilles, je demande des mains}}~», leur a répliqué, ce jour-là, celle qui fut dix ans vice-présidente d'[[ORG|Eau du Morbihan]].

[[PER|P. Auvray]]
