#apos=typo
SAVOIR-FAIRE
Le chantier [[ORG|Tanguy]] a mis à l'eau sa dernière fille

On l'a baptisée [[MISC|Marie-Louise Tanguy]], comme la grand-mère. C'est un coquillier de sept mètres, chêne et pin d'[[LOC|Oregon]], construit en trois ans et deux mois au fond d'une ria, à [[LOC|Logonna]]. Il n'y en aura pas d'autre. Le charpentier prend sa retraite, son fils fait des cuisines.

[[PER|Hervé Tanguy]] n'a jamais dessiné un plan. « {{Q speaker="Hervé Tanguy" cue="explique" ref="pronoun"|Je regarde l'arbre, l'arbre regarde ailleurs, on finit par s'entendre}} », explique-t-il en cherchant son crayon, qu'il a sur l'oreille. Son propre père, [[PER|Corentin Tanguy]], signait chaque coque d'un petit poisson, à un endroit que l'on ne trouve qu'en démolissant. Huit ont été démolies. On a retrouvé sept poissons.

Dans les années 1980, il y avait ici trois cales, quatorze ouvriers. Le plastique est arrivé. Les banques ont parlé de « {{N|reconversion}} », un mot que [[PER:Hervé Tanguy|Hervé]] prononce en deux fois. Lui s'est mis aux vieux gréements. Il a refait la [[MISC|Belle Étoile]], le bordé du [[MISC|Notre-Dame de Rumengol]], un bateau-chapelle, un bateau-bar. « {{Q speaker="?un apprenti de l’époque" cue="se souvient" ref="desc"|Il payait mal, il payait toujours}} », se souvient un apprenti de l'époque, devenu scénographe.

La commanditaire de la coque n'est pas du pays. [[PER|Sigrid Halloran]], ingénieure acousticienne, vit à [[LOC|Cork]]. Elle était venue acheter une annexe, un jour de crachin, et le patron ne l'avait pas vue, trop occupé à caresser une varangue. Elle a attendu une heure. Elle a fini par dire tout haut : « {{Q speaker="Sigrid Halloran" cue="a fini par dire" ref="pronoun"|La même, mais avec le reste autour.}} »

À marée haute, samedi, ils étaient quatre cents. Le recteur a béni. Le comité [[ORG|Mémoire des rives]] a offert le muscadet. [[PER|Loïg]], le fils aux cuisines, tenait le cric et n'a pas desserré les dents. C'est à lui que son père a tendu la masse. Il a hésité. « {{Q speaker="Loïg" cue="null" ref="none"|C'est à toi de le faire}} », « {{Q speaker="Hervé Tanguy" cue="null" ref="none"|Non, regarde bien}} » : l'échange a été bref. La cale a craqué, la coque a glissé, elle a fait sur la vase ce bruit que les anciens du coin appellent « {{N|le baiser}} ».

On a cherché, bien sûr, le petit poisson. L'Irlandaise s'est mise à genoux, avec une lampe, sous les bancs. Rien. Sa réponse, elle l'a eue le soir, au bar [[ORG|Le Bout du quai]], quand le maître, muscadet en main, a consenti : « {{Q speaker="Hervé Tanguy" cue="a consenti" ref="desc"|Il faudra qu'elle coule.}} »

[[PER|Maïwenn Rault]]
