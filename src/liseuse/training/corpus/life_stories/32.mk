#apos=typo
[[LOC|LUSSAS]]. Trois jours sous la toile, avec les obstinés

Le bus arrive à 14 heures, repart à 14 heures. Entre les deux, on descend une valise, trois Suisses, un pied de caméra. Les [[MISC|États généraux du film documentaire]], dans ce village ardéchois de 1~100 habitants, c'est cela~: le cinéma du monde entier et un seul distributeur de billets, en panne.

Le samedi, salle 2, on montrait [[MISC|Mon père, ce Charlot]], de la Géorgienne [[PER|Ketevan Lomidze]]. Quatre-vingts minutes sur un projectionniste ambulant qui n'aimait pas le cinéma. Applaudissements longs. Puis le micro circule. Une spectatrice demande si tout est vrai. La cinéaste réfléchit, traduit pour elle-même, se lance~: «~{{Q speaker="Ketevan Lomidze" cue="se lance" ref="desc"|Tout est vrai, sauf mon père.}}~» On rit. Elle ne riait pas. «~{{Q speaker="Ketevan Lomidze" cue="null" ref="none"|Il est mort avant le tournage, c'est son frère que vous voyez.}}~»

Sous le marronnier du [[ORG|Green Bar]], le débat reprend avec une pression. «~{{Q speaker="?un étudiant de la Fémis" cue="assène" ref="desc"|C'est de la fiction mal déguisée}}~», assène un étudiant de la [[ORG|Fémis]]. Un paysan du cru, venu, comme chaque été, «~{{Q speaker="?Un paysan du cru" cue="null" ref="desc"|voir les gens voir}}~», hausse l'épaule. Le projectionniste, selon lui, ressemblait à son oncle.

Il y a une liturgie. Le matin, séminaire. Cette année, sous le titre «~{{N|[[MISC|Ce qui ne bouge pas]]}}~», la critique [[PER|Doriane Zabel]] parlait de plans fixes à des gens assoupis. L'après-midi, les œuvres. Le soir, plein air, et des couvertures. Le festival a inventé autrefois la «~{{N|projection chez l'habitant}}~»~: on s'inscrit, on entre dans une cuisine, on regarde un film sur un drap, avec les enfants de la maison. Chez les [[PER|Arnaudet]], [[LOC|chemin des Buis]], c'est [[PER|Josy]] qui choisit. Elle a refusé tout net un documentaire sur l'abattage. «~{{Q speaker="Josy" cue="déclare" ref="desc"|On mange, ici}}~», déclare la maîtresse de maison.

Dernier soir. [[PER|Hamid Sebaoui]], né à [[LOC|Tizi Ouzou]], formé à l'école du village même, montre sept minutes de rushes. On y voit sa grand-mère, qui ne veut pas être filmée, se cacher derrière un figuier, un balai, une chèvre. Le public retient son souffle. La lumière revient. «~{{Q speaker="?une voix" cue="demande" ref="desc"|Elle a vu le film~?}}~», demande une voix. Le jeune homme sort son téléphone et lit, d'abord en kabyle, puis en français, le message reçu à midi. «~{{Q speaker="?sa grand-mère" cue="null" ref="none"|Je me suis trouvée bien cachée.}}~»

[[PER|Mélisande Coutard]]
