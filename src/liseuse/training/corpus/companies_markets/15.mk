#apos=typo
Alliance
[[ORG|Renault]]-[[ORG|Nissan]]^: le divorce n'aura pas lieu, le mariage non plus

Par [[PER|Gautier Lemoine]]

Deux heures de conseil à [[LOC|Boulogne-Billancourt]], autant à [[LOC|Yokohama]], et un communiqué de douze lignes. Le duo [[ORG|Renault]]-[[ORG|Nissan]] a révisé jeudi l'accord qui lie ses participations croisées^: chacun pourra descendre à 10^%. À lire la prose commune, les deux groupes entrent dans une phase de «^{{Q speaker="?la prose commune" cue="À lire" ref="desc"|coopération par projets}}^».

Traduction d'un ancien cadre du [[LOC|Technocentre]]^: «^{{Q speaker="?un ancien cadre du Technocentre" cue="Traduction" ref="desc"|On se téléphonera pour les anniversaires.}}^» Vingt-cinq ans après la poignée de main de [[PER|Louis Schweitzer]] et de [[PER|Yoshikazu Hanawa]], il reste des moteurs partagés, une usine à [[LOC|Chennai]], beaucoup de souvenirs.

Pour les fournisseurs, la nouvelle compte. [[ORG|Lisi]], [[ORG|Novares]] et le petit [[ORG|Cordelier]], de [[LOC|Thiers]], livrent les deux marques avec les mêmes moules. «^{{Q speaker="Régis Cordelier" cue="plaide" ref="name"|Un boulon ne connaît pas la nationalité de la voiture}}^», plaide le patron de cette dernière maison, [[PER|Régis Cordelier]], qui emploie 88 personnes et craint des références dédoublées.

Les syndicats divergent. La [[ORG|CFE-CGC]] approuve le recentrage. [[ORG|SUD]] y voit le prélude à d'autres délocalisations. L'accord [[ORG|CFDT]]–[[ORG|CFTC]] conclu en mai sur les mobilités internes pourrait être renégocié, laisse entendre [[PER|Mariette N'Guessan]]^: l'élue au comité de groupe l'avait trouvé «^{{Q speaker="Mariette N’Guessan" cue="avait trouvé" ref="desc"|trop japonais}}^», elle le trouve à présent trop court.

Du côté de [[LOC|Tokyo]], la presse a surtout retenu une formule attribuée jadis à un ministre, «^{{N|le thé et le café}}^», pour dire que les deux cultures ne se mélangent pas. Le [[ORG|Nikkei]] en a fait sa une. [[ORG|Mitsubishi Motors]], le troisième partenaire, n'est cité qu'à la onzième ligne.

[[LOC|Bercy]] est à vingt minutes de là. Toute la journée, le téléphone y a sonné dans le vide. Puis, en fin d'après-midi, [[ORG|Bercy]] a fait dire que l'État actionnaire serait «^{{Q speaker="Bercy" cue="a fait dire" ref="name"|attentif aux sites français}}^». À l'usine de [[LOC|Batilly]], où l'on assemble un fourgon pour les deux enseignes, une équipe sur trois chôme cette semaine. Sur un rack, à la craie, ce mot^: «^{{N|Sayonara}}^». Le chef d'équipe a demandé qu'on efface.
