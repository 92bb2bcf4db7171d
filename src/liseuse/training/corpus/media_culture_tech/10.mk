#apos=typo
SANTÉ — RECHERCHE

Sclérose en plaques : à [[LOC|Toulouse]], un essai sur la mémoire du froid

La cabine ressemble à une cabine de douche, l'eau en moins. À l'intérieur, moins 85 degrés. [[PER|Bernadette Siau]], 59 ans, y entre en maillot, moufles et sabots, pour deux minutes quarante. «~{{Q speaker="Bernadette Siau" cue="dit" ref="pronoun"|La première fois, j'ai vu mes aïeux, dit-elle en se frottant les bras. Maintenant, je chante.}}~» Du [[PER|Joe Dassin]], précise l'infirmière.

Depuis deux ans, le [[ORG|CHU de Toulouse]] et l'unité [[ORG|Infinity]] de l'[[ORG|Inserm]] mènent, avec 144 patients, l'essai [[MISC|Cryomem]]. L'idée ne vient pas des spas. Elle est née d'une anomalie relevée chez la souris par [[PER|Sékou Dramé-Vidal]]~: exposés au froid, certains lymphocytes perdaient, pendant des semaines, leur appétit pour la myéline. L'immunologiste croyait à un artefact. «~{{Q speaker="Sékou Dramé-Vidal" cue="null" ref="none"|J'ai accusé le thermostat, puis le stagiaire, puis moi.}}~»

Les résultats intermédiaires, présentés samedi à [[LOC|Barcelone]] lors du congrès de l'[[ORG|Ectrims]], sont modestes. Le nombre de poussées baisse d'un quart. Les lésions visibles à l'IRM, elles, ne bougent pas. «~{{Q speaker="?une neurologue allemande" cue="a tranché" ref="desc"|Intéressant, mais trop beau pour ce qu'on en sait}}~», a tranché une neurologue allemande lors de la discussion, à laquelle assistait l'équipe. Le Pr [[PER|Jérôme de Seze]], du [[ORG|CHU de Strasbourg]], n'y était pas~; il attend, nous dit-il, le «~{{Q speaker="Jérôme de Seze" cue="dit" ref="pronoun"|juge de paix}}~» que sera la phase suivante.

Le [[ORG|Dr House Club]] n'est pas une société savante, mais sa chaîne [[ORG|YouTube]] compte 800~000 abonnés. Il a consacré à l'affaire une vidéo au titre sans nuance, «~{{N|[[MISC|Le frigo qui guérit]]}}~». Aussitôt, les centres de cryothérapie ont flairé l'aubaine. Le chercheur toulousain n'en dort plus. «~{{Q speaker="Sékou Dramé-Vidal" cue="insiste" ref="pronoun"|Nous avons exclu deux malades pour un orteil. Un orteil~!}}~» insiste-t-il. Il racontait déjà, dans «~{{N|[[MISC|Les Frileux]]}}~», un essai paru aux éditions [[ORG|Privat]], comment la glace rend fou. À [[LOC|Nice]], un établissement a vendu en trois jours une centaine de forfaits «~{{N|neuro-reset}}~» avant un rappel à l'ordre. L'[[ORG|ANSM]] a dû écrire noir sur blanc que cette pratique n'avait «~{{Q speaker="ANSM" cue="écrire" ref="name"|aucune indication reconnue}}~».

Rien de tel ici, où l'on soigne toujours avec des anticorps, et où le froid s'ajoute sans remplacer. [[ORG|France Sclérose en plaques]], qui finance un tiers de l'étude avec la [[ORG|fondation Arsep]], a mis en ligne une fiche. L'association y insiste~: «~{{Q speaker="France Sclérose en plaques" cue="insiste" ref="desc"|N'arrêtez pas votre traitement.}}~»

La suite se jouera à 600 patients, avec [[LOC|Lille]], [[LOC|Nantes]] et [[LOC|Liège]], si l'[[ORG|Agence nationale de la recherche]] suit. Coût~: 4,2 millions. «~{{Q speaker="?on" cue="souffle" ref="desc"|C'est le prix d'un rond-point}}~», souffle-t-on au laboratoire, où quelqu'un a punaisé une carte postale du [[LOC|Groenland]].
