#apos=typo
Feu de forêt. Le point à 19 heures dans le massif des [[LOC|Maures]]

– 640 hectares parcourus, feu contenu mais non fixé.
– 380 sapeurs-pompiers, quatre [[MISC|Canadair]], deux [[MISC|Dash]].
– 1^200 personnes évacuées, deux pompiers légèrement blessés.

L'incendie qui s'est déclaré mercredi à 13~h~40 en bordure de la [[LOC|D39]], sur la commune de [[LOC|Collobrières]], a progressé tout l'après-midi en direction de [[LOC|Pierrefeu]], poussé par un mistral soufflant à 60~km/h. En fin de journée, le commandant des opérations de secours, le colonel [[PER|Éric Grandin]], du [[ORG|Sdis du Var]], a fait part d'un «~{{Q speaker="Éric Grandin" cue="fait part" ref="name"|optimisme très mesuré}}~».

Les habitants des hameaux de [[LOC|La Portanière]] et des [[LOC:Les Davids|Davids]] ont été dirigés vers le [[LOC|gymnase Gaston-Vidal]], où la [[ORG|Croix-Rouge]] a dressé 200 lits. Parmi eux, [[PER|Rosa Calandri]], 81 ans, qui a emporté son album de mariage et oublié ses lunettes. Elle a attendu deux heures qu'on vienne la chercher. «~{{Q speaker="Rosa Calandri" cue="raconte" ref="desc"|J'entendais craquer de l'autre côté du vallon, mais le jeune homme au téléphone avait une voix calme}}~», raconte l'octogénaire. Deux de ses voisins, eux, ont refusé de partir. «~{{Q speaker="?Deux de ses voisins" cue="fait savoir" ref="pronoun"|On a une piscine, une pompe et trente ans de débroussaillage}}~», ont-ils fait savoir aux gendarmes.

Un camion du [[ORG|groupe d'intervention de Cuers]] a été encerclé par les flammes vers 16 heures. L'équipage a appliqué la procédure d'autoprotection et en est sorti indemne. Un adjudant-chef se contente de dire que «~{{Q speaker="?Un adjudant-chef" cue="dire" ref="desc"|ça dure quatre minutes et que c'est long}}~».

L'origine reste inconnue. Le [[ORG|parquet de Toulon]] a ouvert une enquête, confiée à la [[ORG|section de recherches de Marseille]]. La cellule spécialisée dans la recherche des causes, qui associe l'[[ORG|ONF]], s'est rendue sur le point d'éclosion. «~{{Q speaker="parquet de Toulon" cue="précise" ref="desc"|La piste accidentelle n'est ni retenue ni écartée}}~», précise le ministère public.

Le préfet a interdit l'accès aux massifs du [[LOC|Var]] jusqu'à vendredi minuit. Il rappelle l'obligation légale de débroussaillement et prévient que les contrevenants seront «~{{Q speaker="?Le préfet" cue="prévient" ref="pronoun"|systématiquement verbalisés}}~». Le [[MISC|Festival des Nuits blanches]] du [[LOC:Le Thoronet|Thoronet]] est maintenu, la [[MISC|Ronde des châtaigniers]] reportée. Au [[LOC:Le Luc|Luc]], l'aérodrome est réservé aux aéronefs de lutte. Des rumeurs, relayées sur [[ORG|Telegram]], évoquant «~{{N|un deuxième départ}}~» à [[LOC|Bormes]] ont été démenties.

Prochain point à 22 heures. [[PER|Bleu Martinez]], à [[LOC|Collobrières]]
