[[PER|Cassandre Weil-Tournier]] : « {{Q speaker="Cassandre Weil-Tournier" cue="null"|L’[[LOC|Europe]] a les cerveaux, il lui manque les prises électriques}} »

Cofondatrice d’[[ORG|Aérolithe AI]], cette ancienne de [[ORG|Meta]], formée auprès de [[PER|Yann LeCun]], a choisi [[LOC|Marseille]] plutôt que [[LOC|Palo Alto]]. Entretien. Propos recueillis par [[PER|Jocelyn Ferrat]]

[[ORG|La Tribune du Midi]]. Pourquoi [[LOC|Marseille]] ?

[[PER|Cassandre Weil-Tournier]]. Les câbles ! [[MISC|2Africa]], [[MISC|PEACE]] et [[MISC|SeaMeWe-5]] arrivent tous ici. Et les centres de données d’[[ORG|Interxion]] sont à dix minutes, sur le port.

Vous avez levé 40 millions. Qui sont vos actionnaires ?

[[PER|C. W.-T.]] Un fonds suédois, [[ORG|EQT]], un fonds parisien, [[ORG|Elaia]], et deux particuliers. Mon père m’a dit « {{Q speaker="?Mon père" cue="dit"|attention aux gens qui sourient}} ». J’ai fait attention.

Votre modèle, [[MISC|Calanque-7B]], tourne sur un téléphone. C’est un argument contre [[ORG|OpenAI]] ?

Contre personne. [[PER|Sam Altman]] construit [[MISC|Stargate]] au [[LOC|Texas]], [[PER|Demis Hassabis]] plie des protéines chez [[ORG|Google DeepMind]], nous faisons du petit. À l’[[ORG|Assistance publique-Hôpitaux de Marseille]] ([[ORG:Assistance publique-Hôpitaux de Marseille|AP-HM]]), des internes l’utilisent pour leurs comptes rendus.

Le sommet de [[LOC|Paris]] a-t-il changé quelque chose ?

Le [[MISC|Sommet pour l’action sur l’IA]] a ouvert des portes. L’après-Sommet est plus discret. Les 109 milliards annoncés, dont ceux des [[LOC|Émirats arabes unis]], on les attend encore sous forme de mégawatts.

On vous a dite proche d’une vente à [[ORG|Capgemini]]. Vrai ou faux ?

Faux. [[ORG|Sopra Steria]] non plus. J’ai lu dans [[ORG|L’Éco du Vieux-Port]] que j’étais « {{Q speaker="L’Éco du Vieux-Port" cue="lu"|à vendre}} ». Ma mère a découpé l’article.

Votre dernière lecture ?

[[MISC|Les Furtifs]], d’[[PER|Alain Damasio]]. Et, le soir, [[MISC|Tintin]], avec ma fille. [[PER|Haddock]] reste le meilleur modèle génératif d’insultes.