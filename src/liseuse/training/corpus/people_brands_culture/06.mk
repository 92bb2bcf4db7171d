Vin. À [[LOC|Saint-Vivien-les-Coteaux]], les [[PER|Morin]] font de la résistance

On ne trouve pas le [[ORG|Domaine de la Huppe]] par hasard. Il faut quitter la [[LOC|D920]] à la sortie de [[LOC|Bourgueil]], passer le [[LOC|Changeon]], puis monter. Là-haut, [[PER:Jeanne Morin|Jeanne]] et [[PER|Paul Morin]] taillent onze hectares de cabernet franc. Leurs bouteilles se boivent à [[LOC|Tokyo]], chez [[ORG|Septime]] et jusqu’au [[ORG|Plaza Athénée]]. La cuvée [[MISC|Grand-Duc]] 2019, sortie à 14 euros, en vaut aujourd’hui 80 sur [[ORG|iDealwine]].

« {{Q speaker="Jeanne Morin" cue="peste"|Ce n’est plus du vin, c’est de la Bourse}} », peste [[PER|Jeanne Morin]]. Après dix ans chez [[ORG|Château Margaux]], cette agronome, fille de facteur, a convaincu son mari de reprendre les vignes du père. [[PER|Auguste Morin]], lui, livrait tout à la coopérative, la [[ORG|Cave des Vignerons réunis]]. Chez les [[PER|Morin]], on a longtemps confondu quantité et bonheur.

Une photo d’ancêtre ? Non : un [[MISC|Château Latour]] 1990 trône, vide, sur la cheminée. Cadeau de [[PER|Philibert Bourgoin]], dit la [[PER|Pipette]], sommelier à [[LOC|Chinon]]. À côté, un [[MISC|Romanée-Conti]] factice, souvenir de la pièce montée au [[LOC|Théâtre de Chinon]] par les élèves du [[ORG|lycée agricole de Montreuil-Bellay]]. On sert du chinon, du saumur et, blasphème, un bordeaux.

Le conflit

Depuis mars, le couple affronte l’[[ORG|Inao]]. Motif : une parcelle plantée en chenin, les [[LOC|Perrières]], exclue de l’appellation. « {{Q speaker="Ségolène Rouvre" cue="indigne"|Les moines de [[LOC|Fontevraud]] y faisaient déjà du blanc !}} » s’indigne leur avocate, Me [[PER|Ségolène Rouvre]]. Saisi, le [[ORG|tribunal administratif d’Orléans]] tranchera en janvier. En attendant, la cuvée s’appellera [[MISC|Sans Papiers]], simple vin de [[LOC|France]]. La [[ORG|Confédération paysanne]] les soutient ; la [[ORG|Fédération des vins de Loire]] regarde ailleurs.

Salon : [[MISC|La Dive Bouteille]], à [[LOC|Saumur]], les 2 et 3 février. Source : [[ORG|levigneronlibre.fr]]