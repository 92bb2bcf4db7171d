#apos=typo
BUS – LE NOUVEAU RÉSEAU DÉMARRE LUNDI : VOS QUESTIONS

[[LOC|Angoulême]]. Le 1er~septembre, [[ORG|Möbius]] change tout : numéros, horaires, couleurs. La rédaction a transmis vos interrogations à [[PER|Estelle Marchadier]], directrice de la [[ORG|STGA]].

La ligne A va-t-elle toujours à l'hôpital ?
Oui, mais plus par [[LOC|Ma Campagne]]. Depuis [[LOC|Soyaux]], changez à l'arrêt [[LOC|Franquin]], nommé d'après le père de [[PER|Gaston]]. Comptez sept minutes de marche ou de jurons. «~{{Q speaker="Estelle Marchadier" cue="reconnaît" ref="desc"|Ce n'est pas notre plus belle correspondance}}~», reconnaît la directrice.

Pourquoi supprimer le 9 ?
Il transportait quatre personnes par jour. L'une d'elles nous a écrit : «~{{Q speaker="?L’une d’elles" cue="a écrit" ref="desc"|La cinquième, c'était mon mari, il est mort en mars, est-ce que ça compte ?}}~» Le transport à la demande, appelé «~{{N|[[MISC|Pti'Bus]]}}~», prendra le relais à [[LOC|Puymoyen]], [[LOC|Vœuil-et-Giget]], [[LOC|Torsac]] et [[LOC|Dirac]]. Réservation la veille, avant 17~heures.

Mon fils va au [[ORG|lycée Guez-de-Balzac]], j'habite [[LOC|Fléac]].
Ligne B, puis ligne C, ou le scolaire S~14, géré par la [[ORG|Région Nouvelle-Aquitaine]]. Attention, la [[ORG:Région Nouvelle-Aquitaine|Région]] n'accepte pas les titres [[ORG|Möbius]].

Et les vélos ?
Interdits à bord. Les usagers de [[ORG|Vélocité de l'Angoumois]] s'en étranglent. Leur animatrice, [[PER|Prune Laroche]], rappelle que la communauté d'agglomération avait fait imprimer en 2022 une brochure titrée «~{{N|[[MISC|Tout dans le bus]]}}~». Elle y voit, rétrospectivement, «~{{Q speaker="Prune Laroche" cue="voit" ref="pronoun"|une œuvre de fiction}}~».

Est-ce que ce sera plus cher ?
1,60~€ le ticket au lieu de 1,40. Gratuit le samedi. Au [[ORG|GrandAngoulême]], on vante un «~{{N|bouclier tarifaire}}~» ; l'opposition municipale a sorti la calculette et s'interroge sur la date des élections. «~{{Q speaker="?un conducteur" cue="tempère" ref="desc"|Le samedi, ils ne payaient déjà pas}}~», tempère un conducteur, vingt-six ans de maison, qui redoute surtout la [[LOC|rue de Bordeaux]] et ses dos-d'âne.

Les chauffeurs sont-ils prêts ?
L'[[ORG|Unsa]] a déposé un préavis pour le 4. Ce jour-là, un bus sur deux. Motif : les temps de pause, «~{{Q speaker="Unsa" cue="null" ref="none"|quatre minutes, le temps de chercher des toilettes, pas celui de les trouver}}~».

Qui a choisi les couleurs ?
Les dessinateurs de l'[[ORG|ÉESI]], l'école de l'image. Vert absinthe pour la B. La C est d'un rose que la directrice, au terme de notre entretien, a fini par qualifier : «~{{Q speaker="Estelle Marchadier" cue="qualifier" ref="desc"|jambon}}~».

Recueilli par [[PER|Gaël Aupetit]]. Plan détachable en pages centrales de la [[ORG|Charente libre]].
