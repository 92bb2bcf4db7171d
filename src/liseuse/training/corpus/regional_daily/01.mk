#apos=typo
[[LOC:Girauménil|GIRAUMÉNIL]]
Oui aux tuyaux, non au nom

Vingt heures trente à vingt-trois heures quarante : le conseil de jeudi n'a pas battu le record de mars, mais il s'en est approché. Tout avait pourtant commencé dans la bonne humeur, avec la démission, pour cause de déménagement à [[LOC|Ligny-en-Barrois]], de [[PER|Maryse Collinet]], fleurie et embrassée.

Premier gros morceau, l'assainissement. Le bureau d'études [[ORG|Hydrel 55]] avait remis trois scénarios. Le maire, [[PER|Régis Blanc]], défendait le collectif, lagune comprise, pour 4,2 millions de francs. «~{{Q speaker="Régis Blanc" cue="a plaidé" ref="pronoun"|On ne va pas continuer à envoyer nos lessives à la [[LOC|Saulx]]}}~», a-t-il plaidé, en rappelant que l'[[ORG|agence de l'eau Rhin-Meuse]] et le [[ORG|conseil général de la Meuse]] paieraient les deux tiers. L'ancien garde-pêche, [[PER|Fernand Lhuillier]], a demandé où irait l'odeur. Réponse de M. [[PER:Régis Blanc|Blanc]] : chez personne, la lagune sera sous le vent. Rires au fond de la salle. «~{{Q speaker="?un agriculteur du premier rang" cue="a lancé" ref="desc"|Sous lequel ?}}~» a lancé un agriculteur du premier rang, qui n'avait pas la parole et ne l'a pas rendue tout de suite. Adopté par huit voix contre deux.

Pour la voirie, c'est [[ORG|Thiriot frères]], de [[LOC|Stainville]], qui emporte le marché de la [[LOC|rue Basse]]. Le moins-disant, [[ORG|Axone]], a été écarté : il proposait des bordures en résine. Trop moderne, a estimé la commission. [[PER|Alain Toul]], conseiller délégué aux chemins, s'est étonné de l'écart de prix avec 1996, qu'il juge «~{{Q speaker="Alain Toul" cue="juge" ref="pronoun"|difficile à avaler pour douze cents mètres de goudron}}~». La subvention du député [[PER|François Dosé]] est acquise.

Restait le nom de la salle polyvalente, que tout le monde appelle depuis l'ouverture «~{{N|le hangar}}~», ce qui fâche son architecte, [[PER|Nadège Oudinot]]. Trois propositions étaient sur la table : [[PER|Jeanne d'Arc]], [[PER|Raymond Poincaré]] et un enfant du pays, l'accordéoniste [[PER|Milo Serrano]], mort en 1991. «~{{Q speaker="?une voix" cue="a tranché" ref="desc"|[[PER:Raymond Poincaré|Poincaré]], il en a déjà partout}}~», a tranché une voix. Quant à l'accordéoniste, deux conseillers l'ont jugé «~{{Q speaker="?deux conseillers" cue="ont jugé" ref="desc"|trop récent}}~». Sa nièce, [[PER|Claudine Serrano]], deuxième adjointe, est restée très digne. «~{{Q speaker="Claudine Serrano" cue="null" ref="none"|Il aurait détesté ça, de toute façon. Passons.}}~»

On est passé. Le nom reviendra à l'ordre du jour en septembre. Le hangar, lui, sera loué 600 francs le week-end, 450 pour les Giramaniens.

Questions diverses. – Un courrier du [[ORG|Réveil sportif de Girauménil]] réclame un point d'eau au stade. L'[[ORG|ONF]] martèlera les parcelles 7 et 9 de la forêt communale. Les affouagistes s'inscrivent avant le 15 chez [[PER:Fernand Lhuillier|Lhuillier]].
