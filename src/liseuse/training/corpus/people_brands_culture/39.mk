ENCHÈRES
Un [[MISC|Vallotton]] inconnu adjugé 1,3 million à [[LOC|Drouot]]

C’était un paquet de papier kraft, au fond d’une armoire, à [[LOC|Romans-sur-Isère]]. Dedans, une femme de dos, un poêle, un chat. Jeudi, salle 5, l’huile signée [[PER|Félix Vallotton]] a trouvé preneur à 1 310 000 euros. L’estimation n’allait pas au-delà de 300 000.

Commissaire-priseuse de l’étude [[ORG|Pescheteau-Badin]], [[PER|Éléonore Gaudry]] avait flairé le gros lot en mars. « {{Q speaker="Éléonore Gaudry" cue="raconte"|Mon client, M. [[PER|Perrot]], s’en servait pour caler la planche à repasser}} », raconte-t-elle. La [[ORG|fondation Félix Vallotton]], à [[LOC|Lausanne]], a authentifié la toile, « {{N|[[MISC|La Lessive]]}} », exposée en 1909 chez [[ORG|Bernheim-Jeune]] puis perdue de vue. Le modèle ? [[PER|Gabrielle]], l’épouse du peintre, ou la bonne, on ne sait.

Au téléphone, un collectionneur de [[LOC|Zurich]] s’est battu jusqu’au bout contre le [[ORG|musée d’Orsay]]. C’est un troisième larron, la galerie new-yorkaise [[ORG|Salomon & Pike]], qui l’emporte. À moins que l’État ne classe l’œuvre trésor national : la [[ORG|Commission consultative des trésors nationaux]] a trente mois.

Le même jour, chez [[ORG|Christie’s]], [[LOC|avenue Matignon]], un [[MISC|Soulages]] de 1961 dépassait huit millions. [[PER|Pierre Soulages]] aurait préféré qu’on parle des vitraux de [[LOC|Conques]]. Chez [[ORG|Artcurial]], un original d’[[PER|Hergé]] n’a pas trouvé acquéreur. Le marché se regarde les pieds, ironise la [[ORG|Gazette Drouot]]. À [[MISC|Art Basel Paris]], sous la nef du [[LOC|Grand Palais]], [[ORG|Perrotin]] et [[ORG|Gagosian]] diront en octobre s’il remarche.

M. [[PER|Perrot]], 71 ans, plombier retraité, n’a qu’un projet. « {{Q speaker="?le vendeur" cue="déclaré"|Une planche qui ne boite pas}} », a déclaré le vendeur à [[ORG|France Bleu]], devenue [[ORG|ICI]]. Selon son fils [[PER|Jocelyn]], il hésite encore avec un camping-car [[ORG|Pilote]].