CE SOIR À LA TÉLÉ

[[ORG|TF1]], 21 h 10. [[MISC|HPI]]
Saison 5, épisode 3. [[PER|Morgane Alvaro]] ([[PER|Audrey Fleurot]]) enquête sur la mort d'un colombophile à [[LOC|Wattrelos]]. [[PER|Karadec]] boude. Notre avis : pétillant.

[[ORG|France 2]], 21 h 10. [[MISC|Envoyé spécial]]
Au sommaire : le marché du sommeil ; la vallée de la [[LOC|Roya]], cinq ans après la [[MISC|tempête Alex]] ; portrait d'[[PER|Aya Nakamura]]. Présentation : [[PER|Élise Lucet]].

[[ORG|France 3]], 21 h 05. [[MISC|Meurtres à Brouage]]
Téléfilm inédit de [[PER|Sylvain Desroches]]. Deux gendarmes, [[PER|Nathalie Coudert]] et [[PER|Simon Le Guen]], un noyé, du sel. Le fantôme de [[PER|Marie Mancini]] plane sur [[LOC|Brouage]].

[[ORG|Canal+]], 21 h. Rugby. [[MISC|Top 14]] : [[ORG|Toulouse]]-[[ORG|La Rochelle]]
Sans [[PER|Antoine Dupont]], mais avec [[PER|Thomas Ramos]]. À [[LOC|La Rochelle]], on parle de revanche ; à [[LOC|Toulouse]], on parle de [[PER:Antoine Dupont|Dupont]]. Commentaires : [[PER|Éric Bayle]].

[[ORG|Arte]], 20 h 55. [[MISC|Paris, Texas]]
De [[PER|Wim Wenders]], [[MISC|Palme d'or]] 1984. [[PER|Travis]] marche, [[PER|Nastassja Kinski]] attend. De [[LOC|Paris]], au [[LOC|Texas]], on ne verra qu'une photo.

[[ORG|M6]], 21 h 10. [[MISC|Top Chef]]
Demi-finale à l'[[ORG|hôtel de Crillon]]. [[PER|Quentin]], [[PER|Charline]] et [[PER|Steven]] revisitent la blanquette devant [[PER|Philippe Etchebest]] et [[PER|Hélène Darroze]]. "{{Q speaker="Charline" cue="écrie"|Mon siphon a explosé !}}" s'écrie [[PER|Charline]]. Suspense moyen.

[[ORG|Gulli]], 20 h 50. [[MISC|Les Malheurs d'Alfred]]
[[PER|Pierre Richard]] au meilleur de sa forme. Pour petits et grands.

[[ORG|RTS Un]], 20 h 15. [[MISC|Passe-moi les jumelles]]
Les bisses du [[LOC|Valais]], avec le guide [[PER|Innocent Bonvin]], 88 ans, et sa mule, [[PER|Cléopâtre]]. "{{Q speaker="Innocent Bonvin" cue="dit"|L'eau, ça ne se presse pas}}", dit-il.

En replay. Sur [[ORG|France.tv]] : [[MISC|Parlement]], la série de [[PER|Noé Debré]]. Sur [[ORG|Max]] : [[MISC|The White Lotus]]. Sur [[ORG|Disney+]] : [[MISC|Andor]].

À la radio. [[ORG|France Culture]], 21 h : [[MISC|Le Cours de l'histoire]], spécial [[PER|Mazarin]]. [[ORG|Fip]], 22 h : nuit [[ORG|Daft Punk]].

Sélection [[PER|Bérénice Colas]] - [[ORG|Télé Ciné Revue]]