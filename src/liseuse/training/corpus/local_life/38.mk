#apos=typo
[[LOC|Saône-et-Loire]] : importants moyens engagés pour retrouver un septuagénaire

Les recherches se poursuivaient mercredi en fin de journée dans le secteur de [[LOC|Matour]] pour tenter de retrouver [[PER|Georges Philibert]], 76 ans, qui n'a pas reparu depuis qu'il a quitté à pied, mardi vers 14^h^30, la résidence autonomie [[ORG|Les Genêts]].

Un hélicoptère de la [[ORG|section aérienne de Dijon]], deux équipes cynophiles et une quarantaine de militaires de la [[ORG|compagnie de Charolles]] ratissent un périmètre de huit kilomètres autour du [[LOC|bois de la Rochette]]. Des plongeurs ont sondé sans résultat l'[[LOC|étang du Paluet]]. «^{{Q speaker="Stéphanie Garnaud" cue="indiqué" ref="name"|Aucune hypothèse n'est privilégiée à ce stade}}^», a indiqué en milieu d'après-midi la commandante de la compagnie, la cheffe d'escadron [[PER|Stéphanie Garnaud]].

Le disparu, ancien facteur, souffre de troubles de la mémoire. Il mesure 1,70 m, est de corpulence mince et portait, au moment de son départ, une parka kaki, un pantalon de velours et une casquette à l'effigie du club de [[ORG|Mâcon]]. Il pourrait, selon une de ses nièces, avoir voulu se rendre à son ancien domicile de [[LOC|Dompierre-les-Ormes]] : «^{{Q speaker="?une de ses nièces" cue="selon" ref="desc"|Il parle de sa tournée tous les jours, il connaît chaque boîte aux lettres.}}^»

Un conducteur de car de la société [[ORG|Transdev]] a assuré l'avoir aperçu mardi peu après 16 heures le long de la [[LOC|D987]]. Entendu par les enquêteurs, il s'est montré formel. «^{{Q speaker="?Un conducteur de car" cue="précisé" ref="pronoun"|Il m'a fait signe de ralentir, comme un agent, a-t-il précisé. Je ne me suis pas arrêté, et je m'en veux.}}^» Ce témoignage a conduit à étendre les recherches vers le nord.

Une information a été ouverte par le [[ORG|parquet de Mâcon]] pour recherche des causes d'une disparition inquiétante, procédure habituelle dans ce type de dossier. De source proche de l'enquête, on souligne que les températures, descendues à 3 degrés la nuit dernière, «^{{Q speaker="?source proche de l’enquête" cue="souligne" ref="desc"|réduisent la fenêtre}}^». Plusieurs dizaines d'habitants, dont d'anciens collègues de [[ORG|La Poste]], se sont portés volontaires. Ils doivent se présenter à partir de 7 heures jeudi au gymnase, où [[PER|Thierry Igonnet]], maire, coordonnera les équipes. Il leur est demandé de ne pas partir seuls.

Toute personne disposant de renseignements est priée de contacter la [[ORG|brigade de Matour]] ou le 17. La mention «^{{N|appel à témoins}}^» figure sur l'affiche diffusée par [[ORG|Panda 71]] sur les réseaux sociaux.

[[PER|L. M.]] avec [[PER|Sofia Abbès]]
