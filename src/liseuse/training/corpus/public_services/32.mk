#apos=typo
AGRICULTURE

Lait : [[ORG|Lactalis]] ajuste, les éleveurs de [[LOC|Mayenne]] encaissent

Le groupe lavallois a confirmé mardi la fin de 270~contrats de collecte. Dans les fermes concernées, de [[LOC|Craon]] à [[LOC|Villaines-la-Juhel]], on cherche preneur avant le 31~mars.

Chez [[PER|Damien]] et [[PER|Sophie Lhuissier]], à [[LOC|Saint-Denis-de-Gastines]], la lettre est arrivée entre la facture d'aliment et le bulletin communal. Quarante-deux ans de livraison à [[ORG|Lactalis]], quatre générations, 78~vaches. «~{{Q speaker="Sophie Lhuissier" cue="soupire" ref="name"|Ils remercient pour la confiance}}~», soupire [[PER:Sophie Lhuissier|Sophie]]. Elle avait déjà réservé ses vacances. Les premières depuis 2016.

[[ORG|Lactalis]] a choisi ses mots. L'industriel invoque «~{{Q speaker="Lactalis" cue="invoque" ref="desc"|un déséquilibre structurel entre l'offre et la valorisation}}~», et renvoie à l'accord signé en 2024 avec l'[[ORG|Unell]]. Son porte-parole ajoute que l'entreprise «~{{Q speaker="?Son porte-parole" cue="ajoute" ref="desc"|n'abandonne personne}}~». Faux, réplique [[PER|Yohann Barbe]], président de la [[ORG|FNPL]] : sur les 270, une cinquantaine n'ont aucun débouché. Il réclame un «~{{N|fonds d'atterrissage}}~», dont le ministère a jusqu'ici rejeté le principe et jusqu'au nom.

D'autres laiteries tendent la main. [[ORG|Agrial]] a fait savoir qu'elle reprendrait quinze exploitations, [[ORG|Sodiaal]] huit. [[ORG|Biolait]], qui ne collecte que du bio, non. [[PER|Gérard Maignan]], qui dirige la [[ORG|Fromagerie de l'Entrammes]], prendrait volontiers vingt tournées si la [[ORG|Région]] finançait une citerne. «~{{Q speaker="Gérard Maignan" cue="confie" ref="pronoun"|J'ai le lait, j'ai les clients, j'ai pas le camion}}~», confie-t-il.

Une ligne de la lettre a suscité plus de colère que les autres : le nouveau règlement interne, connu sous le nom de «~{{N|[[MISC|charte Proximité]]}}~», permet à l'acheteur de refuser un tank dont l'accès est «~{{N|non carrossable par un 44~tonnes}}~». La route des [[PER|Lhuissier]] est étroite. Elle est communale. À [[LOC|Ernée]], la sous-préfecture assure n'avoir reçu aucune demande de travaux.

Mercredi, 600~manifestants se sont rassemblés devant l'usine de [[LOC|Laval]]. Des pancartes, des bidons, un slogan : «~{{N|Du lait, pas du vent}}~». Un agriculteur présent, venu de la [[LOC|Sarthe]], a dit ce que beaucoup pensaient : «~{{Q speaker="?Un agriculteur" cue="a dit" ref="desc"|On produit ce qu'ils nous ont demandé de produire, et c'est cela le problème.}}~» Une délégation de la [[ORG|FDSEA 53]] a été reçue pendant quarante minutes. Rendez-vous le 4, à [[LOC|Paris]], à la [[ORG|DGPE]].

[[PER|Gwladys Fourmond]]
