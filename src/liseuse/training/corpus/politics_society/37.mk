Communiqué de presse
[[LOC|Nantes]], le 18 mars 2026
LA [[ORG|FÉDÉRATION AUTONOME DES PERSONNELS PÉNITENTIAIRES]] APPELLE AU BLOCAGE DES ÉTABLISSEMENTS DU [[LOC|GRAND OUEST]]
Après l’agression, dimanche, de deux surveillants au centre pénitentiaire de [[LOC|Vezin-le-Coquet]], le bureau régional de la [[ORG|FAPP]] appelle à un débrayage dès lundi 6 heures à [[LOC|Nantes-Carquefou]], [[LOC|Ploemeur]], [[LOC|Condé-sur-Sarthe]], [[LOC|Alençon]] et [[LOC|Fontenay-le-Comte]].
« {{Q speaker="Ludovic Tréhorel" cue="déclare"|Nos collègues [[PER|Sabrina]] et [[PER|Gwenaël]] ont été frappés avec un pied de table. Le directeur a changé la table}} », déclare [[PER|Ludovic Tréhorel]], secrétaire général. « {{Q speaker="Ludovic Tréhorel" cue="ajoute"|La densité atteint 178 %, qui dormirait là ?}} », ajoute-t-il.
La [[ORG|FAPP]] demande :
- le recrutement immédiat de 120 agents à l’[[ORG|École nationale d’administration pénitentiaire]] d’[[LOC|Agen]] ;
- l’ouverture du site de [[LOC|Saint-Aubin-des-Landes]], livré par [[ORG|Bouygues Construction]] et vide depuis un an ;
- le transfert de vingt détenus vers [[LOC|Vendin-le-Vieil]], conformément à la [[MISC|loi Narcotrafic]] ;
- le classement des parloirs en zone protégée par le brouilleur [[MISC|Aegis-4]], de la société angevine [[ORG|Ondéa Sécurité]].
Reçue jeudi par la [[ORG|direction interrégionale des services pénitentiaires de Rennes]], une délégation composée de [[PER|Ludovic Tréhorel]], [[PER|Myriam Ouattara-Guégan]] et [[PER|Steeve Pommereul]] n’a obtenu « {{Q speaker="?une délégation" cue="obtenu"|que du café}} ». L’[[ORG|Ufap-Unsa Justice]] et [[ORG|FO Justice]] ont fait part de leur soutien. La Contrôleure générale des lieux de privation de liberté, [[PER|Dominique Simonnot]], a plusieurs fois alerté sur la surpopulation, de même que l’[[ORG|Observatoire international des prisons]] ([[ORG:Observatoire international des prisons|OIP]]).
Un rassemblement se tiendra mardi à 11 heures devant la [[ORG|préfecture de la Loire-Atlantique]], [[LOC|quai Ceineray]], puis [[LOC|cours des Cinquante-Otages]].
Contact presse : [[PER|Myriam Ouattara-Guégan]] - Agence [[ORG|Pointe-Sèche]] - 12, [[LOC|rue Kervégan]]
À propos. Créée en 1997 à [[LOC|Cholet]], la [[ORG|FAPP]] revendique 3 400 adhérents. Elle édite le bimestriel [[ORG|Coursive]]. Elle n’est affiliée à aucune confédération.