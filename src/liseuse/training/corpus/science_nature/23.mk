#apos=typo
Éolien flottant : au large de [[LOC|Groix]], trois mâts et beaucoup de silence

[[LOC|Lorient]] | Par [[PER|Enora Kerdreux]]

Le site de [[LOC|Groix]] et [[LOC|Belle-Île]] restera donc au tiroir. [[ORG|Eolfi]], devenue [[ORG|Shell]], puis plus rien, avait jeté l'éponge en 2022 ; le lauréat suivant, [[ORG|Pennavel]], a retrouvé la même énigme : comment fixer une machine haute comme la [[LOC|tour Montparnasse]] sur une mer qui bouge ?

«~{{Q speaker="Solène Le Bihan-Duarte" cue="tranche" ref="desc"|On ne fixe pas, on retient}}~», tranche l'ingénieure. [[PER|Solène Le Bihan-Duarte]] dirige à [[LOC|Nantes]] le bassin d'essais de l'[[ORG|École centrale]], cinquante mètres de long, vagues sur commande. Elle y plonge des flotteurs au 1/40 que les étudiants, moqueurs, appellent «~{{N|les canards}}~». Sur une feuille punaisée, la liste des coulés : quatorze. Elle y a ajouté la date et le nom du fautif, le sien compris.

Ce qu'elle redoute n'est pas la houle mais la fatigue. Des millions de cycles, de petites tractions, des câbles qui s'usent au contact des fonds. L'[[ORG|Ifremer]] et [[ORG|France Énergies Marines]] ont installé au large du [[LOC:Le Croisic|Croisic]] une ligne truffée de capteurs. Premières conclusions : les moules, qui s'agrippent, pèsent davantage que prévu. Le rapport, un peu pince-sans-rire, parle d'une charge biologique «~{{Q speaker="?Le rapport" cue="parle" ref="desc"|enthousiaste}}~».

Les pêcheurs n'ont pas attendu les moules pour protester. Au [[ORG|CDPMEM 56]], on dit pourtant préférer le flottant au posé. Pourquoi ? Parce qu'il part plus loin. «~{{Q speaker="?un patron de chalutier" cue="glisse" ref="desc"|Loin des yeux, loin du filet}}~», glisse un patron de chalutier qui ne veut pas fâcher sa banque, elle-même actionnaire.

Le prix fait tiquer. 86,45 euros le mégawattheure à [[LOC|Groix]], contre 44,90 pour un champ posé au large de la [[LOC|Normandie]]. La [[ORG|Commission de régulation de l'énergie]] a classé le dossier sans broncher. Le [[ORG|Syndicat des énergies renouvelables]] voudrait que l'on cesse d'employer le terme «~{{N|subvention}}~», qui laisse croire à un cadeau, et que l'on parle d'un complément de rémunération. Son délégué, [[PER|Jules Nyssen]], le répète à chaque colloque.

Restent les tempêtes de l'autre sorte. En [[LOC|Norvège]], [[MISC|Hywind Tampen]] alimente des plateformes pétrolières. En [[LOC|Écosse]], on a remorqué cinq turbines à [[LOC|Kristiansand]] pour changer un roulement.

«~{{Q speaker="Solène Le Bihan-Duarte" cue="null" ref="none"|Cinq fois la [[LOC|mer du Nord]] pour un roulement ! Voilà mon sujet de l'hiver. Un flotteur qu'on répare sur place, même si c'est laid.}}~»

La maquette numéro quinze est bleue. Elle s'appelle [[MISC|Obstinée]].
