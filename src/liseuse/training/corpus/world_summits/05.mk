#apos=typo
Bois d'œuvre : la [[LOC|Mauricie]] ne veut plus attendre [[LOC|Ottawa]]

[[PER|Geneviève Thiffault-Lachance]]
[[ORG|Le Nouvelliste]]

« {{Q speaker="Réjean Boisclair" cue="null" ref="none"|Mon grand-père a connu trois guerres du bois, mon père deux, moi j'en suis à ma cinquième. À un moment donné, on va manquer de générations.}} »

Propriétaire de la scierie [[ORG|Boisclair & Filles]], à [[LOC|Saint-Roch-de-Mékinac]], [[PER|Réjean Boisclair]] a mis 38 de ses 71 employés à pied lundi. En cause, des droits américains qui frôlent les 45 % depuis l'automne. Il n'a pas eu le cœur de le faire par courriel : il les a appelés, un par un, dans l'ordre alphabétique.

À l'[[ORG|Assemblée nationale]], la députée péquiste de [[LOC|Laviolette]]… n'existe pas encore, la circonscription étant caquiste. C'est donc de [[LOC|Terrebonne]] que la charge est venue mardi. [[PER|Catherine Gentilcore]] a réclamé un fonds d'urgence et reproché au gouvernement son « {{Q speaker="Catherine Gentilcore" cue="reproché" ref="name"|attentisme de salon}} ». De l'autre côté de la salle, on lui a crié d'aller voir « {{Q speaker="?on" cue="crié" ref="pronoun"|une vraie forêt}} ». La présidence a rappelé tout le monde à l'ordre.

Le [[ORG|Conseil de l'industrie forestière du Québec]] ([[ORG:Conseil de l'industrie forestière du Québec|CIFQ]]) chiffre à 1,1 milliard de dollars les dépôts bloqués à [[LOC|Washington]]. À la centrale [[ORG|Unifor]], le directeur québécois [[PER|Daniel Cloutier]] demande que les garanties de prêt fédérales, ce « {{N|coussin de plumes}} » annoncé à grand renfort de caméras, soient converties en subventions. « {{Q speaker="Daniel Cloutier" cue="insiste" ref="desc"|Un prêt à quelqu'un qui se noie, ça reste une brique}} », insiste le syndicaliste.

Et l'[[LOC|Europe]] ? L'Accord économique [[LOC|Canada]]-[[ORG|UE]] a bon dos. [[PER|Minh-Châu Lê-Gagnon]], économiste chez [[ORG|Desjardins]], a sorti sa calculette : les Vingt-Sept absorbent à peine 2 % des planches du [[LOC|Québec]]. « {{Q speaker="Minh-Châu Lê-Gagnon" cue="dit" ref="pronoun"|Diversifier, oui, a-t-elle dit lors d'un webinaire. Mais un deux-par-quatre, à [[LOC|Lyon]], personne ne sait quoi en faire.}} »

Le cabinet du premier ministre [[PER|Mark Carney]] n'a pas rappelé [[ORG|Le Nouvelliste]]. Celui du ministre québécois des Ressources naturelles, oui, pour préciser qu'une rencontre était prévue avec « {{Q speaker="?Celui du ministre québécois des Ressources naturelles" cue="préciser" ref="desc"|tous les joueurs}} » à [[LOC|La Tuque]], le 9.

M. [[PER:Réjean Boisclair|Boisclair]] n'ira pas. Ce jour-là, il a promis d'amener ses filles à la pêche sur la [[LOC|rivière du Milieu]].

— Vous n'avez rien à leur demander, aux ministres ?

— {{Q speaker="Réjean Boisclair" cue="null" ref="none"|Oui, qu'ils ferment la lumière en sortant.}}
