[[LOC|Côte d’Ivoire]] / Café-cacao : « {{Q speaker="Adjoua Kouassi-Brou" cue="null"|Nos fèves dorment à [[LOC|Méagui]], les camions aussi}} »

[[LOC|Abidjan]] - À la veille de l’ouverture de la campagne intermédiaire, les coopératives de la [[LOC|Nawa]] tirent la sonnette d’alarme. Quelque 14 000 tonnes de cacao, acquises au prix garanti de 2 800 francs CFA, seraient bloquées faute d’acheteurs.

[[PER|Adjoua Kouassi-Brou]], PCA de la [[ORG|Scoop-CA Binkadi]], a rencontré mardi le directeur général du [[ORG|Conseil du café-cacao]]. L’organe, dirigé par [[PER|Yves Koné]], exclut toute baisse. Les négociants [[ORG|Cargill]], [[ORG|Olam]] et [[ORG|Touton]] disent attendre un signal de [[LOC|Londres]].

« {{Q speaker="Siriki Coulibaly-Bamba" cue="déplore"|Le planteur ne mange pas les communiqués}} », déplore [[PER|Siriki Coulibaly-Bamba]], du [[ORG|Synap-CI]]. À [[LOC|Soubré]], [[LOC|Buyo]] et [[LOC|Gueyo]], des jeunes ont barré la route. Le préfet, [[PER|Lancina Fofana]], est allé leur parler jusqu’au carrefour [[LOC|Petit-Bouaké]].

Le gouvernement rassure

À l’issue du Conseil des ministres, le porte-parole [[PER|Amadou Coulibaly]] a annoncé un fonds de 60 milliards. Le Vice-Président [[PER|Tiémoko Meyliet Koné]] présidera une réunion au [[LOC|Plateau]], en présence du patronat ([[ORG|CGECI]]) et du [[ORG|Port autonome de San Pedro]].

L’opposition y voit un aveu. Le [[ORG|PDCI-RDA]] et le [[ORG|PPA-CI]] ont demandé une mission d’information. Le [[ORG|RHDP]], majoritaire au [[ORG|Sénat]], s’y oppose.

Le chercheur [[PER|Désiré Gnamien]], du [[ORG|Cires]], rappelle que la [[LOC|Côte d’Ivoire]] et le [[LOC|Ghana]] avaient cru tenir un « {{N|cartel du cacao}} ». Il renvoie à la [[MISC|Déclaration d’Abidjan]], signée en 2018. Le règlement de l’[[ORG|UE]] contre la déforestation, reporté à deux reprises, ajoute au flou.

« {{Q speaker="Adjoua Kouassi-Brou" cue="conclut"|Que le bon Dieu donne la pluie, mais pas sur nos sacs}} », conclut Mme [[PER:Adjoua Kouassi-Brou|Kouassi-Brou]].

[[PER|Franck Zagbayou]] ([[ORG|Fraternité Matin]])