#apos=typo
CHRONIQUE
Mille tonnes sur la route

Il y a des convois qu'on aimerait ne pas croiser. Celui-ci, une cinquantaine de camions bâchés, a quitté [[LOC|Arlit]] fin novembre, escorté, avec sous les bâches un millier de tonnes de yellowcake que la [[LOC|France]] estime siennes. Il a pris la [[LOC:route de l'uranium|RTA]], la «~{{N|[[LOC|route de l'uranium]]}}~» comme on l'appelle depuis 1978, vers [[LOC|Agadez]], puis [[LOC|Niamey]]. Ensuite, mystère.

[[ORG|Orano]], dépossédé de la [[ORG|Somaïr]] en juin, a saisi l'arbitrage. Le groupe se dit «~{{Q speaker="Orano" cue="se dit" ref="desc"|ni vendeur ni transporteur}}~» de cette cargaison. Le général [[PER|Abdourahamane Tiani]], lui, revendique devant ses administrés le droit d'un pays de vendre sa terre à qui bon lui semble. Sur le principe, qui le contredirait ? Sur la méthode, on entend peu de voix. [[PER|Issoufou Garba Maïdagi]], la plus libre d'entre elles, n'a plus de journal.

J'ai demandé à un vieux routier d'[[LOC|Assamaka]] ce qu'il pensait de l'affaire. On le surnomme «~{{N|[[PER|Berliet]]}}~». Il a conduit pour la [[ORG|Cogema]], pour [[ORG|Areva]], pour les Chinois d'[[LOC|Azelik]]. Il a réfléchi le temps de trois verres de thé. «~{{Q speaker="Berliet" cue="null" ref="pronoun"|Quand je la transportais, la poussière n'appartenait à personne. On la respirait gratuitement.}}~»

L'[[ORG|Alliance des États du Sahel]] ([[ORG:Alliance des États du Sahel|AES]]), [[LOC|Mali]], [[LOC|Burkina Faso]] et [[LOC|Niger]] réunis, a désormais son hymne, son passeport, sa force unifiée de 5^000 soldats. Elle a aussi une télévision. L'autre soir, un éditorialiste en treillis y fustigeait les «~{{Q speaker="?un éditorialiste en treillis" cue="fustigeait" ref="desc"|perroquets de [[LOC|Paris]]}}~», dont je suis peut-être. À [[LOC|Bamako]], pendant ce temps, on faisait la queue pour l'essence, le [[ORG|Jnim]] brûlant les citernes sur la route de [[LOC|Kayes]]. À [[LOC|Moscou]], [[ORG|Rosatom]] se frottait les mains. À [[LOC|Lomé]], le port attendait. Nul ne sait ce qu'il attendait.

Les habitants d'[[LOC|Arlit]] avaient un vœu plus modeste. [[PER|Rhissa Feltou]], ancien maire d'[[LOC|Agadez]], l'exprimait jadis devant des actionnaires polis. De l'eau non radioactive, avait réclamé l'élu, «~{{Q speaker="Rhissa Feltou" cue="réclamé" ref="desc"|même tiède}}~». L'association [[ORG|Aghirin'man]] le répète, de rapport en rapport, avec la [[ORG|Criirad]] pour témoin. Son dernier s'intitule «~{{N|[[MISC|Ce que le vent nous laisse]]}}~».

Souveraineté : beau mot, long comme une piste. Puisse-t-il ne pas devenir, à son tour, une bâche.

[[PER|Antoine Gbaguidi-Marchand]]
