#apos=typo
LA CHRONIQUE DE [[PER|Gontran Vial]]

Appelons-la [[ORG|Tchin]]

Chaque semaine, une marque naît à [[LOC|Paris]] et meurt à [[LOC|Levallois]]. On lui a donné un nom de bébé, un logo de dentifrice, une promesse. J'en connais une qui s'appelait [[ORG|Oulipo]] et qui vendait des sauces. Les ayants droit de [[PER|Raymond Queneau]] ont écrit. [[ORG|Oulipo]] s'appelle désormais [[ORG|Sauce qui peut]]. Cela s'est vendu tout de suite.

Le métier qui consiste à inventer ces noms porte un nom affreux, le «~{{N|naming}}~», et fait vivre cent cinquante personnes. [[PER|Ysaline Chevallier]] en est. Elle a baptisé une assurance, un yaourt, deux tunnels. Son principe tient en peu de mots~: «~{{Q speaker="Ysaline Chevallier" cue="null" ref="none"|Un bon nom, c'est un nom que personne n'a envie d'expliquer au téléphone.}}~» Elle m'a raconté son chef-d'œuvre. Une banque mutualiste de l'[[LOC|Ouest]], très digne, voulait rajeunir. Elle proposa [[ORG|Tchin]]. Le directeur, pris de panique, a dit «~{{Q speaker="?Le directeur" cue="a dit" ref="desc"|oui}}~» comme on dit au secours. Le lendemain, à l'assemblée, un sociétaire de [[LOC|Quimperlé]] s'est levé.

— {{Q speaker="?un sociétaire de Quimperlé" cue="a demandé" ref="pronoun"|Et pour les obsèques, on dit [[ORG|Tchin]] aussi ?}} a-t-il demandé.

Cela n'a pas eu lieu. La banque s'appelle toujours [[ORG|Caisse de Cornouaille]]. [[PER:Ysaline Chevallier|Ysaline]] a gardé [[ORG|Tchin]] pour un café, à [[LOC|Pantin]], ouvert un mois, et ce n'est pas une blague, par un certain [[PER|Rémi Tchin]], restaurateur.

Il y a des noms d'homme qui font de bonnes boîtes~: [[ORG|Peugeot]], [[ORG|Michelin]], [[ORG|Leclerc]]. D'autres font de bons hommes et de mauvaises boîtes. [[PER|Jean Bricole]], artisan à [[LOC|Bagnolet]], a connu les deux. Sous la marque [[ORG|Bricole]], il vendait des étagères. On se méfiait. Il l'a rebaptisée [[ORG|Atelier Nord]]. On lui a demandé si l'atelier était à [[LOC|Lille]]. Il travaille à présent sans enseigne, sur recommandation, et refuse du monde. «~{{Q speaker="Jean Bricole" cue="jure" ref="pronoun"|Ma femme m'appelle [[PER:Jean Bricole|Jean]], les clients m'appellent quand c'est cassé}}~», jure-t-il.

Ma voisine de palier, elle, lance une marque de thé. Elle hésite entre «~{{N|[[ORG|Infuse]]}}~» et «~{{N|[[ORG|L'Heure]]}}~». Elle m'a consulté, ce qui prouve qu'elle n'a plus d'ami. J'ai dit que je réfléchirais. Le lendemain, un papier était glissé sous ma porte~: «~{{Q speaker="?Ma voisine de palier" cue="null" ref="none"|Trop tard, j'ai pris [[ORG|Tisane]].}}~»

On ne connaît pas encore la réaction des ayants droit de la tisane.
