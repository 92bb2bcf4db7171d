#apos=typo
[[ORG|LE PETIT MESSAGER DE SAINT-PAUL-DES-LANDES]]
Bulletin municipal n°~88

ÉTAT CIVIL
Naissances : [[PER|Maïwenn Delort]], [[PER|Issa Traoré]], [[PER|Côme Lacaze-Puy]]. Mariage : [[PER|Kévin Rigal]] et [[PER|Amina Zerrouki]]. Décès : [[PER|Odette Labrunie]], 94 ans ; [[PER|Joseph Fau]], 87 ans.

DÉCHETS
Le passage aux bacs jaunes collectifs a fait couler beaucoup d'encre, et quelques sacs. Le [[ORG|Smoca]] l'admet, il y a eu «~{{Q speaker="Smoca" cue="admet" ref="pronoun"|des ratés dans les écarts}}~». Un troisième point de collecte ouvrira au [[LOC:Le Bousquet|Bousquet]]. À l'habitant qui dépose chaque lundi ses gravats devant le cimetière : nous vous avons reconnu, et votre remorque aussi.

BIBLIOTHÈQUE
[[PER|Ghislaine Vaurs]] passe la main après trente-deux ans. Elle a lu, dit-elle, «~{{Q speaker="Ghislaine Vaurs" cue="dit" ref="pronoun"|à peu près la moitié du fonds et prêté l'autre}}~». Son fauteuil reste. Sa remplaçante, [[PER|Ondine Fabre]], organise le 14 un goûter autour de «~{{N|[[MISC|Le Petit Prince]]}}~». Apporter un dessin de mouton, ou de boîte.

TRAVAUX
Fibre : [[ORG|Orange]] a raccordé 91~% des foyers. Les autres voudront bien patienter.
Église : le clocher penche de 4~cm. Un architecte est passé. Verdict, oral : «~{{Q speaker="?Un architecte" cue="null" ref="desc"|Il penche depuis 1880, il attendra bien la subvention.}}~»
Éclairage : extinction de 23~h à 5~h, sauf [[LOC|rue du Cantal]].

CHIENS
Trois divagations en octobre. Le propriétaire d'un beauceron a soutenu devant le garde que l'animal promenait son maître. C'est possible. L'amende est de 38 euros.

PAROLE AUX ENFANTS
Le conseil municipal des jeunes a élu [[PER|Malo Usclade]] (CM2). Son programme tenait en une phrase : «~{{Q speaker="Malo Usclade" cue="null" ref="none"|Des frites le vendredi et un vrai panier de basket.}}~» Le panier est commandé. Pour les frites, M. [[PER|Cantal]], notre cuisinier, étudie la question avec la [[ORG|Ligue contre l'obésité]]. L'opposition, menée par [[PER|Lila]], 8 ans, trouve que c'est «~{{Q speaker="Lila" cue="trouve" ref="desc"|du bla-bla}}~».

SPORT
Ne dites plus [[ORG|Entente Nord Lozère]]… Enfin si, mais chez eux. Ici, nos cadets évoluent sous le maillot du [[ORG|Stade aurillacois]].

DATES
22 novembre, loto des pompiers. 6 décembre, [[MISC|Téléthon]] (soupe à partir de 18~h, place). 13 décembre, repas des aînés, animé par [[PER|Nanou]] et son accordéon. Permanence de [[PER|Vincent Descœur]] : prendre rendez-vous.

Directrice de publication : [[PER|M. Lescure]]. Imprimé par [[ORG|Gerbert]], [[LOC|Aurillac]].
