#apos=typo
HYDROÉLECTRICITÉ
LE LAC S'EN VA, LE BARRAGE RESTE
À [[LOC|Treignac]], en [[LOC|Corrèze]], on a vidé pour la première fois depuis 1952. Des maisons ont reparu. Et avec elles, des gens.

Il a fallu quarante-deux jours pour descendre jusqu'à la boue. Quand le lavoir est sorti, il y avait déjà trois cents personnes sur la digue, des pliants, une glacière. «~{{Q speaker="?une octogénaire" cue="murmurait" ref="desc"|C'est la fenêtre de la cuisine}}~», murmurait une octogénaire à qui l'on avait donné une chaise.

[[ORG|EDF Hydro Centre]], concessionnaire, doit changer une vanne de 31 tonnes, âgée de soixante-treize ans. L'ingénieur en charge, [[PER|Salomon Védrine]], a fait ses classes à [[LOC|Serre-Ponçon]]. Il s'attendait aux écrevisses, aux pneus, à une [[MISC|2 CV]]. Il ne s'attendait pas aux larmes. «~{{Q speaker="Salomon Védrine" cue="confie" ref="pronoun"|On m'a appris à calculer des débits, pas à faire visiter}}~», confie-t-il en enlevant ses bottes.

Les concessions, voilà l'autre vase. Depuis 2010, [[LOC|Bruxelles]] réclame à la [[LOC|France]] leur mise en concurrence. Le [[ORG|Sénat]] a voté en mars un passage au régime d'autorisation, censé clore le contentieux. Dans le texte, une clause réserve 40 % de la production à la revente, que le ministère nomme «~{{N|enchères virtuelles}}~» ; les syndicats, eux, parlent d'un «~{{Q speaker="?les syndicats" cue="parlent" ref="desc"|[[MISC|Arenh]] avec des palmes}}~». Pour [[PER|Fabien Tournebize]], secrétaire [[ORG|CGT Mines-Énergie]] du [[LOC|Limousin]], on liquide le bijou en gardant l'écrin.

Sous le pont, la [[LOC|Vézère]] a repris son lit d'autrefois, un ruisseau. L'association [[ORG|Sources et rivières du Limousin]] y a pêché sept truites fario. Elle en a relâché sept. Sa présidente, [[PER|Anne-Lise Mercier-Coly]], milite pour que l'on rende à l'eau «~{{N|son droit de passage}}~», notion empruntée, jure-t-elle, aux bateliers et non au code civil. Les pêcheurs de carpes, privés de concours, font la tête.

«~{{Q speaker="Anne-Lise Mercier-Coly" cue="null" ref="none"|Une vidange, c'est brutal. Trente ans sans vidange, c'est pire. La vase étouffe tout, on l'oublie parce que c'est plat et joli.}}~»

Au soir du 26 septembre, les anciens du hameau de [[LOC|Chauzeix]] ont posé une nappe sur une dalle qui fut un seuil. Ils ont mangé des pommes. Le remplissage, lui, commencera aux pluies de novembre.
