#apos=straight
TEST - [[ORG|Fairphone]], [[ORG|Samsung]], [[ORG|Murena]] : trois téléphones pour garder cinq ans

Cinq ans. C'est, d'après l'[[ORG|Ademe]], la durée qu'il faudrait viser et que presque personne n'atteint. Nous avons donc pris trois modèles vendus comme increvables, un tournevis, de l'eau salée et un adolescent.

1. [[MISC|Fairphone 6]]
On l'ouvre avec deux vis. La batterie saute en quarante secondes (chrono), l'écran en deux minutes. Notre adolescent, [[PER|Gaspard]], 15 ans, l'a démonté sans notice, remonté avec une pièce en trop, et il a redémarré. "{{Q speaker="Gaspard" cue="concède" ref="pronoun"|C'est des [[MISC|Lego]]}}", concède-t-il du bout des lèvres. Photo correcte le jour, bouillie la nuit. Note : 8/10.

2. [[MISC|Galaxy A56]]
[[ORG|Samsung]] promet six ans de mises à jour. On aimerait y croire ; un vendeur de [[ORG|Boulanger]], à [[LOC|Wittenheim]], nous a ri au nez : "{{Q speaker="?un vendeur de Boulanger" cue="null" ref="desc"|Au bout de trois, vous l'aurez passé à votre mère.}}" Le bain de mer ([[LOC|Berck]], dix minutes) n'a laissé aucune trace. La chute, si. Le verre, baptisé [[MISC|Victus]] par [[ORG|Corning]], a rendu l'âme à 1,40 m. Note : 7.

3. [[MISC|Murena Two]]
L'outsider. Le système, [[MISC|/e/OS]], a été imaginé par [[PER|Gaël Duval]], qui s'est fait un nom à la fin des années 90 avec [[MISC|Mandrake]]. Rien ne part chez [[ORG|Google]] : un bouton physique coupe micro et caméras. La notice l'appelle "{{N|interrupteur de tranquillité}}", la rédaction, plus prosaïque, "{{N|le machin rouge}}". C'est le seul des trois qui ait intéressé notre démonteur en chef. Motif invoqué : "{{Q speaker="Gaspard" cue="invoqué" ref="none"|Ma mère peut plus me géolocaliser.}}" Hélas, l'application de la [[ORG|Société Générale]] refuse de s'y lancer. Note : 7.

Et les pièces ?
Les textes sont clairs depuis la [[MISC|loi Agec]]. Sur le terrain, c'est moins net. Nous avons appelé neuf réparateurs. Six n'avaient "{{Q speaker="?Six" cue="null" ref="desc"|rien avant trois semaines}}". Le réseau [[ORG|Save]] facture 189 euros un écran que [[ORG|iFixit]] vend 94. [[PER|Amandine Lacroix]], de l'association [[ORG:Halte à l'obsolescence programmée|HOP]] (pour [[ORG|Halte à l'obsolescence programmée]]), juge l'indice de durabilité "{{Q speaker="Amandine Lacroix" cue="juge" ref="name"|utile, mais myope}}". La militante voudrait qu'on y ajoute le prix des pièces : "{{Q speaker="Amandine Lacroix" cue="null" ref="none"|Réparable à 200 euros, ça s'appelle jetable.}}"

Verdict
Le Néerlandais, malgré ses photos. [[ORG|Apple]], qui n'a pas voulu nous prêter d'[[MISC|iPhone]] pour ce qu'un attaché de presse a nommé, au téléphone, notre "{{Q speaker="?un attaché de presse" cue="a nommé" ref="desc"|petit jeu de massacre}}", sera du prochain. On en achètera un.

[[PER|T. Hoareau]], avec [[PER|Rémi Sanz]] (photos)
