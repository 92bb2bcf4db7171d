#apos=straight
[[MISC|National]], 31e journée : [[ORG:FC Rouen|ROUEN]] - [[ORG:Le Mans FC|LE MANS]], revivez la rencontre (2-2)

Commentaires : [[PER|Ulysse Barbey]], au [[LOC|stade Robert-Diochon]]

90'+6 — C'EST FINI ! Deux partout et personne n'est content. Merci de nous avoir suivis, réactions à suivre.

90'+5 — BUT ! [[PER|Kossi Lawson]], contre-pied parfait. Le banc des [[ORG:FC Rouen|Diables rouges]] est sur la pelouse.

90'+4 — Le penalty ! Pour [[ORG:FC Rouen|Rouen]] ! Bagarre générale, l'arbitre, [[PER|Milan Perrot-Souza]], a sorti son carnet pour trois hommes.

88' — Ça chauffe en tribune. Une banderole « {{N|Rendez-nous [[PER|Cissokho]]}} » vient d'apparaître côté [[LOC|Quevilly]].

81' — But du [[ORG:Le Mans FC|Mans]]. [[PER|Théo Lambourde]], 19 ans, entré depuis quarante secondes. Son coach disait hier : « {{Q speaker="?Son coach" cue="disait" ref="desc"|Le petit, il ne réfléchit pas, et c'est très bien.}} » On confirme.

72' — Adjoint au [[ORG:Le Mans FC|Mans]], [[PER|Gaël Mériadec]] s'égosille : « {{Q speaker="Gaël Mériadec" cue="s'égosille" ref="name"|Montez, montez !}} » Personne ne monte. Le kop, lui, a baptisé le virage « {{N|la Bouilloire}} », on comprend pourquoi.

67' — Changement : [[PER|Blanc]] remplace [[PER|Noir]]. Non, ce n'est pas une blague, c'est la feuille de match.

HT — Le micro de [[ORG|Canal+]] a attrapé le capitaine manceau, [[PER|Samuel Yohou-Petit]], et il n'a pas fait de chichis : « {{Q speaker="Samuel Yohou-Petit" cue="null" ref="pronoun"|On joue comme des touristes. On a pris deux cartons, on a pris la pluie et on n'a pas pris le ballon.}} » En face, l'attaquant rouennais [[PER|Eddy Sylvestre-Ba]] regrette son raté de la 30e ; le buteur jure avoir été « {{Q speaker="Eddy Sylvestre-Ba" cue="jure" ref="desc"|aveuglé par le projo}} ».

38' — But du [[ORG:Le Mans FC|Mans]]… refusé ! Hors-jeu. Les quatre cents supporters venus de la [[LOC|Sarthe]] chantaient déjà.

34' — But de [[PER|Hugo Varnier]] pour les visiteurs, sur corner (1-1). Rien à dire.

11' — Et voilà. [[PER:Kossi Lawson|Lawson]], déjà lui, de la tête (1-0). Un spectateur, écharpe de 1977 autour du cou, se tourne vers nous : « {{Q speaker="?Un spectateur" cue="null" ref="pronoun"|Ne l'écrivez pas trop fort, ils vont nous le vendre à [[ORG|Metz]]}} ».

Avant-match — L'entraîneur du [[ORG|FC Rouen]], [[PER|Régis Brouard]], se passe de [[PER|Clément Bassin]], suspendu. [[ORG|Le Mans FC]] récupère son gardien. La billetterie annonce 6 800 entrées.
