[[LOC|Sénégal]] : à [[LOC|Kayar]], le gaz, les filets et la colère

[[LOC:Kayar|KAYAR]] (de notre correspondant) - Les pirogues sont restées à sec hier à [[LOC|Kayar]]. Les pêcheurs réclament un dédommagement à [[ORG|Téranga Offshore]], l’opérateur du bloc [[LOC|Ndar Profond]], après une nappe d’hydrocarbures aperçue au large de [[LOC|Mboro]].

« {{Q speaker="Mame Goor Diop" cue="tonne"|La mer est notre champ, qu’on ne vienne pas y semer du poison}} », tonne [[PER|Mame Goor Diop]], porte-parole du [[ORG|Collectif des usagers du quai]]. À ses côtés, [[PER|Ndèye Astou Guèye]], transformatrice, tient un carton : « {{N|[[LOC|Kayar]] n’est pas à vendre}} ».

Le gouverneur de la région de [[LOC|Thiès]] a reçu une délégation. Le [[ORG|ministère de l’Environnement]] a dépêché une mission du [[ORG|Centre anti-pollution]]. Selon une source à la [[ORG|Haute Autorité chargée de la coordination de la sécurité maritime]] ([[ORG:Haute Autorité chargée de la coordination de la sécurité maritime|Hassmar]]), des prélèvements ont été envoyés à l’[[ORG|Université Cheikh-Anta-Diop]].

L’opérateur, dans un communiqué, assure qu’« {{Q speaker="Téranga Offshore" cue="assure"|aucune fuite n’a été détectée}} » sur ses installations. [[ORG|Petrosen]] et le [[ORG|Cos-Petrogaz]] n’ont pas réagi.

La politique s’en mêle

À l’[[ORG|Assemblée nationale]], [[PER|Ousmane Sonko]] a promis toute la lumière. Le [[ORG|Pastef]] dispose de 130 députés. Pour l’opposant [[PER|Thierno Alassane Sall]], de la [[ORG|République des valeurs]], la question n’est pas là. L’[[ORG|APR]] demande une session extraordinaire.

Le marabout [[PER|Serigne Abdou Fatah Mbacké]], de passage à [[LOC|Lompoul]], a appelé au calme. Le grand [[MISC|Magal de Touba]] approche et nul, ici, ne veut manquer le départ des cars [[ORG|Dem Dikk]].

Hier soir, au port, on écoutait [[ORG|Walf FM]] ; [[PER|Youssou Ndour]] chantait [[MISC|Birima]]. « {{Q speaker="?un vieux ramendeur" cue="souffle"|Demain, on verra bien s’il reste du thiof}} », souffle un vieux ramendeur.

[[PER|El Hadji Babacar Sène]], [[ORG|Le Témoin du Littoral]]