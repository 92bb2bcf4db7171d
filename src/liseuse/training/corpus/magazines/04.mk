#apos=straight
MUSIQUE
[[PER|Zaza Fournil]], "{{N|[[MISC|Poudre de riz]]}}" ([[ORG|Tricatel]])
★★★★☆

Il y a des disques qu'on range et des disques qu'on perd. Le premier album de [[PER|Zaza Fournil]], [[MISC|Cartilage]], en 2021, appartenait à la seconde espèce: prêté, jamais rendu. Celui-ci, on l'attachera au radiateur.

Onze chansons, trente-quatre minutes, pas une guitare. La Brestoise (d'adoption, elle est née à [[LOC|Givors]]) a tout bâti sur un orgue [[MISC|Farfisa]] racheté à la veuve d'un organiste de croisière, et sur la batterie têtue de [[PER|Sacha Mbemba]], entendu chez [[ORG|Bertrand Belin et les Vacances]]. Cela donne [[MISC|Ligne 6]], ritournelle à la [[PER|Brigitte Fontaine]] période [[ORG|Saravah]], ou [[MISC|Garonne]], qui n'a rien d'un fleuve: c'est le nom d'une chienne.

On pense à [[ORG|Stereolab]], forcément, à [[ORG|Broadcast]], un peu à [[PER|Barbara]] quand les mots se font durs. "{{Q speaker="Zaza Fournil" cue="chante" ref="pronoun"|Tu m'as quittée pour un parking}}", chante-t-elle dans [[MISC|Sous-sol]], et le plus fort est qu'on y croit. Interrogée par [[ORG|Magic]] sur cette histoire, elle avait eu cette réponse: "{{Q speaker="Zaza Fournil" cue="null" ref="pronoun"|Le parking allait très bien, merci.}}"

Aux manettes, [[PER|Ash Workman]] a évité le vernis. Les voix tremblent, un chat traverse [[MISC|Minuit trente]]. "{{Q speaker="?l'ingénieur du son" cue="jure" ref="desc"|On a gardé le chat parce qu'il était dans le ton}}", jure l'ingénieur du son du studio [[ORG|Kerwax]]. L'intéressée est moins formelle. "{{Q speaker="Zaza Fournil" cue="null" ref="none"|Un demi-ton en dessous. Mais lui, au moins, il n'a pas demandé de deuxième prise.}}"

[[PER:Sacha Mbemba|Mbemba]], lui, revendique une "{{Q speaker="Sacha Mbemba" cue="revendique" ref="name"|batterie de vaisselle}}", jouée aux balais et, parfois, à l'éponge.

Deux réserves. [[MISC|Banquise]], avec [[PER|Flavien Berger]], s'étire comme un dimanche; et la reprise d'[[MISC|Amsterdam]], en finale, n'ajoute à [[PER|Jacques Brel]] qu'une boîte à rythmes. Broutilles. Le reste tient du petit miracle de précision, de cette précision un peu folle que les horlogers, les pâtissiers et [[PER:Zaza Fournil|Fournil]] sont seuls à partager.

En concert le 7 avril à [[LOC|La Carène]], à [[LOC|Brest]], le 12 au [[LOC|Trianon]] et cet été aux [[MISC|Vieilles Charrues]].

[[PER|Étienne Greib-Lacan]]
