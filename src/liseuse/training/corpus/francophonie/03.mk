[[LOC|Côte-Nord]] : les Innus de [[LOC|Pakuashipi]] se tournent vers l’éolien

[[LOC|SEPT-ÎLES]] — Il y a dix ans, personne à [[LOC|Pakuashipi]] n’aurait parié là-dessus. Le [[ORG|Conseil des Innus de Pakua Shipi]] et [[ORG|Hydro-Québec]] ont signé vendredi, au [[ORG|musée Shaputuan]], une entente qui doit réduire de moitié la facture de mazout du village, non relié au réseau.

Baptisé [[MISC|Nutin]] (« {{N|vent}} », en innu-aimun), le projet comprend quatre éoliennes fournies par [[ORG|Enercon]] et un parc de batteries assemblé à [[LOC|Shawinigan]] par la jeune pousse [[ORG|Voltéo Nord]]. La [[ORG|Caisse de dépôt et placement du Québec]] fournit un prêt de 31 millions. [[LOC|Ottawa]] ajoute 12 millions, par l’entremise de [[ORG|Ressources naturelles Canada]].

« {{Q speaker="Philomène Mestokosho-Mark" cue="souligne"|Mon grand-père a connu [[LOC|Manic-5]] de l’autre côté, du côté de ceux qu’on n’appelait pas}} », souligne la vice-cheffe [[PER|Philomène Mestokosho-Mark]]. « {{Q speaker="Philomène Mestokosho-Mark" cue="null"|Cette fois-ci, on est propriétaires à 51 %.}} »

L’entente survient alors que la société d’État négocie avec [[LOC|Terre-Neuve-et-Labrador]] l’avenir des [[LOC|chutes Churchill]]. Chez [[ORG|Hydro-Québec Production]], la directrice [[PER|Catherine Thellend]] refuse d’y voir un lien. « {{Q speaker="Catherine Thellend" cue="insiste"|Ce sont deux dossiers, deux équipes, deux calendriers}} », insiste-t-elle.

Le chercheur [[PER|Ousmane Diatta-Gagnon]], de l’[[ORG|Université du Québec à Chicoutimi]] ([[ORG:Université du Québec à Chicoutimi|UQAC]]), salue un modèle « {{Q speaker="Ousmane Diatta-Gagnon" cue="salue"|presque unique au pays}} ». Il cite aussi l’exemple d’[[LOC|Inukjuak]], au [[LOC|Nunavik]], et celui de [[LOC|Tasiujaq]].

Les matériaux arriveront par bateau, à bord du [[MISC|Bella Desgagnés]], qui dessert la [[LOC|Basse-Côte-Nord]] d’avril à janvier. Redoux ou pas, la première pale doit être hissée en août. D’ici là, [[PER:Philomène Mestokosho-Mark|Mestokosho-Mark]] doit convaincre les aînés de [[LOC|Unamen Shipu]] et de [[LOC|Nutashkuan]] de se joindre à l’aventure. La [[LOC|route 138]], elle, s’arrête toujours à [[LOC|Kegaska]].

Source : [[ORG|tsheshutin.ca]]