#apos=typo
[[LOC|Vierzon]] : après 71 ans, [[ORG|Aux Dames de Sologne]] baisse le rideau

On y achetait ses draps, ses blouses, son premier soutien-gorge. Le magasin [[ORG|Aux Dames de Sologne]], [[LOC|avenue de la République]], fermera définitivement le 31 décembre. [[PER|Ginette Blondeau]], 79 ans, et sa fille [[PER:Sylvie Blondeau|Sylvie]] n'ont pas trouvé de repreneur.

« {{Q speaker="Ginette Blondeau" cue="soupire" ref="desc"|Le bail est bon, la clientèle est vieille, soupire la doyenne. Moi aussi.}} »

Samedi, la liquidation totale avait attiré du monde jusque sur le trottoir. « {{Q speaker="?une habituée" cue="null" ref="desc"|Ma mère m'a traînée ici, j'y ai traîné ma fille}} » : une habituée, les bras chargés de torchons, cherchait ses mots. Derrière elle, un monsieur voulait savoir si le mannequin était à vendre. Il l'était. Vendu 40 euros à [[PER|Kévin Arnoult]], brocanteur à [[LOC|Graçay]].

Les raisons, chacun a les siennes. La commerçante accuse la zone commerciale de [[LOC|Bourges]] et [[ORG|Vinted]]. La maire, [[PER|Corinne Ollivier]], avance les travaux du tram-bus. Le président de l'union commerciale [[ORG|Vierzon Cœur de ville]], [[PER|Farid Boukhari]], pointe « {{Q speaker="Farid Boukhari" cue="pointe" ref="name"|des loyers de rue piétonne dans une rue où personne ne piétine}} ». Tous ont un peu raison.

En dix ans, la rue a perdu [[ORG|Burton]], [[ORG|Camaïeu]], [[ORG|San Marina]] et la librairie [[ORG|Les Mille Feuilles]]. Elle a gagné une cave, deux barbiers et [[ORG|La Fabrique]], un tiers-lieu installé dans les murs d'[[ORG|Étam]]. [[ORG|La Fabrique]] propose de reprendre la vitrine pour y exposer de jeunes couturiers. Elle en ferait un de ces « {{N|cabinets de curiosités textiles}} » dont raffolent les appels à projets. [[PER:Sylvie Blondeau|Sylvie Blondeau]] fait la moue : « {{Q speaker="Sylvie Blondeau" cue="null" ref="name"|Une curiosité, à mon âge.}} »

La municipalité dispose d'un droit de préemption. Elle ne l'exercera pas, a fait savoir un adjoint, faute de « {{Q speaker="?un adjoint" cue="a fait savoir" ref="desc"|projet mûr}} ».

L'enseigne peinte, elle, sera sauvée. Le [[ORG|musée de Vierzon]] a demandé à la récupérer. « {{Q speaker="Ginette Blondeau" cue="prévient" ref="name"|Il faudra la décrocher doucement, c'est mon mari qui l'a posée}} », prévient [[PER:Ginette Blondeau|Ginette]]. L'escabeau est toujours à la cave.

[[PER|Romain Chertier]] ([[ORG|Le Berry républicain]])
