#apos=typo
[[LOC|Bakou]] et [[LOC|Erevan]] rouvrent une ligne de chemin de fer fermée depuis 1989

Premier convoi de marchandises depuis plus de trente-cinq ans : dix-huit wagons de blé kazakh ont franchi jeudi la frontière entre l'[[LOC|Azerbaïdjan]] et l'[[LOC|Arménie]], via la [[LOC|Géorgie]] d'abord, puis par l'embranchement d'[[LOC|Ijevan]], remis en état en huit mois.

L'événement, modeste, découle de la déclaration de [[LOC|Washington]] signée en août par [[PER|Ilham Aliev]] et [[PER|Nikol Pachinian]]. «~{{Q speaker="Gagik Hovsepian" cue="a déclaré" ref="name"|J'ai graissé les aiguillages comme on remonte une horloge de famille}}~», a déclaré [[PER|Gagik Hovsepian]], 74 ans, ancien chef de gare rappelé pour l'occasion. Le cheminot a gardé sa casquette soviétique.

Côté azerbaïdjanais, l'agence [[ORG|Azertac]] salue «~{{Q speaker="Azertac" cue="salue" ref="name"|un pas vers la paix}}~». Le vice-ministre [[PER|Rahman Mustafaïev]] et le négociateur arménien [[PER|Mher Grigorian]] se sont serré la main sur le ballast, sans discours. «~{{Q speaker="?un garde-frontière" cue="a murmuré" ref="desc"|Plus vite, il gèle}}~», a murmuré un garde-frontière.

Le blé provenait de [[LOC|Kostanaï]], le sucre du second convoi viendra de [[LOC|Russie]] ; rien d'arménien encore dans l'autre sens. [[PER|Anna Khatchatrian]], qui dirige à [[LOC|Gumri]] la conserverie [[ORG|Sirun]], a pourtant fait imprimer des étiquettes en azéri. Les voisins ont froncé les sourcils. «~{{Q speaker="Anna Khatchatrian" cue="null" ref="none"|L'abricot ne demande pas d'où vient la cuillère.}}~» La cheffe d'entreprise table sur «~{{Q speaker="Anna Khatchatrian" cue="table" ref="desc"|une palette, pour voir}}~».

Reste la grande affaire, le corridor vers le [[LOC|Nakhitchevan]], rebaptisé [[LOC|Route Trump pour la paix]] et appelé «~{{N|[[LOC|corridor de Zanguezour]]}}~» à [[LOC|Bakou]], ce qui irrite [[LOC|Téhéran]] autant qu'[[LOC|Erevan]]. L'opposition arménienne y voit une «~{{Q speaker="?L’opposition arménienne" cue="y voit" ref="desc"|cession déguisée}}~». Des députés de l'alliance [[ORG|Hayastan]] ont quitté l'hémicycle.

La [[LOC|Russie]], dont la compagnie [[ORG|RJD]] exploite le réseau arménien jusqu'en 2038, a pris acte. La [[LOC|Turquie]], enfin, dit vouloir rouvrir sa frontière «~{{Q speaker="Turquie" cue="dit" ref="name"|le moment venu}}~».
