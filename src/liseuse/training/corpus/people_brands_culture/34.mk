RAP
De [[LOC|Vénissieux]] à l’[[LOC|Accor Arena]], la folle année de [[PER|Sourdine]]

Il y a [[PER|SCH]], [[PER|Ninho]], [[PER|Jul]], [[PER|Gazo]], [[PER|Tiakola]]. Et puis, depuis mars, il y a [[PER|Sourdine]], 1,58 m, capuche orange, 400 millions d’écoutes sur [[ORG|Spotify]] et pas un gros mot. Née [[PER|Myriam Ould Ahmed]], la Lyonnaise a sorti « {{N|[[MISC|Minguettes mon amour]]}} » toute seule, sur un ordinateur prêté par [[PER|Lesram]]. [[ORG|Def Jam]] l’a signée en avril, [[ORG|Adidas]] en mai, sa mère l’a mise à la porte en juin. Elles se sont réconciliées.

« {{Q speaker="Sourdine" cue="raconte"|Elle voulait que je passe le barreau, j’ai passé l’[[LOC|Olympia]]}} », raconte-t-elle. Étudiante en droit à [[ORG|Lyon 3]], stagiaire chez Me [[PER|Farid Yahiaoui]], [[PER:Myriam Ould Ahmed|Myriam]] écrivait ses textes au [[ORG|tribunal judiciaire de Lyon]], pendant les suspensions. Menée par une basse de [[PER|Kery Sauvage]], « {{N|[[MISC|Pièce à conviction]]}} » raconte une audience, mot pour mot.

Son équipe tient dans une [[MISC|Kangoo]] : la DJ [[PER|Tartine]], le danseur [[PER|Eddy Nzuzi]], le frère, [[PER|Bilal]], et un manager, [[PER|Gros Louis]], ex-videur du [[ORG|Ninkasi]]. Le clip de « {{N|[[MISC|Ping]]}} », réalisé par [[PER|Lola Zidi]], a été tourné au [[LOC|Groupama Stadium]]. L’[[ORG|OL]] a fourni le maillot ; [[PER|Alexandre Lacazette]] fait une apparition. [[ORG|YouTube]] a compté 31 millions de vues.

Dans le milieu, certains grincent. [[PER|Kif-Kif]], du duo [[ORG|Nord-Sud]], l’accuse de « {{Q speaker="Kif-Kif" cue="accuse"|faire du slam pour profs}} ». Elle hausse les épaules : « {{Q speaker="Sourdine" cue="null"|Ma prof de français, Mme [[PER|Rose]], pleure à chaque concert. Je prends.}} »

Le 6 décembre, à [[LOC|Bercy]], elle invitera [[PER|Diam’s]], si [[PER|Diam’s]] veut bien. Sourdine, sa trompette n’en a pas. Ni ses lundis de repos : le 8, elle plaide au [[MISC|concours Lysias]].