#apos=straight
PORTRAIT. [[PER|Idriss Benali-Prigent]], 12 ans, mat en trois langues

Il a des baskets qui clignotent et un regard de notaire. Samedi, à [[LOC|Chartres]], le collégien est devenu le plus jeune Français à battre un grand maître en partie lente. Le vaincu, le Géorgien [[PER|Zurab Chkonia]], 51 ans, a signé la feuille, rangé ses lunettes, et lui a offert sa gomme. “{{Q speaker="Zurab Chkonia" cue="commenté" ref="pronoun"|J'en avais plus besoin que toi, jusqu'à aujourd'hui}}”, a-t-il commenté en russe.

[[PER:Idriss Benali-Prigent|Idriss]] répond à tout par oui. L'école ? Oui. Le foot ? Oui. La peur ? Long silence, puis : “{{Q speaker="Idriss Benali-Prigent" cue="null" ref="none"|Oui, mais seulement des fous de cases noires.}}” Sa mère, [[PER|Katell Prigent]], marin-pêcheuse à [[LOC|Loctudy]], lève les yeux. Son père, [[PER|Farid Benali]], comptable, note. Il consigne tout, les parties, les repas, les rêves, dans un fichier qu'il appelle “{{N|le dossier}}”.

La découverte date du Covid. Un jeu acheté chez [[ORG|Emmaüs]], une tour manquante, remplacée par une dent de lait. “{{Q speaker="Katell Prigent" cue="se rappelle" ref="desc"|Il refusait qu'on la prenne}}”, se rappelle la marin-pêcheuse. Puis le club de [[LOC|Quimper]], les [[ORG|Cavaliers de l'Odet]], où [[PER|Pierre-Yves Le Dantec]], postier, entraîneur, philosophe, lui a enseigné trois ouvertures et une règle : dire merci. Un arbitre international, qui les a vus arriver à huit heures, gamin et postier, sous le même parapluie, parle d'une “{{Q speaker="?Un arbitre international" cue="parle" ref="desc"|anomalie joyeuse}}”. Il n'a pas le droit d'en dire plus.

Autour de la table, il y a déjà du monde. La [[ORG|Fédération française des échecs]] a inscrit le garçon dans un programme baptisé “{{N|[[MISC|Pépinière 2032]]}}”. Une marque de montres, [[ORG|Cadran]], a téléphoné. Un agent belge aussi, qui voyait en lui “{{Q speaker="?Un agent belge" cue="voyait" ref="desc"|un produit d'été}}”. La mère a raccroché, poliment, puis moins. Elle aime rappeler, l'œil sur la marée, que [[PER|Maxime Vachier-Lagrave]] a passé son bac. Sur la porte de la chambre, d'une écriture d'enfant : “{{N|Réservé aux pions}}”.

On l'a suivi, mercredi, à la bibliothèque. Il feuillette [[MISC|Le Joueur d'échecs]], de [[PER|Zweig]]. Il s'arrête page 60. La bibliothécaire, [[PER|Nelly Jacq]], s'inquiète : c'est une histoire de fou. “{{Q speaker="Nelly Jacq" cue="insiste" ref="pronoun"|Tu sais que le monsieur joue contre lui-même ?}}” insiste-t-elle. Le champion referme le livre, très intéressé. “{{Q speaker="Idriss Benali-Prigent" cue="null" ref="none"|Et il gagne ?}}”

[[PER|Ronan Dagorn]]
