#apos=typo
VIGNE — Dans l'[[LOC|Entre-deux-Mers]], les bulldozers passent avant les vendangeurs

[[PER|Jean-Baptiste Cazalis]] a gardé deux rangs. Pour la photo, dit-il, et pour l'apéritif. Le reste, quatorze hectares de merlot plantés par son grand-père, est en tas au bout du chemin, racines en l'air. «^{{Q speaker="Jean-Baptiste Cazalis" cue="null" ref="none"|Ça a pris deux jours et demi. Planter, ça prend une vie.}}^»

Comme lui, 1 300 viticulteurs de [[LOC|Gironde]] ont souscrit au premier plan d'arrachage sanitaire, doté de 57 millions d'euros. Un second, national celui-là, a suivi. Prime : 6 000 euros l'hectare puis 4 000. À [[LOC|Sauveterre-de-Guyenne]], dont on disait les coteaux bénis, une parcelle sur six a disparu.

Le [[ORG|Conseil interprofessionnel du vin de Bordeaux]] ([[ORG:Conseil interprofessionnel du vin de Bordeaux|CIVB]]) parle de rééquilibrage. Dans les chais, on use d'un autre vocabulaire. «^{{Q speaker="?un maître de chai" cue="souffle" ref="desc"|Une amputation, et on nous demande de courir}}^», souffle un maître de chai. Au [[ORG|Collectif Viti 33]], [[PER|Didier Cousiney]] réclame depuis des mois un arrachage «^{{Q speaker="Didier Cousiney" cue="réclame" ref="name"|définitif}}^», avec un d minuscule, précise-t-on à la préfecture, où l'on distingue «^{{N|définitif}}^» et «^{{N|temporaire}}^» comme d'autres le sec du moelleux.

Que planter ? L'olivier, répond la coopérative [[ORG|Les Trois Clochers]]. La noisette, assure [[ORG|Unicoque]], à [[LOC|Cancon]]. La région penche pour le chanvre. «^{{Q speaker="Aminata Sy-Lagardère" cue="met en garde" ref="name"|Aucune de ces cultures ne fait vivre une famille sur douze hectares}}^», met en garde [[PER|Aminata Sy-Lagardère]], agroéconomiste à [[ORG|Bordeaux Sciences Agro]]. Elle prône une sortie échelonnée, parcelle après parcelle, avec un revenu garanti. Trop cher, balaie-t-on à [[LOC|Paris]].

Quelques-uns résistent. Au [[ORG|Château Labeyrie]], [[PER|Constance Rey]] et [[PER|Mickaël Doat]] ont passé leurs bouteilles en canettes. Sur l'étiquette, un blaireau et un nom, [[MISC|Petit Jaja]], et plus de «^{{N|château}}^» : l'appellation s'y opposait. «^{{Q speaker="Mickaël Doat" cue="null" ref="none"|On a perdu le château et gagné [[LOC|Berlin]]}}^» : six mille canettes par mois dans les clubs de [[LOC|Kreuzberg]]. Sa compagne, plus mesurée, parle d'un «^{{Q speaker="Constance Rey" cue="parle" ref="desc"|canot de sauvetage}}^».

Dimanche, à l'église de [[LOC|Castelviel]], le curé a béni les tronçonneuses. Il n'y voyait pas malice. Une vieille dame est sortie au milieu de l'homélie.
