#apos=straight
TRANSCRIPTION - [[MISC|Les Mains dans le cambouis]], saison 4, épisode 11
Un podcast d'[[ORG|Arrêt demandé]]

[Bruit d'atelier. Une radio joue du [[ORG|Zouk Machine]].]

[[PER:Laure-Anne Pichon|LAURE-ANNE]] - {{O speaker="Laure-Anne Pichon"|Salut tout le monde, c'est [[PER|Laure-Anne Pichon]], on est à [[LOC|Vierzon]], dans un ancien garage [[ORG|Simca]]. Avec moi, [[PER|Mamadou Sylla-Perrot]], qui répare des tracteurs que plus personne ne sait réparer. [[PER:Mamadou Sylla-Perrot|Mamadou]], on se tutoie ?}}

[[PER:Mamadou Sylla-Perrot|MAMADOU]] - {{O speaker="Mamadou Sylla-Perrot"|On est à [[LOC|Vierzon]], on se tutoie.}}

[[PER:Laure-Anne Pichon|LAURE-ANNE]] - {{O speaker="Laure-Anne Pichon"|Alors la légende, c'est le tracteur vert, là. Le [[MISC|Vierzon 201]].}}

[[PER:Mamadou Sylla-Perrot|MAMADOU]] - {{O speaker="Mamadou Sylla-Perrot"|Monocylindre. Dix litres dans une gamelle. Les anciens l'appelaient "{{N|le Pétochon}}", à cause du bruit. Quand j'ai acheté le mien, à un veuf de [[LOC|Mehun]], le monsieur m'a mis la main sur l'épaule, et il me fait : "{{Q speaker="?un veuf de Mehun" cue="fait" ref="pronoun"|Surtout, jeune homme, ne lui parlez pas le matin.}}" J'ai ri. J'avais tort.}}

[Rires.]

[[PER:Laure-Anne Pichon|LAURE-ANNE]] - {{O speaker="Laure-Anne Pichon"|On t'a pris au sérieux tout de suite ?}}

[[PER:Mamadou Sylla-Perrot|MAMADOU]] - {{O speaker="Mamadou Sylla-Perrot"|Non. Au comice de [[LOC|Graçay]], on me demandait si j'étais avec la buvette. Un commissaire, je le revois, a crié dans le micro "{{Q speaker="?Un commissaire" cue="a crié" ref="desc"|dégagez la piste, le traiteur}}". J'ai démarré l'engin au chalumeau. Silence de cathédrale. Depuis, on m'invite.}}

[[PER:Laure-Anne Pichon|LAURE-ANNE]] (voix off) - {{O speaker="Laure-Anne Pichon"|La [[ORG|Société française]], qui fabriquait ces monstres, a fermé en 1959, rachetée par l'américain [[ORG|Case]]. Une ancienne ouvrière, [[PER|Paulette Godard]], 94 ans, m'a reçue dans sa cuisine. Elle se souvient du jour où le contremaître est passé entre les machines. "{{Q speaker="Paulette Godard" cue="null" ref="none"|Il a dit les noms par ordre alphabétique. J'étais dans les G, j'ai eu le temps de finir ma pièce.}}"}}

[[PER:Mamadou Sylla-Perrot|MAMADOU]] - {{O speaker="Mamadou Sylla-Perrot"|[[PER:Paulette Godard|Paulette]], elle connaît le couple de serrage de la culasse par coeur. Elle me l'a donné au téléphone, "{{Q speaker="Paulette Godard" cue="a donné" ref="pronoun"|et pas un poil de plus}}".}}

[[PER:Laure-Anne Pichon|LAURE-ANNE]] - {{O speaker="Laure-Anne Pichon"|La suite, c'est l'école ?}}

[[PER:Mamadou Sylla-Perrot|MAMADOU]] - {{O speaker="Mamadou Sylla-Perrot"|Septembre, si la région signe. Six élèves, un CAP. Le dossier s'appelle "{{N|Transmission des gestes rares}}", c'est pas de moi. Moi j'avais mis "{{N|école du boucan}}".}}

Réalisation : [[PER|Timothée Gaudin]]. Mixage : [[PER|Ève Nakache]]. Avec le soutien de la [[ORG|Scam]].
