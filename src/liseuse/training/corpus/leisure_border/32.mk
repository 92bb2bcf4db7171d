#apos=straight
TECHNIQUE, le dossier du samedi

La borne, le voisin et l'huissier

Sur un parking de copropriété, à [[LOC|Vannes]], une prise fait plus de bruit qu'un moteur. [[PER|Loïc Guéguen-Ba]] voulait recharger sa [[MISC|Peugeot e-208]]. Il a trouvé un syndic, trois assemblées générales et une amie perdue.

L'histoire est banale, c'est son prix qui ne l'est pas. 11 460 euros, dit le devis d'[[ORG|Izi by EDF]]. "{{Q speaker="Loïc Guéguen-Ba" cue="null" ref="none"|Le câble fait quarante mètres. À ce tarif-là, il pourrait passer par [[LOC|Rennes]].}}" Depuis, le garagiste du bas le charge gratuitement, entre deux vidanges. Lui, en échange, lui fait ses courses.

Le "{{N|droit à la prise}}", l'expression est trompeuse. Elle désigne une procédure, et la procédure, une usure. [[PER|Henri Sauvage]], médiateur à la [[ORG|CLCV]], rompu à ce genre de cas, résume le problème en une image : "{{Q speaker="Henri Sauvage" cue="résume" ref="name"|On autorise chacun à brancher son grille-pain sur la cage d'escalier, et on s'étonne qu'il y ait des miettes.}}" L'[[ORG|Avere]] recensait 49 000 points privés collectifs fin 2025. Insuffisant, répond le syndicat des installateurs.

À [[LOC|Vannes]], la présidente du conseil syndical, [[PER|Mireille Cadiou]], avait affiché dans le hall un courrier de trois pages, sobrement intitulé "{{N|Chargez, chargez, il en restera toujours quelque chose}}". Le ton était donné. Les copropriétaires sont 54. Quatre ont une voiture électrique. Pour [[PER:Mireille Cadiou|Mireille Cadiou]], "{{Q speaker="Mireille Cadiou" cue="Pour" ref="name"|ce n'est pas aux cinquante autres de payer le confort de quatre propriétaires}}". Une dame du troisième parle de "{{Q speaker="?Une dame du troisième" cue="parle" ref="desc"|loterie}}", et l'avocat des quatre préfère le terme d'entrave. Il compte sur la jurisprudence ouverte en 2024 par la [[ORG|cour d'appel de Colmar]].

Chez [[ORG|Wallbox]], à [[LOC|Barcelone]], on a senti la bonne affaire. La firme propose une petite borne clipsable, [[MISC|Pulsar Mini]], qui reconnaît la voiture et répartit le courant. [[PER|Sonia Iglesias-Prats]], la responsable du marché français, assure que le procédé est "{{Q speaker="Sonia Iglesias-Prats" cue="assure" ref="desc"|deux fois moins cher et trois fois plus bête}}". Bête, c'est, dans sa bouche, un compliment.

[[ORG|Enedis]] a inspecté la colonne. Elle tient, mais il faudrait la refaire, ce qui, de source syndicale, "{{Q speaker="?source syndicale" cue="null" ref="desc"|arrangerait bien plus de monde que l'auto électrique}}". La quatrième assemblée aura lieu le 6 mai. Le garagiste a reçu, lui, un recommandé : le voisin du dessus se plaint d'un bourdonnement.

[[PER|D. Kerjean]]
