#apos=typo
CARNET
[[PER|Simone Abadie]], dernière gantière de [[LOC|Millau]], n'est plus

Nous avons appris avec tristesse le décès, survenu le 19 janvier à l'âge de 96 ans, de Mme [[PER|Simone Abadie]], née [[PER:Simone Abadie|Causse]], qui fut pendant plus d'un demi-siècle ouvrière, puis formatrice et enfin témoin infatigable de la ganterie millavoise.

Entrée à 14 ans à la [[ORG|maison Jonquet]], elle y apprit le métier de couseuse au piqué anglais, avant de rejoindre les ateliers [[ORG|Buscarlet]], puis la maison [[ORG|Fabre]], dont elle devint contremaîtresse en 1963. À l'époque, six mille personnes vivaient du gant. Elles n'étaient plus que cent vingt quand elle prit sa retraite. «~{{Q speaker="Simone Abadie" cue="disait" ref="pronoun"|On a d'abord perdu les mains, puis les têtes}}~», disait-elle volontiers aux visiteurs du [[ORG|Musée de Millau et des Grands Causses]], où elle assura des démonstrations jusqu'en 2016.

Son savoir-faire lui valut de coudre, en 1958, une paire destinée à [[PER|Grace Kelly]]. Elle ne s'en vantait pas et préférait évoquer celle, trop étroite, qu'elle avait faite pour son mari [[PER|Fernand]], tanneur chez [[ORG|Alric]] et pilier de la [[ORG|SOM]].

Syndicaliste à la [[ORG|CGT]], Mme [[PER:Simone Abadie|Abadie]] prit part aux grèves de 1968 et aux premières marches du [[LOC|Larzac]]. [[PER|Léon Mailhac]], paysan, la revoit tendre des sandwichs par-dessus les barbelés. «~{{Q speaker="Léon Mailhac" cue="se rappelle" ref="pronoun"|Elle demandait à chaque gendarme sa taille de gants}}~», se rappelle-t-il. Faite chevalier de l'[[MISC|ordre national du Mérite]] en 2001, elle avait accepté à la condition que la cérémonie ait lieu à l'atelier, un jour ouvrable.

«~{{Q speaker="?une de ses élèves" cue="écrit" ref="desc"|Je tiens mon aiguille comme elle la tenait, et quand je me trompe j'entends sa langue claquer}}~», écrit une de ses élèves dans le livre ouvert à l'accueil de l'hôtel de ville. La directrice du musée, [[PER|Françoise Galès]], a fait savoir que l'exposition «~{{N|[[MISC|Gants, une histoire de peau]]}}~» lui serait dédiée.

Les obsèques seront célébrées jeudi à 14~h~30 en l'[[LOC|église du Sacré-Cœur]]. La famille remercie le personnel de l'Ehpad [[ORG|Les Terrasses des Causses]] et, en particulier, [[PER|Kadiatou]], qui l'accompagna jusqu'au bout. Elle suggère de remplacer les fleurs par un don aux [[ORG|Restos du cœur]]. La rédaction du [[ORG|Journal de Millau]] présente à ses filles, [[PER|Monique]] et [[PER|Josette]], ses sincères condoléances.
