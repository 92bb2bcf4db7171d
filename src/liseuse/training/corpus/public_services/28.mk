#apos=straight
SAUVETAGE EN MER. « {{N|On sort, c'est tout}} »

La devise est peinte sur le hangar de la station [[ORG|SNSM]] de [[LOC|L'Herbaudière]]. Samedi, à 23 h 40, les sept bénévoles de [[LOC|Noirmoutier]] l'ont prise au mot : force 9, creux de cinq mètres, un chalutier sans gouvernail à huit milles dans l'ouest de l'[[LOC|île du Pilier]].

L'alerte est venue du [[ORG|Cross Étel]]. Le patron du [[MISC|Marie-Lou III]], [[PER|Fabrice Gouraud]], avait coupé le moteur pour économiser les batteries. À bord, trois hommes dont un mousse de 16 ans, [[PER|Enzo]]. « {{Q speaker="Fabrice Gouraud" cue="raconte" ref="pronoun"|Je les entendais prier, un en breton, l'autre en wolof}} », raconte-t-il, encore grelottant, un bol dans les mains.

Le canot [[MISC|Jean-Marie-Barré]] a mis une heure vingt. Son patron à lui s'appelle [[PER|Yves Palvadeau]], il est plombier. Il en a vu d'autres. Mais le retour ? « {{Q speaker="Yves Palvadeau" cue="null" ref="none"|Là, j'ai vu mon grand-père}} », et le plombier désigne un cadre : naufrage de 1957, sept morts. Le troisième membre d'équipage, [[PER|Lucile Bonnamy]], infirmière au [[ORG|CHU de Nantes]], a tenu le mousse au chaud contre elle. Elle n'a pas lâché la pompe. L'expression qu'elle emploie : un nourrisson de soixante-dix kilos.

La préfecture maritime, à [[LOC|Brest]], a salué dans un communiqué « {{Q speaker="?La préfecture maritime" cue="a salué" ref="desc"|un engagement exemplaire}} ». Formule creuse ? À la station, on ne se moque pas, on manque de [[MISC|Zodiac]]. La facture du carburant, 1 340 euros, arrivera lundi. « {{Q speaker="?un bénévole" cue="résume" ref="desc"|On fait la quête, on fait les croissants, on fait des lotos, et ensuite seulement on fait du sauvetage}} », résume un bénévole, que les autres ont surnommé « {{N|la [[PER|Cour des comptes]]}} ».

La [[ORG|SNSM]], reconnue d'utilité publique, vit à 80 % de dons. Le reste vient du [[ORG|Département de la Vendée]], de la [[ORG|Région]], et un peu de l'État. Le [[ORG|secrétariat d'État à la Mer]] a promis 4 millions. Une promesse que [[PER|Yves Palvadeau]] qualifie, d'un mot, de « {{Q speaker="Yves Palvadeau" cue="qualifie" ref="name"|marée haute}} ». Comprendre : ça redescend.

Le [[MISC|Marie-Lou III]] a coulé au matin. [[PER|Fabrice Gouraud]] avait sauvé le casier à bouteilles, la cloche et un livre de poche, [[MISC|Moby Dick]], gondolé. « {{Q speaker="Fabrice Gouraud" cue="précise" ref="pronoun"|Je ne l'avais pas fini}} », précise-t-il.

Texte : [[PER|P.-Y. Guitton]] — Photos : [[PER|Marjolaine Burgaud]]
