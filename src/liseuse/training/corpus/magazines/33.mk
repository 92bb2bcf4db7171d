#apos=typo
VOYAGE
[[LOC|Socotra]], l'île qui ne pardonne pas aux valises à roulettes

«~{{Q speaker="?le steward d’Air Arabia" cue="annoncé" ref="desc"|Vous pouvez éteindre vos montres}}~», a annoncé le steward d'[[ORG|Air Arabia]] vingt minutes avant l'atterrissage, et l'on a cru à une plaisanterie. Ce n'en était pas une. Passé l'aéroport de [[LOC|Mouri]], il n'y a plus d'heure, il y a des marées, des prières, et la chaleur, qui commande aux deux.

On dort chez l'habitant, sous les dragonniers du plateau de [[LOC|Diksam]], ces arbres en parasol que l'on voit dans tous les reportages et qui, de près, ont surtout l'air de parapluies retournés par le vent. [[PER|Salim al-Dixami]], notre hôte, en incise l'écorce d'un coup sec pour recueillir la résine. Il refuse la photo, puis se ravise. «~{{Q speaker="Salim al-Dixami" cue="prévient" ref="pronoun"|Dix dollars, prévient-il. Pas pour moi. Pour l'arbre.}}~» La somme va, jure-t-on, à une pépinière d'[[LOC|Homhil]] soutenue par l'[[ORG|Unesco]] et par une ONG tchèque, [[ORG|Dragon's Blood]]. Il en faudra. Les cyclones [[MISC|Chapala]] et [[MISC|Megh]], en 2015, ont couché un tiers des anciens.

Selon [[PER:Salim al-Dixami|Salim]], un dragonnier couché «~{{Q speaker="Salim al-Dixami" cue="Selon" ref="name"|continue d'écouter}}~» sept ans.

Trois jours de piste en [[MISC|Land Cruiser]]. Les grottes de [[LOC|Hoq]], un lagon turquoise à [[LOC|Qalansiyah]] où patrouillent des pêcheurs en cravate (c'est la mode, on ne sait pourquoi), les dunes blanches d'[[LOC|Arher]]. Notre chauffeur, qui se fait appeler [[PER|Manchester]], du nom de son club, ne supporte pas les silences et les remplit de [[MISC|Premier League]]. Notre accompagnatrice, la botaniste [[PER|Lene Kruuse]], mourait d'envie qu'il se taise. Elle l'a écrit sur son carnet, en danois, il l'a lu. «~{{Q speaker="Lene Kruuse" cue="soupiré" ref="pronoun"|Il parle aussi danois}}~», a-t-elle soupiré.

Il parle tout, d'ailleurs. Le soqotri, langue sans écriture, que chantent les bergers à [[LOC|Hadibo]]; l'arabe, l'anglais des mécaniciens. Sur la plage de [[LOC|Shoab]], un vieil homme nous a récité, les yeux clos, un poème de quarante vers sur une chèvre. On a demandé le sens. Tout le monde s'est regardé. «~{{Q speaker="?un vieil homme" cue="null" ref="none"|Elle était maigre, et je l'aimais.}}~»

Attention : le ministère déconseille le [[LOC|Yémen]] sauf dérogation. Visa par agence. Voir les conseils aux voyageurs de [[ORG|France Diplomatie]]. Et pour l'eau, une gourde filtrante ([[ORG|LifeStraw]]), pas de bouteilles, l'île ne sait qu'en faire.

[[PER|Dorothée Aubry-Zahir]], avec [[PER|Y. S.]]
