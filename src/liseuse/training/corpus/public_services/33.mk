#apos=straight
Une station, trois bases, un silence : l'[[ORG:Institut polaire français Paul-Émile-Victor|Ipev]] défend sa saison

[[LOC|Plouzané]] ([[LOC|Finistère]]) – À 17 000 kilomètres de la [[LOC|Bretagne]], quarante-quatre hivernants attendent un bateau. [[MISC|L'Astrolabe]], qui ravitaille [[LOC|Dumont-d'Urville]], a dû réparer une hélice à [[LOC|Hobart]]. L'[[ORG|Institut polaire français Paul-Émile-Victor]] a annoncé mercredi que la rotation R2 était reportée au 22 janvier.

Une semaine de retard en [[LOC|terre Adélie]], ce sont douze programmes décalés. "{{Q speaker="Philippe Ricaud" cue="relativise" ref="name"|La glace n'attend pas, mais les capteurs si}}", relativise [[PER|Philippe Ricaud]], physicien au [[ORG|CNRM]], à [[LOC|Toulouse]]. Le programme [[MISC|Habit]], que le chercheur mène depuis le [[LOC|dôme C]], a survécu à pire. En 2022, un générateur avait rendu l'âme par moins 72 °C. "{{Q speaker="Philippe Ricaud" cue="null" ref="none"|On s'est chauffés à l'italienne, autour du café.}}"

La base [[LOC|Concordia]] est en effet franco-italienne, gérée avec le [[ORG|PNRA]]. Ce partenariat, qui fêtera ses vingt ans en février, repose sur un principe que les anciens nomment "{{N|un glacier, deux drapeaux}}". Il a tenu malgré les à-coups budgétaires. L'[[ORG:Institut polaire français Paul-Émile-Victor|Ipev]], treize millions d'euros par an, n'a plus remplacé un départ depuis deux ans. Dans une tribune du [[ORG:Le Monde|Monde]] titrée "{{N|[[MISC|Qui veut encore de l'Antarctique ?]]}}", 112 scientifiques alertaient, l'an passé, sur une recherche "{{Q speaker="?112 scientifiques" cue="alertaient" ref="desc"|à un ravitaillement de la panne}}".

Au siège, le directeur, [[PER|David Renault]], ne veut pas dramatiser. Il demande de la visibilité. Pour lui, la moitié des difficultés "{{Q speaker="David Renault" cue="Pour" ref="pronoun"|tient dans une ligne de loi de finances}}". L'autre moitié ? "{{Q speaker="David Renault" cue="null" ref="none"|La mer.}}"

À [[LOC|Crozet]], dans les [[LOC|Terres australes]], l'humeur est ailleurs. La grippe aviaire H5N1, arrivée sur l'[[LOC|île de la Possession]] en octobre 2024, y a tué des milliers d'éléphants de mer. La vétérinaire de la mission, [[PER|Augustine Nkemdirim]], compte, prélève, congèle. L'autre nuit, elle a envoyé ces mots à sa famille : "{{Q speaker="Augustine Nkemdirim" cue="a envoyé" ref="pronoun"|Les manchots vont bien, ils râlent.}}" Le préfet administrateur des [[LOC|Taaf]] a fermé trois plages.

Un consortium, [[ORG|Iceberg Lab]], qui réunit l'[[ORG|université de Bretagne occidentale]], l'[[ORG|Ifremer]], [[ORG|Thales Alenia Space]] et la [[ORG|Fondation Tara]], a proposé d'affréter un second navire. Son nom de travail : [[MISC|Persévérance]]. Pas sûr que ce soit une promesse. "{{Q speaker="?une glaciologue" cue="glisse" ref="desc"|À ce stade, c'est un diaporama}}", glisse une glaciologue.

[[PER|Anton Le Floc'h]] / [[ORG|Le Télégramme]]
