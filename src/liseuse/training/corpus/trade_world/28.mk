#apos=typo
À [[LOC|Zarzis]], l'huile d'olive n'a plus de bouteille

[[LOC|TUNISIE]]. La campagne 2025-2026 s'annonce record : 500~000 tonnes, peut-être davantage. Au pressoir, on cherche des citernes.

De notre correspondante à [[LOC|Tunis]]

[[PER|Hédi Gharsallah]] a fait vider la piscine de l'hôtel. Il en a parlé à son assureur, qui a ri, puis à l'[[ORG|Office national de l'huile]] ([[ORG:Office national de l'huile|ONH]]), qui n'a pas ri du tout. « {{Q speaker="Hédi Gharsallah" cue="null" ref="none"|Deux cents mètres cubes carrelés, à l'ombre, avec une échelle. Donnez-moi mieux !}} » L'hôtelier presse 90 tonnes par jour dans un ancien hangar à éponges ; ses cuves débordent depuis la Toussaint.

Au comptoir de [[LOC|Sfax]], le kilo s'est négocié vendredi à 8,9 dinars, contre 17 il y a deux ans. L'[[LOC|Andalousie]] a retrouvé la pluie, et avec elle les prix d'avant. [[PER|Slim Masmoudi]] n'avait pas vu ça depuis 1994. « {{Q speaker="Slim Masmoudi" cue="admet" ref="desc"|Les Espagnols nous achetaient l'huile pour l'étiqueter, ils vont nous acheter l'étiquette}} », admet le courtier, dont le mot a aussitôt fait le tour de la halle.

Le gouvernement a annoncé un prêt de stockage. L'[[ORG|Utap]], le syndicat agricole, l'estime arrivé trop tard, trop cher, et réservé à ceux qui ont déjà un titre foncier. À la [[ORG|BNA]], la banque qui porte le dispositif, une conseillère de clientèle confirme, un peu gênée : « {{Q speaker="?une conseillère de clientèle" cue="confirme" ref="desc"|Sur quarante dossiers, j'ai pu en ouvrir trois}} ».

Dans l'oliveraie de [[LOC|Sidi Chammakh]], [[PER|Mbarka Lassoued]] ne demande ni prêt ni piscine. Elle cueille au râteau, seule, les arbres de son beau-père. Les ouvrières subsahariennes ont cessé de venir après le printemps ; le camion de [[PER|Moncef]] a été saisi. Alors les fruits tombent. « {{Q speaker="Mbarka Lassoued" cue="compte" ref="pronoun"|Un seau pour nous, deux pour la terre}} », compte-t-elle. Un jeune voisin, de retour d'[[LOC|Italie]], hausse les épaules : il a gagné en un été à [[LOC|Foggia]] ce qu'elle gagne en deux ans.

La société [[ORG|CHO]], premier exportateur du pays, fait visiter à [[LOC|Sousse]] une unité d'embouteillage flambant neuve. Objectif : [[MISC|Terra Delyssa]] dans tous les rayons de [[ORG|Walmart]] et de [[ORG|Costco]]. Le droit de douane américain, 25 %, a douché l'enthousiasme. « {{Q speaker="Aymen Ladhari" cue="rectifie" ref="name"|Il l'a tiédi}} », rectifie [[PER|Aymen Ladhari]], à l'exportation.

La piscine, elle, est pleine depuis jeudi. On y voit le fond, d'un vert qu'aucune brochure n'oserait. [[PER:Hédi Gharsallah|Gharsallah]] a collé au bord l'écriteau de l'été : « {{N|Plongeons interdits}} ».
