Le biologiste [[PER|Tanguy Morvan-Achour]], de la station [[ORG|Ifremer]] de [[LOC|Bouin]], a découvert dans l’étier une crevette qu’on croyait cantonnée au [[LOC|Guadalquivir]].
[[ORG|Amnesty International]] et la [[ORG|Fédération internationale pour les droits humains]] ([[ORG:Fédération internationale pour les droits humains|FIDH]]) demandent à [[LOC|Minsk]] la libération des syndicalistes détenus à [[LOC|Gomel]].
À 17 ans, l’escrimeur [[PER|Ruben Adjei-Lacombe]], licencié à [[LOC|Levallois]], est devenu champion de [[LOC|France]] au sabre devant l’expérimenté [[PER|Sébastien Patrice]].
Le navigateur [[PER|François Gabart]] a amarré son trimaran, [[MISC|SVR-Lazartigue]], à [[LOC|Concarneau]], où [[ORG|MerConcept]] emploie désormais une centaine de salariés.
Aux dernières nouvelles, [[PER|Baptistin Rossi-Caro]], berger à [[LOC|Tende]], campait toujours sur la piste du [[LOC|col de Tende]], fermé depuis la [[MISC|tempête Alex]].
Trois cents habitants de [[LOC|Notre-Dame-des-Landes]] ont fêté vendredi les sept ans de l'abandon de l'aéroport, avec un fest-noz et une soupe offerte par [[ORG|Cagette des terres]].
Lauréate, quelques semaines plus tôt, du [[MISC|Tour de France Femmes]], [[PER|Pauline Ferrand-Prévot]] figurait parmi les engagées des championnats du monde organisés à [[LOC|Kigali]], au [[LOC|Rwanda]].
« Rien n’arrête la [[LOC|Durance]] quand elle a décidé », prophétisait [[PER|Jean Giono]], que les élèves de [[LOC|Manosque]] ont mis en scène dans « [[MISC|Le Chant du monde]] ».
Mme [[PER|Oumou Hawa Diané]], présidente de l’association [[ORG|Femmes du fleuve]], sera reçue mardi à [[LOC|Matignon]], avant une visite du [[LOC|foyer Bara]], à [[LOC|Montreuil]].
L'[[ORG|Association sportive des Mureaux]], le [[ORG|Volero Le Cannet]] et le [[ORG|Neptunes Volley]] n'ont pas obtenu de la [[ORG|DNCG]] le feu vert espéré.
« On ne soigne pas avec des slogans », tance [[PER|Corinne Delpech-Abadie]], cheffe des urgences de [[LOC|Cahors]] et déléguée de l’[[ORG|Amuf]] pour le [[LOC|Lot]].
Alors que [[ORG|Biarritz Olympique]] joue sa survie en [[MISC|Pro D2]], [[ORG|Dax]], [[ORG|Brive]] et [[ORG|Colomiers]] lorgnent une place en demi-finale.
Avec ses 1 141 mètres, le [[LOC|Hohneck]], disputé entre [[LOC|Vosges]] et [[LOC|Haut-Rhin]], s’est offert hier une première gelée, relevée par un amateur de [[LOC|Munster]].
De [[LOC|Buenos Aires]] à [[LOC|Montevideo]], trente minutes d'hydroglisseur suffisaient, écrivait [[PER|Jorge Luis Borges]], pour changer de siècle et retrouver l'[[LOC|Argentine]] d'autrefois.
D’[[LOC|Ajaccio]] à [[LOC|Porto-Vecchio]], les orages ont privé d’électricité 11 000 foyers ; à [[LOC|Corte]], le [[LOC|Tavignano]] est monté de deux mètres en une heure.
Quelque 4 000 coureurs, dont la Kényane [[PER|Faith Jepkorir]], sont attendus dimanche au départ du [[MISC|marathon du Mont-Saint-Michel]], entre [[LOC|Cancale]] et [[LOC|Pontorson]].
Récompensé par un [[MISC|Molière]], la même semaine que par les [[MISC|Victoires de la musique]], le duo [[ORG|Sucre Lent]] a fêté ça à [[LOC|Pézenas]], ville chère à [[PER|Jean-Baptiste Poquelin]].
Le vieux [[PER|Toussaint Orsoni]], que tout [[LOC|Sartène]] appelait [[PER|Zi Santu]], racontait volontiers comment il avait caché un aviateur de [[LOC|Chicago]] dans son moulin.
Le groupe [[ORG|Seb]] arrêtera la production de bouilloires à [[LOC|Mayenne]], mais promet d’investir à [[LOC|Pont-Évêque]], ce que la [[ORG|CFDT]] juge « insuffisant ».
Dans la [[LOC|baie de Saint-Brieuc]], les soixante-deux éoliennes du consortium espagnol [[ORG|Iberdrola]] tournent depuis mai 2024, au large d’[[LOC|Erquy]] et du [[LOC|cap Fréhel]].
Le vin primeur ne coule plus guère à [[LOC|Osaka]], se désole [[PER|Clotilde Chermette-Ito]], dont le domaine, à [[LOC|Odenas]], exportait la moitié de ses bouteilles.
Faute de neige, la station du [[LOC|Markstein]] a fermé ses remontées ; [[LOC|Gérardmer]] et [[LOC|La Bresse]] tiennent encore, mais pour combien de jours ?
Le Hongrois [[PER|László Krasznahorkai]], distingué en 2025 par l’[[ORG|Académie suédoise]], vit entre [[LOC|Trieste]] et [[LOC|Budapest]], loin des mondanités.
Dimanche à [[LOC|Monza]], la [[ORG|Scuderia Ferrari]] étrennera un nouvel aileron ; [[ORG|McLaren]], [[ORG|Red Bull]] et [[ORG|Mercedes]] ont déjà dévoilé leurs évolutions.
Pour ses 50 ans, [[ORG|L’Aramon rouge]], petite coopérative de [[LOC|Lézignan-Corbières]], a invité [[PER|Francis Cabrel]], l’enfant d’[[LOC|Astaffort]], à vendanger une parcelle.