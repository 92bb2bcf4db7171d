[[MISC|Top 14]] : [[ORG|Toulouse]] au bout, [[ORG|Bordeaux]] debout, [[ORG|Vannes]] en larmes… la saison 2024-2025 en dix images
RUGBY. De septembre à juin, retour sur dix mois de championnat. Par [[PER|Fabien Etcheto]] et [[PER|Loïs Graveline]], [[ORG|Ovalie Magazine]].
LE CHAMPION
Il aura fallu cent minutes. Le 28 juin, au [[LOC|Stade de France]], le [[ORG|Stade toulousain]] est venu à bout de l’[[ORG|Union Bordeaux-Bègles]] (39-33 a.p.), au terme d’une finale que l’on racontera aux enfants. [[PER|Thomas Ramos]] en patron, [[PER|Romain Ntamack]] en chef d’orchestre, et le [[MISC|bouclier de Brennus]] qui repart vers la [[LOC|place du Capitole]]. L’[[ORG|UBB]], elle, se consolera avec la [[MISC|Champions Cup]], soulevée un mois plus tôt à [[LOC|Cardiff]] face à [[ORG|Northampton]].
LA DÉCEPTION
Le [[ORG|RC Vannes]], premier club breton de l’élite, redescend en [[MISC|Pro D2]]. La [[LOC|Rabine]] a chanté jusqu’au bout. « {{Q speaker="Soizic Le Ruyet" cue="soupire"|On a perdu seize matchs, on a gagné douze mille amis}} », soupire [[PER|Soizic Le Ruyet]], présidente des [[ORG|Hermines ovales]], le club de supporteurs. L’institutrice n’a raté qu’un déplacement, à [[LOC|Perpignan]], « {{Q speaker="Soizic Le Ruyet" cue="null"|pour cause de mariage, le mien}} ».
LE FEUILLETON
On l’a suivi de [[LOC|Clermont-Ferrand]] à [[LOC|Bayonne]]: l’affaire du maillot de l’[[ORG|Aviron bayonnais]], dont le motif rappelait un peu trop celui de l’équipementier voisin [[ORG|Ttanka Sport]]. La jeune marque basque a saisi le [[ORG|tribunal de commerce de Bayonne]], puis retiré sa plainte. Son fondateur, [[PER|Beñat Iriart]], s’en est expliqué en avril : « {{Q speaker="Beñat Iriart" cue="expliqué"|Mon grand-père jouait pilier là-bas. Il m’aurait déshérité.}} »
L’HOMME
Jeune retraité, [[PER|Ousmane Delpech]] n’aura joué que 211 minutes. Mais quelles minutes! Entré à la 61e contre [[ORG|Toulon]], le 22 mars, le talonneur de la [[ORG|Section paloise]] (36 ans) a marqué trois essais et offert à [[ORG|Pau]] sa première victoire à [[LOC|Mayol]] depuis 2018. Son homonyme [[PER|Rémi Delpech]], ouvreur du [[ORG|RCT]], avait réussi un sans-faute au pied. À la fin, les deux hommes ont échangé leur maillot. « {{Q speaker="Rémi Delpech" cue="rigole"|J’ai enfin le mien avec de la sueur dessus}} », rigole le cadet.
LA PHRASE
« {{Q speaker="Ousmane Delpech" cue="null"|Le rugby m’a pris deux genoux, il m’a rendu une ville.}} » [[PER|Ousmane Delpech]], le 8 juin, au [[LOC|stade du Hameau]], pour ses adieux.
LE COACH
[[PER|Ugo Mola]]? [[PER|Yannick Bru]]? Nos lecteurs ont préféré [[PER|Patricio Albacete]]… en Espoirs. Chez les grands, le jury a distingué un inconnu : [[PER|Grégory Sautereau]], promu à la tête de l’[[ORG|USA Perpignan]] reconstituée pour le barrage contre [[ORG|Grenoble]]. Mission accomplie. Dans le vestiaire isérois, on broyait du noir : troisième échec de rang pour le [[ORG|FCG]], et le kop parle désormais de « {{N|malédiction}} ».
Lire aussi :  [[MISC|Tournoi des Six Nations]], quand [[PER|Antoine Dupont]] se blessait à [[LOC|Dublin]]
L’ÉTRANGER
[[LOC|Montpellier]], un soir de janvier. [[PER|Siya Mbatha]], ailier sud-africain de l’[[ORG|ASM]], traverse le terrain, 95 mètres, et s’arrête à un pas de l’en-but pour attendre un coéquipier. L’essai est pour [[PER|Paul Bressoulaly]], 20 ans, natif de [[LOC|Thiers]]. La séquence, postée sur [[ORG|TikTok]] par [[ORG|Canal+]], a été vue 31 millions de fois. De [[LOC|Durban]], la mère du joueur a téléphoné: pourquoi n’avait-il pas marqué lui-même ?
CLASSEMENT FINAL DE LA PHASE RÉGULIÈRE
1. [[ORG|Toulouse]]
2. [[ORG|Bordeaux-Bègles]]
3. [[ORG|Toulon]]
4. [[ORG|Bayonne]]
5. [[ORG|Clermont]]
6. [[ORG|Castres]]
…
13. [[ORG|Perpignan]]
14. [[ORG|Vannes]]
LES CHIFFRES
8, comme le nombre d’arbitres formés en [[LOC|Bretagne]] et appelés en première division. 2, comme les matchs arrêtés par l’orage : [[ORG|Racing 92]] - [[ORG|Lyon]] et [[ORG|Stade français]] - [[ORG|La Rochelle]].
ET L’AN PROCHAIN ?
Place à [[ORG|Montauban]], invité surprise. Sixième de [[MISC|Pro D2]], le club tarn-et-garonnais a renversé [[ORG|Grenoble]] en finale. Le centre [[PER|Josua Vakalahi]] a déjà prévenu qu’il viendrait au stade à vélo, depuis [[LOC|Moissac]]. Le 6 septembre, [[LOC|Sapiac]] sera plein comme un œuf. [[PER|F. E.]]
