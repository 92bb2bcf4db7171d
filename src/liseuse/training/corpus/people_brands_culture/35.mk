ANIMAUX
[[LOC|Beauval]] dit adieu à [[PER|Huan Huan]], [[LOC|Thoiry]] accueille [[PER|Néfertiti]]

Les larmes coulaient, mardi matin, au [[ORG|ZooParc de Beauval]]. À bord d’un cargo d’[[ORG|Air China]], les pandas géants [[PER|Huan Huan]] et [[PER|Yuan Zi]] ont quitté le [[LOC|Loir-et-Cher]] pour [[LOC|Chengdu]], treize ans après leur arrivée. Leurs filles, [[PER|Huanlili]] et [[PER|Yuandudu]], restent. Le directeur, [[PER|Rodolphe Delord]], a suivi le convoi jusqu’à [[LOC|Roissy]].

« {{Q speaker="Clément Aucouturier" cue="confie"|Je lui ai laissé mon écharpe, elle en a fait deux}} », confie le soigneur [[PER|Clément Aucouturier]]. L’aîné, [[PER|Yuan Meng]], que [[PER|Brigitte Macron]] avait baptisé, vit déjà en [[LOC|Chine]].

Une girafe aux [[LOC|Yvelines]]

Pendant ce temps, à [[LOC|Thoiry]], on fêtait la naissance de [[PER|Néfertiti]], 1,80 m, 62 kilos. Son père, [[PER|Platon]], vient de [[LOC|Dvur Kralove]], en [[LOC|Tchéquie]], sa mère, [[PER|Duchesse]], de [[LOC|Doué-la-Fontaine]]. Le prénom a été choisi par les abonnés de [[ORG|Facebook]] devant [[PER|Zarafa]], hommage à celle que le pacha [[PER|Méhémet Ali]] envoya à [[PER|Charles X]].

Au [[ORG|Parc des Fauves]], à [[LOC|Villeneuve-les-Ormes]], autre ambiance : la panthère [[PER|Ultra]] s’est échappée vingt minutes dimanche. Elle a été retrouvée sous le camion de [[ORG|Veolia]]. Aucun blessé. « {{Q speaker="Sabine Roche" cue="relativise"|Elle avait plus peur que nous, et nous avions très peur}} », relativise la vétérinaire, [[PER|Sabine Roche]]. Les gendarmes de la [[ORG|brigade de Mormant]] sont repartis avec un lion en peluche.

L’association [[ORG|Code animal]] réclame un contrôle, [[ORG|One Voice]] une fermeture. Le [[ORG|Muséum]], lui, rappelle les chiffres : 300 parcs en [[LOC|France]], 20 millions d’entrées. Au zoo de [[LOC|Vincennes]], [[PER|Baobab]], le vieux baobab du hall, est mort lui aussi. C’était pourtant un arbre.

[[PER|Élodie Poisson]]