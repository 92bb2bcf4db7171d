#apos=typo
SCÈNES
Au [[LOC|Splendid]], un clown triste fait salle comble avec sa mutuelle

Le rire est arrivé par la toux. Mardi dernier, [[PER|Firas Benzakour]] lisait à voix haute, sans un geste, les conditions générales de son contrat [[ORG|Harmonie Mutuelle]], et à l'article 14, celui des cures thermales, un homme s'est étranglé au fond, une dame a gloussé, et en trente secondes deux cent quatre-vingts personnes pleuraient sur leurs genoux. On a vu des spectacles plus écrits. On n'en a pas vu de plus précis.

[[MISC|Reste à charge]] dure une heure dix. Un tabouret, un classeur, un verre d'eau dont il ne boit pas. Le comédien, 41 ans, ancien agent d'accueil à la [[ORG|CPAM]] de [[LOC|Pantin]], y rejoue son guichet : la veuve qui veut résilier son mari, le boxeur venu pour une dent qui n'est pas à lui, et la collègue, Mme [[PER|Carré]], rectangulaire, qui corrige l'orthographe des lettres de menaces. «^{{Q speaker="Firas Benzakour" cue="glisse" ref="pronoun"|Je n'ai rien inventé, sauf la fontaine à eau, glisse-t-il en coulisses. On ne nous l'a jamais accordée.}}^»

Le texte, il l'a d'abord essayé au [[LOC:Le Point-Virgule|Point-Virgule]], un lundi, devant neuf personnes dont cinq de sa famille. Sa sœur avait tranché : «^{{Q speaker="?Sa sœur" cue="tranché" ref="desc"|C'est pas drôle, c'est vrai.}}^» [[PER|Muriel Mayette]], qui passait par là, a pensé exactement l'inverse et lui a prêté un dramaturge, [[PER|Loïc Trémois]]. Ensemble ils ont coupé les blagues. [[PER:Loïc Trémois|Trémois]] a lutté, «^{{Q speaker="Loïc Trémois" cue="lutté" ref="name"|virgule par virgule}}^». Il en reste deux, et on les repère, elles font l'effet de meubles de jardin dans un salon.

Sur le trottoir de la [[LOC|rue du Faubourg-Saint-Martin]], à l'heure des cigarettes, les avis se croisent. Un assureur à la retraite, bon perdant, trouve que le passage sur la carence est «^{{Q speaker="?Un assureur à la retraite" cue="trouve" ref="desc"|juridiquement irréprochable}}^». Deux infirmières de [[ORG|Saint-Louis]] citent déjà des répliques. Le vigile, qui a vu la chose quarante fois, s'est fait refaire les lunettes.

On peut chipoter. La lumière verte vieillit tout le monde; la chanson finale, sur un air de [[PER|Michel Legrand]], n'ajoute qu'une chanson. Et puis cette manie, très française, de rallumer trop tôt. Mais quand l'ancien guichetier appelle un numéro, le 212, et que personne ne se lève, et qu'il attend, qu'il attend vraiment, il passe sur la salle un froid que ni [[PER|Raymond Devos]] ni [[PER|Zouc]] n'auraient renié. À la fin, le 212 s'est levé. C'était une dame en manteau rouge. «^{{Q speaker="?une dame en manteau rouge" cue="null" ref="none"|Je croyais que c'était dans le spectacle, c'est mon vrai ticket de métro.}}^» Personne n'a su.

Jusqu'au 28 juin. Nomination aux [[MISC|Molières]], catégorie seul en scène.
[[PER|Armelle Héliot-Brun]]
