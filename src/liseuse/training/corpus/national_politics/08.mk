#apos=typo
La [[ORG|Cour des comptes]] épingle les «^{{N|petites gares}}^» de la formation

Un rapport de 118 pages, publié mercredi, dénonce l'éparpillement des centres d'apprentissage agricole. Le ministère promet une réponse avant l'été.

Trois cent douze sites, quatre tutelles, sept logiciels : c'est un inventaire à la [[PER|Prévert]] que dresse la [[ORG|Cour des comptes]]. Dans «^{{N|[[MISC|Former aux champs : une politique sans boussole]]}}^», les magistrats de la [[LOC|rue Cambon]] étudient dix années d'argent public versé aux centres de formation d'apprentis agricoles. Leur verdict tient en un adjectif. Le pilotage est jugé «^{{Q speaker="Cour des comptes" cue="jugé" ref="desc"|introuvable}}^».

À l'oral, [[PER|Armelle Quéguiner]], conseillère maître, s'est voulue pédagogue. «^{{Q speaker="Armelle Quéguiner" cue="explique" ref="pronoun"|Nous ne disons pas qu'il y a trop de centres, explique-t-elle. Nous disons que personne ne sait combien il y en a.}}^» L'[[ORG|Insee]] en dénombre 298, [[ORG|France compétences]] 312, le ministère de tutelle «^{{Q speaker="?le ministère de tutelle" cue="null" ref="desc"|environ trois cents}}^».

Quelques lignes plus loin, la juridiction s'attarde sur le [[ORG|CFA de Saint-Affrique]], dont l'atelier de fromagerie, inauguré en 2019 par [[PER|Didier Guillaume]], n'a jamais servi faute de raccordement électrique. Son directeur, [[PER|Loïc Vayssettes]], en convient sans détour. «^{{Q speaker="Loïc Vayssettes" cue="null" ref="none"|Le plus beau placard de l'[[LOC|Aveyron]].}}^» Il attend [[ORG|Enedis]] depuis soixante mois.

Réactions partagées. Pour [[PER|Thomas Hirigoyen]], secrétaire général du syndicat [[ORG|Snetap-FSU]], le rapport «^{{Q speaker="Thomas Hirigoyen" cue="Pour" ref="name"|confond l'arbre et le verger}}^». Le réseau des [[ORG|Maisons familiales rurales]] fait valoir, lui, un taux d'insertion de 84^%. À l'[[ORG|Assemblée nationale]], la présidente de la délégation aux collectivités, [[PER|Ghislaine Ferrari]], demande une audition rapide.

La parlementaire, qui fut elle-même apprentie fleuriste à [[LOC|Hyères]], prévient qu'elle ne laissera pas fermer un seul site sans visite. «^{{Q speaker="Ghislaine Ferrari" cue="null" ref="none"|J'irai avec mes bottes, et j'en prêterai au ministre.}}^»

On n'échappera pas à la question du coût. Un apprenti revient, en moyenne, à 9^400 euros par an ; à [[LOC|Rodez]], 14^000. La faute, à en croire un ancien recteur, à «^{{Q speaker="?un ancien recteur" cue="à en croire" ref="desc"|des élus qui veulent tous leur ruban}}^». Le terme de «^{{N|rationalisation}}^», que les rapporteurs avaient employé en 2016 et qui leur avait valu des œufs devant l'hôtel de ville de [[LOC|Millau]], a cette fois disparu du texte.
