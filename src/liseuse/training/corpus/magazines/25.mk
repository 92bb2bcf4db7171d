#apos=typo
MARQUES
[[ORG|1083]], [[ORG|Loom]], [[ORG|Gentle Factory]]... et maintenant [[ORG|veilleur]]

Un pull. Un seul modèle, trois tailles, une couleur qui change chaque année. C'est tout ce que vend [[ORG|veilleur]], petite maison installée à [[LOC|Mazamet]] dans l'ancien délainage [[ORG|Cormouls-Houlès]], et cela lui suffit à affoler les comptables : quarante mille pièces la saison passée, sans un centime de publicité.

À l'origine, un deuil. Celui de [[PER|Joris Bascoul]], dont le père, éleveur à [[LOC|Labastide-Rouairoux]], brûlait sa laine faute d'acheteur. «~{{Q speaker="Joris Bascoul" cue="se souvient" ref="pronoun"|Il y avait une odeur de cheveux, se souvient-il. À 10 ans je croyais qu'on brûlait quelqu'un.}}~» Après [[ORG|Kedge]] et trois ans à vendre des baskets pour [[ORG|Veja]], il convainc [[PER|Aminata Cros]], ingénieure textile, de quitter [[LOC|Roubaix]]. Elle ramène deux métiers [[MISC|Shima Seiki]] d'occasion et un principe, «~{{N|zéro couture, zéro discours}}~».

Le second a vite craqué. Car la concurrence grogne. Dans un tissu de rivaux où chacun compte ses moutons, la mention «~{{N|laine du pays}}~» passe mal. «~{{Q speaker="?un fabricant du Tarn" cue="soupçonne" ref="desc"|À ce volume-là, soit il a trouvé des brebis à cinq pattes, soit il importe}}~», soupçonne un fabricant du [[LOC|Tarn]], qui fournit lui-même [[ORG|Monoprix]]. La [[ORG|DGCCRF]] est passée en mars; elle n'a rien trouvé à redire, hormis une étiquette. La cofondatrice a fait encadrer le procès-verbal. «~{{Q speaker="Aminata Cros" cue="null" ref="none"|C'est notre plus belle campagne.}}~»

Reste la question de la croissance, ce mot que les deux associés prononcent comme on parle d'une mycose. Grossir, [[PER:Joris Bascoul|Bascoul]] s'y refuse, qui se dit «~{{Q speaker="Joris Bascoul" cue="se dit" ref="name"|allergique au pluriel}}~». [[ORG|LVMH]] aurait téléphoné. [[ORG|Décathlon]] aussi. Une boutique a bien ouvert [[LOC|rue de Marseille]], à [[LOC|Paris]], mais elle ne vend pas : on y raccommode. Devant l'établi, une cliente tend un coude troué par un teckel. «~{{Q speaker="?une cliente" cue="null" ref="none"|C'est le deuxième trou. Le premier, c'était mon mari.}}~»

La couleur de l'an prochain, tenue secrète, a fuité sur [[ORG|Vinted]]: vert bouteille. Le syndicat professionnel, [[ORG|UFIMH]], salue poliment «~{{Q speaker="UFIMH" cue="salue" ref="name"|un cas d'école}}~». À [[LOC|Mazamet]], on parle plutôt d'embauche. Douze postes, au tricotage. Il reste, dans la cour, un tas de laine noire dont personne ne veut, sauf les mésanges.
