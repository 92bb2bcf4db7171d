#apos=typo
DÉSINTOX

La photo de la girafe de [[LOC|Bercy]] est vraie, l'histoire est fausse

On l'a vue partout~: une girafe, la tête dépassant d'un camion, devant la façade de [[LOC|Bercy]], et la légende «~{{Q speaker="Cassandre_06" cue="null" ref="none"|Voilà où passent vos impôts}}~». Publiée le 9 mai sur [[ORG|Threads]] par une certaine [[PER|Cassandre_06]], l'image avait été vue hier 5 millions de fois. Une députée de l'[[LOC|Aude]] l'a partagée, un humoriste en a fait un sketch.

Qu'en est-il~? L'animal existe. Il s'appelle [[PER|Kibo]], mesure 4,60~mètres et vit depuis mardi au [[ORG|Parc zoologique de Paris]]. L'image a été prise par [[PER|Léandre Fofana]], photographe à l'[[ORG|AFP]], qui s'étonne du sort fait à son cliché. «~{{Q speaker="Léandre Fofana" cue="s’étonne" ref="desc"|J'étais venu pour une manif d'agents des impôts. La girafe passait}}~», s'étonne-t-il. Son agence dément, dans un message sec, tout «~{{Q speaker="AFP" cue="dément" ref="desc"|montage ou recadrage trompeur}}~». La préfecture confirme un convoi exceptionnel entre [[LOC|Doué-la-Fontaine]] et le [[LOC|bois de Vincennes]], par le quai.

Et les impôts~? Le transfert a été payé par le [[ORG|Bioparc]] et, pour un tiers, par l'[[ORG|Eaza]], l'association européenne des zoos. Coût~: 8~400 euros. Pas un centime public, donc, à moins de compter l'escorte, deux motards pendant quarante minutes. À la [[ORG|Direction générale des finances publiques]], on a réagi par un message, relayé sur [[ORG|LinkedIn]], qui a suscité bien des applaudissements ironiques~: «~{{Q speaker="Direction générale des finances publiques" cue="null" ref="desc"|La girafe n'est pas assujettie.}}~»

L'auteure du message initial a répondu à nos questions sans dévoiler son identité. Elle dit avoir voulu «~{{Q speaker="Cassandre_06" cue="dit" ref="pronoun"|faire rire, pas faire voter}}~». Elle n'a supprimé sa publication qu'en apprenant, par nous, qu'elle était citée comme preuve dans un tract de [[LOC|Perpignan]]. Celui-ci, tiré à 20~000 exemplaires, la présente comme l'achat d'une «~{{Q speaker="?un tract de Perpignan" cue="présente" ref="pronoun"|girafe présidentielle}}~», en référence à [[PER|Zarafa]], offerte en 1826 à [[PER|Charles X]].

Ce n'est pas la première fois. [[ORG|CheckNews]], à [[ORG|Libération]], avait démonté en 2022 une histoire d'autruche. [[ORG|Les Décodeurs]], au [[ORG:Le Monde|Monde]], ont relevé que le compte [[PER:Cassandre_06|@cassandre_06]] avait déjà attribué au [[ORG|Sénat]] deux lamas et un paon. Le paon, seul, était avéré~: il venait du jardin voisin.

[[PER|Kibo]] va bien. Sa soigneuse signale seulement un goût prononcé pour les platanes. Interrogée sur l'agitation, la dame aux bottes a eu cette réponse~: «~{{Q speaker="?Sa soigneuse" cue="null" ref="desc"|Elle voit plus loin que nous.}}~» C'est un mâle.
